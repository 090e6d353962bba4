// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QQuickWindow;

namespace Plainheart {

class Navigator;

/// Waits until the page that the navigator leads to is complete and drawn in the window, and nothing has been
/// drawn for a moment after that. A window without pages has no navigator. A page that never stops moving
/// counts as settled after a second. False if the page was not complete and drawn after `timeout`
/// milliseconds.
[[nodiscard]] bool settle(QQuickWindow *window, const Navigator *navigator = nullptr, int timeout = 20000);

} // namespace Plainheart
