// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartwords.h"

#include "figure.h"
#include "numbers.h"
#include "phrases.h"

#include <algorithm>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

/// Columns that nobody fills say nothing: they are left out.
void dropEmptyColumns(ChartWords &words)
{
    for (qsizetype column = words.columns.size() - 1; column >= 0; --column) {
        const bool empty = std::ranges::all_of(
            words.rows, [&](const QStringList &row) { return row.at(column).isEmpty(); });
        if (!empty)
            continue;
        words.columns.removeAt(column);
        for (QStringList &row : words.rows)
            row.removeAt(column);
    }
}

class Words
{
public:
    Words(const Chart &chart, const WordOptions &options)
        : m_chart(chart)
        , m_options(options)
    {
    }

    ChartWords operator()(const QList<ForestRow> &rows) const
    {
        ChartWords words;
        words.columns = { Phrases::study(),       Phrases::group(),   Phrases::year(),
                          Phrases::trials(),      Phrases::people(),  Phrases::value(),
                          Phrases::likelyRange(), Phrases::counted(), Phrases::note() };
        const bool narrow = m_options.onlyLargerBlinded && canNarrow(m_chart, m_options.fewestPeople);
        int counted = 0;
        int ranges = 0;
        int touching = 0;
        const ForestRow *lowest = nullptr;
        const ForestRow *highest = nullptr;
        for (const ForestRow &row : rows) {
            const bool counts = !narrow || isLargerBlinded(row, m_options.fewestPeople);
            words.rows << QStringList{
                row.label,
                row.group,
                year(row.year),
                number(row.trials),
                row.wholeTrial ? Phrases::wholeTrial(number(row.people)) : number(row.people),
                difference(row.value),
                limits(row),
                narrow ? (counts ? Phrases::yes() : Phrases::no()) : QString(),
                noteOf(Phrases::joined(
                           { row.limitsNote, row.wholeTrial ? Phrases::wholeTrialNote() : QString() }),
                       row.how)
            };
            if (!counts)
                continue;
            ++counted;
            if (row.hasLimits()) {
                const double none = m_chart.axis.noDifference();
                ++ranges;
                touching += *row.low <= none && *row.high >= none ? 1 : 0;
            }
            lowest = !lowest || row.value < lowest->value ? &row : lowest;
            highest = !highest || row.value > highest->value ? &row : highest;
        }
        if (std::ranges::any_of(rows, &ForestRow::wholeTrial))
            words.notes << Phrases::bracketsNote();
        if (narrow)
            words.summary = Phrases::countedNow(number(counted), countOf(rows)) + u' ';
        const QString results = Phrases::forestSummary(number(counted), difference(lowest->value),
                                                       difference(highest->value), m_chart.unit);
        words.summary += ranges > 0 ? Phrases::rangesSummary(results, number(ranges), number(touching))
                                    : Phrases::noRangesSummary(results);
        return words;
    }

    ChartWords operator()(const QList<IconRow> &rows) const
    {
        ChartWords words;
        const IconRow &first = rows.first();
        words.columns = { Phrases::outcome(),
                          Phrases::mainGoalYesNo(),
                          first.control.label,
                          first.treatment.label,
                          Phrases::asCounted(first.control.label),
                          Phrases::asCounted(first.treatment.label),
                          Phrases::note() };
        for (const IconRow &row : rows) {
            words.rows << QStringList{ row.outcome,
                                       row.mainGoal ? Phrases::yes() : Phrases::no(),
                                       Phrases::ofHundredPeople(m_options.locale.toString(row.control.count)),
                                       Phrases::ofHundredPeople(
                                           m_options.locale.toString(row.treatment.count)),
                                       row.control.counts,
                                       row.treatment.counts,
                                       Phrases::joined({ row.tag, row.note }, u". "_s) };
        }
        const IconRow &told
            = rows.at(m_options.outcome >= 0 && m_options.outcome < rows.size() ? m_options.outcome : 0);
        words.summary = Phrases::iconSummary(
            told.outcome, m_options.locale.toString(told.control.count), told.control.label,
            m_options.locale.toString(told.treatment.count), told.treatment.label);
        if (!told.tag.isEmpty())
            words.summary += u' ' + told.tag + u'.';
        // What a trial found beside a main goal that it missed is never told alone.
        if (!m_chart.mainGoalNote.isEmpty())
            words.summary += u' ' + m_chart.mainGoalNote;
        return words;
    }

