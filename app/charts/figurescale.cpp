// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"
#include "phrases.h"
#include "sheet.h"

#include <algorithm>
#include <cmath>

namespace Plainheart {

namespace {

/// "How small is that?": scores on their axis, and below them differences, drawn to the same scale from the
/// left edge of the plot. They have no place among the scores, so they have no axis of their own numbers.
class ScoreScale
{
public:
    ScoreScale(const Chart &chart, const FigureOptions &options, const TextMeasure &measure)
        : m_chart(chart)
        , m_rows(*chart.rowsOf<ScaleRow>())
        , m_options(options)
        , m_sheet(options, measure)
    {
    }

    Figure layout()
    {
        const double em = m_sheet.em();
        QStringList labels;
        QStringList texts;
        QList<double> values;
        for (const ScaleRow &row : m_rows) {
            labels << row.label;
            texts << textOf(row);
            values << (row.role == ScaleRow::Role::Range ? row.high : row.value);
            if (row.role == ScaleRow::Role::Range)
                values << row.low;
        }
        m_columns = columnsFor(m_sheet, labels, 0, m_sheet.widest(texts) + em, 0);
        m_scale = scaleFor(m_chart.axis, values, m_columns.plotLeft, m_columns.plotRight);

        double y = 0;
        y = addRows(y, false);
        AxisLook look;
        look.label = [this](double tick) { return numberText(tick, m_options.locale); };
        look.name = Phrases::axisName(m_chart.unit);
        look.nameWidth = m_columns.stacked ? 0 : m_columns.labelWidth;
        if (!m_columns.stacked)
            m_sheet.addLane(0, y);
        y += m_sheet.addAxis(m_scale, y, look) + em;

        y += m_sheet.addParagraph(Phrases::sameScale(), { 0, y, m_sheet.width(), Align::Start },
                                  Ink::SoftText)
            + em * 0.2;
        y = addRows(y, true);
        return m_sheet.finish(y);
    }

private:
    [[nodiscard]] static bool isDifference(const ScaleRow &row)
    {
        return row.role == ScaleRow::Role::Difference || row.role == ScaleRow::Role::Error;
    }

    [[nodiscard]] QString textOf(const ScaleRow &row) const
    {
        const QLocale &locale = m_options.locale;
        switch (row.role) {
        case ScaleRow::Role::Range:
            return Phrases::range(numberText(row.low, locale), numberText(row.high, locale));
        case ScaleRow::Role::Score:
        case ScaleRow::Role::Difference:
            return numberText(row.value, locale);
        case ScaleRow::Role::Error:
            return Phrases::upTo(numberText(row.value, locale));
        }
        return {};
    }

    double addRows(double y, bool differences)
    {
        for (int i = 0; i < m_rows.size(); ++i) {
            if (isDifference(m_rows.at(i)) == differences)
                y = addRow(i, y);
        }
        return y;
    }

    double addRow(int index, double y)
    {
        const ScaleRow &row = m_rows.at(index);
        const double em = m_sheet.em();
        const double words
            = m_sheet.line() * static_cast<double>(m_sheet.lines(row.label, m_columns.labelWidth).size());
        const double lane
            = std::max({ em * 1.7, m_sheet.line(), m_options.rowHeight - (m_columns.stacked ? words : 0) });
        const double height = m_columns.stacked ? words + lane : std::max(lane, words + em * 0.4);
        const double centre = m_columns.stacked ? y + words + lane / 2 : y + height / 2;
        m_sheet.setRow(index);
        m_sheet.addParagraph(
            row.label,
            { 0, m_columns.stacked ? y : y + (height - words) / 2, m_columns.labelWidth, Align::Start });
        if (m_columns.stacked && !isDifference(row))
            m_sheet.addLane(centre - lane / 2, centre + lane / 2);
        m_sheet.setInPlot(true);
        if (isDifference(row)) {
            const double half = m_columns.stacked ? lane / 2 : height / 2;
            m_sheet.addLine({ m_columns.plotLeft, centre - half }, { m_columns.plotLeft, centre + half },
                            Ink::Frame, 3);
            addErrorBands(centre - half, centre + half);
        }
        addMark(row, centre);
        m_sheet.setInPlot(false);
        m_sheet.setRowRect(index, QRectF(0, y, m_sheet.width(), height));
        m_sheet.setRow(-1);
        return y + height;
    }

    void addMark(const ScaleRow &row, double y)
    {
        const double half = m_sheet.em() * 0.45;
        const double from = row.role == ScaleRow::Role::Range ? m_scale.at(row.low) : m_columns.plotLeft;
        double end = row.role == ScaleRow::Role::Range ? m_scale.at(row.high) : m_scale.at(row.value);
        if (isDifference(row))
            end = m_columns.plotLeft + lengthOf(std::abs(row.value));
        const QRectF bar(QPointF(from, y - half), QPointF(end, y + half));
        switch (row.role) {
        case ScaleRow::Role::Range:
            m_sheet.addRect(bar, Ink::Range, Mark::Fill::Ink);
            break;
        case ScaleRow::Role::Score:
            m_sheet.addEllipse(QRectF(end - half, y - half, 2 * half, 2 * half), Ink::Counted,
                               Mark::Fill::Ink);
            end += half;
            break;
        case ScaleRow::Role::Difference:
            // A loss is as long as a gain, but hollow.
            m_sheet.addRect(bar, Ink::Pooled, row.value < 0 ? Mark::Fill::Card : Mark::Fill::Ink,
                            row.value < 0 ? 2 : 0);
            break;
        case ScaleRow::Role::Error:
            m_sheet.addHatched(bar, Ink::NotCounted);
            break;
        }
        m_sheet.addText(textOf(row), { end + m_sheet.em() * 0.4, y - m_sheet.line() / 2, 0, Align::Start });
    }

    /// Length in pixels of a difference of so many points; the same for every pair of scores.
    [[nodiscard]] double lengthOf(double points) const
    {
        return m_scale.at(m_scale.low + points) - m_scale.from;
    }

    void addErrorBands(double top, double bottom)
    {
        for (const ScaleRow &row : m_rows) {
            if (row.role == ScaleRow::Role::Error)
                m_sheet.addRect(QRectF(m_columns.plotLeft, top, lengthOf(row.value), bottom - top), Ink::Band,
                                Mark::Fill::Ink);
        }
    }

    const Chart &m_chart;
    const QList<ScaleRow> &m_rows;
    const FigureOptions &m_options;
    Sheet m_sheet;
    Columns m_columns;
    Scale m_scale;
};

} // namespace

Figure layoutScale(const Chart &chart, const FigureOptions &options, const TextMeasure &measure)
{
    return ScoreScale(chart, options, measure).layout();
}

} // namespace Plainheart
