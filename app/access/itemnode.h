// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QQmlEngine;

namespace Plainheart {

/// From now on every QML item is told to screen readers as README.md says. Called before the first window is
/// loaded; calls after the first do nothing.
void installItemNodes(QQmlEngine *engine);

} // namespace Plainheart
