// SPDX-License-Identifier: GPL-3.0-or-later
#include "slot.h"

#include <QQmlInfo>
#include <QQmlProperty>

namespace Plainheart {

using namespace Qt::StringLiterals;

Slot::Slot(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemIsFocusScope);
}

void Slot::setComponent(QQmlComponent *component)
{
    if (m_component == component)
        return;
    m_component = component;
    Q_EMIT componentChanged();
    renew();
}

void Slot::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    Q_EMIT activeChanged();
    renew();
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
    if (!m_begun)
        return;
    const bool had = m_item;
    remove();
    if (m_active && m_component)
        m_item = make();
    if (m_item) {
        connect(m_item, &QQuickItem::implicitWidthChanged, this, &Slot::takeSize);
        connect(m_item, &QQuickItem::implicitHeightChanged, this, &Slot::takeSize);
    }
    takeSize();
    if (m_item || had)
        Q_EMIT itemChanged();
}

void Slot::remove()
{
    if (!m_item)
        return;
    // It goes with the next turn of the event loop only: until then it is not to be seen, nor laid out once
    // more.
    m_item->disconnect(this);
    m_item->setVisible(false);
    m_item->setParentItem(nullptr);
    m_item->deleteLater();
    m_item = nullptr;
}

QQuickItem *Slot::make()
{
    QQmlContext *context = m_component->creationContext();
    QObject *made = m_component->beginCreate(context ? context : qmlContext(this));
    auto *item = qobject_cast<QQuickItem *>(made);
    if (!item) {
        qmlWarning(this, m_component->errors()) << "What is to be shown here is no item";
        delete made;
        return nullptr;
    }
    item->setParent(this);
    item->setParentItem(this);
    item->setWidth(width());
    if (m_fills)
        item->setHeight(height());
    m_component->completeCreate();
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
