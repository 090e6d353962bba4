// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturemapping.h"

#include <algorithm>

namespace Plainheart {

namespace {

/// Start of the stretch that a frame of the given length shows: centred on the focus as far as no part of the
/// frame stays empty, or, in a frame longer than the picture, as far as the whole picture shows.
double startOf(double pictureStart, double pictureLength, double focusStart, double focusLength, double shown)
{
    const double wanted = focusStart + focusLength / 2 - shown / 2;
    const double last = pictureStart + pictureLength - shown;
    return std::clamp(wanted, std::min(pictureStart, last), std::max(pictureStart, last));
}

} // namespace

PictureMapping mapPicture(const SceneDescription &scene, const QRectF &frame, double reservedTop)
{
    const QRectF &viewBox = scene.viewBox;
    const QRectF &focus = scene.focus;
    PictureMapping mapping;
    QRectF room = frame;
    if (scene.clearTop)
        room.setTop(std::min(frame.top() + std::max(reservedTop, 0.0), frame.center().y()));
    if (viewBox.isEmpty() || focus.isEmpty() || room.isEmpty()) {
        mapping.scale = 0;
        return mapping;
    }
    const double fill = std::max(room.width() / viewBox.width(), room.height() / viewBox.height());
    const double whole = std::min(room.width() / focus.width(), room.height() / focus.height());
    mapping.scale = scene.fit == PictureFit::Slice ? std::min(fill, whole) : whole;

    const QSizeF shown = room.size() / mapping.scale;
    QPointF start(startOf(viewBox.x(), viewBox.width(), focus.x(), focus.width(), shown.width()),
                  startOf(viewBox.y(), viewBox.height(), focus.y(), focus.height(), shown.height()));
    if (scene.align == PictureAlign::Right && shown.width() > focus.width())
        start.setX(focus.right() - shown.width());
    mapping.offset = room.topLeft() - start * mapping.scale;
    return mapping;
}

} // namespace Plainheart
