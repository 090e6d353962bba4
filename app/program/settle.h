// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QQuickWindow;

namespace Plainheart {

/// Waits until the page of the window is complete (its property `ready`, if it has one) and drawn, and
/// nothing has been drawn for a moment after that. A page that never stops moving counts as settled after a
/// second. False if the page was not complete and drawn after `timeout` milliseconds.
[[nodiscard]] bool settle(QQuickWindow *window, int timeout = 20000);

} // namespace Plainheart
