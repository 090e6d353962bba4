// SPDX-License-Identifier: GPL-3.0-or-later
#include "dropsview.h"

#include "drops.h"

#include <algorithm>
#include <QLinearGradient>
#include <QPainter>

namespace Plainheart {

DropsView::DropsView(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &DropsView::filledChanged, this, [this] { update(); });
    connect(this, &DropsView::lookChanged, this, [this] { update(); });
}

void DropsView::setFilled(int filled)
{
    filled = std::clamp(filled, 0, dropCount);
    if (m_filled == filled)
        return;
    m_filled = filled;
    Q_EMIT filledChanged();
}

void DropsView::setMayLeave(int mayLeave)
{
    mayLeave = std::clamp(mayLeave, 0, dropCount);
    if (m_mayLeave == mayLeave)
        return;
    m_mayLeave = mayLeave;
    Q_EMIT filledChanged();
}

void DropsView::setWall(bool wall)
{
    if (m_wall == wall)
        return;
    m_wall = wall;
    Q_EMIT lookChanged();
}

void DropsView::paint(QPainter *painter)
{
    // The frame leaves room for the line around the wall.
    const DropsChamber chamber = dropsChamber(boundingRect().adjusted(2, 2, -2, -2));
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_wall) {
        const QRectF bounds = chamber.wall.boundingRect();
        QLinearGradient muscle(bounds.topLeft(), bounds.bottomRight());
        muscle.setColorAt(0, m_wallColor);
        muscle.setColorAt(1, m_wallEndColor);
        painter->setPen(QPen(m_lineColor, 2.5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter->setBrush(muscle);
        painter->drawPath(chamber.wall);
    }
    painter->setPen(QPen(m_lineColor, 2));
    painter->setBrush(m_cavityColor);
    painter->drawPath(chamber.cavity);

    for (qsizetype i = 0; i < chamber.drops.size(); ++i) {
        const bool leaves = i < m_filled;
        // Hollow and whole drops look equally large: the line is drawn half outside its radius.
        const double line = std::max(1.2, chamber.pitch * 0.1);
        const double radius = leaves ? chamber.pitch * 0.40 : chamber.pitch * 0.40 - line / 2;
        painter->setPen(leaves ? QPen(Qt::NoPen) : QPen(m_staysColor, line));
        painter->setBrush(leaves ? QBrush(m_leavesColor) : QBrush(Qt::NoBrush));
        painter->drawEllipse(chamber.drops.at(i), radius, radius);
        if (!leaves && i < m_mayLeave) {
            const QRectF drop(chamber.drops.at(i) - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
            constexpr int lowerHalf = -180 * 16;
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_leavesColor);
            painter->drawChord(drop, 0, lowerHalf);
        }
    }
}

void DropsView::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    update();
}

} // namespace Plainheart
