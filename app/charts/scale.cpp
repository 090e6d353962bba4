// SPDX-License-Identifier: GPL-3.0-or-later
#include "scale.h"

#include "ticks.h"

#include <algorithm>
#include <cmath>

namespace Plainheart {

double Scale::at(double value) const
{
    const double part = log ? std::log(value / low) / std::log(high / low) : (value - low) / (high - low);
    return from + part * (to - from);
}

QList<double> Scale::ticks(double room) const
{
    const int most = std::max(2, static_cast<int>(std::abs(to - from) / std::max(1.0, room)));
    return log ? logTicks(low, high, most) : niceTicks(low, high, most);
}

Scale scaleFor(const ChartAxis &axis, const QList<double> &values, double from, double to)
{
    double low = axis.noDifference();
    double high = axis.noDifference();
    for (const double value : values) {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    if (axis.ratio) {
        low = std::min(low, 0.5);
        high = std::max(high, 2.0);
    } else {
        const NiceRange nice = niceRange(low, high, 6);
        low = nice.low;
        high = nice.high;
    }
    if (axis.minimum)
        low = values.isEmpty() ? *axis.minimum : std::min(*axis.minimum, std::ranges::min(values));
    if (axis.maximum)
        high = values.isEmpty() ? *axis.maximum : std::max(*axis.maximum, std::ranges::max(values));
    return { low, high, from, to, axis.ratio };
}

} // namespace Plainheart
