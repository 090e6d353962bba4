// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"
#include "phrases.h"
#include "sheet.h"

#include <algorithm>

namespace Plainheart {

namespace {

/// One bar: a value with its words, or a part of a whole.
struct Bar {
    double value = 0;
    std::optional<double> whole; ///< outline behind the bar: the group of which it is a part
    std::optional<double> low; ///< a range around the value
    std::optional<double> high;
    QString text; ///< beside its end
    Ink ink = Ink::Counted;
    bool hatched = false;
};

struct BarLine {
    QString label;
    QString detail; ///< below the label, soft
    QString group;
    QList<Bar> bars;
};

/// Rows of bars on one axis: single ones, pairs, and parts of groups.
class Bars
{
public:
    Bars(const Chart &chart, const FigureOptions &options, const TextMeasure &measure, QList<BarLine> rows,
         bool signedLabels)
        : m_chart(chart)
        , m_options(options)
        , m_sheet(options, measure)
        , m_rows(std::move(rows))
        , m_signed(signedLabels)
    {
    }

    Figure layout(const QList<KeyEntry> &key)
    {
        const double em = m_sheet.em();
        QStringList labels;
        QStringList texts;
        QList<double> values{ 0 };
        for (const BarLine &row : m_rows) {
            labels << row.label;
            if (!row.detail.isEmpty())
                labels << row.detail;
            m_groups |= !row.group.isEmpty();
            for (const Bar &bar : row.bars) {
                texts << bar.text;
                values << bar.value << bar.whole.value_or(bar.value) << bar.low.value_or(bar.value)
                       << bar.high.value_or(bar.value);
            }
        }
        m_columns = columnsFor(m_sheet, labels, 0, m_sheet.widest(texts) + em * 0.8, 0);
        m_scale = scaleFor(m_chart.axis, values, m_columns.plotLeft, m_columns.plotRight);

        double y = key.isEmpty() ? 0 : addKey(m_sheet, key, 0) + em * 0.6;
        if (!m_chart.categoryLabel.isEmpty())
            y += m_sheet.addParagraph(m_chart.categoryLabel, { 0, y, m_sheet.width(), Align::Start },
                                      Ink::SoftText)
                + em * 0.3;
        const double top = y;
        QString group;
        for (int i = 0; i < m_rows.size(); ++i) {
            if (m_groups && m_rows.at(i).group != group) {
                group = m_rows.at(i).group;
                y += addGroup(group, y);
            }
            y = addRow(i, y);
        }
        AxisLook look;
        look.zeroLine = true;
        // Where groups are named a bar is the change of one of them; otherwise it is a difference between
        // two.
        if (m_chart.axis.zeroLine && m_chart.arms.isEmpty())
            look.zeroLabel = Phrases::noDifference();
        look.label = [this](double tick) {
            return m_signed ? signedText(tick, m_options.locale) : numberText(tick, m_options.locale);
        };
        look.name = Phrases::axisName(m_chart.unit);
        look.nameWidth = m_columns.stacked ? 0 : m_columns.labelWidth;
        if (!m_columns.stacked)
            m_sheet.addLane(top, y);
        y += m_sheet.addAxis(m_scale, y, look);
        return m_sheet.finish(y);
    }

private:
    double addGroup(const QString &group, double y)
    {
        QString heading = group;
        if (!heading.isEmpty())
            heading[0] = heading.at(0).toUpper();
        const double before = m_sheet.em() * 0.3;
        const double width = m_columns.stacked ? m_sheet.width() : m_columns.labelWidth;
        return before + m_sheet.addParagraph(heading, { 0, y + before, width, Align::Start }, Ink::SoftText);
    }

    [[nodiscard]] double heightOf(const QString &text) const
    {
        return m_sheet.line() * static_cast<double>(m_sheet.lines(text, m_columns.labelWidth).size());
    }

    double addRow(int index, double y)
    {
        const BarLine &row = m_rows.at(index);
        const double em = m_sheet.em();
        const double thickness = std::max(em * 1.1, m_sheet.line());
        const double lane = thickness * static_cast<double>(row.bars.size()) + em * 0.7;
        const double labelHeight = heightOf(row.label);
        const double words = labelHeight + heightOf(row.detail);
        const double height
            = m_columns.stacked ? words + lane : std::max({ lane, words + em * 0.2, m_options.rowHeight });
        const double labelTop = m_columns.stacked ? y : y + (height - words) / 2;
        double barTop = (m_columns.stacked ? y + words : y + (height - lane) / 2)
            + (m_columns.stacked ? em * 0.1 : em * 0.35);

        m_sheet.setRow(index);
        m_sheet.addParagraph(row.label, { 0, labelTop, m_columns.labelWidth, Align::Start });
        m_sheet.addParagraph(row.detail, { 0, labelTop + labelHeight, m_columns.labelWidth, Align::Start },
                             Ink::SoftText);
        if (m_columns.stacked)
            m_sheet.addLane(y + words, y + height);
        m_sheet.setInPlot(true);
        for (const Bar &bar : row.bars) {
            addBar(bar, barTop, thickness);
            barTop += thickness;
        }
        m_sheet.setInPlot(false);
        m_sheet.setRowRect(index, QRectF(0, y, m_sheet.width(), height));
        m_sheet.setRow(-1);
        return y + height;
    }

