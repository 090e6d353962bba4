// SPDX-License-Identifier: GPL-3.0-or-later
#include "events.h"

#include <QQuickItem>

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
    m_heard.clear();
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
        if (node && node->role() == QAccessible::Notification) {
            listening->m_announced << node->text(QAccessible::Name);
            listening->m_heard << node->text(QAccessible::Name);
        }
        break;
    }
    case QAccessible::NameChanged:
    case QAccessible::DescriptionChanged: {
        const auto *item = qobject_cast<QQuickItem *>(event->object());
        QAccessibleInterface *node = item && item->hasActiveFocus() ? event->accessibleInterface() : nullptr;
        if (node)
            listening->m_heard << node->text(
                event->type() == QAccessible::NameChanged ? QAccessible::Name : QAccessible::Description);
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
