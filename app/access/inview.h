// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QQuickItem;

namespace Plainheart {

/// Whether anything of an item is left by what clips it, and by what lies over the edges of that: an area
/// that scrolls says in `coveredBelow` and `coveredAbove` how high its "More below" and "More above" are.
[[nodiscard]] bool isInView(const QQuickItem *item);

/// Whether an open sheet lies over everything and the item is not part of it.
[[nodiscard]] bool isBehindSheet(const QQuickItem *item);

/// Scrolls everything round an item just so far that it is in view; its beginning wins when it is larger
/// than the room.
void bringIntoView(QQuickItem *item);

} // namespace Plainheart
