// SPDX-License-Identifier: GPL-3.0-or-later
#include "dropspainter.h"

#include "drops.h"

#include <algorithm>
#include <QLinearGradient>
#include <QPainter>

namespace Plainheart {

void paintDrops(QPainter &painter, const QRectF &frame, int filled, int mayLeave, const DropsLook &look)
{
    // The frame leaves room for the line around the wall.
    const DropsChamber chamber = dropsChamber(frame.adjusted(2, 2, -2, -2));
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.hasWall) {
        const QRectF bounds = chamber.wall.boundingRect();
        QLinearGradient muscle(bounds.topLeft(), bounds.bottomRight());
        muscle.setColorAt(0, look.wall);
        muscle.setColorAt(1, look.wallEnd);
        painter.setPen(QPen(look.line, 2.5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.setBrush(muscle);
        painter.drawPath(chamber.wall);
    }
    painter.setPen(QPen(look.line, 2));
    painter.setBrush(look.cavity);
    painter.drawPath(chamber.cavity);

    for (qsizetype i = 0; i < chamber.drops.size(); ++i) {
        const bool leaves = i < filled;
        // Hollow and whole drops look equally large: the line is drawn half outside its radius.
        const double line = std::max(1.2, chamber.pitch * 0.1);
        const double radius = leaves ? chamber.pitch * 0.40 : chamber.pitch * 0.40 - line / 2;
        painter.setPen(leaves ? QPen(Qt::NoPen) : QPen(look.stays, line));
        painter.setBrush(leaves ? QBrush(look.leaves) : QBrush(Qt::NoBrush));
        painter.drawEllipse(chamber.drops.at(i), radius, radius);
        if (!leaves && i < mayLeave) {
            const QRectF drop(chamber.drops.at(i) - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
            constexpr int lowerHalf = -180 * 16;
            painter.setPen(Qt::NoPen);
            painter.setBrush(look.leaves);
            painter.drawChord(drop, 0, lowerHalf);
        }
    }
}

} // namespace Plainheart