    void addBar(const Bar &bar, double top, double thickness)
    {
        const double inset = thickness * 0.12;
        const double zero = m_scale.at(0);
        const auto box = [&](double value) {
            return QRectF(QPointF(std::min(zero, m_scale.at(value)), top + inset),
                          QPointF(std::max(zero, m_scale.at(value)), top + thickness - inset));
        };
        double end = std::max(zero, m_scale.at(bar.value));
        if (bar.whole) {
            m_sheet.addRect(box(*bar.whole), Ink::Empty, Mark::Fill::Card, 1.5);
            end = std::max(end, m_scale.at(*bar.whole));
        }
        if (bar.hatched && bar.value != 0)
            m_sheet.addHatched(box(bar.value), bar.ink);
        else if (bar.value != 0)
            m_sheet.addRect(box(bar.value), bar.ink, Mark::Fill::Ink);
        if (bar.low && bar.high) {
            const double y = top + thickness / 2;
            m_sheet.addLine({ m_scale.at(*bar.low), y }, { m_scale.at(*bar.high), y }, Ink::Text, 2);
            end = std::max(end, m_scale.at(*bar.high));
        }
        const double gap = m_sheet.em() * 0.4;
        m_sheet.addText(bar.text, { end + gap, top + (thickness - m_sheet.line()) / 2, 0, Align::Start });
    }

    const Chart &m_chart;
    const FigureOptions &m_options;
    Sheet m_sheet;
    QList<BarLine> m_rows;
    bool m_signed;
    bool m_groups = false;
    Columns m_columns;
    Scale m_scale;
};

QString listed(const QStringList &parts) { return Phrases::joined(parts, QStringLiteral(", ")); }

QString withYear(const QString &label, std::optional<int> year, const QLocale &locale)
{
    return year ? listed({ label, yearText(*year, locale) }) : label;
}

QList<KeyEntry> keyOfArms(const Chart &chart)
{
    return { boxEntry(chart.arms.value(0), Ink::Treatment, false),
             boxEntry(chart.arms.value(1), Ink::Control, true) };
}

} // namespace

Figure layoutBars(const Chart &chart, const FigureOptions &options, const TextMeasure &measure)
{
    const QLocale &locale = options.locale;
    const bool isSigned = chart.axis.zeroLine;
    QList<BarLine> lines;
    for (const BarRow &row : *chart.rowsOf<BarRow>()) {
        Bar bar{ row.value,
                 {},
                 row.low,
                 row.high,
                 isSigned ? signedText(row.value, locale) : numberText(row.value, locale),
                 !row.arm            ? Ink::Counted
                     : *row.arm == 0 ? Ink::Treatment
                                     : Ink::Control,
                 row.arm == 1 };
        if (row.low && row.high)
            bar.text += QStringLiteral(" (")
                + Phrases::range(numberText(*row.low, locale), numberText(*row.high, locale)) + u')';
        const QString detail
            = listed({ row.trials ? Phrases::trialsCount(locale.toString(*row.trials)) : QString(),
                       row.people ? Phrases::peopleCount(locale.toString(*row.people)) : QString() });
        lines << BarLine{ row.label, detail, row.group, { bar } };
    }
    return Bars(chart, options, measure, lines, isSigned)
        .layout(chart.arms.isEmpty() ? QList<KeyEntry>() : keyOfArms(chart));
}

Figure layoutPairs(const Chart &chart, const FigureOptions &options, const TextMeasure &measure)
{
    const QLocale &locale = options.locale;
    QList<BarLine> lines;
    for (const PairRow &row : *chart.rowsOf<PairRow>()) {
        const Bar first{ row.first, {}, {}, {}, signedText(row.first, locale), Ink::Treatment, false };
        const Bar second{ row.second, {}, {}, {}, signedText(row.second, locale), Ink::Control, true };
        const QString detail = listed(
            { row.people ? Phrases::peopleCount(locale.toString(*row.people)) : QString(), row.time });
        lines << BarLine{ withYear(row.label, row.year, locale), detail, {}, { first, second } };
    }
    return Bars(chart, options, measure, lines, true).layout(keyOfArms(chart));
}

Figure layoutShares(const Chart &chart, const FigureOptions &options, const TextMeasure &measure)
{
    const QLocale &locale = options.locale;
    const auto bar = [&](int part, int whole, Ink ink, bool hatched) {
        return Bar{ static_cast<double>(part),
                    whole,
                    {},
                    {},
                    Phrases::countOf(locale.toString(part), locale.toString(whole)),
                    ink,
                    hatched };
    };
    QList<BarLine> lines;
    for (const ShareRow &row : *chart.rowsOf<ShareRow>()) {
        lines << BarLine{ withYear(row.label, row.year, locale),
                          row.time,
                          {},
                          { bar(row.first, row.firstOf, Ink::Treatment, false),
                            bar(row.second, row.secondOf, Ink::Control, true) } };
    }
    return Bars(chart, options, measure, lines, false)
        .layout(keyOfArms(chart) << outlineEntry(Phrases::keyWhole()));
}

} // namespace Plainheart
