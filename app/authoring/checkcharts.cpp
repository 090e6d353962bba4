// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartreader.h"
#include "checks.h"
#include "vocabulary.h"

#include <QJsonArray>
#include <QSet>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

/// The fields of a row that are drawn along the axis. Limits may go on beyond it: they are cut with an arrow.
const QStringList drawnFields{ u"value"_s, u"low"_s,     u"high"_s,     u"cells"_s,
                               u"dummy"_s, u"cells_n"_s, u"control_n"_s };

/// The chart as the screen will find it in the store.
ChartRecord recordOf(const ChartWords &chart)
{
    QList<QJsonObject> rows;
    for (const ChartRow &row : chart.rows)
        rows << row.body;
    return { chart.id.text,         chart.kind,        chart.title.text,
             chart.question.text,   chart.unit.text,   chart.plain.text,
             chart.caution.text,    storedBody(chart), rows,
             wordsOf(chart.sources) };
}

/// Checks one chart of one language.
class ChartCheck
{
public:
    ChartCheck(const Deck &deck, const LanguageDeck &language, const ChartWords &chart, Problems &problems)
        : m_deck(deck)
        , m_language(language)
        , m_chart(chart)
        , m_listed(wordsOf(chart.sources))
        , m_problems(problems)
    {
    }

    void check() const
    {
        checkHead();
        const QSet<int> faulty = checkDrawing();
        checkCertainty();
        for (int i = 0; i < m_chart.rows.size(); ++i) {
            if (!faulty.contains(i + 1))
                checkRow(m_chart.rows.at(i));
        }
        for (const ChartRow &note : m_chart.notes)
            checkSource(note, u"source"_s);
        if (m_chart.followOn) {
            checkSource(*m_chart.followOn, u"source"_s);
            checkLimits(*m_chart.followOn);
        }
        // A timeline with a few picked trials could tell any story.
        if (m_chart.kind == "timeline"_L1 && m_chart.rows.size() < 15)
            m_problems.add(m_chart.id.place,
                           u"timeline \"%1\" needs at least 15 rows, not %2"_s.arg(m_chart.id.text)
                               .arg(m_chart.rows.size()));
    }

private:
    static bool isNumber(const ChartRow &row, const QString &key) { return row.body.value(key).isDouble(); }
    static QString text(const ChartRow &row, const QString &key) { return row.body.value(key).toString(); }

    void checkHead() const
    {
        if (m_chart.sources.isEmpty())
            m_problems.add(m_chart.id.place, u"chart \"%1\" has no sources"_s.arg(m_chart.id.text));
        checkUnique(m_chart.sources, u"source"_s, m_problems);
        for (const Text &source : m_chart.sources) {
            if (!m_deck.source(source.text))
                m_problems.add(source.place, u"source \"%1\" is not in evidence/"_s.arg(source.text),
                               didYouMean(source.text, sourceIds(m_deck)));
        }
    }

    /// The screen reads a chart with the same function: what passes here is drawn there. Gives the rows that
    /// are not, counted from 1.
    QSet<int> checkDrawing() const
    {
        QSet<int> faulty;
        static const QString hint
            = u"content/README.md says what a row holds; a label that is a number needs quotes, a figure none"_s;
        for (const ChartFault &fault : inspectChart(recordOf(m_chart)).faults) {
            faulty.insert(fault.row);
            const Place place = fault.row > 0 ? m_chart.rows.at(fault.row - 1).place : m_chart.id.place;
            m_problems.add(place, u"chart \"%1\" can't be drawn: %2"_s.arg(m_chart.id.text, fault.what),
                           hint);
        }
        return faulty;
    }

    /// The certainty of a topic stands beside a chart only if the topic shows it; it was checked by hand that
    /// the chart answers the topic's question.
    void checkCertainty() const
    {
        const QJsonValue of = m_chart.body.value("certainty_of"_L1);
        if (of.isUndefined())
            return;
        const QJsonArray topics = of.toArray();
        if (topics.isEmpty())
            m_problems.add(
                m_chart.id.place,
                u"\"certainty_of\" of chart \"%1\" is not a list of topics"_s.arg(m_chart.id.text));
        for (const QJsonValue topic : topics) {
            const DocumentWords *document = m_language.document(topic.toString());
            if (document && document->isTopic && wordsOf(document->charts).contains(m_chart.id.text))
                continue;
            m_problems.add(m_chart.id.place,
                           u"\"certainty_of\" of chart \"%1\": topic \"%2\" does not show this chart"_s.arg(
                               m_chart.id.text, topic.toString()),
                           u"name topics whose question this chart answers"_s);
        }
        if (m_chart.body.contains("certainty"_L1))
            m_problems.add(
                m_chart.id.place,
                u"chart \"%1\" has a \"certainty\" of its own, and one of a topic"_s.arg(m_chart.id.text));
    }

    void checkRow(const ChartRow &row) const
    {
        const bool timeline = m_chart.kind == "timeline"_L1;
        const SourceFacts *source = checkSource(row, timeline ? u"id"_s : u"source"_s);
        checkLimits(row);
        checkAxis(row);
        if (!source)
            return;
        if (m_chart.kind == "forest"_L1)
            checkForestRow(row, *source);
        if (timeline)
            checkTrial(row, *source);
        else if (source->isInDoubt())
            m_problems.add(row.place,
                           u"source \"%1\" can't be shown in a chart: its status is \"%2\""_s.arg(
                               source->id.text, source->status.text),
                           u"only a timeline may show it, with the main goal under-warning"_s);
    }

