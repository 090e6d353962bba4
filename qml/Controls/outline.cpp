// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline.h"

#include <algorithm>
#include <QPainter>

namespace Plainheart {

Outline::Outline(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &Outline::lookChanged, this, [this] { update(); });
}

void Outline::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(m_colour, m_thickness, Qt::SolidLine, Qt::FlatCap);
    // Lengths are in widths of the line.
    if (m_line == Line::Dashed) {
        pen.setDashPattern({ 2.5, 1.75 });
    } else if (m_line == Line::Dotted) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({ 0.01, 2 });
    }
    painter->setPen(pen);

    const double inset = m_thickness / 2;
    if (m_form == Form::Rule) {
        painter->drawLine(QPointF(inset, height() / 2), QPointF(width() - inset, height() / 2));
        return;
    }
    painter->setBrush(m_fill);
    const QRectF box = boundingRect().adjusted(inset, inset, -inset, -inset);
    const double corner = std::clamp(m_radius - inset, 0.0, std::min(box.width(), box.height()) / 2);
    painter->drawRoundedRect(box, corner, corner);
}

} // namespace Plainheart
