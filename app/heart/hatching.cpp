// SPDX-License-Identifier: GPL-3.0-or-later
#include "hatching.h"

#include <QPainter>
#include <QPainterPath>

namespace Plainheart {

void paintHatching(QPainter &painter, const QPainterPath &shape, const QColor &ground, const QColor &colour)
{
    const QRectF box = shape.boundingRect();
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.fillRect(box, ground);
    painter.setPen(QPen(colour, 2.5));
    for (double x = box.left() - box.height(); x < box.right(); x += 11)
        painter.drawLine(QPointF(x, box.top()), QPointF(x + box.height(), box.bottom()));
    painter.restore();
}

} // namespace Plainheart
