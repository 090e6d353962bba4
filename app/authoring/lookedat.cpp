// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookedat.h"

#include "checks.h"
#include "figures.h"
#include "yaml.h"

#include <algorithm>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

/// The lines of one entry of a file of sources, without those that change nothing for a reader.
QString entryOf(const QString &file, int line)
{
    static const QStringList unseen{ u"read_at:"_s, u"read_on:"_s, u"editors:"_s, u"topics:"_s, u"#"_s };
    QString entry;
    const QStringList lines = file.split(u'\n');
    for (qsizetype i = line - 1; i >= 0 && i < lines.size(); ++i) {
        if (i >= line && lines.at(i).startsWith("- "_L1))
            break;
        const QString text = lines.at(i).simplified();
        const auto begins = [&](const QString &start) { return text.startsWith(start); };
        if (!text.isEmpty() && std::none_of(unseen.begin(), unseen.end(), begins))
            entry += text + u'\n';
    }
    return entry;
}

bool cites(const Inline &content, const QString &source)
{
    return std::any_of(content.references.begin(), content.references.end(), [&](const Reference &r) {
        return r.kind == Reference::Kind::Source && r.id == source;
    });
}

/// Collects what rests on one source.
class Dependents
{
public:
    explicit Dependents(const QString &source)
        : m_source(source)
    {
    }

    void addDocuments(const LanguageDeck &language)
    {
        for (const DocumentWords &document : language.topics + language.pages) {
            for (const SectionWords &section : document.sections) {
                for (const MarkdownBlock &block : section.blocks)
                    add(block.content, u"sentence"_s);
            }
            for (const OfferQuestionWords &offer : document.offerQuestions) {
                add(offer.yes, u"answer"_s);
                add(offer.no, u"answer"_s);
            }
            for (const LabelWords &label : document.labels)
                add(label.content, u"label of a picture"_s);
            if (document.caveat && wordsOf(document.caveat->sources).contains(m_source)) {
                add(document.takeaway.place, u"takeaway"_s);
                add(document.caveat->headline.place, u"evidence panel"_s);
            }
        }
    }

    void addCharts(const LanguageDeck &language)
    {
        for (const ChartWords &chart : language.charts) {
            for (const ChartRow &row : chart.rows) {
                const bool timeline = chart.kind == "timeline"_L1;
                if (row.body.value(timeline ? "id"_L1 : "source"_L1).toString() == m_source)
                    add(row.place, u"chart row"_s);
            }
            for (const ChartRow &note : chart.notes) {
                if (note.body.value("source"_L1).toString() == m_source)
                    add(note.place, u"note of a chart"_s);
            }
            if (chart.followOn && chart.followOn->body.value("source"_L1).toString() == m_source)
                add(chart.followOn->place, u"note of a chart"_s);
            if (wordsOf(chart.sources).contains(m_source)) {
                add(chart.plain.place, u"reading of a chart"_s);
                add(chart.caution.place, u"caution of a chart"_s);
            }
        }
    }

    void addLists(const Deck &deck, const LanguageDeck &language)
    {
        for (const TermWords &term : language.terms) {
            add(term.plain, u"glossary word"_s);
            add(term.detail, u"glossary word"_s);
        }
        for (const CheckWords &check : language.checks) {
            for (const CheckOptionWords &option : check.options)
                add(option.reply, u"check"_s);
        }
        for (const Inline &line : language.walkthrough.inlines())
            add(line, u"line of the walkthrough"_s);
        for (const ClaimFacts &claim : deck.claims) {
            const auto rests = [&](const ClaimWords &words) { return words.id.text == claim.id.text; };
            const auto words = std::find_if(language.claims.begin(), language.claims.end(), rests);
            if (words != language.claims.end() && wordsOf(claim.sources).contains(m_source))
                add(words->id.place, u"claim"_s);
        }
    }

    [[nodiscard]] QList<Dependent> all() const { return m_all; }

private:
    void add(const Inline &content, const QString &what)
    {
        if (cites(content, m_source))
            add(content.place, what);
    }
    void add(const Place &place, const QString &what) { m_all << Dependent{ place, what }; }

    QString m_source;
    QList<Dependent> m_all;
};

QString panelKey(const QString &topic) { return u"panel/"_s + topic; }

QString panelMark(const CaveatWords &caveat)
{
    return u"%1 studies, %2 people"_s.arg(caveat.studyCount).arg(caveat.peopleCount);
}

/// What a panel counted when it was looked at.
struct PanelCounts {
    double studies = 0;
    double people = 0;
};

std::optional<PanelCounts> readPanel(const QString &mark)
{
    static const QRegularExpression form(u"^(\\d+) studies, (\\d+) people$"_s);
    const auto match = form.match(mark);
    if (!match.hasMatch())
        return std::nullopt;
    return PanelCounts{ match.captured(1).toDouble(), match.captured(2).toDouble() };
}

/// Everything in a deck that tells what a topic's panel counts, in words that a reader or a clinician meets.
QList<Text> textsOn(const LanguageDeck &language, const QString &topic)
{
    QList<Text> texts;
    const auto add = [&](const Inline &content) { texts << Text{ content.text, content.place }; };
    for (const DocumentWords &document : language.topics + language.pages) {
        for (const Inline &content : document.inlines())
            add(content);
        texts << document.takeaway << document.action;
        if (document.id.text == topic && document.caveat)
            texts << document.caveat->headline << document.caveat->reason << document.caveat->unknown
                  << document.caveat->note;
    }
    for (const TermWords &term : language.terms) {
        add(term.plain);
        add(term.detail);
    }
    for (const CheckWords &check : language.checks) {
        for (const CheckOptionWords &option : check.options)
            add(option.reply);
    }
    for (const Inline &line : language.walkthrough.inlines())
        add(line);
    for (const ChartWords &chart : language.charts)
        texts << chart.title << chart.question << chart.plain << chart.caution;
    for (const ClaimWords &claim : language.claims)
        texts << Text{ claim.why, claim.id.place };
    return texts;
}

