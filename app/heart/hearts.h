// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "circulation.h"

#include <QString>

namespace Plainheart {

/// The three hearts of the model that the pictures show: "healthy", "weak", and "difference" (the weak heart
/// with the average difference in ejection fraction found in trials; see docs/circulation.md). Null for other
/// names. Each beat is worked out once.
[[nodiscard]] const Beat *heartCalled(const QString &name);

/// The largest volume of all three hearts, ml: what the pictures are scaled by, so that their sizes compare.
[[nodiscard]] double largestHeartVolume();

} // namespace Plainheart
