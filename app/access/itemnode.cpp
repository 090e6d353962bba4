// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemnode.h"

#include "inview.h"
#include "news.h"
#include "tablenode.h"

#include <algorithm>
#include <QQmlComponent>
#include <QQuickItem>
#include <QtQuick/private/qaccessiblequickitem_p.h>
#include <QtQuick/private/qquickitem_p.h>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

/// The children of a list as the eyes have them. A ListView makes its rows as they come into view, and the
/// last made is the last of them wherever it stands; rows that it keeps for later use are not there.
QList<QQuickItem *> sortedRows(const QList<QQuickItem *> &children)
{
    QList<QQuickItem *> sorted;
    QList<qsizetype> places;
    QList<QQuickItem *> rows;
    for (QQuickItem *child : children) {
        const QQuickItem *list = child->parentItem() ? child->parentItem()->parentItem() : nullptr;
        const bool isRow = list && list->inherits("QQuickListView");
        if (isRow && !child->isVisible())
            continue;
        if (isRow) {
            places << sorted.size();
            rows << child;
        }
        sorted << child;
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const QQuickItem *a, const QQuickItem *b) { return a->y() < b->y(); });
    for (qsizetype i = 0; i < places.size(); ++i)
        sorted[places.at(i)] = rows.at(i);
    return sorted;
}

class ItemNode : public QAccessibleQuickItem
{
public:
    explicit ItemNode(QQuickItem *item)
        : QAccessibleQuickItem(item)
        , m_item(item)
        , m_table(this)
        , m_cell(this)
    {
        tellExpanding(item);
    }
    ~ItemNode() override { isGone(m_item); }
    Q_DISABLE_COPY_MOVE(ItemNode)

    [[nodiscard]] QAccessible::Role role() const override
    {
        // Qt calls every button a button, whatever role QML gives it.
        const QVariant said = item()->property("saidAs");
        return said.isValid() ? QAccessible::Role(said.toInt()) : QAccessibleQuickItem::role();
    }

    using QAccessibleQuickItem::text;
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        wasAsked(m_item);
        return QAccessibleQuickItem::text(kind);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        wasAsked(m_item);
        QAccessible::State state = QAccessibleQuickItem::state();
        if (!item()->isEnabled()) // Qt 6.4 does not say it
            state.disabled = true;
        const QAccessible::Role is = role();
        if (is == QAccessible::CheckBox || is == QAccessible::RadioButton) {
            state.checkable = true;
            state.checked = item()->property("on").toBool();
        }
        // AT-SPI tells a screen reader of no other state of what folds: what is expandable and not expanded
        // is collapsed.
        if (const QVariant open = item()->property("expanded"); open.typeId() == QMetaType::Bool) {
            state.expandable = true;
            state.expanded = open.toBool();
        }
        if (is == QAccessible::Notification || state.invisible)
            return state;
        if (!isInView(item()))
            state.invisible = state.offscreen = true;
        else if (isBehindSheet(item()))
            state.invisible = state.disabled = true;
        return state;
    }

    [[nodiscard]] int childCount() const override
    {
        return isList() ? int(rows().size()) : QAccessibleQuickItem::childCount();
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return isList() ? QAccessible::queryAccessibleInterface(rows().value(index))
                        : QAccessibleQuickItem::child(index);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return isList() ? int(rows().indexOf(qobject_cast<QQuickItem *>(child->object())))
                        : QAccessibleQuickItem::indexOfChild(child);
    }

    // A slider whose stops have names says in its name where it is. Of a property "value" Qt would tell each
    // change by its number, too, and screen readers would say that first.
    [[nodiscard]] QVariant currentValue() const override
    {
        const QVariant stop = item()->property(stopNumber);
        return stop.isValid() ? stop : QAccessibleQuickItem::currentValue();
    }
    void setCurrentValue(const QVariant &value) override
    {
        if (item()->property(stopNumber).isValid())
            item()->setProperty(stopNumber, value);
        else
            QAccessibleQuickItem::setCurrentValue(value);
    }

protected:
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        const QAccessible::Role is = role();
        if (type == QAccessible::TableInterface && is == QAccessible::Table)
            return static_cast<QAccessibleTableInterface *>(&m_table);
        if (type == QAccessible::TableCellInterface
            && (is == QAccessible::Cell || is == QAccessible::RowHeader || is == QAccessible::ColumnHeader))
            return static_cast<QAccessibleTableCellInterface *>(&m_cell);
        return QAccessibleQuickItem::interface_cast(type);
    }

private:
    static constexpr char stopNumber[] = "stopNumber";

    [[nodiscard]] bool isList() const { return role() == QAccessible::List; }
    [[nodiscard]] QList<QQuickItem *> rows() const { return sortedRows(childItems()); }

    const QObject *m_item; ///< only to know it by: it may be gone
    TableNode m_table;
    CellNode m_cell;
};

QAccessibleInterface *makeNode(const QString &className, QObject *object)
{
    if (className != "QQuickItem"_L1)
        return nullptr;
    auto *item = qobject_cast<QQuickItem *>(object);
    return item && QQuickItemPrivate::get(item)->isAccessible ? new ItemNode(item) : nullptr;
}

} // namespace

void installItemNodes(QQmlEngine *engine)
{
    // The last that is installed is asked first, and Qt installs its own when QtQuick is imported.
    QQmlComponent component(engine);
    component.setData("import QtQuick\nItem {}", {});
    QAccessible::installFactory(makeNode);
    installNews();
}

} // namespace Plainheart
