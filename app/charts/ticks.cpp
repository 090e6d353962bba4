// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticks.h"

#include <algorithm>
#include <cmath>

namespace Plainheart {

namespace {

// So that 0.3 / 0.1 counts as 3.
constexpr double slack = 1e-9;

QList<double> powers(double low, double high, const QList<double> &factors, int everyOther)
{
    QList<double> ticks;
    const int first = static_cast<int>(std::floor(std::log10(low)));
    const int last = static_cast<int>(std::ceil(std::log10(high)));
    for (int power = first; power <= last; ++power) {
        if (power % everyOther != 0)
            continue;
        for (const double factor : factors) {
            const double tick = factor * std::pow(10.0, power);
            if (tick >= low * (1 - slack) && tick <= high * (1 + slack))
                ticks << tick;
        }
    }
    return ticks;
}

} // namespace

double niceStep(double range, int parts)
{
    if (!(range > 0) || !std::isfinite(range))
        return 0;
    const double rough = range / std::max(1, parts);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : { 1.0, 2.0, 5.0 }) {
        if (factor * power >= rough * (1 - slack))
            return factor * power;
    }
    return 10 * power;
}

QList<double> niceTicks(double low, double high, int most)
{
    const double step = niceStep(high - low, std::max(2, most) - 1);
    if (step == 0)
        return {};
    QList<double> ticks;
    const double first = std::ceil(low / step - slack);
    const int count = static_cast<int>(std::floor(high / step + slack) - first) + 1;
    for (int i = 0; i < count; ++i)
        ticks << (first + i == 0 ? 0 : (first + i) * step); // no negative zero
    return ticks;
}

QList<double> logTicks(double low, double high, int most)
{
    if (!(low > 0) || !(high > low) || !std::isfinite(high))
        return {};
    QList<double> ticks = powers(low, high, { 1, 2, 5 }, 1);
    for (int everyOther = 1; ticks.size() > std::max(2, most) && everyOther < 64; everyOther *= 2)
        ticks = powers(low, high, { 1 }, everyOther);
    return ticks;
}

NiceRange niceRange(double low, double high, int most)
{
    const double step = niceStep(high - low, std::max(2, most) - 1);
    if (step == 0)
        return { low - 1, high + 1 };
    return { std::floor(low / step + slack) * step, std::ceil(high / step - slack) * step };
}

} // namespace Plainheart
