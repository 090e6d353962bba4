// SPDX-License-Identifier: GPL-3.0-or-later
#include "units.h"

#include <QRegularExpression>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

constexpr double plainLimit = 6.0;
constexpr double detailLimit = 9.0;
const QString paragraphBreak = u"\n\n"_s;

class Units
{
public:
    void add(const Place &place, const QString &name, double limit, const QStringList &parts)
    {
        if (const std::optional<Readability> graded = readability(parts.join(paragraphBreak)))
            m_units << GradedUnit{ place, name, limit, *graded };
    }

    [[nodiscard]] const QList<GradedUnit> &all() const { return m_units; }

private:
    QList<GradedUnit> m_units;
};

void addTopic(const DocumentWords &topic, Units &units)
{
    QStringList plain;
    for (const QString &id : { u"hope"_s, u"happens"_s, u"studies"_s }) {
        if (const SectionWords *section = topic.section(id)) {
            units.add(section->title.place, section->title.text, plainLimit, { section->source });
            plain << section->source;
        }
    }
    QStringList front{ topic.question.text, topic.takeaway.text, topic.action.text };
    if (topic.caveat)
        front << topic.caveat->headline.text << topic.caveat->reason.text << topic.caveat->unknown.text;
    units.add(topic.question.place, u"Front matter"_s, plainLimit, front);
    units.add(topic.question.place, u"ALL PLAIN"_s, plainLimit, plain + front);
    if (const SectionWords *detail = topic.section(u"detail"_s))
        units.add(detail->title.place, detail->title.text, detailLimit, { detail->source });
}

void addPage(const DocumentWords &page, Units &units)
{
    QStringList body;
    for (const SectionWords &section : page.sections) {
        const QString source = gradedSource(page, section);
        if (!source.isEmpty())
            body << source;
    }
    units.add(page.question.place, u"ALL"_s, plainLimit,
              body + QStringList{ page.question.text, page.takeaway.text, page.action.text });
}

void addLists(const LanguageDeck &deck, Units &units)
{
    QStringList plain;
    QStringList detail;
    for (const TermWords &term : deck.terms) {
        plain << term.plain.source;
        detail << term.detail.source;
    }
    const Place glossary{ deck.path(u"glossary.yaml"_s), 1 };
    units.add(glossary, u"plain"_s, plainLimit, plain);
    units.add(glossary, u"detail"_s, detailLimit, detail);

    QStringList questions;
    for (const QuestionWords &question : deck.questions)
        questions << question.text.text;
    units.add({ deck.path(u"questions.yaml"_s), 1 }, u"questions"_s, plainLimit, questions);

    QStringList asked;
    QStringList options;
    QStringList replies;
    for (const CheckWords &item : deck.checks) {
        asked << item.question.text;
        for (const CheckOptionWords &option : item.options) {
            options << option.text.text;
            replies << option.reply.source;
        }
    }
    const Place checks{ deck.path(u"checks.yaml"_s), 1 };
    units.add(checks, u"questions and options"_s, plainLimit, asked + options);
    units.add(checks, u"replies"_s, plainLimit, replies);
}

void addWalkthrough(const LanguageDeck &deck, Units &units)
{
    const Walkthrough &walk = deck.walkthrough;
    QStringList say;
    for (const WalkStop &stop : walk.stops) {
        for (const WalkTalk &talk : stop.talkTrack)
            say << talk.say.source;
    }
    for (const WalkStop &stop : walk.stops)
        say << stop.prompt.source << stop.sayAgain.source;
    for (const WalkStop &stop : walk.stops) {
        for (const WalkPair &pair : stop.likelyQuestions)
            say << pair.second.source;
    }
    for (const WalkPath &path : walk.paths) {
        for (const Inline &takeaway : path.takeaways)
            say << takeaway.source;
    }
    for (const WalkStop &stop : walk.stops) {
        for (const Inline &takeaway : stop.takeaways)
            say << takeaway.source;
    }
    for (const WalkPath &path : walk.paths) {
        for (const WalkStep &step : path.steps)
            say << step.say.source;
    }
    units.add({ deck.path(u"walkthrough.yaml"_s), 1 }, u"what to say"_s, plainLimit, say);
}

void addCharts(const LanguageDeck &deck, Units &units)
{
    QStringList plain;
    QStringList cautions;
    for (const ChartWords &chart : deck.charts) {
        plain << chart.plain.text;
        if (!chart.plainNarrowed.text.isEmpty())
            plain << chart.plainNarrowed.text;
        cautions << chart.caution.text;
    }
    const Place charts{ deck.path(u"evidence/charts.yaml"_s), 1 };
    units.add(charts, u"titles and plain readings"_s, plainLimit, plain);
    units.add(charts, u"cautions"_s, detailLimit, cautions);
}

} // namespace

bool isEnglish(const QString &language) { return language == "en"_L1 || language.startsWith("en-"_L1); }

QString gradedSource(const DocumentWords &document, const SectionWords &section)
{
    static const QRegularExpression number(u"^### \\d+\\. (.*)$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression warning(u"^- Warning sign: .*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression answer(
        u"^- (Yes|No|Not sure|No warning signs|One or more warning signs): "_s,
        QRegularExpression::MultilineOption);
    // The short answers repeat the topics' headlines, which are graded there; the contact lines are filled by
    // the clinic.
    if (!document.isTopic && (section.id == "six-short-answers"_L1 || section.id == "contact"_L1))
        return {};
    QString source = section.source;
    if (!document.isTopic) {
        source.replace(number, u"\\1"_s);
        source.remove(warning);
        source.replace(answer, u"- "_s);
    }
    return source;
}

QList<GradedUnit> gradedUnits(const LanguageDeck &deck)
{
    if (!isEnglish(deck.code))
        return {};
    Units units;
    for (const DocumentWords &topic : deck.topics)
        addTopic(topic, units);
    for (const DocumentWords &page : deck.pages)
        addPage(page, units);
    addLists(deck, units);
    addWalkthrough(deck, units);
    addCharts(deck, units);
    return units.all();
}

} // namespace Plainheart::Authoring
