// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>

namespace Plainheart {

/// A heart chamber that holds exactly 100 drops, for "of 100 parts of blood, so many leave with this beat".
/// A drop stands for 1 in 100; none is ever scaled, and the count is never rounded by area.
struct DropsChamber {
    QPainterPath cavity;
    QPainterPath wall; ///< outer edge of the muscle around the cavity
    QList<QPointF> drops; ///< 100 centres, top row first, each row from left to right
    double pitch = 0; ///< distance between neighbours
};

inline constexpr int dropCount = 100;
inline constexpr double chamberWall = 13; ///< thickness of the muscle in the chamber's own units

/// The chamber's outline in its own units (146 wide, 192 high without muscle), grown outwards by `grown`. Its
/// flat top, where the valves are, is at y = 0; its tip points down and to the end side.
[[nodiscard]] QPainterPath chamberOutline(double grown);

/// The chamber that fits the frame with its wall, in the shape of a left ventricle seen from the front. It
/// depends on the frame alone. A frame too small to hold anything gives a chamber without drops.
[[nodiscard]] DropsChamber dropsChamber(const QRectF &frame);

} // namespace Plainheart
