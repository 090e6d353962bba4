// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"
#include "phrases.h"
#include "sheet.h"

#include <algorithm>
#include <cmath>

namespace Plainheart {

namespace {

constexpr double countedStroke = 4.5; // px
constexpr double thinStroke = 1.5;
constexpr qsizetype longPlot = 10; ///< rows; the end of a longer plot is out of view where it begins

/// How a row is drawn.
struct Look {
    bool counted = true;
    bool pooled = false;

    [[nodiscard]] Ink ink() const
    {
        if (!counted)
            return Ink::NotCounted;
        return pooled ? Ink::Pooled : Ink::Counted;
    }
    [[nodiscard]] Mark::Fill fill() const { return counted ? Mark::Fill::Ink : Mark::Fill::Card; }
    [[nodiscard]] double line() const { return counted ? countedStroke : thinStroke; }
};

class Forest
{
public:
    Forest(const Chart &chart, const FigureOptions &options, const TextMeasure &measure)
        : m_chart(chart)
        , m_rows(*chart.rowsOf<ForestRow>())
        , m_options(options)
        , m_sheet(options, measure)
        , m_narrow(options.onlyLargerBlinded && canNarrow(chart, options.fewestPeople))
    {
        for (const ForestRow &row : m_rows) {
            m_anyPeople |= row.people.has_value();
            if (!row.pooled)
                m_mostPeople = std::max(m_mostPeople, row.people.value_or(0));
            m_groups |= row.group != m_rows.first().group;
        }
        if (canNarrow(chart, options.fewestPeople))
            m_firstOther = firstOther();
    }

    Figure layout()
    {
        const double em = m_sheet.em();
        placeColumns();
        QList<double> values;
        for (const ForestRow &row : m_rows)
            values << row.value;
        m_scale = scaleFor(m_chart.axis, values, m_columns.plotLeft, m_columns.plotRight);

        double y = addHeader();
        const double top = y;
        QString group;
        if (!m_columns.stacked && m_groups) { // beside the headings of the columns its line is free
            group = m_rows.first().group;
            if (m_sheet.widthOf(capital(group)) <= m_columns.labelWidth)
                m_sheet.addText(capital(group), { 0, y - m_sheet.line() - em * 0.2, 0, Align::Start },
                                Ink::SoftText);
            else
                group.clear();
        }
        for (int i = 0; i < m_rows.size(); ++i) {
            if (i == m_firstOther) {
                y += addOthersHeading(y);
                group.clear();
            }
            if (m_groups && m_rows.at(i).group != group) {
                group = m_rows.at(i).group;
                y += addGroup(group, y);
            }
            y = addRow(i, y);
        }
        const double bottom = y;
        if (!m_columns.stacked)
            m_sheet.addLane(top, bottom);
        AxisLook look = axisLook();
        if (m_nameAbove)
            look.name.clear();
        y += m_sheet.addAxis(m_scale, bottom, look);
        return m_sheet.finish(y);
    }

private:
    /// The first of the studies that are small or not known to be blinded, where all of them come after those
    /// that are larger and blinded; otherwise -1.
    [[nodiscard]] int firstOther() const
    {
        const auto counts
            = [this](const ForestRow &row) { return isLargerBlinded(row, m_options.fewestPeople); };
        const auto first = std::ranges::find_if_not(m_rows, counts);
        if (first == m_rows.begin() || std::any_of(first, m_rows.end(), counts))
            return -1;
        return static_cast<int>(first - m_rows.begin());
    }

    [[nodiscard]] Look lookOf(const ForestRow &row) const
    {
        return { !m_narrow || isLargerBlinded(row, m_options.fewestPeople), row.pooled };
    }

    [[nodiscard]] static QString capital(QString words)
    {
        if (!words.isEmpty())
            words[0] = words.at(0).toUpper();
        return words;
    }

    [[nodiscard]] QString peopleText(const ForestRow &row) const
    {
        if (!row.people)
            return {};
        const QString people = m_options.locale.toString(*row.people);
        return row.wholeTrial ? Phrases::wholeTrialPeople(people) : people;
    }

    [[nodiscard]] QString figureText(const ForestRow &row) const
    {
        QString value = numberText(row.value, m_options.locale);
        if (!row.hasLimits())
            return value;
        return value + QStringLiteral(" (")
            + Phrases::range(numberText(*row.low, m_options.locale), numberText(*row.high, m_options.locale))
            + u')';
    }

