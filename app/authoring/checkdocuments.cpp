// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "art.h"
#include "units.h"

#include <algorithm>
#include <QFileInfo>
#include <QRegularExpression>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

struct SectionLimit {
    QLatin1StringView id;
    int most;
    int least;
};

constexpr SectionLimit sectionLimits[] = {
    { "hope"_L1, 55, 0 },
    { "happens"_L1, 70, 0 },
    { "studies"_L1, 80, 0 },
    { "detail"_L1, 350, 200 },
};

const QString citationHint = u"put [@source-id] after the sentence that it supports"_s;
const QStringList topicSections{ u"hope"_s, u"happens"_s, u"studies"_s, u"detail"_s, u"labels"_s };

/// Checks one topic or page of one language.
class DocumentCheck
{
public:
    DocumentCheck(const Deck &deck, const LanguageDeck &language, const DocumentWords &document,
                  const CheckOptions &options, Problems &problems)
        : m_deck(deck)
        , m_language(language)
        , m_document(document)
        , m_options(options)
        , m_problems(problems)
    {
    }

    void check()
    {
        checkIdentity();
        checkFront();
        for (const Inline &content : m_document.inlines())
            checkReferences(m_deck, m_language, content, m_problems);
        checkSources();
        checkCharts();
        checkLabels();
        if (!m_document.isTopic)
            checkPageSections();
        if (m_document.isTopic) {
            checkTopicSections();
            checkCaveat();
            checkCitations();
        }
        checkFigures();
        if (m_document.id.text == "offer-check"_L1)
            checkOffer();
        if (m_document.id.text == "where-things-stand"_L1)
            checkShortAnswers();
    }

private:
    void add(const Text &text, const QString &message, const QString &hint = {})
    {
        m_problems.add(text.place, message, hint);
    }

    void checkIdentity()
    {
        const Text &id = m_document.id;
        const QStringList order = m_document.isTopic ? topicIds(m_deck) : pageIds(m_deck);
        if (id.isEmpty())
            return;
        if (!order.contains(id.text)) {
            add(id, u"\"%1\" is not in catalog.yaml"_s.arg(id.text), didYouMean(id.text, order));
            return;
        }
        QString expected = id.text;
        if (m_document.isTopic) {
            const QString position = QString::number(order.indexOf(id.text) + 1);
            expected = position + u'-' + id.text;
            if (m_document.order.text != position)
                add(m_document.order,
                    u"\"order\" is %1, but the topic stands at place %2 in catalog.yaml"_s.arg(
                        m_document.order.text, position));
            if (m_document.scene.text != id.text)
                add(m_document.scene,
                    u"\"scene\" is \"%1\", and has to be \"%2\""_s.arg(m_document.scene.text, id.text));
        }
        if (QFileInfo(m_document.file).completeBaseName() != expected)
            add(id, u"the file has to be named %1.md"_s.arg(expected));
    }

    void checkFront()
    {
        checkWords(m_language, m_document.takeaway, u"\"takeaway\""_s, 18, m_problems);
        if (m_document.isTopic)
            checkWords(m_language, m_document.title, u"\"title\""_s, 3, m_problems);
        if (m_options.today.isValid() && m_document.reviewedOn > m_options.today)
            add(m_document.reviewed, u"the review of %1 lies in the future"_s.arg(m_document.reviewed.text));
    }

    /// The list at the top names every source that the file cites, each once.
    void checkSources()
    {
        const QStringList cited = m_document.citedSources();
        const QStringList listed = wordsOf(m_document.sources);
        checkUnique(m_document.sources, u"source"_s, m_problems);
        for (const Text &id : m_document.sources) {
            if (!cited.contains(id.text))
                add(id, u"source \"%1\" is listed here, but never cited"_s.arg(id.text),
                    didYouMean(id.text, cited));
        }
        for (const QString &id : cited) {
            if (!m_document.sourcesPlace.isEmpty() && !listed.contains(id) && m_deck.source(id))
                add(m_document.sourcesPlace, u"source \"%1\" is cited, but not listed here"_s.arg(id));
        }
    }

