// SPDX-License-Identifier: GPL-3.0-or-later
#include "inview.h"

#include <QQuickWindow>

namespace Plainheart {

InView::InView(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemObservesViewport); // clipRect() is what the scrolling area round it shows
}

void InView::look()
{
    const bool seen = !clipRect().isEmpty();
    if (seen == m_seen)
        return;
    m_seen = seen;
    Q_EMIT seenChanged();
}

void InView::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemSceneChange) {
        disconnect(m_beforeFrames);
        if (data.window)
            m_beforeFrames = connect(data.window, &QQuickWindow::afterAnimating, this, &InView::look);
    }
    QQuickItem::itemChange(change, data);
}

} // namespace Plainheart
