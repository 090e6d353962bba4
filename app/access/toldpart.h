// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QList>
#include <QPointer>
#include <QQuickItem>
#include <QStringList>

class QQuickWindow;

namespace Plainheart {

/// One part of a window that has something to say: a node of the accessible tree.
struct ToldPart {
    QPointer<QQuickItem> item;
    QAccessible::Role role = QAccessible::NoRole;
    /// What is said of it: its name, what it is, its value, its state and its description, those that it has.
    QStringList words;
};

/// Every part in reading order, with what is scrolled out of view, and without what lies behind an open
/// sheet. Pages and areas that only hold others are not among them, nor are announcements.
[[nodiscard]] QList<ToldPart> toldParts(QQuickWindow *window);

/// Qt gives controls their names only while somebody listens: so it does from now on, or as before.
class Listening
{
public:
    Listening();
    ~Listening();
    Listening(const Listening &) = delete;
    Listening &operator=(const Listening &) = delete;

private:
    bool m_before;
};

/// Whether a part can be seen now, as the accessible tree tells it.
[[nodiscard]] bool isTold(const ToldPart &part);

/// What is done with a part.
enum class PartAction {
    Choose, ///< it is pressed; a field takes the keyboard
    More, ///< a slider moves on
    Less,
};
/// False if nothing can be done with it, or not now.
bool doAction(const ToldPart &part, PartAction action);

} // namespace Plainheart
