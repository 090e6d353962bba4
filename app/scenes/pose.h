// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "particles.h"
#include "scenedescription.h"

namespace Plainheart {

/// How something is drawn: scaled and turned about `centre`, then shifted; in units of the viewBox.
struct PartPose {
    double opacity = 1;
    QPointF scale{ 1, 1 };
    double turn = 0; ///< degrees clockwise
    QPointF centre;
    QPointF shift;

    [[nodiscard]] bool still() const { return scale == QPointF(1, 1) && turn == 0 && shift.isNull(); }
    bool operator==(const PartPose &) const = default;
};

/// How one layer is drawn.
struct LayerPose : PartPose {
    double progress = 1; ///< how much of a layer that grows is there
    /// One for each part of the layer, used instead of the layer's own; empty while all are alike and still.
    QList<PartPose> parts;

    bool operator==(const LayerPose &) const = default;
};

/// Everything that is needed to draw a scene once.
struct Pose {
    QList<LayerPose> layers; ///< one for each layer of the scene, in order
    QList<Particle> particles; ///< in the order of the streams
    QStringList labels; ///< keys of the labels to show, most important first
    Truth truth = Truth::None;

    bool operator==(const Pose &) const = default;
};

/// The pose for a value of the control (0 to 1; values outside are clamped) and a time in seconds.
///
/// It depends on its arguments alone, so any frame can be drawn again. At second 0, and again when the story
/// of the scene is over, nothing is moved. With reduced motion nothing ever moves and the control snaps to
/// the nearest named stop, so that pictures are swapped. The truth is Hope whenever a layer marked as a hope
/// is visible.
[[nodiscard]] Pose poseAt(const SceneDescription &scene, double control, double seconds, bool reducedMotion);

/// Whether anything moves with time at this value of the control.
[[nodiscard]] bool movesAt(const SceneDescription &scene, double control);

} // namespace Plainheart
