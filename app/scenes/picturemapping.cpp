// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturemapping.h"

#include <algorithm>

namespace Plainheart {

namespace {

/// Start of the stretch that a frame of the given length shows: centred on the focus, inside the picture where it can be.
double startOf(double pictureStart, double pictureLength, double focusStart, double focusLength, double shown)
{
    const double wanted = focusStart + focusLength / 2 - shown / 2;
    if (shown >= pictureLength)
        return pictureStart + pictureLength / 2 - shown / 2;
    return std::clamp(wanted, pictureStart, pictureStart + pictureLength - shown);
}

} // namespace

PictureMapping mapPicture(const QRectF &viewBox, const QRectF &focus, PictureFit fit, const QRectF &frame)
{
    PictureMapping mapping;
    if (viewBox.isEmpty() || focus.isEmpty() || frame.isEmpty()) {
        mapping.scale = 0;
        return mapping;
    }
    const double fill = std::max(frame.width() / viewBox.width(), frame.height() / viewBox.height());
    const double whole = std::min(frame.width() / focus.width(), frame.height() / focus.height());
    mapping.scale = fit == PictureFit::Slice ? std::min(fill, whole) : whole;

    const QSizeF shown = frame.size() / mapping.scale;
    const QPointF start(startOf(viewBox.x(), viewBox.width(), focus.x(), focus.width(), shown.width()),
                        startOf(viewBox.y(), viewBox.height(), focus.y(), focus.height(), shown.height()));
    mapping.offset = frame.topLeft() - start * mapping.scale;
    return mapping;
}

} // namespace Plainheart
