// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenedescription.h"

namespace Plainheart {

/// Where a picture's viewBox lies in a frame. Widths and heights are scaled alike.
struct PictureMapping {
    double scale = 1;
    QPointF offset; ///< of the viewBox origin, in frame units

    [[nodiscard]] QPointF map(QPointF point) const { return point * scale + offset; }
    [[nodiscard]] QRectF map(const QRectF &rect) const
    {
        return { map(rect.topLeft()), rect.size() * scale };
    }
};

/// Slice fills the frame and crops around the focus; where the frame's shape would crop the focus itself, the
/// picture is made smaller until the focus fits. Meet shows the focus as large as it goes. In both cases the
/// ground layers reach beyond the viewBox, so no bars stay empty. In a frame with room at the sides, a
/// picture aligned right stands at the right, so that the tag and the locator on the left cover less of it.
/// `reservedTop` (frame units) is the height of a strip at the top that a scene with clearTop keeps free.
/// Frames without area give a scale of 0.
[[nodiscard]] PictureMapping mapPicture(const SceneDescription &scene, const QRectF &frame,
                                        double reservedTop = 0);

} // namespace Plainheart
