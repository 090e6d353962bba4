// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemnode.h"

#include "tablenode.h"

#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtQuick/private/qaccessiblequickitem_p.h>
#include <QtQuick/private/qquickitem_p.h>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

/// Whether anything of an item is left by what clips it, and by what lies over the lower edge of that: an
/// area that scrolls says in `coveredBelow` how high its "More below" is.
bool isInView(const QQuickItem *item)
{
    QRectF box = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    for (const QQuickItem *round = item->parentItem(); round; round = round->parentItem()) {
        if (round->clip())
            box &= round->mapRectToScene(
                QRectF(0, 0, round->width(), round->height() - round->property("coveredBelow").toDouble()));
    }
    return box.width() >= 1 && box.height() >= 1;
}

/// The sheet that lies over everything else; null if there is none.
const QQuickItem *openSheet(const QQuickWindow *window)
{
    const QQuickItem *open = nullptr;
    for (const QQuickItem *layer : window->contentItem()->childItems()) {
        if (!layer->inherits("QQuickOverlay"))
            continue;
        for (const QQuickItem *sheet : layer->childItems()) {
            if (sheet->isVisible() && sheet->inherits("QQuickPopupItem"))
                open = sheet;
        }
    }
    return open;
}

bool isBehindSheet(const QQuickItem *item)
{
    const QQuickItem *sheet = item->window() ? openSheet(item->window()) : nullptr;
    return sheet && item != sheet && !sheet->isAncestorOf(item);
}

class ItemNode : public QAccessibleQuickItem
{
public:
    explicit ItemNode(QQuickItem *item)
        : QAccessibleQuickItem(item)
        , m_table(this)
        , m_cell(this)
    {
    }

    [[nodiscard]] QAccessible::Role role() const override
    {
        // Qt calls every button a button, whatever role QML gives it.
        const QVariant said = item()->property("saidAs");
        return said.isValid() ? QAccessible::Role(said.toInt()) : QAccessibleQuickItem::role();
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleQuickItem::state();
        const QAccessible::Role is = role();
        if (is == QAccessible::CheckBox || is == QAccessible::RadioButton) {
            state.checkable = true;
            state.checked = item()->property("on").toBool();
        }
        if (is == QAccessible::Notification || state.invisible)
            return state;
        if (!isInView(item()))
            state.invisible = state.offscreen = true;
        else if (isBehindSheet(item()))
            state.invisible = state.disabled = true;
        return state;
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
}

} // namespace Plainheart
