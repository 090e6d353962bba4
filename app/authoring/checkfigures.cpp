// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "evidencefigures.h"
#include "units.h"

#include <algorithm>
#include <QHash>
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
            m_evidence.insert(source.id.text, EvidenceFigures(source, words.value(source.id.text)));
    }

    void check()
    {
        for (const DocumentWords &document : m_language.topics + m_language.pages)
            checkDocument(document);
        checkLists();
        checkSourceWords();
        checkChartWords();
        checkExceptions();
    }

private:
    /// The panel of a topic counts its studies and people; both sums are checked against their sources.
    void setPanel(const QString &topic)
    {
        m_panel = {};
        const DocumentWords *document = m_language.document(topic);
        if (!document || !document->caveat)
            return;
        m_panel.addCount(document->caveat->studyCount, Unit::Trials);
        m_panel.addCount(document->caveat->peopleCount, Unit::People);
    }

    void checkDocument(const DocumentWords &document)
    {
        setPanel(document.id.text);
        for (const Inline &content : document.inlines())
            checkInline(content);
        for (const SectionWords &section : document.sections) {
            for (const MarkdownBlock &block : section.blocks) {
                if (block.kind == MarkdownBlock::Kind::Row)
                    continue;
            }
        }
        if (!document.caveat)
            return;
        // What stands above the sections rests on the panel's sources, and tells of others that it cites.
        const QStringList sources = wordsOf(document.sources);
        for (const Text &text : { document.takeaway, document.caveat->headline, document.caveat->reason,
                                  document.caveat->unknown, document.caveat->note })
            trace(text.text, sources, text.place);
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
            const QStringList sources = wordsOf(chart.sources);
            for (const Text &text :
                 { chart.title, chart.question, chart.plain, chart.plainNarrowed, chart.caution })
                trace(text.text, sources, text.place);
            for (const ChartRow &note : chart.notes)
                trace(note.body.value("text"_L1).toString(), { note.body.value("source"_L1).toString() },
                      note.place);
        }
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
        const QList<Figure> figures = figuresIn(text);
        if (figures.isEmpty())
            return;
        EvidenceFigures evidence = m_panel;
        int trials = 0;
        int people = 0;
        for (const QString &id : sources) {
            const SourceFacts *source = m_deck.source(id);
            if (!source)
                return; // said where it is cited
            evidence.add(m_evidence.value(id));
            trials += std::max(1, source->trials.value_or(1));
            people += source->people.value_or(0);
        }
        // Several sources together: how many they are, and how many people joined them.
        evidence.addCount(trials, Unit::Trials);
        evidence.addCount(static_cast<double>(sources.size()), Unit::Trials);
        evidence.addCount(people, Unit::People);
        double per = 0;
        for (const Figure &figure : figures) {
            if (figure.whole)
                per = figure.value;
        }
        for (const Figure &figure : figures) {
            if (!needsTrace(figure) || evidence.hold(figure, per) || isException(text, figure, place))
                continue;
            const QString nearest = evidence.nearest(figure);
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

    /// "One" is hardly ever a figure, and the 100 of "of every 100" is none.
    static bool needsTrace(const Figure &figure)
    {
        const bool one = figure.word && figure.value == 1.0;
        if (one && (figure.of == 0.0 || figure.of > 20))
            return figure.unit != Unit::None && figure.unit != Unit::Trials && figure.unit != Unit::Points;
        static const QList<double> round{ 10, 100, 1000, 10000 };
        return !figure.whole || !round.contains(figure.value);
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
                m_problems.add(untraced.file.place,
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
