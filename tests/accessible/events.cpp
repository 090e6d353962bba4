// SPDX-License-Identifier: GPL-3.0-or-later
#include "events.h"

namespace PlainheartTest {

namespace {

Events *listening = nullptr;

} // namespace

Events::Events()
{
    listening = this;
    m_before = QAccessible::installUpdateHandler(handle);
}

Events::~Events()
{
    QAccessible::installUpdateHandler(m_before);
    listening = nullptr;
}

void Events::clear()
{
    m_announced.clear();
    m_focusMoved = false;
    m_checked.clear();
    m_values.clear();
}

void Events::handle(QAccessibleEvent *event)
{
    if (!listening)
        return;
    switch (event->type()) {
    case QAccessible::ObjectShow: {
        QAccessibleInterface *node = event->accessibleInterface();
        if (node && node->role() == QAccessible::Notification)
            listening->m_announced << node->text(QAccessible::Name);
        break;
    }
    case QAccessible::Focus:
        listening->m_focusMoved = true;
        break;
    case QAccessible::StateChanged: {
        const QAccessible::State changed = static_cast<QAccessibleStateChangeEvent *>(event)->changedStates();
        if (changed.checked || changed.selected)
            listening->m_checked << event->object();
    } break;
    case QAccessible::ValueChanged:
        listening->m_values << event->object();
        break;
    default:
        break;
    }
}

} // namespace PlainheartTest
