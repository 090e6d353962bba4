// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app.h"
#include "items.h"

#include <QAccessible>

namespace PlainheartTest {

/// One node of the accessible tree, as a screen reader gets it.
struct Node {
    QAccessibleInterface *self = nullptr;
    QQuickItem *item = nullptr;
    int parent = -1; ///< place of the node round it in the list; -1: the window
    QAccessible::Role role = QAccessible::NoRole;
    QAccessible::State state;
    QString name;
    QString description;
    QStringList actions;
    QRectF box; ///< in the window's coordinates
    QRectF clip; ///< what the clips round it leave of the window

    [[nodiscard]] bool does(const QString &action) const { return actions.contains(action); }
    [[nodiscard]] QRectF seen() const { return box & clip; }
};

/// The nodes that a screen reader takes for shown, in the order of the tree.
[[nodiscard]] QList<Node> toldNodes(QQuickWindow *window);
[[nodiscard]] inline QList<Node> toldNodes(const App &app) { return toldNodes(app.window()); }

/// Where the node of an item stands in the list; -1 if it is not told.
[[nodiscard]] int placeOf(const QList<Node> &nodes, const QQuickItem *item);

[[nodiscard]] bool isWithin(const QList<Node> &nodes, int node, int ancestor);

/// For messages: its role and name, and where it stands.
[[nodiscard]] QString describe(const Node &node);

} // namespace PlainheartTest
