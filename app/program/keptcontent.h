// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QString>

namespace Plainheart {

/// Keeps a copy of the content that a kiosk shows, for the day on which the installed file can't be read.
/// Where that copy is there already, nothing is done. A copy that can't be opened never takes the place of a
/// good one; the error's `log` says why there is no new one.
[[nodiscard]] Result<void> keepContent(const QString &contentFile, const QString &copy);

} // namespace Plainheart