    void placeColumns()
    {
        QStringList labels;
        QStringList people;
        QStringList figures;
        for (const ForestRow &row : m_rows) {
            labels << row.label;
            people << peopleText(row);
            if (row.wholeTrial)
                people << Phrases::bracketsShort();
            figures << figureText(row);
        }
        const double extra
            = m_anyPeople ? std::max(m_sheet.widest(people), m_sheet.widthOf(Phrases::people())) : 0;
        m_figures = m_sheet.width() >= 54 * m_sheet.em();
        if (m_figures)
            m_figureWidth = std::max(m_sheet.widest(figures), m_sheet.widthOf(Phrases::valueAndRange()));
        m_columns = columnsFor(m_sheet, labels, extra, 0, m_figureWidth);
    }

    /// Headings of the columns and of the two sides. Returns where the plot begins.
    double addHeader()
    {
        const double em = m_sheet.em();
        double height = 0;
        double sidesTop = 0;
        if (m_columns.extraWidth > 0) {
            m_sheet.addText(Phrases::people(), { m_columns.extraLeft, 0, m_columns.extraWidth, Align::End },
                            Ink::SoftText);
            height = m_sheet.line();
            if (m_columns.stacked)
                sidesTop = height;
        }
        if (m_figures) {
            m_sheet.addText(Phrases::valueAndRange(),
                            { m_sheet.width() - m_figureWidth, 0, m_figureWidth, Align::End }, Ink::SoftText);
            height = m_sheet.line();
        }
        height = std::max(height, addSides(sidesTop));
        if (m_rows.size() > longPlot)
            height += addUpperAxis(height);
        return height + em * 0.2;
    }

    /// The numbers of the axis above a long plot, too, and what they are where there is room beside the
    /// headings. Returns their height.
    double addUpperAxis(double top)
    {
        const AxisLook look = axisLook();
        const double nameHeight
            = m_sheet.line() * static_cast<double>(m_sheet.lines(look.name, m_columns.labelWidth).size());
        m_nameAbove = !m_columns.stacked && nameHeight <= top;
        if (m_nameAbove)
            m_sheet.addParagraph(look.name, { 0, 0, m_columns.labelWidth, Align::Start }, Ink::SoftText);
        m_sheet.setInPlot(true);
        m_sheet.addTickLabels(m_scale, top, look);
        m_sheet.setInPlot(false);
        return m_sheet.line();
    }

    /// What lies on either side of no difference, beside its line; one above the other where a side is too
    /// narrow for its words. Returns where they end.
    double addSides(double top)
    {
        const double none = m_scale.at(m_chart.axis.noDifference());
        if (m_chart.axis.left.isEmpty() || !m_scale.holds(m_chart.axis.noDifference()))
            return top;
        const double gap = m_sheet.em() * 0.5;
        const QString left = QStringLiteral("← ") + m_chart.axis.left;
        const QString right = m_chart.axis.right + QStringLiteral(" →");
        const double from = m_columns.plotLeft;
        const double leftRoom = none - gap - from;
        const double rightRoom = m_columns.plotRight - none - gap;
        m_sheet.setInPlot(true);
        double bottom = 0;
        const auto narrow = [this](const QString &words, double room) {
            return m_sheet.widest(words.split(u' ')) > room || m_sheet.lines(words, room).size() > 2;
        };
        if (narrow(left, leftRoom) || narrow(right, rightRoom)) {
            const double width = m_columns.plotRight - from;
            bottom = top + m_sheet.addParagraph(left, { from, top, width, Align::Start });
            bottom += m_sheet.addParagraph(right, { from, bottom, width, Align::End });
        } else {
            const double first = m_sheet.addParagraph(left, { from, top, leftRoom, Align::End });
            const double second = m_sheet.addParagraph(right, { none + gap, top, rightRoom, Align::Start });
            bottom = top + std::max(first, second);
        }
        m_sheet.setInPlot(false);
        return bottom;
    }

    [[nodiscard]] AxisLook axisLook() const
    {
        AxisLook look;
        look.zeroLine = m_chart.axis.zeroLine;
        look.zeroLabel = Phrases::noDifference();
        look.name = Phrases::axisName(m_chart.unit);
        look.nameWidth = m_columns.stacked ? 0 : m_columns.plotLeft - m_sheet.em();
        look.label = [this](double tick) {
            return m_scale.log ? numberText(tick, m_options.locale) : signedText(tick, m_options.locale);
        };
        return look;
    }

