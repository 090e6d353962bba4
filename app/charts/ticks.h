// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Plainheart {

/// The smallest of 1, 2, 5 times a power of ten that splits `range` into at most `parts`: the "nice number"
/// of Heckbert (Nice numbers for graph labels, Graphics Gems, 1990), rounded up. 0 if there is no range.
[[nodiscard]] double niceStep(double range, int parts);

/// Multiples of a nice step from `low` to `high`, both included where they are multiples; at most `most` of
/// them (2 at least). Empty if `low` is not below `high`.
[[nodiscard]] QList<double> niceTicks(double low, double high, int most);

/// Ticks of a log axis from `low` to `high` (above 0): 1, 2, 5 times powers of ten, thinned to powers of ten
/// and then to every other power where there are more than `most`. 1 is always there if it lies between.
[[nodiscard]] QList<double> logTicks(double low, double high, int most);

/// The nearest multiples of the nice step that take in everything from `low` to `high`.
struct NiceRange {
    double low = 0;
    double high = 1;
};
[[nodiscard]] NiceRange niceRange(double low, double high, int most);

} // namespace Plainheart