    void checkCharts()
    {
        QStringList known = chartIds(m_language);
        if (!m_language.complete)
            known += chartIds(m_deck.languages.first());
        for (const Text &chart : m_document.charts) {
            if (!known.contains(chart.text))
                unknownId(chart, u"chart"_s, known, m_problems);
        }
        checkUnique(m_document.charts, u"chart"_s, m_problems);
    }

    /// No words are counted there: the longest of the real content has 3300 letters.
    void checkPageSections()
    {
        constexpr qsizetype longest = 6000;
        for (const SectionWords &section : m_document.sections) {
            if (section.source.size() > longest)
                add(section.title,
                    u"\"%1\" has %2 letters; at most %3 are allowed"_s.arg(section.title.text)
                        .arg(section.source.size())
                        .arg(longest),
                    u"part it into several sections"_s);
        }
    }

    void checkTopicSections()
    {
        if (m_document.sectionIds != topicSections) {
            m_problems.add({ m_document.file, 1 },
                           u"the headings are not the five that a topic has, in their order"_s,
                           u"## The hope, ## What happens, ## What studies in people found, ## More detail, "
                           "## Labels"_s);
            return;
        }
        for (const SectionLimit &limit : sectionLimits) {
            const SectionWords *section = m_document.section(limit.id);
            checkWords(m_language, { section->source, section->title.place },
                       u"\"%1\""_s.arg(section->title.text), limit.most, m_problems, limit.least);
        }
    }

    void checkCaveat()
    {
        if (!m_document.caveat)
            return;
        const CaveatWords &caveat = *m_document.caveat;
        checkWords(m_language, caveat.headline, u"\"headline\""_s, 16, m_problems);
        checkWords(m_language, caveat.reason, u"\"certainty_reason\""_s, 40, m_problems);
        checkWords(m_language, caveat.unknown, u"\"unknown\""_s, 25, m_problems);
        checkCertaintyWord(caveat);
        checkBasis(caveat);
        checkCounted(caveat);
    }

