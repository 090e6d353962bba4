// SPDX-License-Identifier: GPL-3.0-or-later
#include "slot.h"

#include <QQmlInfo>
#include <QQmlProperty>
#include <QScopedValueRollback>

namespace Plainheart {

using namespace Qt::StringLiterals;

Slot::Slot(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemIsFocusScope);
}

Slot::~Slot()
{
    if (m_item)
        m_item->disconnect(this);
}

void Slot::setComponent(QQmlComponent *component)
{
    if (m_component == component)
        return;
    m_component = component;
    renew();
    Q_EMIT componentChanged();
}

void Slot::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    // What comes is there when others learn of it, and what goes is gone.
    renew();
    Q_EMIT activeChanged();
}

void Slot::setFills(bool fills)
{
    if (m_fills == fills)
        return;
    m_fills = fills;
    Q_EMIT fillsChanged();
    giveSize();
}

void Slot::classBegin()
{
    QQuickItem::classBegin();
    // Nothing is built before all that it depends on is known, and componentComplete() comes before that.
    connect(qmlAttachedPropertiesObject<QQmlComponent>(this), SIGNAL(completed()), this, SLOT(begin()));
}

void Slot::begin()
{
    m_begun = true;
    renew();
}

void Slot::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    giveSize();
}

void Slot::renew()
{
    if (!m_begun || m_renewing)
        return;
    const QScopedValueRollback renewing(m_renewing, true);
    // What is made or goes may have the slot show something else by that.
    while (m_shown != wanted()) {
        remove();
        m_shown = wanted();
        QQuickItem *item = m_shown ? make(m_shown) : nullptr;
        m_item = item;
        if (item) {
            connect(item, &QQuickItem::implicitWidthChanged, this, &Slot::takeSize);
            connect(item, &QQuickItem::implicitHeightChanged, this, &Slot::takeSize);
        }
        takeSize();
        Q_EMIT itemChanged();
    }
}

void Slot::remove()
{
    QQuickItem *item = m_item;
    m_item = nullptr;
    if (!item)
        return;
    // It goes with the next turn of the event loop only: until then it is not to be seen, nor laid out once
    // more.
    item->disconnect(this);
    item->deleteLater();
    item->setVisible(false);
    item->setParentItem(nullptr);
}

QQuickItem *Slot::make(QQmlComponent *component)
{
    const QPointer<QQmlComponent> kept(component);
    QQmlContext *context = component->creationContext();
    QObject *made = component->beginCreate(context ? context : qmlContext(this));
    auto *item = qobject_cast<QQuickItem *>(made);
    if (item) {
        item->setParent(this);
        item->setParentItem(this);
        item->setWidth(width());
        if (m_fills)
            item->setHeight(height());
    }
    if (made && kept)
        kept->completeCreate();
    if (kept && kept->isError())
        qmlWarning(this, kept->errors());
    if (!item) {
        delete made;
        return nullptr;
    }
    // The slot's size, and not the item's own wish.
    QQmlProperty::write(item, u"width"_s, width());
    if (m_fills)
        QQmlProperty::write(item, u"height"_s, height());
    return item;
}

void Slot::takeSize()
{
    setImplicitSize(m_item ? m_item->implicitWidth() : 0, m_item ? m_item->implicitHeight() : 0);
}

void Slot::giveSize()
{
    if (!m_item)
        return;
    m_item->setWidth(width());
    if (m_fills)
        m_item->setHeight(height());
}

} // namespace Plainheart
