// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree.h"

#include <QMetaEnum>

namespace PlainheartTest {

using namespace Qt::StringLiterals;

namespace {

QRectF clipRound(const QQuickItem *item)
{
    QRectF clip(QPointF(), QSizeF(item->window()->size()));
    for (const QQuickItem *at = item->parentItem(); at; at = at->parentItem()) {
        if (at->clip())
            clip &= at->mapRectToScene(QRectF(0, 0, at->width(), at->height()));
    }
    return clip;
}

void collect(QAccessibleInterface *self, int parent, QList<Node> &found)
{
    auto *item = qobject_cast<QQuickItem *>(self->object());
    if (item && !self->state().invisible) {
        Node node;
        node.self = self;
        node.item = item;
        node.parent = parent;
        node.role = self->role();
        node.state = self->state();
        node.name = self->text(QAccessible::Name);
        node.description = self->text(QAccessible::Description);
        if (auto *actions = self->actionInterface())
            node.actions = actions->actionNames();
        node.box = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        node.clip = clipRound(item);
        parent = int(found.size());
        found << node;
    }
    for (int i = 0; i < self->childCount(); ++i) {
        if (QAccessibleInterface *child = self->child(i))
            collect(child, parent, found);
    }
}

} // namespace

QList<Node> toldNodes(QQuickWindow *window)
{
    QList<Node> found;
    collect(QAccessible::queryAccessibleInterface(window), -1, found);
    return found;
}

int placeOf(const QList<Node> &nodes, const QQuickItem *item)
{
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        if (nodes.at(i).item == item)
            return int(i);
    }
    return -1;
}

bool isWithin(const QList<Node> &nodes, int node, int ancestor)
{
    for (; node >= 0; node = nodes.at(node).parent) {
        if (node == ancestor)
            return true;
    }
    return false;
}

QString describe(const Node &node)
{
    const QString role = QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(node.role));
    QString name = node.name;
    if (name.length() > 60)
        name = name.left(57) + u"..."_s;
    return u"%1 \"%2\" (%3)"_s.arg(role, name, describe(node.item).section(u" \""_s, 0, 0));
}

} // namespace PlainheartTest
