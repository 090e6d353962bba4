// SPDX-License-Identifier: GPL-3.0-or-later
#include "events.h"

#include "news.h"

#include <QQuickItem>

namespace PlainheartTest {

using namespace Qt::StringLiterals;

namespace {

Events *listening = nullptr;

} // namespace

Events::Events()
{
    listening = this;
    Plainheart::listenToNews(handle);
}

Events::~Events()
{
    Plainheart::listenToNews(nullptr);
    listening = nullptr;
}

void Events::clear()
{
    m_announced.clear();
    m_heard.clear();
    m_count = 0;
    m_renamed.clear();
    m_focusMoved = false;
    m_checked.clear();
    m_values.clear();
}

void Events::handle(QAccessibleEvent *event)
{
    if (!listening)
        return;
    ++listening->m_count;
    switch (event->type()) {
    case QAccessible::ObjectShow: {
        QAccessibleInterface *node = event->accessibleInterface();
        if (node && node->role() == QAccessible::Notification) {
            listening->m_announced << node->text(QAccessible::Name);
            listening->m_heard << listening->m_announced.last();
        }
        break;
    }
    case QAccessible::NameChanged:
        listening->m_renamed << event->object();
        [[fallthrough]];
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
        if (QAccessibleInterface *node = event->accessibleInterface())
            listening->m_heard << node->text(QAccessible::Name);
        break;
    case QAccessible::StateChanged: {
        const QAccessible::State changed = static_cast<QAccessibleStateChangeEvent *>(event)->changedStates();
        if (changed.checked || changed.selected || changed.expanded)
            listening->m_checked << event->object();
        if (changed.active)
            listening->m_heard << u"window"_s;
    } break;
    case QAccessible::ValueChanged:
        listening->m_values << event->object();
        break;
    default:
        break;
    }
}

} // namespace PlainheartTest
