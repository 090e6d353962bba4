// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartkey.h"

#include "phrases.h"
#include "sheet.h"

#include <algorithm>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

class Key
{
public:
    Key(const Chart &chart, bool narrowed)
        : m_chart(chart)
        , m_narrowed(narrowed && canNarrow(chart))
    {
    }

    QList<KeyLine> operator()(const QList<ForestRow> &rows) const
    {
        const auto any = [&](auto which) { return std::ranges::any_of(rows, which); };
        const auto counts = [this](const ForestRow &row) { return !m_narrowed || isLargerBlinded(row); };
        QList<KeyLine> key;
        if (any([&](const ForestRow &row) { return !row.pooled && row.hasLimits() && counts(row); }))
            key << KeyLine{ u"study"_s, Phrases::keyStudy(), Phrases::markStudy() };
        if (m_narrowed) {
            const bool lines = any([&](const ForestRow &row) { return row.hasLimits() && !counts(row); });
            // Where they stand together below a heading of their own, that says it.
            const auto first = std::ranges::find_if_not(rows, counts);
            const bool headed = first != rows.begin() && std::none_of(first, rows.end(), counts);
            key << KeyLine{ lines ? u"not-counted"_s : u"not-counted-point"_s, Phrases::keyNotCounted(),
                            headed ? QString() : Phrases::markNotCounted() };
        }
        if (any([](const ForestRow &row) { return row.pooled && row.hasLimits(); }))
            key << KeyLine{ u"pooled"_s, Phrases::keyPooled(), Phrases::markPooled() };
        if (any([](const ForestRow &row) { return !row.hasLimits(); }))
            key << KeyLine{ u"no-limits"_s, Phrases::keyNoLimits(), Phrases::markNoLimits() };
        const ChartAxis &axis = m_chart.axis;
        if (any([&](const ForestRow &row) {
                return row.hasLimits()
                    && (*row.low < axis.minimum.value_or(*row.low)
                        || *row.high > axis.maximum.value_or(*row.high));
            }))
            key << KeyLine{ u"arrow"_s, Phrases::keyArrow() };
        if (axis.zeroLine)
            key << KeyLine{ u"no-difference"_s, Phrases::keyNoDifference(), Phrases::markNoDifference() };
        return key;
    }

    QList<KeyLine> operator()(const QList<IconRow> &rows) const
    {
        return { { u"person-control"_s, Phrases::keyPerson(rows.first().control.label),
                   Phrases::markHappened() },
                 { u"person-treatment"_s, Phrases::keyPerson(rows.first().treatment.label),
                   Phrases::markHappened() },
                 { u"person-empty"_s, Phrases::keyPersonEmpty(), Phrases::markDidNot() } };
    }

    QList<KeyLine> operator()(const QList<BarRow> &) const
    {
        QList<KeyLine> key;
        if (m_chart.arms.isEmpty())
            key << KeyLine{ u"bar"_s, Phrases::keyBar() };
        else
            key << KeyLine{ u"filled-bar"_s, m_chart.arms.value(0) }
                << KeyLine{ u"hatched-bar"_s, m_chart.arms.value(1) };
        if (m_chart.axis.zeroLine)
            key << KeyLine{ u"no-difference"_s, Phrases::keyBarNoDifference() };
        return key;
    }

    QList<KeyLine> operator()(const QList<PairRow> &) const
    {
        return { { u"filled-bar"_s, m_chart.arms.value(0) },
                 { u"hatched-bar"_s, m_chart.arms.value(1) },
                 { u"no-difference"_s, Phrases::keyZero() } };
    }

    QList<KeyLine> operator()(const QList<ShareRow> &) const
    {
        return { { u"filled-bar"_s, m_chart.arms.value(0) },
                 { u"hatched-bar"_s, m_chart.arms.value(1) },
                 { u"share"_s, Phrases::keyShare() } };
    }

    QList<KeyLine> operator()(const QList<ScaleRow> &rows) const
    {
        const auto has = [&](ScaleRow::Role role) {
            return std::ranges::any_of(rows, [&](const ScaleRow &row) { return row.role == role; });
        };
        QList<KeyLine> key;
        if (has(ScaleRow::Role::Range))
            key << KeyLine{ u"bar"_s, Phrases::keyRange(), Phrases::markRange() };
        if (has(ScaleRow::Role::Score))
            key << KeyLine{ u"point"_s, Phrases::keyScore(), Phrases::markScore() };
        if (has(ScaleRow::Role::Difference))
            key << KeyLine{ u"difference"_s, Phrases::keyDifference(), Phrases::markDifference() };
        if (has(ScaleRow::Role::Error))
            key << KeyLine{ u"error"_s, Phrases::keyError(), Phrases::markError() };
        return key;
    }

    QList<KeyLine> operator()(const QList<PointRow> &) const
    {
        QList<KeyLine> key{ { u"point"_s, Phrases::keyPoint() } };
        if (m_chart.axis.zeroLine)
            key << KeyLine{ u"level"_s, Phrases::keyLevel() };
        return key;
    }

    QList<KeyLine> operator()(const QList<TrialRow> &) const
    {
        return { { u"discs"_s, Phrases::keyDisc() } };
    }

private:
    const Chart &m_chart;
    bool m_narrowed;
};

/// Draws signs in a box.
class Sign
{
public:
    Sign(Sheet &sheet, const QRectF &box)
        : m_sheet(sheet)
        , m_box(box)
        , m_em(sheet.em())
    {
    }

