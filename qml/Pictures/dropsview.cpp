// SPDX-License-Identifier: GPL-3.0-or-later
#include "dropsview.h"

#include "drops.h"
#include "dropspainter.h"

#include <algorithm>

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
    const DropsLook look{ m_wallColor,   m_wallEndColor, m_lineColor, m_cavityColor,
                          m_leavesColor, m_staysColor,   m_wall };
    paintDrops(*painter, boundingRect(), m_filled, m_mayLeave, look);
}

void DropsView::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    update();
}

} // namespace Plainheart