    /// The source that a row names; null, and a problem, if it names none that the chart lists.
    const SourceFacts *checkSource(const ChartRow &row, const QString &key) const
    {
        const QString id = text(row, key);
        if (id.isEmpty()) {
            m_problems.add(row.place, u"a row of chart \"%1\" has no \"%2\""_s.arg(m_chart.id.text, key),
                           u"say which source in evidence/ it comes from"_s);
            return nullptr;
        }
        if (!m_listed.contains(id)) {
            m_problems.add(row.place,
                           u"source \"%1\" of this row is not among the sources of chart \"%2\""_s.arg(
                               id, m_chart.id.text),
                           didYouMean(id, m_listed));
            return nullptr;
        }
        return m_deck.source(id);
    }

    void checkLimits(const ChartRow &row) const
    {
        const SourceFacts *source = m_deck.source(text(row, u"source"_s));
        if (source && isNumber(row, u"ci_low"_s) && !source->mayShowLimits())
            m_problems.add(
                row.place,
                u"limits can't be shown for source \"%1\": it was read second-hand"_s.arg(source->id.text),
                u"leave ci_low and ci_high out, and say so in ci_note"_s);
    }

    void checkAxis(const ChartRow &row) const
    {
        const QJsonObject axis = m_chart.body.value("axis"_L1).toObject();
        if (axis.value("min"_L1).isDouble() && axis.value("max"_L1).isDouble()
            && axis.value("min"_L1).toDouble() >= axis.value("max"_L1).toDouble())
            return; // that has been said
        for (const QString &key : drawnFields) {
            if (!isNumber(row, key))
                continue;
            const double value = row.body.value(key).toDouble();
            const QJsonValue least = axis.value("min"_L1);
            const QJsonValue most = axis.value("max"_L1);
            if ((least.isDouble() && value < least.toDouble())
                || (most.isDouble() && value > most.toDouble()))
                m_problems.add(
                    row.place,
                    u"\"%1\" is %2, which lies off the axis of chart \"%3\""_s.arg(key).arg(value).arg(
                        m_chart.id.text));
        }
    }

    void checkForestRow(const ChartRow &row, const SourceFacts &source) const
    {
        const bool pooled = row.body.value("pooled"_L1).toBool() || row.body.value("trials"_L1).isDouble();
        if (isPooled(source.design) && !pooled)
            m_problems.add(
                row.place,
                u"source \"%1\" pools several trials, but this row does not say so"_s.arg(source.id.text),
                u"add \"trials\", or \"pooled: true\" if their number is not known"_s);
        if (!isPooled(source.design) && row.body.value("pooled"_L1).toBool())
            m_problems.add(row.place,
                           u"this row is pooled, but source \"%1\" pools nothing"_s.arg(source.id.text));
        // Left out, it is not stated.
        const QString said = row.body.contains("blinded"_L1) ? text(row, u"blinded"_s) : u"not-stated"_s;
        compare(row, u"blinded"_s, said, chartBlinded(source.blinded), source);
    }

    /// A row of a timeline says of a trial what its source says.
    void checkTrial(const ChartRow &row, const SourceFacts &source) const
    {
        const auto number = [&](const QString &key) { return QString::number(row.body.value(key).toInt()); };
        const auto known
            = [](std::optional<int> value) { return value ? QString::number(*value) : u"unknown"_s; };
        compare(row, u"year"_s, number(u"year"_s), known(source.year), source);
        compare(row, u"n"_s, number(u"n"_s), known(source.people), source);
        compare(row, u"dummy"_s, text(row, u"dummy"_s),
                source.design == "dummy-trial"_L1 ? u"with-dummy"_s : u"no-dummy"_s, source);
        compare(row, u"blinded"_s, text(row, u"blinded"_s), chartBlinded(source.blinded), source);
        compare(row, u"main_goal"_s, text(row, u"main_goal"_s), source.mainGoal, source);
        compare(row, u"goal_basis"_s, text(row, u"goal_basis"_s), source.goalBasis, source);
    }

    void compare(const ChartRow &row, const QString &key, const QString &here, const QString &there,
                 const SourceFacts &source) const
    {
        if (here != there)
            m_problems.add(row.place,
                           u"\"%1\" of this row is \"%2\", but source \"%3\" says \"%4\""_s.arg(
                               key, here, source.id.text, there));
    }

    const Deck &m_deck;
    const LanguageDeck &m_language;
    const ChartWords &m_chart;
    const QStringList m_listed;
    Problems &m_problems;
};

} // namespace

void checkCharts(const Deck &deck, const LanguageDeck &language, Problems &problems)
{
    checkUnique(idsOf(language.charts), u"chart"_s, problems);
    for (const ChartWords &chart : language.charts) {
        checkWords(language, chart.plain, u"\"plain\" of chart \"%1\""_s.arg(chart.id.text), 35, problems);
        checkWords(language, chart.plainNarrowed,
                   u"\"plain_larger_blinded\" of chart \"%1\""_s.arg(chart.id.text), 35, problems);
        ChartCheck(deck, language, chart, problems).check();
    }
}

} // namespace Plainheart::Authoring
