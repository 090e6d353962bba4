// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QImage>
#include <QPoint>
#include <QRectF>
#include <vector>

class QSvgRenderer;

namespace Plainheart {

/// A rasterised part of a drawing, cut to what it holds.
struct LayerImage {
    QImage image; ///< null if nothing of it lies in the frame
    QPoint position; ///< of the image in the frame, in device pixels

    [[nodiscard]] QRect rect() const { return { position, image.size() }; }
};

/// One drawing of a layer: where its viewBox lies in the frame.
struct LayerDrawing {
    QSvgRenderer *renderer = nullptr;
    QRectF viewBox;
};

/// Draws over each other into a frame of the given size, in device pixels.
[[nodiscard]] LayerImage rasterise(const std::vector<LayerDrawing> &drawings, QSize frame);

/// Runs the pieces of work and returns when all are done.
///
/// They run on the threads of the global pool: QPainter cuts every see-through fill into small tasks for that
/// pool, and waking its threads takes longer than the fill itself. On one of them it doesn't. They always run
/// there: how a fill is cut shows in the last bit of a gradient, and the same pose must give the same pixels.
void runInPool(const std::vector<std::function<void()>> &work);

} // namespace Plainheart
