// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"
#include "phrases.h"
#include "sheet.h"

#include <algorithm>
#include <cmath>
#include <QLineF>

namespace Plainheart {

namespace {

bool crosses(const QRectF &rect, const QLineF &line)
{
    if (rect.contains(line.p1()) || rect.contains(line.p2()))
        return true;
    const QLineF sides[] = { { rect.topLeft(), rect.topRight() },
                             { rect.topRight(), rect.bottomRight() },
                             { rect.bottomRight(), rect.bottomLeft() },
                             { rect.bottomLeft(), rect.topLeft() } };
    return std::ranges::any_of(sides, [&](const QLineF &side) {
        return line.intersects(side, nullptr) == QLineF::BoundedIntersection;
    });
}

/// An effect over time.
class EffectLine
{
public:
    EffectLine(const Chart &chart, const FigureOptions &options, const TextMeasure &measure)
        : m_chart(chart)
        , m_rows(*chart.rowsOf<PointRow>())
        , m_options(options)
        , m_sheet(options, measure)
    {
    }

    Figure layout()
    {
        const double em = m_sheet.em();
        // The name of the values stands above their axis, then the words of the highest point.
        const double top
            = m_sheet.addParagraph(Phrases::axisName(m_chart.unit), { 0, 0, m_sheet.width(), Align::Start })
            + m_sheet.line() * 1.2;
        const double bottom = top + std::clamp(m_sheet.width() * 0.5, em * 10, em * 18);
        QList<double> values;
        QList<double> times{ 0 };
        for (const PointRow &row : m_rows) {
            values << row.value << row.low.value_or(row.value) << row.high.value_or(row.value);
            times << row.x;
        }
        m_y = scaleFor(m_chart.axis, values, bottom, top);
        const double left = addValueAxis();
        m_x = { std::ranges::min(times), std::ranges::max(times), left + em, m_sheet.width() - em * 1.2,
                false };
        if (m_x.high <= m_x.low)
            m_x.high = m_x.low + 1;
        addGrid(left);
        for (const PointRow &row : m_rows)
            m_points << QPointF(m_x.at(row.x), m_y.at(row.value));
        addPoints();
        const double height = addTimes(bottom);
        return m_sheet.finish(height);
    }

private:
    /// Labels of the values; returns where the plot begins.
    double addValueAxis()
    {
        const double em = m_sheet.em();
        const bool noDifference = m_chart.axis.zeroLine && m_y.holds(m_chart.axis.noDifference());
        const QList<double> ticks = m_y.ticks(m_sheet.line() * 1.3);
        QStringList labels;
        for (const double tick : ticks)
            labels << textOf(tick);
        double width = m_sheet.widest(labels);
        if (noDifference) {
            for (const QString &word : Phrases::noDifference().split(u' '))
                width = std::max(width, m_sheet.widthOf(word));
        }
        m_sheet.setInPlot(true);
        QList<QRectF> taken;
        if (noDifference) {
            const double lines
                = static_cast<double>(m_sheet.lines(Phrases::noDifference(), width + 1).size());
            const double y = m_y.at(m_chart.axis.noDifference()) - lines * m_sheet.line() / 2;
            m_sheet.addParagraph(Phrases::noDifference(), { 0, y, width + 1, Align::End }, Ink::SoftText);
            taken << QRectF(0, y, width, lines * m_sheet.line());
        }
        for (const double tick : ticks) {
            const QRectF rect(0, m_y.at(tick) - m_sheet.line() / 2, width, m_sheet.line());
            if (std::ranges::none_of(taken, [&](const QRectF &other) { return other.intersects(rect); }))
                taken << m_sheet.addText(textOf(tick), { 0, rect.top(), width, Align::End }, Ink::SoftText);
        }
        m_sheet.setInPlot(false);
        return width + em * 0.6;
    }

    [[nodiscard]] QString textOf(double tick) const
    {
        return m_chart.axis.zeroLine && !m_y.log ? signedText(tick, m_options.locale)
                                                 : numberText(tick, m_options.locale);
    }

    void addGrid(double left)
    {
        const double none = m_chart.axis.noDifference();
        m_sheet.setInPlot(true);
        for (const double tick : m_y.ticks(m_sheet.line() * 1.3))
            m_sheet.addLine({ left, m_y.at(tick) }, { m_sheet.width(), m_y.at(tick) }, Ink::Grid, 1);
        if (m_chart.axis.zeroLine && m_y.holds(none))
            m_sheet.addLine({ left, m_y.at(none) }, { m_sheet.width(), m_y.at(none) }, Ink::Frame, 3);
        m_sheet.setInPlot(false);
    }

