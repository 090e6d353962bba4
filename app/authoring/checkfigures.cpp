// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "evidencefigures.h"
#include "units.h"

#include <algorithm>
#include <cmath>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

using Unit = Figure::Unit;

/// Traces the figures of one language's sentences to the sources that stand behind them.
class FigureCheck
{
public:
    FigureCheck(const Deck &deck, const LanguageDeck &language, Problems &problems)
        : m_deck(deck)
        , m_language(language)
        , m_problems(problems)
        , m_used(deck.untraced.size(), false)
    {
        QHash<QString, const SourceWords *> words;
        for (const SourceWords &source : language.sources)
            words.insert(source.id.text, &source);
        for (const SourceFacts &source : deck.sources)
            m_evidence[source.id.text].add(EvidenceFigures(source, words.value(source.id.text)));
    }

    void check()
    {
        // Each source's plain sentences are traced first; from then on they are evidence.
        checkSourceWords();
        for (const SourceWords &words : m_language.sources)
            m_evidence[words.id.text].addPlain(words);
        checkChartWords();
        for (const DocumentWords &document : m_language.topics + m_language.pages)
            checkDocument(document);
        checkLists();
        checkUncited();
        checkExceptions();
    }

private:
    /// The panel of a topic counts its studies and people; both sums are checked against their sources. It
    /// may say how many of them had a dummy treatment.
    void setPanel(const QString &topic)
    {
        m_panel = {};
        const DocumentWords *document = m_language.document(topic);
        if (!document || !document->caveat)
            return;
        m_panel.addCount(document->caveat->studyCount, Unit::Trials);
        m_panel.addCount(document->caveat->peopleCount, Unit::People);
        addWithDummy(m_panel, wordsOf(document->caveat->sources), document->caveat->studyCount,
                     document->caveat->peopleCount);
    }

    /// How many of some trials, and of the people in them, had a dummy treatment, and how many had not.
    void addWithDummy(EvidenceFigures &evidence, const QStringList &sources, int trials, int people) const
    {
        int withDummy = 0;
        int peopleWithDummy = 0;
        for (const QString &id : sources) {
            const SourceFacts *source = m_deck.source(id);
            if (!source || source->design != "dummy-trial"_L1)
                continue;
            ++withDummy;
            peopleWithDummy += source->people.value_or(0);
        }
        for (const int count : { withDummy, trials - withDummy })
            evidence.addCount(count, Unit::Trials);
        for (const int count : { peopleWithDummy, people - peopleWithDummy })
            evidence.addCount(count, Unit::People);
    }

    void checkDocument(const DocumentWords &document)
    {
        setPanel(document.id.text);
        for (const Inline &content : document.inlines())
            checkInline(content);
        // What stands above the sections rests on all that the file cites, and on what a note names.
        QList<Text> top{ document.takeaway };
        if (const auto &caveat = document.caveat)
            top += { caveat->headline, caveat->reason, caveat->unknown, caveat->note };
        const QStringList sources = wordsOf(document.sources);
        for (const Text &text : std::as_const(top)) {
            if (!sources.isEmpty())
                trace(text.text, sources + namedIn(text.text, sources), text.place);
        }
    }

    /// Sources that a note names, as "MAGIC", and that the file does not cite.
    [[nodiscard]] QStringList namedIn(const QString &text, const QStringList &cited) const
    {
        QStringList named;
        for (const SourceFacts &source : m_deck.sources) {
            if (!source.name.isEmpty() && text.contains(source.name) && !cited.contains(source.id.text))
                named << source.id.text;
        }
        return named;
    }

    void checkLists()
    {
        m_panel = {};
        for (const TermWords &term : m_language.terms) {
            checkInline(term.plain);
            checkInline(term.detail);
        }
        for (const CheckWords &item : m_language.checks) {
            setPanel(item.topic.text);
            for (const CheckOptionWords &option : item.options)
                checkInline(option.reply);
        }
        Walkthrough paths;
        paths.paths = m_language.walkthrough.paths;
        m_panel = {};
        for (const Inline &content : paths.inlines())
            checkInline(content);
        for (const WalkStop &stop : m_language.walkthrough.stops) {
            setPanel(stop.id.text);
            Walkthrough one;
            one.stops << stop;
            for (const Inline &content : one.inlines())
                checkInline(content);
        }
        for (const ClaimFacts &claim : m_deck.claims) {
            setPanel(claim.topic.text);
            for (const ClaimWords &words : m_language.claims) {
                if (words.id.text == claim.id.text)
                    trace(words.why, wordsOf(claim.sources), words.id.place);
            }
        }
        m_panel = {};
    }

