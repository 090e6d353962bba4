// SPDX-License-Identifier: GPL-3.0-or-later
#include "glassview.h"

#include "glasspainter.h"

#include <algorithm>

namespace Plainheart {

GlassView::GlassView(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &GlassView::filledChanged, this, [this] { update(); });
    connect(this, &GlassView::lookChanged, this, [this] { update(); });
}

void GlassView::setFilled(qreal parts)
{
    parts = std::clamp(parts, 0.0, 100.0);
    if (m_filled == parts)
        return;
    m_filled = parts;
    Q_EMIT filledChanged();
}

void GlassView::setMayLeave(qreal parts)
{
    parts = std::clamp(parts, 0.0, 100.0);
    if (m_mayLeave == parts)
        return;
    m_mayLeave = parts;
    Q_EMIT filledChanged();
}

void GlassView::paint(QPainter *painter)
{
    paintGlass(*painter, boundingRect(), m_filled, m_mayLeave,
               { m_filledColor, m_emptyColor, m_lineColor, m_hatched, m_mirrored, m_marked });
}

void GlassView::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    update();
}

} // namespace Plainheart
