// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets.h"

#include <cmath>
#include <QCoreApplication>

namespace Plainheart {

Circulation healthyCirculation()
{
    return { .heartRate = 70,
             .maximumElastance = 2.5,
             .minimumElastance = 0.06,
             .unstressedVolume = 5,
             .fillingPressure = 7,
             .mitralResistance = 0.005,
             .aorticResistance = 0.001,
             .characteristicImpedance = 0.0398,
             .peripheralResistance = 1.05,
             .arterialCompliance = 1.33 };
}

Circulation weakCirculation()
{
    Circulation weak = healthyCirculation();
    weak.heartRate = 80;
    weak.maximumElastance = 0.9;
    weak.minimumElastance = 0.08;
    weak.unstressedVolume = 20;
    weak.fillingPressure = 15;
    weak.peripheralResistance = 1.1;
    return weak;
}

Result<Circulation> withEjectionFractionChanged(const Circulation &circulation, double points)
{
    const Result<Beat> before = steadyBeat(circulation);
    if (!before)
        return failure(before.error());
    const double wanted = before->ejectionFraction + points;

    // The ejection fraction rises steadily with the maximum elastance, so the secant method finds the place
    // in a few steps; the logarithm keeps every guess above 0.
    Circulation now = circulation;
    double x0 = std::log(circulation.maximumElastance);
    double f0 = -points;
    double x1 = x0 + points / 50;
    for (int i = 0; i < 30; ++i) {
        if (std::abs(f0) < 0.001)
            return now;
        now.maximumElastance = std::exp(x1);
        const Result<Beat> beat = steadyBeat(now);
        if (!beat)
            break;
        const double f1 = beat->ejectionFraction - wanted;
        const double next = f1 == f0 ? x1 : x1 - f1 * (x1 - x0) / (f1 - f0);
        x0 = x1;
        f0 = f1;
        x1 = next;
    }
    return failure({ Error::Code::Invalid,
                     QCoreApplication::translate(
                         "Circulation", "No contraction of this heart gives an ejection fraction of %1.")
                         .arg(wanted),
                     QCoreApplication::translate("CirculationWords", "Choose a smaller difference."),
                     {} });
}

Result<Circulation> weakCirculationWithTrialDifference()
{
    return withEjectionFractionChanged(weakCirculation(), averageTrialDifference.points);
}

} // namespace Plainheart