    /// What cites nothing may repeat what any source of the deck says, and nothing else.
    void checkUncited()
    {
        EvidenceFigures all;
        for (const EvidenceFigures &evidence : std::as_const(m_evidence))
            all.add(evidence);
        for (const DocumentWords &document : m_language.topics) {
            if (!document.caveat)
                continue;
            all.addCount(document.caveat->studyCount, Unit::Trials);
            all.addCount(document.caveat->peopleCount, Unit::People);
        }
        const auto check = [&](const Text &text) { traceIn(all, text); };
        const auto checkWords = [&](const Inline &content) {
            if (!content.cites())
                check({ content.text, content.place });
        };
        for (const TermWords &term : m_language.terms) {
            checkWords(term.plain);
            checkWords(term.detail);
        }
        for (const QuestionWords &question : m_language.questions)
            check(question.text);
        for (const CheckWords &item : m_language.checks)
            check(item.question);
        for (const DocumentWords &document : m_language.topics + m_language.pages) {
            check(document.action);
            check(document.question);
            for (const Inline &content : document.inlines())
                checkWords(content);
        }
        for (const Inline &content : m_language.walkthrough.inlines())
            checkWords(content);
        for (const ClaimWords &claim : m_language.claims)
            check({ claim.text, claim.id.place });
    }

    /// A number word without a unit counts something in the sentence itself, as "two ways".
    void traceIn(const EvidenceFigures &all, const Text &text)
    {
        const QList<Figure> figures = figuresIn(text.text);
        double per = 0;
        for (const Figure &figure : figures)
            per = figure.whole ? figure.value : per;
        for (const Figure &figure : figures) {
            if (figure.word && figure.unit == Unit::None)
                continue;
            if (!needsTrace(figure) || all.hold(figure, per) || isException(text.text, figure, text.place))
                continue;
            m_problems.add(text.place,
                           u"the figure \"%1\" is in the evidence of no source: \"%2\""_s.arg(
                               figure.written, sentenceAround(text.text, figure)),
                           u"correct it, cite the source that says so, or list it in %1 with a reason"_s.arg(
                               untracedFile()));
        }
    }

    void checkSourceWords()
    {
        for (const SourceWords &source : m_language.sources) {
            trace(source.plainName.text, { source.id.text }, source.plainName.place);
            for (const FindingWords &finding : source.findings)
                trace(finding.plain, { source.id.text }, finding.id.place);
        }
    }

    void checkChartWords()
    {
        for (const ChartWords &chart : m_language.charts) {
            const bool timeline = chart.kind == "timeline"_L1;
            const QString key = timeline ? u"id"_s : u"source"_s;
            QMap<QString, QString> how; // several rows may be worked out from one group
            for (const ChartRow &row : chart.rows)
                how[row.body.value(key).toString()] += row.body.value("how"_L1).toString() + u' ';
            for (const ChartRow &row : chart.rows) {
                const QString source = row.body.value(key).toString();
                if (!timeline) // its figures are compared with the source, see checkCharts()
                    checkDrawn(row, source, how.value(source), chart.kind == "forest"_L1);
                checkSaid(row, source, how.value(source));
            }
            for (const ChartRow &note : chart.notes)
                checkSaid(note, note.body.value("source"_L1).toString());
            if (chart.followOn) {
                const QString source = chart.followOn->body.value("source"_L1).toString();
                checkDrawn(*chart.followOn, source, {}, false);
                checkSaid(*chart.followOn, source);
            }
            setRows(chart);
            for (const Text &text :
                 { chart.title, chart.question, chart.plain, chart.plainNarrowed, chart.caution })
                trace(text.text, wordsOf(chart.sources), text.place);
            const QJsonObject goal = chart.body.value("main_goal"_L1).toObject();
            for (const QString &text : { goal.value("text"_L1).toString(), goal.value("note"_L1).toString() })
                trace(text, wordsOf(chart.sources), chart.id.place);
            for (const QJsonValue fact : chart.body.value("other_facts"_L1).toArray())
                trace(fact["text"_L1].toString(), { fact["source"_L1].toString() }, chart.id.place);
            m_panel = {};
        }
    }

    /// A reading may count the rows of its chart: how many there are, and of a timeline how the trials that
    /// had a dummy treatment came out.
    void setRows(const ChartWords &chart)
    {
        m_panel = {};
        m_panel.addCount(static_cast<double>(chart.rows.size()), Unit::Trials);
        int met = 0;
        int notMet = 0;
        int judged = 0;
        for (const ChartRow &row : chart.rows) {
            if (row.body.value("derived"_L1).toBool())
                m_panel.addDifference(row.body.value("value"_L1).toDouble());
            const QString goal = row.body.value("main_goal"_L1).toString();
            if (row.body.value("dummy"_L1).toString() != "with-dummy"_L1)
                continue;
            met += goal == "met"_L1;
            notMet += goal == "not-met"_L1;
            judged += row.body.value("goal_basis"_L1).toString() == "judged"_L1;
        }
        for (const int count : { met, notMet, met + notMet })
            m_panel.addCount(count, Unit::Trials);
        m_panel.addPart(judged, met + notMet);
    }

