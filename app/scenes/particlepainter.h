// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "particles.h"
#include "picturemapping.h"
#include "scenetheme.h"

class QPainter;

namespace Plainheart {

/// Draws one travelling thing, in the theme's colours for the role of its layer.
void drawParticle(QPainter *painter, const Stream &stream, const Particle &particle,
                  const PictureMapping &mapping, LayerRole role, SceneTheme theme);

/// All that drawParticle() touches, in units of the frame.
[[nodiscard]] QRectF particleRect(const Stream &stream, const Particle &particle,
                                  const PictureMapping &mapping);

} // namespace Plainheart
