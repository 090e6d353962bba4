// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpainter.h"

#include <cmath>
#include <QFontMetricsF>
#include <QPainter>

namespace Plainheart {

namespace {

class MarkPainter
{
public:
    MarkPainter(QPainter &painter, const ChartPalette &palette, const QFont &family)
        : m_painter(painter)
        , m_palette(palette)
        , m_family(family)
    {
    }

    void paint(const Mark &mark)
    {
        if (mark.shape == Mark::Shape::Text)
            paintText(mark);
        else
            paintShape(mark);
    }

private:
    void paintText(const Mark &mark)
    {
        const QFont font = chartFont(m_family, mark.style, mark.size);
        m_painter.setFont(font);
        m_painter.setPen(m_palette.of(mark.ink));
        const QFontMetricsF metrics(font);
        const double spare = mark.rect.height() - metrics.height();
        // On a whole pixel: two tiles that share a word would otherwise round it apart.
        const double baseline = std::round(mark.rect.top() + spare / 2 + metrics.ascent());
        m_painter.drawText(QPointF(mark.rect.left(), baseline), mark.text);
    }

    void paintShape(const Mark &mark)
    {
        QPen pen(Qt::NoPen);
        if (mark.stroke > 0) {
            pen = QPen(m_palette.of(mark.ink), mark.stroke, Qt::SolidLine, Qt::FlatCap, joinOf(mark));
            if (mark.dashed)
                pen.setDashPattern({ 4, 3 });
        }
        if (isGround(mark) && m_palette.of(mark.ink) == m_palette.card) {
            paintHatch(mark.rect);
            return;
        }
        m_painter.setPen(pen);
        m_painter.setBrush(brush(mark));
        switch (mark.shape) {
        case Mark::Shape::Line:
            m_painter.drawPolyline(mark.points);
            break;
        case Mark::Shape::Rect:
            m_painter.drawRect(mark.rect);
            break;
        case Mark::Shape::Ellipse:
            m_painter.drawEllipse(mark.rect);
            break;
        case Mark::Shape::Polygon:
            m_painter.drawPolygon(mark.points);
            break;
        case Mark::Shape::Path:
            m_painter.drawPath(mark.path);
            break;
        case Mark::Shape::Text:
            break;
        }
    }

    /// What lies behind a part of the plot, to set it off from the rest.
    [[nodiscard]] static bool isGround(const Mark &mark)
    {
        return mark.shape == Mark::Shape::Rect && mark.ink == Ink::Band;
    }

    /// Where a theme has no second ground (high contrast), thin slanted lines set it off.
    void paintHatch(const QRectF &rect)
    {
        constexpr int apart = 22; // px
        m_painter.save();
        m_painter.setClipRect(rect, Qt::IntersectClip);
        m_painter.setPen(QPen(m_palette.notCounted, 1));
        // Only what is seen, and a little more, from whole pixels: a chart may be far higher than the screen,
        // and its tiles have to join.
        const QRect seen
            = m_painter.clipBoundingRect().toAlignedRect().adjusted(-apart, -apart, apart, apart);
        const int first = (seen.left() + seen.top()) / apart;
        const int last = (seen.left() + seen.width() + seen.top() + seen.height()) / apart + 1;
        const int bottom = seen.top() + seen.height();
        for (int line = first; line <= last; ++line)
            m_painter.drawLine(line * apart - bottom, bottom, line * apart - seen.top(), seen.top());
        m_painter.restore();
    }

    /// Sharp corners for boxes only: the point of a thin diamond would reach beyond its interval.
    [[nodiscard]] static Qt::PenJoinStyle joinOf(const Mark &mark)
    {
        return mark.shape == Mark::Shape::Rect ? Qt::MiterJoin : Qt::RoundJoin;
    }

    [[nodiscard]] QBrush brush(const Mark &mark) const
    {
        switch (mark.fill) {
        case Mark::Fill::None:
            break;
        case Mark::Fill::Ink:
            return m_palette.of(mark.ink);
        case Mark::Fill::Card:
            return m_palette.card;
        }
        return Qt::NoBrush;
    }

    QPainter &m_painter;
    const ChartPalette &m_palette;
    const QFont &m_family;
};

} // namespace

void paintChart(QPainter &painter, const Figure &figure, const ChartPalette &palette, const QFont &family)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    MarkPainter marks(painter, palette, family);
    const bool clipped = painter.hasClipping();
    const QRectF seen = painter.clipBoundingRect();
    for (const Mark &mark : figure.marks) {
        const double reach = mark.stroke + 1;
        if (!clipped || mark.bounds().adjusted(-reach, -reach, reach, reach).intersects(seen))
            marks.paint(mark);
    }
    painter.restore();
}

} // namespace Plainheart
