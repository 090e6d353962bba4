// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

namespace Plainheart {

/// How much longer every length of the cavity is drawn when its volume changes from `reference` to `volume`
/// (same unit, both above 0): the cube root of their ratio. This holds for a shape that is scaled alike in
/// all directions; 0 for a volume that is none.
[[nodiscard]] double cavityScale(double volume, double reference);

/// Area of the cavity's outline on screen, for a shape scaled alike in all directions: area grows with volume
/// to the power of 2/3. A volume of a half so has 0.63 of the area, and an area of a half 0.35 of the volume.
[[nodiscard]] double cavityArea(double referenceArea, double volume, double reference);

/// How many of 100 drops leave with a beat of this ejection fraction (percent): whole drops, half a drop and
/// more rounds up, as in the charts. Fails below 0 and above 100.
[[nodiscard]] Result<int> dropsThatLeave(double ejectionFraction);

} // namespace Plainheart
