// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace Plainheart {

/// From 0 to 1 with a soft start and a soft end; 0 before and 1 after.
[[nodiscard]] inline double ease(double part)
{
    const double t = std::clamp(part, 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

} // namespace Plainheart
