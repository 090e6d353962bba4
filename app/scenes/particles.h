// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenedescription.h"

namespace Plainheart {

/// One travelling thing of a stream at one moment.
struct Particle {
    qsizetype stream = 0; ///< index in SceneDescription::streams
    QPointF position; ///< in viewBox units
    double angle = 0; ///< degrees clockwise
    double opacity = 1;

    bool operator==(const Particle &) const = default;
};

/// What travels along a stream at this time. The first sets out at second 0 and the last arrives when the
/// story ends. When each sets out is drawn from a fixed seed, so a time always gives
/// the same.
[[nodiscard]] QList<Particle> particlesAt(const SceneDescription &scene, qsizetype stream, double seconds);

} // namespace Plainheart