    /// Certainty words are fixed: moderate "probably", low "may", very low "we do not know".
    void checkCertaintyWord(const CaveatWords &caveat)
    {
        static const QRegularExpression probably(u"\\bprobably\\b"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression may(u"\\bmay\\b"_s, QRegularExpression::CaseInsensitiveOption);
        if (!isEnglish(m_language.code) || caveat.headline.isEmpty() || caveat.certainty.isEmpty())
            return;
        const QString &level = caveat.certainty.text;
        const bool hasProbably = probably.match(caveat.headline.text).hasMatch();
        const bool hasMay = may.match(caveat.headline.text).hasMatch();
        const bool wantsProbably = level == "moderate"_L1;
        const bool wantsMay = level == "low"_L1;
        if (hasProbably != wantsProbably || hasMay != wantsMay)
            add(caveat.headline, u"the headline does not use the word for the certainty \"%1\""_s.arg(level),
                u"high: does; moderate: probably; low: may; very-low: we do not know, or the evidence is "
                u"very "
                "uncertain"_s);
    }

    /// The numbers of the panel are the sums of its sources, each counted once.
    void checkBasis(const CaveatWords &caveat)
    {
        int people = 0;
        int studies = 0;
        bool allKnown = true;
        const QStringList counted = wordsOf(caveat.sources);
        for (const Text &id : caveat.sources) {
            const SourceFacts *source = m_deck.source(id.text);
            if (!source) {
                allKnown = false;
                add(id, u"source \"%1\" is not in evidence/"_s.arg(id.text),
                    didYouMean(id.text, sourceIds(m_deck)));
                continue;
            }
            const QString cant = u"source \"%1\" can't be counted: "_s.arg(id.text);
            if (source->status.text != "current"_L1 && !source->status.isEmpty())
                add(id, cant + u"its status is \"%1\""_s.arg(source->status.text));
            if (source->people.value_or(0) == 0)
                add(id, cant + u"how many people joined is not known"_s,
                    u"say in the note that it was read, but not counted"_s);
            if (counted.contains(source->samePeopleAs.text))
                add(id, cant + u"its people are counted with source \"%1\""_s.arg(source->samePeopleAs.text));
            people += source->people.value_or(0);
            studies += std::max(1, source->trials.value_or(1));
        }
        if (allKnown && people != caveat.peopleCount && !caveat.people.isEmpty())
            add(caveat.people,
                u"\"people\" is %1, but the people of its sources add up to %2"_s.arg(caveat.peopleCount)
                    .arg(people));
        if (allKnown && studies != caveat.studyCount && !caveat.studies.isEmpty())
            add(caveat.studies,
                u"\"studies\" is %1, but the studies of its sources add up to %2"_s.arg(caveat.studyCount)
                    .arg(studies),
                u"a source that pools several trials counts as many as its \"trials\" says, any other one as one"_s);
    }

    /// Whoever cites a trial of this topic is asked whether the panel counts it; both answers are kept.
    void checkCounted(const CaveatWords &caveat)
    {
        static const QStringList trials{ u"dummy-trial"_s, u"comparison-trial"_s, u"head-to-head"_s,
                                         u"one-group"_s };
        const QStringList counted = wordsOf(caveat.sources);
        checkUnique(caveat.sources + caveat.notCounted, u"source"_s, m_problems);
        for (const Text &id : caveat.notCounted) {
            if (!m_deck.source(id.text))
                unknownId(id, u"source"_s, sourceIds(m_deck), m_problems);
        }
        for (const Text &id : m_document.sources) {
            const SourceFacts *source = m_deck.source(id.text);
            if (counted.isEmpty() || !source || !trials.contains(source->design)
                || source->status.text != "current"_L1 || source->people.value_or(0) == 0
                || !wordsOf(source->topics).contains(m_document.id.text))
                continue;
            if (!(counted + wordsOf(caveat.notCounted)).contains(id.text))
                add(id, u"does the panel count the trial \"%1\"? It is one of this topic"_s.arg(id.text),
                    u"add it to \"sources\" of the basis, with its people in the sums; or to "
                    u"\"not_counted\", and say "
                    "why in the note"_s);
        }
    }

    /// In plain words, a paragraph that speaks of studies or animals has to cite one.
    void checkCitations()
    {
        static const QRegularExpression study(u"\\b(stud(y|ies)|mice|monkeys|review|trial)\\b"_s);
        for (const QString &id : { u"hope"_s, u"happens"_s, u"studies"_s }) {
            const SectionWords *section = m_document.section(id);
            if (!section || !isEnglish(m_language.code))
                continue;
            for (const MarkdownBlock &block : section->blocks) {
                if (study.match(block.content.text).hasMatch() && !block.content.cites())
                    m_problems.add(block.content.place,
                                   u"this paragraph speaks of studies, but has no citation: \"%1\""_s.arg(
                                       block.content.text.left(50)),
                                   citationHint);
            }
        }
    }

    /// A paragraph or list line that gives a figure has to say where it comes from. The page about cites
    /// nothing: it speaks of this app.
    void checkFigures()
    {
        static const QRegularExpression figure(u"\\d"_s);
        if (m_document.sources.isEmpty())
            return;
        for (const Inline &content : m_document.inlines()) {
            if (figure.match(content.text).hasMatch() && !content.cites())
                m_problems.add(
                    content.place,
                    u"this text gives a figure, but has no citation: \"%1\""_s.arg(content.text.left(50)),
                    citationHint);
        }
    }

    void checkLabels()
    {
        QList<Text> keys;
        for (const LabelWords &label : m_document.labels) {
            keys << Text{ label.key, label.text.place };
            // Beside a leader line there is little room; the picture in words is read aloud.
            const int most = label.key.endsWith("picture-words"_L1) ? 30 : label.key == "finding"_L1 ? 16 : 9;
            checkFoundLabel(label);
            checkWords(m_language, label.text, u"label \"%1\""_s.arg(label.key), most, m_problems);
        }
        checkUnique(keys, u"label"_s, m_problems);
        if (m_options.artFolder.isEmpty())
            return;
        if (m_document.isTopic)
            checkTopicLabels();
        else if (!m_document.labels.isEmpty())
            checkPageLabels();
    }

    /// What was found needs its source. (The drops carry theirs as a button beside them.)
    void checkFoundLabel(const LabelWords &label)
    {
        static const QRegularExpression figure(u"\\d"_s);
        const bool found = label.key.contains("finding"_L1) || label.key.startsWith("found/"_L1)
            || label.key.startsWith("needs-"_L1)
            || (m_document.isTopic && !label.key.startsWith("dots/"_L1)
                && figure.match(label.text.text).hasMatch());
        if (found && !label.content.cites())
            add(label.text, u"label \"%1\" says what was found, but has no citation"_s.arg(label.key),
                citationHint);
    }

    /// Whether there is a drawing or a description of this name, of whatever worth.
    [[nodiscard]] bool hasFileOf(const QString &scene) const
    {
        const QString base = m_options.artFolder + u'/' + scene;
        return QFileInfo::exists(base + u".json"_s) || QFileInfo::exists(base + u".svg"_s);
    }

    void checkTopicLabels()
    {
        static const QStringList fixed{ u"picture"_s,    u"picture-words"_s, u"badge"_s,
                                        u"control"_s,    u"control-start"_s, u"control-middle"_s,
                                        u"control-end"_s };
        // A picture may also show what was measured, and two ways of doing the same.
        static const QStringList maybe{ u"control-middle"_s, u"control-result"_s, u"badge-middle"_s,
                                        u"badge-result"_s,   u"finding"_s,        u"ways"_s,
                                        u"way-own"_s,        u"way-donor"_s,      u"control-start-donor"_s,
                                        u"needs-own"_s,      u"needs-donor"_s };
        const std::optional<Art> art = readArt(m_options.artFolder, m_document.scene.text);
        if (!art && hasFileOf(m_document.scene.text))
            return; // what is wrong with it has been said
        if (!art) {
            add(m_document.scene, u"there is no illustration \"%1\""_s.arg(m_document.scene.text),
                u"it would be %1.json in the folder of illustrations"_s.arg(m_document.scene.text));
            return;
        }
        for (const LabelWords &label : m_document.labels) {
            const bool layer = label.key.startsWith("layer/"_L1);
            // Pictures that are no scene: one study of pumping as drops, one of scars as scars.
            const bool dots = ((label.key.startsWith("dots/"_L1) || label.key.startsWith("hearts/"_L1))
                               && m_document.id.text == "function"_L1)
                || (label.key.startsWith("scars/"_L1) && m_document.id.text == "fibrosis"_L1);
            if (layer && !art->layers.contains(label.key.mid(6)))
                add(label.text,
                    u"label \"%1\" names a layer that the illustration does not have"_s.arg(label.key),
                    didYouMean(label.key.mid(6), art->layers));
            else if (!layer && !dots && !(fixed + maybe).contains(label.key)
                     && !art->labels.contains(label.key))
                add(label.text, u"label \"%1\" is not in the illustration"_s.arg(label.key),
                    didYouMean(label.key, art->labels + fixed + maybe));
        }
        for (const QString &key : fixed + art->labels) {
            if (key != "control-middle"_L1) // a control may have two stops only
                requireLabel(key);
        }
    }

    /// A page can show several pictures: each key begins with the name of its picture.
    void checkPageLabels()
    {
        QMap<QString, std::optional<Art>> pictures;
        for (const LabelWords &label : m_document.labels) {
            const QString scene = label.key.section(u'/', 0, 0);
            const QString part = label.key.section(u'/', 1);
            if (!pictures.contains(scene)) {
                pictures.insert(scene, readArt(m_options.artFolder, scene));
                if (!pictures.value(scene) && !hasFileOf(scene))
                    add(label.text, u"there is no illustration \"%1\""_s.arg(scene));
            }
            const std::optional<Art> art = pictures.value(scene);
            if (art && !art->labels.contains(part))
                add(label.text, u"label \"%1\" is not in the illustration"_s.arg(label.key),
                    didYouMean(part, art->labels));
        }
        for (auto picture = pictures.cbegin(); picture != pictures.cend(); ++picture) {
            for (const QString &part : picture.value() ? picture.value()->labels : QStringList())
                requireLabel(picture.key() + u'/' + part);
        }
    }

    void requireLabel(const QString &key)
    {
        const auto has = [&](const LabelWords &label) { return label.key == key; };
        if (std::none_of(m_document.labels.begin(), m_document.labels.end(), has))
            m_problems.add({ m_document.file, 1 },
                           u"the label \"%1\" of the illustration has no text"_s.arg(key),
                           u"add a line \"- %1: ...\" under ## Labels"_s.arg(key));
    }

    void checkOffer()
    {
        const auto &questions = m_document.offerQuestions;
        if (questions.size() < 8 || questions.size() > 10)
            m_problems.add({ m_document.file, 1 },
                           u"this page needs 8 to 10 questions, not %1"_s.arg(questions.size()));
        for (int i = 0; i < questions.size(); ++i) {
            if (questions.at(i).number != i + 1)
                add(questions.at(i).text,
                    u"question %1 has the number %2"_s.arg(i + 1).arg(questions.at(i).number));
        }
    }

    void checkShortAnswers()
    {
        const auto &answers = m_document.shortAnswers;
        const Place place{ m_document.file, 1 };
        if (answers.size() != m_language.topics.size()) {
            m_problems.add(place,
                           u"this page needs one short answer for each of %1 topics, not %2"_s
                               .arg(m_language.topics.size())
                               .arg(answers.size()));
            return;
        }
        for (int i = 0; i < answers.size(); ++i) {
            const ShortAnswer &answer = answers.at(i);
            const DocumentWords &topic = m_language.topics.at(i);
            const QString headline = topic.caveat ? topic.caveat->headline.text : QString();
            const QString certainty = topic.caveat ? topic.caveat->certainty.text : QString();
            if (headline.isEmpty() || certainty.isEmpty())
                continue; // said at the topic
            if (answer.title != topic.title.text || answer.topic != topic.id.text
                || answer.headline != headline || answer.certainty != certainty)
                m_problems.add(answer.place,
                               u"this short answer differs from the topic \"%1\""_s.arg(topic.id.text),
                               u"it has to be: - [%1](topic:%2) | %3 | %4"_s.arg(
                                   topic.title.text, topic.id.text, headline, certainty));
        }
    }

    const Deck &m_deck;
    const LanguageDeck &m_language;
    const DocumentWords &m_document;
    const CheckOptions &m_options;
    Problems &m_problems;
};

} // namespace

void checkDocuments(const Deck &deck, const LanguageDeck &language, const CheckOptions &options,
                    Problems &problems)
{
    QList<Text> ids;
    for (const DocumentWords &document : language.topics + language.pages) {
        ids << document.id;
        DocumentCheck(deck, language, document, options, problems).check();
    }
    checkUnique(ids, u"id"_s, problems);
    for (const Text &id : deck.catalog.topics + deck.catalog.pages) {
        if (language.complete && !language.document(id.text))
            problems.add(id.place, u"\"%1\" has no file in %2/"_s.arg(id.text, language.code));
    }
}

} // namespace Plainheart::Authoring
