// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenedescription.h"

namespace Plainheart {

/// How one layer is drawn: scaled about `centre`, then shifted; in units of the viewBox.
struct LayerPose {
    double opacity = 1;
    double scale = 1;
    QPointF centre;
    QPointF shift;

    [[nodiscard]] bool still() const { return scale == 1 && shift.isNull(); }
    bool operator==(const LayerPose &) const = default;
};

/// Everything that is needed to draw a scene once.
struct Pose {
    QList<LayerPose> layers; ///< one for each layer of the scene, in order
    QStringList labels; ///< keys of the labels to show, most important first
    Truth truth = Truth::None;

    bool operator==(const Pose &) const = default;
};

/// The pose for a value of the control (0 to 1; values outside are clamped) and a time in seconds.
///
/// It depends on its arguments alone, so any frame can be drawn again. At second 0 nothing is moved. With
/// reduced motion nothing ever moves and the control snaps to the nearest named stop, so that pictures are
/// swapped. The truth is Hope whenever a layer marked as a hope is visible.
[[nodiscard]] Pose poseAt(const SceneDescription &scene, double control, double seconds, bool reducedMotion);

} // namespace Plainheart