    double addGroup(const QString &group, double y)
    {
        if (group.isEmpty())
            return 0;
        const double before = m_columns.stacked ? m_sheet.em() * 0.3 : 0;
        const double width = m_columns.stacked ? m_sheet.width() : m_columns.labelWidth;
        return before
            + m_sheet.addParagraph(capital(group), { 0, y + before, width, Align::Start }, Ink::SoftText,
                                   TextStyle::Plain)
            + (m_columns.stacked ? m_sheet.em() * 0.1 : 0);
    }

    /// What the rest of the rows have in common. Returns its height.
    double addOthersHeading(double y)
    {
        const double before = m_sheet.em() * 0.6;
        const double width = m_columns.stacked ? m_sheet.width() : m_columns.plotLeft - m_sheet.em();
        return before
            + m_sheet.addParagraph(m_narrow ? Phrases::othersNotCounted() : Phrases::others(),
                                   { 0, y + before, width, Align::Start }, Ink::Text, TextStyle::Strong);
    }

    double addRow(int index, double y)
    {
        const ForestRow &row = m_rows.at(index);
        const Look look = lookOf(row);
        const double em = m_sheet.em();
        const TextStyle style = m_narrow && look.counted ? TextStyle::Strong : TextStyle::Plain;
        const Ink ink = look.counted ? Ink::Text : Ink::SoftText;
        m_sheet.setRow(index);

        const double labelHeight = m_sheet.line()
            * static_cast<double>(m_sheet.lines(row.label, m_columns.labelWidth, style).size());
        const double lane = std::max(em * 2, m_options.rowHeight - (m_columns.stacked ? labelHeight : 0));
        // Where it stands beside the label, a number in brackets has its word below it.
        const double numbersHeight = m_sheet.line() * (row.wholeTrial && !m_columns.stacked ? 2 : 1);
        const double height = m_columns.stacked ? labelHeight + lane
                                                : std::max({ lane, labelHeight + em * 0.2, numbersHeight });
        const double labelTop = m_columns.stacked ? y : y + (height - labelHeight) / 2;
        const double centre = m_columns.stacked ? y + labelHeight + lane / 2 : y + height / 2;
        const double numbersTop = m_columns.stacked ? y : centre - numbersHeight / 2;

        m_sheet.addParagraph(row.label, { 0, labelTop, m_columns.labelWidth, Align::Start }, ink, style);
        if (m_columns.extraWidth > 0 && row.people) {
            m_sheet.addText(peopleText(row),
                            { m_columns.extraLeft, numbersTop, m_columns.extraWidth, Align::End }, ink);
            if (row.wholeTrial && !m_columns.stacked)
                m_sheet.addText(
                    Phrases::bracketsShort(),
                    { m_columns.extraLeft, numbersTop + m_sheet.line(), m_columns.extraWidth, Align::End },
                    Ink::SoftText);
        }
        if (m_figures)
            m_sheet.addText(
                figureText(row),
                { m_sheet.width() - m_figureWidth, centre - m_sheet.line() / 2, m_figureWidth, Align::End },
                ink);
        m_sheet.setInPlot(true);
        if (m_columns.stacked)
            m_sheet.addLane(centre - lane / 2, centre + lane / 2);
        addEstimate(row, look, centre);
        m_sheet.setInPlot(false);
        m_sheet.setRowRect(index, QRectF(0, y, m_sheet.width(), height));
        m_sheet.setRow(-1);
        return y + height;
    }

