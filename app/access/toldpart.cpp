// SPDX-License-Identifier: GPL-3.0-or-later
#include "toldpart.h"

#include "inview.h"

#include <QCoreApplication>
#include <QQuickWindow>
#include <QtGui/private/qguiapplication_p.h>
#include <QtGui/qpa/qplatformaccessibility.h>
#include <QtGui/qpa/qplatformintegration.h>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ToldPart)
};

/// What a part is, where its words alone do not tell.
QString roleWords(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Heading:
        //: Said of a part of the page, after its name: what it is. So are those that follow.
        return Text::tr("Heading");
    case QAccessible::Button:
        return Text::tr("Button");
    case QAccessible::Link:
        return Text::tr("Link");
    case QAccessible::CheckBox:
        return Text::tr("Check box");
    case QAccessible::RadioButton:
        return Text::tr("Choice");
    case QAccessible::Slider:
        return Text::tr("Slider");
    case QAccessible::Graphic:
        return Text::tr("Picture");
    case QAccessible::EditableText:
        return Text::tr("Text field");
    case QAccessible::ListItem:
        return Text::tr("Entry of a list");
    case QAccessible::Table:
        return Text::tr("Table");
    case QAccessible::ColumnHeader:
        return Text::tr("Column");
    case QAccessible::Dialog:
        return Text::tr("A sheet over the page");
    default:
        return {};
    }
}

QString stateWords(QAccessible::Role role, const QAccessible::State &state)
{
    if (state.disabled)
        return Text::tr("Not available now");
    if (role == QAccessible::CheckBox)
        return state.checked ? Text::tr("On") : Text::tr("Off");
    if (role == QAccessible::RadioButton)
        return state.checked ? Text::tr("Chosen") : Text::tr("Not chosen");
    if (state.expandable)
        return state.expanded ? Text::tr("Open") : Text::tr("Shut");
    return state.selected ? Text::tr("Chosen") : QString();
}

QStringList wordsOf(QAccessibleInterface *node)
{
    const QAccessible::Role role = node->role();
    const bool hasValue = role == QAccessible::Slider || role == QAccessible::EditableText;
    QStringList words{ node->text(QAccessible::Name), roleWords(role),
                       hasValue ? node->text(QAccessible::Value) : QString(), stateWords(role, node->state()),
                       node->text(QAccessible::Description) };
    words.removeIf([](const QString &word) { return word.trimmed().isEmpty(); });
    return words;
}

/// Only holds others, or is said by itself when it comes.
bool isRound(QAccessible::Role role)
{
    return role == QAccessible::Pane || role == QAccessible::Client || role == QAccessible::Window
        || role == QAccessible::Application || role == QAccessible::Notification
        || role == QAccessible::NoRole;
}

/// Shown, or would be if what it lies in were scrolled.
bool isReachable(QQuickItem *item, const QAccessible::State &state)
{
    if (isBehindSheet(item))
        return false;
    return !state.invisible || (state.offscreen && item->isVisible() && item->height() >= 1);
}

void collect(QAccessibleInterface *node, QList<ToldPart> &found)
{
    auto *item = qobject_cast<QQuickItem *>(node->object());
    // What only scrolls is of no use to whoever comes to everything by going on.
    const bool scrolls = item && item->property("scrollsOnly").toBool();
    if (item && !scrolls && !isRound(node->role()) && isReachable(item, node->state())
        && !node->text(QAccessible::Name).trimmed().isEmpty())
        found << ToldPart{ item, node->role(), wordsOf(node) };

    for (int i = 0; i < node->childCount(); ++i) {
        if (QAccessibleInterface *child = node->child(i))
            collect(child, found);
    }
}

QAccessibleInterface *nodeOf(const ToldPart &part)
{
    return part.item ? QAccessible::queryAccessibleInterface(part.item) : nullptr;
}

void setListening(bool on)
{
    if (QPlatformAccessibility *platform = QGuiApplicationPrivate::platformIntegration()->accessibility())
        platform->setActive(on);
}

} // namespace

Listening::Listening()
    : m_before(QAccessible::isActive())
{
    if (!m_before)
        setListening(true);
}

Listening::~Listening()
{
    if (!m_before)
        setListening(false);
}

QList<ToldPart> toldParts(QQuickWindow *window)
{
    QList<ToldPart> found;
    if (QAccessibleInterface *root = QAccessible::queryAccessibleInterface(window))
        collect(root, found);
    return found;
}

bool isTold(const ToldPart &part)
{
    QAccessibleInterface *node = nodeOf(part);
    return node && !node->state().invisible;
}

bool doAction(const ToldPart &part, PartAction action)
{
    QAccessibleInterface *node = nodeOf(part);
    QAccessibleActionInterface *actions = node && !node->state().disabled ? node->actionInterface() : nullptr;
    if (!actions)
        return false;
    QStringList wanted;
    if (action == PartAction::More)
        wanted << QAccessibleActionInterface::increaseAction();
    else if (action == PartAction::Less)
        wanted << QAccessibleActionInterface::decreaseAction();
    else if (part.role == QAccessible::EditableText)
        wanted << QAccessibleActionInterface::setFocusAction();
    else
        wanted << QAccessibleActionInterface::pressAction() << QAccessibleActionInterface::toggleAction();
    const QStringList there = actions->actionNames();
    for (const QString &name : wanted) {
        if (there.contains(name)) {
            actions->doAction(name);
            return true;
        }
    }
    return false;
}

} // namespace Plainheart