    void addPoints()
    {
        const double r = m_sheet.em() * 0.4;
        m_sheet.setInPlot(true);
        for (qsizetype i = 0; i + 1 < m_points.size(); ++i)
            m_sheet.addLine(m_points.at(i), m_points.at(i + 1), Ink::Counted, 2.5);
        for (int i = 0; i < m_rows.size(); ++i) {
            const PointRow &row = m_rows.at(i);
            const QPointF p = m_points.at(i);
            m_sheet.setRow(i);
            if (row.low && row.high)
                m_sheet.addLine({ p.x(), m_y.at(*row.low) }, { p.x(), m_y.at(*row.high) }, Ink::Counted, 2);
            m_sheet.addEllipse(QRectF(p.x() - r, p.y() - r, 2 * r, 2 * r), Ink::Counted, Mark::Fill::Ink);
            m_sheet.setRowRect(i, QRectF(p.x() - reach(i), m_y.to, 2 * reach(i), m_y.from - m_y.to));
        }
        for (int i = 0; i < m_rows.size(); ++i) {
            m_sheet.setRow(i);
            const QString text = signedText(m_rows.at(i).value, m_options.locale);
            const QRectF rect = freePlace(i, m_sheet.widthOf(text, TextStyle::Strong));
            m_taken << rect;
            m_sheet.addText(text, { rect.left(), rect.top(), rect.width(), Align::Start }, Ink::Text,
                            TextStyle::Strong);
        }
        m_sheet.setRow(-1);
        m_sheet.setInPlot(false);
    }

    /// How far beside a point a touch counts as on it: never as far as half the way to the next.
    [[nodiscard]] double reach(qsizetype index) const
    {
        double reach = std::max(m_sheet.em() * 0.8, m_options.rowHeight / 2);
        for (const qsizetype next : { index - 1, index + 1 }) {
            if (next >= 0 && next < m_points.size())
                reach = std::min(reach, std::abs(m_points.at(next).x() - m_points.at(index).x()) / 2);
        }
        return reach;
    }

    /// A place for the words of a point: off the line, the points and the words before.
    [[nodiscard]] QRectF freePlace(int index, double width) const
    {
        const double gap = m_sheet.em() * 0.55;
        const double height = m_sheet.line();
        const QPointF p = m_points.at(index);
        const double right = std::min(p.x() + gap * 0.6, m_sheet.width() - width);
        const double centre = std::clamp(p.x() - width / 2, m_x.from - m_sheet.em(), m_sheet.width() - width);
        const QPointF near[] = { { right, p.y() - gap - height },
                                 { centre, p.y() - gap - height },
                                 { right, p.y() + gap },
                                 { centre, p.y() + gap } };
        for (const QPointF &place : near) {
            if (isFree(QRectF(place, QSizeF(width, height))))
                return { place, QSizeF(width, height) };
        }
        // Crowded: further and further up.
        QRectF rect(centre, p.y() - gap - height, width, height);
        while (!isFree(rect) && rect.top() > height * 0.2)
            rect.translate(0, -height * 0.2);
        return rect;
    }

    [[nodiscard]] bool isFree(const QRectF &rect) const
    {
        for (qsizetype i = 0; i + 1 < m_points.size(); ++i) {
            if (crosses(rect, { m_points.at(i), m_points.at(i + 1) }))
                return false;
        }
        const double none = m_y.at(m_chart.axis.noDifference());
        if (rect.top() < none + 2 && rect.bottom() > none - 2)
            return false;
        return std::ranges::none_of(m_taken, [&](const QRectF &other) { return other.intersects(rect); });
    }

    /// Times of the points, then their unit. Returns where the figure ends.
    double addTimes(double bottom)
    {
        const double y = bottom + m_sheet.em() * 0.3;
        double last = -1;
        m_sheet.setInPlot(true);
        for (int i = 0; i < m_rows.size(); ++i) {
            const QString text = numberText(m_rows.at(i).x, m_options.locale);
            const double wide = m_sheet.widthOf(text);
            const double x = m_points.at(i).x() - wide / 2;
            m_sheet.setRow(i);
            m_sheet.addLine({ m_points.at(i).x(), bottom },
                            { m_points.at(i).x(), bottom - m_sheet.em() * 0.3 }, Ink::Frame, 1.5);
            if (x > last)
                last = m_sheet.addText(text, { x, y, wide, Align::Start }, Ink::SoftText).right()
                    + m_sheet.em() * 0.5;
        }
        m_sheet.setRow(-1);
        const double height = m_sheet.addParagraph(
            m_chart.xUnit, { m_x.from, y + m_sheet.line(), m_x.to - m_x.from, Align::Centre }, Ink::Text);
        m_sheet.setInPlot(false);
        return y + m_sheet.line() + height;
    }

    const Chart &m_chart;
    const QList<PointRow> &m_rows;
    const FigureOptions &m_options;
    Sheet m_sheet;
    Scale m_x;
    Scale m_y;
    QList<QPointF> m_points;
    QList<QRectF> m_taken;
};

} // namespace

Figure layoutLine(const Chart &chart, const FigureOptions &options, const TextMeasure &measure)
{
    return EffectLine(chart, options, measure).layout();
}

} // namespace Plainheart