    ChartWords operator()(const QList<BarRow> &rows) const
    {
        ChartWords words;
        words.columns = { m_chart.categoryLabel.isEmpty() ? Phrases::study() : m_chart.categoryLabel,
                          Phrases::group(),
                          Phrases::trials(),
                          Phrases::people(),
                          Phrases::value(),
                          Phrases::likelyRange(),
                          Phrases::note() };
        for (const BarRow &row : rows)
            words.rows << QStringList{ row.label,
                                       row.group,
                                       number(row.trials),
                                       number(row.people),
                                       difference(row.value),
                                       range(row.low, row.high),
                                       row.note };
        const auto [lowest, highest] = std::ranges::minmax(rows, {}, &BarRow::value);
        words.summary = Phrases::barSummary(difference(lowest.value), lowest.label, difference(highest.value),
                                            highest.label, m_chart.unit);
        return words;
    }

    ChartWords operator()(const QList<PairRow> &rows) const
    {
        ChartWords words;
        words.columns = { Phrases::study(),      Phrases::year(),       Phrases::people(), Phrases::time(),
                          m_chart.arms.value(0), m_chart.arms.value(1), Phrases::note() };
        for (const PairRow &row : rows)
            words.rows << QStringList{ row.label,
                                       year(row.year),
                                       number(row.people),
                                       row.time,
                                       signedText(row.first, m_options.locale),
                                       signedText(row.second, m_options.locale),
                                       noteOf(row.note, row.how) };
        const auto first = std::ranges::minmax(rows, {}, &PairRow::first);
        const auto second = std::ranges::minmax(rows, {}, &PairRow::second);
        const auto span = [&](double low, double high) {
            return Phrases::range(signedText(low, m_options.locale), signedText(high, m_options.locale));
        };
        words.summary = Phrases::pairSummary(countOf(rows), m_chart.arms.value(0),
                                             span(first.min.first, first.max.first), m_chart.arms.value(1),
                                             span(second.min.second, second.max.second), m_chart.unit);
        return words;
    }

    ChartWords operator()(const QList<ShareRow> &rows) const
    {
        ChartWords words;
        words.columns = { Phrases::study(),      Phrases::year(),       Phrases::time(),
                          m_chart.arms.value(0), m_chart.arms.value(1), Phrases::note() };
        for (const ShareRow &row : rows)
            words.rows << QStringList{ row.label,
                                       year(row.year),
                                       row.time,
                                       share(row.first, row.firstOf),
                                       share(row.second, row.secondOf),
                                       row.note };
        const auto part = [](int count, int all) { return all > 0 ? count / static_cast<double>(all) : 0; };
        const auto first
            = std::ranges::minmax(rows, {}, [&](const ShareRow &r) { return part(r.first, r.firstOf); });
        const auto second
            = std::ranges::minmax(rows, {}, [&](const ShareRow &r) { return part(r.second, r.secondOf); });
        words.summary = Phrases::pairSummary(countOf(rows), m_chart.arms.value(0),
                                             Phrases::range(share(first.min.first, first.min.firstOf),
                                                            share(first.max.first, first.max.firstOf)),
                                             m_chart.arms.value(1),
                                             Phrases::range(share(second.min.second, second.min.secondOf),
                                                            share(second.max.second, second.max.secondOf)),
                                             m_chart.unit);
        return words;
    }

    ChartWords operator()(const QList<ScaleRow> &rows) const
    {
        ChartWords words;
        words.columns = { Phrases::outcome(), Phrases::value(), Phrases::note() };
        double smallest = 0;
        double largest = 0;
        bool any = false;
        for (const ScaleRow &row : rows) {
            const bool isRange = row.role == ScaleRow::Role::Range;
            QString value = isRange ? range(row.low, row.high) : numberText(row.value, m_options.locale);
            if (row.role == ScaleRow::Role::Error)
                value = Phrases::upTo(value);
            words.rows << QStringList{ row.label, value, row.note };
            if (row.role != ScaleRow::Role::Difference)
                continue;
            smallest = any ? std::min(smallest, row.value) : row.value;
            largest = any ? std::max(largest, row.value) : row.value;
            any = true;
        }
        const QLocale &locale = m_options.locale;
        words.summary = any ? Phrases::scaleSummary(numberText(m_chart.axis.minimum.value_or(0), locale),
                                                    numberText(m_chart.axis.maximum.value_or(100), locale),
                                                    numberText(smallest, locale), numberText(largest, locale))
                            : m_chart.plain;
        return words;
    }

