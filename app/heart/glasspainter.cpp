// SPDX-License-Identifier: GPL-3.0-or-later
#include "glasspainter.h"

#include "hatching.h"

#include <algorithm>
#include <cmath>
#include <QPainter>
#include <QPainterPath>

namespace Plainheart {

namespace {

/// Of the glass in the frame, the part from `from` to `to` of 100.
QRectF partOf(const QRectF &inside, double from, double to, bool mirrored)
{
    const double start = std::clamp(from, 0.0, 100.0) / 100;
    const double end = std::clamp(to, 0.0, 100.0) / 100;
    if (inside.height() >= inside.width())
        return { inside.left(), inside.bottom() - inside.height() * end, inside.width(),
                 inside.height() * (end - start) };
    const double left
        = mirrored ? inside.right() - inside.width() * end : inside.left() + inside.width() * start;
    return { left, inside.top(), inside.width() * (end - start), inside.height() };
}

} // namespace

void paintGlass(QPainter &painter, const QRectF &frame, double parts, double atMost, const GlassLook &look)
{
    if (frame.width() < 8 || frame.height() < 8)
        return;
    constexpr double line = 2;
    const QRectF outside = frame.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    const QRectF inside = frame.adjusted(line, line, -line, -line);
    const double corner = std::min({ 6.0, inside.width() / 4, inside.height() / 4 });
    QPainterPath shape;
    shape.addRoundedRect(outside, corner, corner);

    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(outside, look.empty);
    const auto fill = [&](double from, double to, bool lines) {
        QPainterPath area;
        area.addRect(partOf(inside, from, to, look.mirrored));
        if (lines)
            paintHatching(painter, area, look.empty, look.filled);
        else
            painter.fillPath(area, look.filled);
    };
    if (parts > 0)
        fill(0, parts, look.hatched);
    if (atMost > parts)
        fill(parts, atMost, true);

    // Marks at every ten parts, the fifth the longest: on one side, so that the glass stays calm.
    const bool upright = inside.height() >= inside.width();
    const double length = upright ? inside.height() : inside.width();
    const double depth = upright ? inside.width() : inside.height();
    constexpr double leastPerMark = 9;
    if (look.marked && length / 10 >= leastPerMark) {
        painter.setPen(QPen(look.line, 1.5));
        for (int i = 1; i < 10; ++i) {
            if (std::abs(parts - 10.0 * i) < 1)
                continue; // the filling is a mark itself
            const double mark = depth * (i == 5 ? 0.5 : 0.28);
            const QRectF below = partOf(inside, 0, 10.0 * i, look.mirrored);
            if (upright)
                painter.drawLine(QPointF(inside.right() - mark, below.top()),
                                 QPointF(inside.right(), below.top()));
            else
                painter.drawLine(
                    QPointF(look.mirrored ? below.left() : below.right(), inside.bottom() - mark),
                    QPointF(look.mirrored ? below.left() : below.right(), inside.bottom()));
        }
    }
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.line, line));
    painter.drawPath(shape);
}

} // namespace Plainheart
