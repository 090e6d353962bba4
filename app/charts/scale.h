// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart.h"

namespace Plainheart {

/// Where a value lies on a number axis that is drawn from `from` to `to` (pixels).
struct Scale {
    double low = 0;
    double high = 1;
    double from = 0;
    double to = 1;
    bool log = false;

    [[nodiscard]] double at(double value) const;
    [[nodiscard]] bool holds(double value) const { return value >= low && value <= high; }
    /// Ticks for labels at least `room` pixels apart.
    [[nodiscard]] QList<double> ticks(double room) const;
};

/// The axis of a chart, from pixel `from` to `to`: the ends that the content asks for, moved outwards so that
/// every value of `values` lies on it. Where the content names no ends, nice ones around the values and "no
/// difference".
[[nodiscard]] Scale scaleFor(const ChartAxis &axis, const QList<double> &values, double from, double to);

} // namespace Plainheart
