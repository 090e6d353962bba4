// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"
#include "phrases.h"
#include "sheet.h"

#include <algorithm>

namespace Plainheart {

namespace {

constexpr int side = 10; // icons in a row, and rows: 100 people

class Icons
{
public:
    Icons(const Chart &chart, const FigureOptions &options, const TextMeasure &measure)
        : m_chart(chart)
        , m_rows(*chart.rowsOf<IconRow>())
        , m_options(options)
        , m_sheet(options, measure)
    {
        const double em = m_sheet.em();
        m_gap = em * 2;
        m_cell = std::min((m_sheet.width() - m_gap) / 2 / side, em * 1.6);
        m_armWidth = (m_sheet.width() - m_gap) / 2;
        if (m_sheet.width() > 40 * em) // do not drift apart on a wide page
            m_armWidth = std::max(m_cell * side, em * 16);
    }

    Figure layout()
    {
        double y = addTrialGoal();
        for (int i = 0; i < m_rows.size(); ++i) {
            if (m_options.outcome >= 0 && i != m_options.outcome)
                continue;
            y = addRow(i, y) + m_sheet.em() * 1.5;
        }
        return m_sheet.finish(y - m_sheet.em() * 1.5);
    }

private:
    /// A trial that missed its main goal says so above everything else that it found.
    double addTrialGoal()
    {
        if (m_chart.mainGoal.isEmpty() || !m_options.headings)
            return 0;
        double y
            = m_sheet.addParagraph(Phrases::mainGoal(m_chart.mainGoal),
                                   { 0, 0, m_sheet.width(), Align::Start }, Ink::Text, TextStyle::Strong);
        y += m_sheet.addParagraph(m_chart.mainGoalNote, { 0, y, m_sheet.width(), Align::Start });
        return y + m_sheet.em();
    }

    double addRow(int index, double y)
    {
        const IconRow &row = m_rows.at(index);
        const double top = y;
        m_sheet.setRow(index);
        if (m_options.headings) {
            y += m_sheet.addParagraph(row.mainGoal ? Phrases::mainGoal(row.outcome)
                                                   : Phrases::anotherResult(row.outcome),
                                      { 0, y, m_sheet.width(), Align::Start }, Ink::Text, TextStyle::Strong);
            y += m_sheet.em() * 0.3;
        }
        if (m_options.headings && !row.tag.isEmpty())
            y += addTag(row.tag, y) + m_sheet.em() * 0.4;

        const double second = m_armWidth + m_gap;
        const double labelsHeight = std::max(labelHeight(row.control), labelHeight(row.treatment));
        m_sheet.addParagraph(row.control.label, { 0, y, m_armWidth, Align::Start }, Ink::Text,
                             TextStyle::Strong);
        m_sheet.addParagraph(row.treatment.label, { second, y, m_armWidth, Align::Start }, Ink::Text,
                             TextStyle::Strong);
        y += labelsHeight + m_sheet.em() * 0.3;
        addPeople(row.control, 0, y, Ink::Control);
        addPeople(row.treatment, second, y, Ink::Treatment);
        y += m_cell * side + m_sheet.em() * 0.3;
        const bool exact = roundedPair(row.control.exact, row.treatment.exact).showExact;
        y += std::max(addCount(row.control, 0, y, exact), addCount(row.treatment, second, y, exact));
        if (!row.note.isEmpty())
            y += m_sheet.addParagraph(row.note, { 0, y, m_sheet.width(), Align::Start }, Ink::SoftText);
        m_sheet.setRowRect(index, QRectF(0, top, m_sheet.width(), y - top));
        m_sheet.setRow(-1);
        return y;
    }

    double addTag(const QString &tag, double y)
    {
        const double pad = m_sheet.em() * 0.5;
        const double height
            = m_sheet.addParagraph(tag, { pad, y + pad / 2, m_sheet.width() - 2 * pad, Align::Start },
                                   Ink::Text, TextStyle::Strong)
            + pad;
        const double width = std::min(m_sheet.widthOf(tag, TextStyle::Strong) + 2 * pad, m_sheet.width());
        Mark frame;
        frame.shape = Mark::Shape::Rect;
        frame.ink = Ink::Text;
        frame.stroke = 1.5;
        frame.dashed = true; // not shown for certain, as everywhere in the app
        frame.rect = QRectF(1, y, width - 2, height);
        m_sheet.add(frame);
        return height;
    }

    [[nodiscard]] double labelHeight(const IconArm &arm) const
    {
        return m_sheet.line()
            * static_cast<double>(m_sheet.lines(arm.label, m_armWidth, TextStyle::Strong).size());
    }

    void addPeople(const IconArm &arm, double x, double y, Ink ink)
    {
        for (int i = 0; i < side * side; ++i) {
            const bool happened = i < arm.count;
            const int column = i % side;
            const int line = i / side;
            const QRectF cell(x + column * m_cell, y + line * m_cell, m_cell, m_cell);
            Mark mark;
            mark.shape = Mark::Shape::Path;
            mark.ink = happened ? ink : Ink::Empty;
            mark.fill = happened ? Mark::Fill::Ink : Mark::Fill::None;
            mark.stroke = happened ? 0 : std::max(1.0, m_cell * 0.06);
            mark.path = personPath(cell);
            m_sheet.add(mark);
        }
    }

    double addCount(const IconArm &arm, double x, double y, bool exact)
    {
        const QLocale &locale = m_options.locale;
        const double top = y;
        const Place place{ x, y, m_armWidth, Align::Start };
        y += m_sheet.addParagraph(Phrases::ofHundredPeople(locale.toString(arm.count)), place, Ink::Text,
                                  TextStyle::Strong);
        if (exact)
            y += m_sheet.addParagraph(Phrases::exactly(numberText(arm.exact, locale)),
                                      { x, y, m_armWidth, Align::Start }, Ink::SoftText);
        if (m_options.showCounts && !arm.counts.isEmpty())
            y += m_sheet.addParagraph(arm.counts, { x, y, m_armWidth, Align::Start }, Ink::SoftText);
        return y - top;
    }

    const Chart &m_chart;
    const QList<IconRow> &m_rows;
    const FigureOptions &m_options;
    Sheet m_sheet;
    double m_gap = 0;
    double m_cell = 0;
    double m_armWidth = 0;
};

} // namespace

QPainterPath personPath(const QRectF &cell)
{
    const auto at = [&](double x, double y) {
        return QPointF(cell.left() + x * cell.width(), cell.top() + y * cell.height());
    };
    QPainterPath path;
    path.addEllipse(at(0.5, 0.3), 0.17 * cell.width(), 0.17 * cell.height());
    path.moveTo(at(0.18, 0.92));
    path.cubicTo(at(0.18, 0.6), at(0.32, 0.53), at(0.5, 0.53));
    path.cubicTo(at(0.68, 0.53), at(0.82, 0.6), at(0.82, 0.92));
    path.closeSubpath();
    return path;
}

Figure layoutIcons(const Chart &chart, const FigureOptions &options, const TextMeasure &measure)
{
    return Icons(chart, options, measure).layout();
}

} // namespace Plainheart
