// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure.h"

namespace Plainheart {

/// A heartbeat as a closed line: x is the volume of the left ventricle in ml, y its pressure in mmHg.
struct PressureVolumeLoop {
    QString label; ///< whose heart it is
    QPolygonF points;
    std::optional<QPointF> now; ///< where the beat is at this moment
};

/// Pressure-volume loops on one pair of axes from 0, with nice ticks and units. The first loop is drawn
/// strong, the others thin. `locale`, `width` and `textSize` of the options count.
[[nodiscard]] Figure layoutPressureVolume(const QList<PressureVolumeLoop> &loops,
                                          const FigureOptions &options, const TextMeasure &measure);

} // namespace Plainheart
