// SPDX-License-Identifier: GPL-3.0-or-later
#include "touchthrough.h"

#include <QMouseEvent>
#include <QWheelEvent>

namespace Plainheart {

TouchThrough::TouchThrough(QQuickItem *parent)
    : QQuickItem(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton);
}

void TouchThrough::pass(const QMouseEvent *event)
{
    if (m_screen && m_scaling > 0)
        m_screen->touch(event->type(), event->position() / m_scaling, event->button(), event->buttons(),
                        event->timestamp());
}

void TouchThrough::mousePressEvent(QMouseEvent *event) { pass(event); }

void TouchThrough::mouseMoveEvent(QMouseEvent *event) { pass(event); }

void TouchThrough::mouseReleaseEvent(QMouseEvent *event) { pass(event); }

void TouchThrough::wheelEvent(QWheelEvent *event)
{
    if (m_screen && m_scaling > 0)
        m_screen->turnWheel(event->position() / m_scaling, event->pixelDelta(), event->angleDelta(),
                            event->timestamp());
}

} // namespace Plainheart