    void addEstimate(const ForestRow &row, const Look &look, double y)
    {
        const double em = m_sheet.em();
        const double x = m_scale.at(row.value);
        if (!row.hasLimits()) {
            addUnsure(x, y, look);
            return;
        }
        const double low = std::max(*row.low, m_scale.low);
        const double high = std::min(*row.high, m_scale.high);
        const bool cutLow = *row.low < m_scale.low;
        const bool cutHigh = *row.high > m_scale.high;
        if (row.pooled) {
            // A diamond that is cut keeps its slopes up to the edge, and gets an arrow.
            const double half = em * 0.6;
            const auto slope = [&](double from, double to) { // height of the diamond at `to`, 0 at `from`
                return from == row.value ? half : half * std::abs((to - from) / (row.value - from));
            };
            const double atLow = cutLow ? slope(*row.low, low) : 0;
            const double atHigh = cutHigh ? slope(*row.high, high) : 0;
            QPolygonF diamond{
                { m_scale.at(low), y - atLow },   { x, y - half }, { m_scale.at(high), y - atHigh },
                { m_scale.at(high), y + atHigh }, { x, y + half }, { m_scale.at(low), y + atLow }
            };
            // The points of a diamond are too thin to be seen on the line of no difference, so a line ends
            // there too.
            m_sheet.addLine({ m_scale.at(low), y }, { m_scale.at(high), y }, look.ink(), thinStroke + 0.5);
            m_sheet.addPolygon(diamond, look.ink(), look.fill(), look.counted ? 0 : thinStroke);
        } else {
            m_sheet.addLine({ m_scale.at(low), y }, { m_scale.at(high), y }, look.ink(), look.line());
        }
        if (cutLow)
            addArrow(m_scale.at(low), y, -1, look);
        if (cutHigh)
            addArrow(m_scale.at(high), y, 1, look);
        if (!row.pooled) {
            const double side = squareSide(row);
            m_sheet.addRect(QRectF(x - side / 2, y - side / 2, side, side), look.ink(), look.fill(),
                            look.counted ? 0 : 2);
        }
    }

    /// Where it lies is known, how sure it is is not: a broken ring, and words where they have room on one
    /// side of it, never on the line of no difference.
    void addUnsure(double x, double y, const Look &look)
    {
        const double em = m_sheet.em();
        // Those that count are told from the others without colour, too.
        const double r = em * (look.counted ? 0.4 : 0.3);
        m_sheet.addEllipse(QRectF(x - r, y - r, 2 * r, 2 * r), look.counted ? Ink::Text : Ink::NotCounted,
                           Mark::Fill::Card, look.counted ? 2 : thinStroke);
        m_sheet.dashLast();

        const QString words = Phrases::rangeNotKnown();
        const double wide = m_sheet.widthOf(words);
        const double gap = em * 0.5;
        const double none = m_scale.at(m_chart.axis.noDifference());
        const bool noneShown = m_chart.axis.zeroLine && m_scale.holds(m_chart.axis.noDifference());
        const double after = (noneShown && none > x - gap ? std::max(x + r, none) : x + r) + gap;
        const double before = x - r - gap - wide;
        const double edge = noneShown && none < x ? none + gap : m_columns.plotLeft;
        if (after + wide <= m_columns.blockRight)
            m_sheet.addText(words, { after, y - m_sheet.line() / 2, wide, Align::Start }, Ink::SoftText);
        else if (before >= edge)
            m_sheet.addText(words, { before, y - m_sheet.line() / 2, wide, Align::Start }, Ink::SoftText);
    }

    void addArrow(double x, double y, int direction, const Look &look)
    {
        const double reach = m_sheet.em() * 0.5;
        m_sheet.addPolygon({ { x + direction * reach, y }, { x, y - reach * 0.8 }, { x, y + reach * 0.8 } },
                           look.ink(), Mark::Fill::Ink);
    }

    /// Area in proportion to people; never too small to be seen.
    [[nodiscard]] double squareSide(const ForestRow &row) const
    {
        const double smallest = m_sheet.em() * 0.35;
        if (!row.people || m_mostPeople == 0)
            return smallest;
        return std::max(smallest,
                        m_sheet.em() * 1.4 * std::sqrt(*row.people / static_cast<double>(m_mostPeople)));
    }

    const Chart &m_chart;
    const QList<ForestRow> &m_rows;
    const FigureOptions &m_options;
    Sheet m_sheet;
    bool m_narrow;
    int m_mostPeople = 0; ///< in one study
    bool m_anyPeople = false;
    bool m_groups = false;
    int m_firstOther = -1;
    bool m_nameAbove = false; ///< what the axis measures stands above the plot
    bool m_figures = false;
    double m_figureWidth = 0;
    Columns m_columns;
    Scale m_scale;
};

} // namespace

Figure layoutForest(const Chart &chart, const FigureOptions &options, const TextMeasure &measure)
{
    return Forest(chart, options, measure).layout();
}

} // namespace Plainheart