    void draw(const QString &sign)
    {
        const double y = m_box.center().y();
        if (sign == "study"_L1) {
            line(4.5, Ink::Counted);
            square(0.8, Ink::Counted, Mark::Fill::Ink, 0);
        } else if (sign == "not-counted"_L1) {
            line(1.5, Ink::NotCounted);
            square(0.6, Ink::NotCounted, Mark::Fill::Card, 2);
        } else if (sign == "pooled"_L1) {
            const double half = m_em * 0.5;
            m_sheet.addPolygon({ { m_box.left(), y },
                                 { m_box.center().x(), y - half },
                                 { m_box.right(), y },
                                 { m_box.center().x(), y + half } },
                               Ink::Pooled, Mark::Fill::Ink);
        } else if (sign == "no-limits"_L1) {
            disc(0.4, Ink::Text, Mark::Fill::Card, 2);
            m_sheet.dashLast();
        } else if (sign == "not-counted-point"_L1) {
            disc(0.3, Ink::NotCounted, Mark::Fill::Card, 1.5);
            m_sheet.dashLast();
        } else if (sign == "arrow"_L1) {
            const double reach = m_em * 0.5;
            m_sheet.addLine({ m_box.left(), y }, { m_box.right() - reach, y }, Ink::Pooled, 2);
            m_sheet.addPolygon({ { m_box.right(), y },
                                 { m_box.right() - reach, y - reach * 0.8 },
                                 { m_box.right() - reach, y + reach * 0.8 } },
                               Ink::Pooled, Mark::Fill::Ink);
        } else if (sign == "no-difference"_L1) {
            const double x = m_box.center().x();
            m_sheet.addLine({ x, m_box.top() }, { x, m_box.bottom() }, Ink::Frame, 3);
        } else if (sign == "level"_L1) {
            line(3, Ink::Frame);
        } else if (sign == "bar"_L1) {
            m_sheet.addRect(bar(1), Ink::Counted, Mark::Fill::Ink);
        } else if (sign == "filled-bar"_L1) {
            m_sheet.addRect(bar(1), Ink::Treatment, Mark::Fill::Ink);
        } else if (sign == "hatched-bar"_L1) {
            m_sheet.addHatched(bar(1), Ink::Control);
        } else if (sign == "share"_L1) {
            m_sheet.addRect(bar(1), Ink::Empty, Mark::Fill::Card, 1.5);
            m_sheet.addRect(bar(0.35), Ink::Treatment, Mark::Fill::Ink);
        } else if (sign == "difference"_L1) {
            m_sheet.addLine({ m_box.left(), m_box.top() }, { m_box.left(), m_box.bottom() }, Ink::Frame, 3);
            m_sheet.addRect(bar(0.5), Ink::Pooled, Mark::Fill::Ink);
        } else if (sign == "error"_L1) {
            m_sheet.addHatched(bar(1), Ink::NotCounted);
        } else if (sign == "point"_L1) {
            disc(0.4, Ink::Counted, Mark::Fill::Ink, 0);
        } else if (sign == "discs"_L1) {
            discAt(m_box.left() + m_em * 0.5, 0.25);
            discAt(m_box.right() - m_em * 0.7, 0.65);
        } else if (sign == "person-control"_L1) {
            person(Ink::Control, true);
        } else if (sign == "person-treatment"_L1) {
            person(Ink::Treatment, true);
        } else if (sign == "person-empty"_L1) {
            person(Ink::Empty, false);
        }
    }

private:
    void line(double stroke, Ink ink)
    {
        const double y = m_box.center().y();
        m_sheet.addLine({ m_box.left(), y }, { m_box.right(), y }, ink, stroke);
    }
    void square(double ems, Ink ink, Mark::Fill fill, double stroke)
    {
        m_sheet.addRect(centred(ems), ink, fill, stroke);
    }
    void disc(double radius, Ink ink, Mark::Fill fill, double stroke)
    {
        m_sheet.addEllipse(centred(2 * radius), ink, fill, stroke);
    }
    void discAt(double x, double radius)
    {
        const double r = radius * m_em;
        m_sheet.addEllipse(QRectF(x - r, m_box.center().y() - r, 2 * r, 2 * r), Ink::Counted,
                           Mark::Fill::Card, 1.5);
    }
    void person(Ink ink, bool happened)
    {
        Mark mark;
        mark.shape = Mark::Shape::Path;
        mark.ink = ink;
        mark.fill = happened ? Mark::Fill::Ink : Mark::Fill::None;
        mark.stroke = happened ? 0 : std::max(1.0, m_em * 0.08);
        mark.path = personPath(centred(1.3));
        m_sheet.add(mark);
    }
    [[nodiscard]] QRectF centred(double ems) const
    {
        const double side = ems * m_em;
        return { m_box.center().x() - side / 2, m_box.center().y() - side / 2, side, side };
    }
    [[nodiscard]] QRectF bar(double part) const
    {
        const double height = m_em * 0.8;
        return { m_box.left(), m_box.center().y() - height / 2, m_box.width() * part, height };
    }

    Sheet &m_sheet;
    QRectF m_box;
    double m_em;
};

/// Signs have no words, so nothing is measured.
class NoWords final : public TextMeasure
{
public:
    [[nodiscard]] double width(const QString &, TextStyle, double) const override { return 0; }
    [[nodiscard]] double lineHeight(double size) const override { return size * 1.4; }
};

} // namespace

QList<KeyLine> chartKey(const Chart &chart, bool narrowed)
{
    return std::visit(Key(chart, narrowed), chart.rows);
}

Figure signFigure(const QString &sign, double textSize)
{
    FigureOptions options;
    options.width = textSize * 3;
    options.textSize = textSize;
    const NoWords measure;
    Sheet sheet(options, measure);
    const double height = textSize * 1.4;
    Sign(sheet, QRectF(2, 2, options.width - 4, height - 4)).draw(sign);
    Figure figure = sheet.finish(height);
    figure.size.setWidth(options.width); // a sheet is never as narrow
    return figure;
}

} // namespace Plainheart
