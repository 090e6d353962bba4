// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tree.h"

namespace PlainheartTest {

// Each gives sentences that say what is wrong; none if all is well.

/// What can have the focus has a name, a role, and an action that works.
[[nodiscard]] QStringList speechless(const QList<Node> &nodes);

/// Every text that can be read on the screen is in the tree: in a node of its own or in that of a node round
/// it.
[[nodiscard]] QStringList untold(const QQuickWindow *window, const QList<Node> &nodes);
[[nodiscard]] inline QStringList untold(const App &app, const QList<Node> &nodes)
{
    return untold(app.window(), nodes);
}

/// What is told can be seen: not scrolled away, and not behind a sheet.
[[nodiscard]] QStringList unseen(const QQuickWindow *window, const QList<Node> &nodes);
[[nodiscard]] inline QStringList unseen(const App &app, const QList<Node> &nodes)
{
    return unseen(app.window(), nodes);
}

/// Nothing is said twice: by a node round it, or by the one before it.
[[nodiscard]] QStringList saidTwice(const QList<Node> &nodes);

/// No sentence has two stops at its end.
[[nodiscard]] bool hasDoubleStop(const QString &words);
[[nodiscard]] QStringList doubleStops(const QList<Node> &nodes);

/// What stands higher is told first, within everything that stands one below the other.
[[nodiscard]] QStringList outOfOrder(const QList<Node> &nodes);

/// A state is a state, and not a word; pictures can be reached; there are no scroll bars and no notes, which
/// screen readers pass over.
[[nodiscard]] QStringList wrongKind(const QList<Node> &nodes);

/// What looks like a heading is told as one; what stands behind a bullet is an entry of a list, and that of a
/// list.
[[nodiscard]] QStringList unstructured(App &app, const QList<Node> &nodes);

} // namespace PlainheartTest
