// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Plainheart {

/// What plainheart-kiosk does: the words after its name in, its exit code out (0 done, 1 not done, 2 misuse).
[[nodiscard]] int runKioskCommand(const QStringList &words);

} // namespace Plainheart