    /// What a row draws. A figure that was worked out is the sum or the difference of two of `how`.
    void checkDrawn(const ChartRow &row, const QString &source, const QString &how, bool signedValues)
    {
        static const QHash<QString, Unit> drawn{
            { u"people"_s, Unit::People },
            { u"n"_s, Unit::People },
            { u"trials"_s, Unit::Trials },
            { u"year"_s, Unit::Year },
            { u"treatment_exact"_s, Unit::Percent },
            { u"control_exact"_s, Unit::Percent },
            { u"value"_s, Unit::None },
            { u"low"_s, Unit::None },
            { u"high"_s, Unit::None },
            { u"ci_low"_s, Unit::None },
            { u"ci_high"_s, Unit::None },
            { u"cells"_s, Unit::None },
            { u"dummy"_s, Unit::None },
            { u"cells_deaths"_s, Unit::None },
            { u"cells_n"_s, Unit::None },
            { u"control_deaths"_s, Unit::None },
            { u"control_n"_s, Unit::None },
        };
        m_panel = {};
        addSums(how, source);
        for (auto field = row.body.begin(); field != row.body.end(); ++field) {
            if (!field.value().isDouble() || !drawn.contains(field.key()))
                continue;
            Figure figure = figureOf(field.value().toDouble());
            figure.unit = drawn.value(field.key());
            // In a forest plot, the side of the line is the result.
            figure.higher = signedValues && field.key() == "value"_L1 && field.value().toDouble() > 0;
            traceFigures({ figure }, field.key() + u": "_s + figure.written, { source }, row.place);
        }
        m_panel = {};
    }

    /// What a row says.
    void checkSaid(const ChartRow &row, const QString &source, const QString &how = {})
    {
        static const QStringList said{
            u"label"_s,           u"group"_s,        u"time"_s,    u"follow_up"_s, u"note"_s,
            u"result"_s,          u"tag"_s,          u"ci_note"_s, u"text"_s,      u"how"_s,
            u"treatment_count"_s, u"control_count"_s
        };
        m_panel = {};
        addSums(how, source);
        for (const QString &key : said)
            trace(row.body.value(key).toString(), { source }, row.place);
        m_panel = {};
    }

    /// Adds the sums and differences of two figures of a text that the evidence of a source holds, and of
    /// those again: "45.2 to 48.3 is 3.1 up; ... 3.1 minus 3.3".
    void addSums(const QString &text, const QString &source)
    {
        QList<double> known;
        for (const Figure &figure : figuresIn(text)) {
            if (m_evidence.value(source).hold(figure, 0))
                known << (figure.minus ? -figure.value : figure.value);
        }
        QList<double> sums;
        const auto addPairs = [&](const QList<double> &of) {
            for (qsizetype i = 0; i < of.size(); ++i) {
                for (qsizetype j = 0; j < i; ++j)
                    sums << of.at(j) - of.at(i) << of.at(i) - of.at(j) << of.at(i) + of.at(j);
            }
        };
        addPairs(known);
        QList<double> stated;
        for (const Figure &figure : figuresIn(text)) {
            const auto same = [&](double sum) { return std::abs(std::abs(sum) - figure.value) < 1e-6; };
            if (std::any_of(sums.begin(), sums.end(), same))
                stated << figure.value;
        }
        addPairs(known + stated);
        for (const double sum : sums)
            m_panel.addDifference(sum);
    }

    static Figure figureOf(double value)
    {
        QList<Figure> read = figuresIn(QString::number(value));
        return read.isEmpty() ? Figure() : read.first();
    }

    /// Splits a text at its citations: each stands for the words since the last one.
    void checkInline(const Inline &content)
    {
        if (!content.cites())
            return;
        QString text;
        Place place = content.place;
        QStringList last;
        const bool row = content.text.contains(" | "_L1);
        if (row) {
            for (const Reference &reference : content.references) {
                if (reference.kind == Reference::Kind::Source)
                    last << reference.id;
            }
            return trace(content.text, last, place);
        }
        for (const Span &span : content.spans) {
            if (span.kind != Span::Kind::Cite) {
                text += span.text;
                continue;
            }
            // "20 people [@a] and 30 [@b].": the words up to here.
            trace(text, span.sources, place);
            last = span.sources;
            text.clear();
        }
        // What follows in the same sentence is still the last citation's.
        trace(text, last, place);
    }

    void trace(const QString &text, const QStringList &sources, const Place &place)
    {
        if (text.isEmpty())
            return;
        traceFigures(figuresIn(text), text, sources, place);
    }