    ChartWords operator()(const QList<PointRow> &rows) const
    {
        ChartWords words;
        words.columns = { m_chart.xUnit.isEmpty() ? Phrases::time() : m_chart.xUnit, Phrases::value(),
                          Phrases::likelyRange(), Phrases::note() };
        QStringList points;
        for (const PointRow &row : rows) {
            const QString x = numberText(row.x, m_options.locale);
            words.rows << QStringList{ x, signedText(row.value, m_options.locale), range(row.low, row.high),
                                       noteOf(row.note, row.how) };
            points << Phrases::pointInWords(signedText(row.value, m_options.locale), x, m_chart.xUnit);
        }
        words.summary = Phrases::lineSummary(points.join(u", "_s), m_chart.unit);
        return words;
    }

    ChartWords operator()(const QList<TrialRow> &rows) const
    {
        ChartWords words;
        words.columns = { Phrases::study(), Phrases::year(),           Phrases::people(),
                          Phrases::group(), Phrases::dummyTreatment(), Phrases::whoKnew(),
                          Phrases::goal(),  Phrases::goalBasis(),      Phrases::result() };
        QStringList goals; // in the order in which they first come
        QHash<QString, int> counts;
        for (const TrialRow &row : rows) {
            words.rows << QStringList{ row.label,
                                       year(row.year),
                                       number(row.people),
                                       row.group,
                                       m_chart.dummyWords.value(row.dummy, row.dummy),
                                       m_chart.blindedWords.value(row.blinded, row.blinded),
                                       m_chart.goalWords.value(row.mainGoal, row.mainGoal),
                                       m_chart.goalBasisWords.value(row.goalBasis, row.goalBasis),
                                       row.result };
            if (++counts[row.mainGoal] == 1)
                goals << row.mainGoal;
        }
        QStringList told;
        for (const QString &goal : goals)
            told << Phrases::goalCount(m_chart.goalWords.value(goal, goal), number(counts.value(goal)));
        const auto years = std::ranges::minmax(rows, {}, &TrialRow::year);
        const auto people = std::ranges::minmax(rows, {}, &TrialRow::people);
        words.summary = Phrases::timelineSummary(countOf(rows), year(years.min.year), year(years.max.year),
                                                 number(people.min.people), number(people.max.people),
                                                 told.join(u", "_s));
        return words;
    }

private:
    [[nodiscard]] QString number(std::optional<int> value) const
    {
        return value ? m_options.locale.toString(*value) : QString();
    }
    template <class Row>
    [[nodiscard]] QString countOf(const QList<Row> &rows) const
    {
        return m_options.locale.toString(rows.size());
    }
    [[nodiscard]] QString year(std::optional<int> value) const
    {
        return value ? yearText(*value, m_options.locale) : QString();
    }
    [[nodiscard]] static QString noteOf(const QString &note, const QString &how)
    {
        return Phrases::joined({ note, how.isEmpty() ? QString() : Phrases::workedOut(how) });
    }
    [[nodiscard]] QString difference(double value) const
    {
        return m_chart.axis.zeroLine && !m_chart.axis.ratio ? signedText(value, m_options.locale)
                                                            : numberText(value, m_options.locale);
    }
    [[nodiscard]] QString range(std::optional<double> low, std::optional<double> high) const
    {
        return low && high
            ? Phrases::range(numberText(*low, m_options.locale), numberText(*high, m_options.locale))
            : QString();
    }
    [[nodiscard]] QString limits(const ForestRow &row) const
    {
        return row.hasLimits() ? Phrases::range(difference(*row.low), difference(*row.high))
                               : Phrases::notKnown();
    }
    [[nodiscard]] QString share(int part, int whole) const
    {
        return Phrases::countOf(m_options.locale.toString(part), m_options.locale.toString(whole));
    }

    const Chart &m_chart;
    const WordOptions &m_options;
};

} // namespace

ChartWords chartWords(const Chart &chart, const WordOptions &options)
{
    ChartWords words = std::visit(Words(chart, options), chart.rows);
    dropEmptyColumns(words);
    if (!chart.mainGoal.isEmpty())
        words.notes << Phrases::joined({ Phrases::mainGoal(chart.mainGoal) + u'.', chart.mainGoalNote });
    for (const ChartNote &note : chart.notes)
        words.notes << note.text;
    return words;
}

} // namespace Plainheart