/// Names each sentence that still says what the panel of a topic counted before.
void checkPanel(const Deck &deck, const DocumentWords &topic, Problems &problems)
{
    const CaveatWords &caveat = *topic.caveat;
    const auto before = readPanel(deck.lookedAt.value(panelKey(topic.id.text)));
    if (!before || (before->studies == caveat.studyCount && before->people == caveat.peopleCount))
        return;
    const QString was = u"%1 studies and %2 people"_s.arg(before->studies).arg(before->people);
    problems.add(
        caveat.people.isEmpty() ? caveat.place : caveat.people.place,
        u"the panel of \"%1\" counts other studies or people than when it was looked at: %2"_s.arg(
            topic.id.text, was),
        u"when no sentence says the old figures: build/release/bin/plainheart-content looked content %1"_s
            .arg(topic.id.text));
    for (const LanguageDeck &language : deck.languages) {
        for (const Text &text : textsOn(language, topic.id.text)) {
            for (const Figure &figure : figuresIn(text.text)) {
                const bool people = before->people != caveat.peopleCount && figure.value == before->people
                    && (figure.unit == Figure::Unit::People || figure.unit == Figure::Unit::None);
                const bool studies = text.place.file.section(u'/', -1) == topic.file.section(u'/', -1)
                    && before->studies != caveat.studyCount && figure.value == before->studies
                    && figure.unit == Figure::Unit::Trials;
                if (people || studies)
                    problems.add(
                        text.place,
                        u"\"%1\" is what the panel of \"%2\" counted before: \"%3\""_s.arg(
                            figure.written, topic.id.text,
                            text.text.mid(std::max<qsizetype>(0, figure.start - 30), 70).simplified()),
                        u"is it still right? The panel counts %1 now"_s.arg(panelMark(caveat)));
            }
        }
    }
}

} // namespace

QString lookedAtFile() { return u"looked-at.yaml"_s; }

QMap<QString, QString> readLookedAt(const QByteArray &source, const QString &file, Problems &problems)
{
    QMap<QString, QString> marks;
    const YamlNode root = parseYaml(source, file, 1, problems);
    for (const YamlField &field : root.fields)
        marks.insert(field.key, field.value.text);
    return marks;
}

QString markOf(const Deck &deck, const QString &source)
{
    const SourceFacts *facts = deck.source(source);
    if (!facts)
        return {};
    QString text = entryOf(deck.files.value(facts->id.place.file), facts->id.place.line);
    if (!deck.languages.isEmpty()) {
        for (const SourceWords &words : deck.languages.first().sources) {
            if (words.id.text == source)
                text += entryOf(deck.files.value(words.id.place.file), words.id.place.line);
        }
    }
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1);
    return QString::fromLatin1(hash.toHex().left(10));
}

QList<Dependent> dependentsOf(const Deck &deck, const QString &source)
{
    Dependents dependents(source);
    for (const LanguageDeck &language : deck.languages) {
        dependents.addDocuments(language);
        dependents.addCharts(language);
        dependents.addLists(deck, language);
    }
    return dependents.all();
}

void checkLookedAt(const Deck &deck, Problems &problems)
{
    if (!deck.files.contains(lookedAtFile()))
        return;
    for (const SourceFacts &source : deck.sources) {
        const QString &id = source.id.text;
        const QString known = deck.lookedAt.value(id);
        if (known == markOf(deck, id))
            continue;
        const QString why = known.isEmpty() ? u"is new"_s : u"has changed since this was looked at"_s;
        const QString hint
            = u"when everything that rests on it is right: build/release/bin/plainheart-content looked content %1"_s
                  .arg(id);
        problems.add(source.id.place, u"source \"%1\" %2"_s.arg(id, why), hint);
        for (const Dependent &dependent : dependentsOf(deck, id))
            problems.add(dependent.place,
                         u"this %1 rests on source \"%2\", which %3"_s.arg(dependent.what, id, why));
    }
    if (deck.languages.isEmpty())
        return;
    for (const DocumentWords &topic : deck.languages.first().topics) {
        if (topic.caveat)
            checkPanel(deck, topic, problems);
    }
}

QString lookedAtText(const Deck &deck, const QStringList &sourcesAndTopics)
{
    QString text
        = u"# A mark of each source, and of each panel, as it was when everything that rests on it was last "
          u"looked at.\n"
          "# Written by: build/release/bin/plainheart-content looked content ID ... See README.md.\n"_s;
    for (const SourceFacts &source : deck.sources) {
        const QString &id = source.id.text;
        const QString mark = sourcesAndTopics.contains(id) ? markOf(deck, id) : deck.lookedAt.value(id);
        if (!mark.isEmpty())
            text += u"%1: \"%2\"\n"_s.arg(id, mark);
    }
    if (deck.languages.isEmpty())
        return text;
    for (const DocumentWords &topic : deck.languages.first().topics) {
        if (!topic.caveat)
            continue;
        const QString &id = topic.id.text;
        const QString known = deck.lookedAt.value(panelKey(id));
        const bool looked = known.isEmpty() || sourcesAndTopics.contains(id);
        text += u"%1: \"%2\"\n"_s.arg(panelKey(id), looked ? panelMark(*topic.caveat) : known);
    }
    return text;
}

} // namespace Plainheart::Authoring