    void traceFigures(const QList<Figure> &figures, const QString &text, const QStringList &sources,
                      const Place &place)
    {
        if (figures.isEmpty())
            return;
        EvidenceFigures evidence = m_panel;
        EvidenceFigures stated; // by the sources themselves: the nearest figure is named as theirs
        int trials = 0;
        int people = 0;
        for (const QString &id : sources) {
            const SourceFacts *source = m_deck.source(id);
            if (!source)
                return; // said where it is cited
            evidence.add(m_evidence.value(id));
            stated.add(m_evidence.value(id));
            trials += std::max(1, source->trials.value_or(1));
            people += source->people.value_or(0);
        }
        // Several sources together: how many they are, and how many people joined them.
        evidence.addCount(trials, Unit::Trials);
        evidence.addCount(static_cast<double>(sources.size()), Unit::Trials);
        evidence.addCount(people, Unit::People);
        addWithDummy(evidence, sources, trials, people);
        double per = 0;
        for (const Figure &figure : figures) {
            if (figure.whole)
                per = figure.value;
        }
        for (qsizetype i = 0; i < figures.size(); ++i) {
            const Figure &figure = figures.at(i);
            // "8 of 31" is traced as a pair; of "one of 39 people" it is the 39.
            if (i > 0 && figure.whole && figures.at(i - 1).of == figure.value
                && (figure.value <= 20 || !isOne(figures.at(i - 1))))
                continue;
            if (!needsTrace(figure) || evidence.hold(figure, per) || isDayOfReading(text, figure, sources)
                || isException(text, figure, place))
                continue;
            const QString nearest = stated.nearest(figure);
            m_problems.add(
                place,
                u"the figure \"%1\" is not in the evidence of %2: \"%3\""_s.arg(
                    figure.written, sources.join(u", "_s), sentenceAround(text, figure)),
                nearest.isEmpty()
                    ? u"correct it, cite the source that says so, or list it in %1 with a reason"_s.arg(
                        untracedFile())
                    : u"the nearest there is %1; correct it, cite the source that says so, or list it in %2 with a reason"_s
                          .arg(nearest, untracedFile()));
        }
    }

    static bool isOne(const Figure &figure) { return figure.word && figure.value == 1.0; }

    /// "One" is hardly ever a figure, and the 100 of "of every 100" is none.
    static bool needsTrace(const Figure &figure)
    {
        static const QList<double> round{ 10, 100, 1000, 10000 };
        if (isOne(figure))
            return (figure.of > 0 && figure.of <= 20) || figure.unit == Unit::Percent
                || figure.unit == Unit::Time;
        return !figure.whole || !round.contains(figure.value);
    }

    /// "By November 2026, we found none" rests on the day on which the source was read.
    [[nodiscard]] bool isDayOfReading(const QString &text, const Figure &figure,
                                      const QStringList &sources) const
    {
        return figure.unit == Unit::Year
            && std::any_of(sources.begin(), sources.end(), [&](const QString &id) {
                   const QDate day = m_deck.source(id)->readOn;
                   return day.year() == qRound(figure.value)
                       && text.left(figure.start).endsWith(QLocale::c().monthName(day.month()) + u' ');
               });
    }

    static QString sentenceAround(const QString &text, const Figure &figure)
    {
        const qsizetype from = std::max<qsizetype>(0, figure.start - 30);
        return text.mid(from, 70).simplified();
    }

    bool isException(const QString &text, const Figure &figure, const Place &place)
    {
        for (qsizetype i = 0; i < m_deck.untraced.size(); ++i) {
            const UntracedFigure &untraced = m_deck.untraced.at(i);
            if (untraced.file.text == place.file && untraced.figure == figure.written
                && text.simplified().contains(untraced.words)) {
                m_used[i] = true;
                return true;
            }
        }
        return false;
    }

    void checkExceptions()
    {
        for (qsizetype i = 0; i < m_deck.untraced.size(); ++i) {
            const UntracedFigure &untraced = m_deck.untraced.at(i);
            if (!m_used.at(i))
                m_problems.add(
                    untraced.file.place,
                    u"the exception for \"%1\" in %2 is not needed"_s.arg(untraced.figure,
                                                                          untraced.file.text),
                    u"its figure is traced now, or no sentence there holds \"%1\"; delete it"_s.arg(
                        untraced.words));
        }
    }

    const Deck &m_deck;
    const LanguageDeck &m_language;
    Problems &m_problems;
    QHash<QString, EvidenceFigures> m_evidence;
    EvidenceFigures m_panel;
    QList<bool> m_used; ///< which exceptions were needed
};

} // namespace

void checkFigures(const Deck &deck, Problems &problems)
{
    // The words of evidence are the master's; a translation is held to the master's figures.
    if (!deck.languages.isEmpty() && isEnglish(deck.languages.first().code))
        FigureCheck(deck, deck.languages.first(), problems).check();
}

} // namespace Plainheart::Authoring
