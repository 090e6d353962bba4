// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QImage>
#include <QPoint>
#include <QRectF>
#include <QSemaphore>
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

/// Pieces of work that run beside the thread that asked for them, until wait() or the end of this object.
///
/// They run on the threads of the global pool: QPainter cuts every see-through fill into small tasks for that
/// pool, and waking its threads takes longer than the fill itself. On one of them it doesn't. They always run
/// there: how a fill is cut shows in the last bit of a gradient, and the same pose must give the same pixels.
class PoolWork
{
public:
    PoolWork() = default;
    ~PoolWork() { wait(); }
    Q_DISABLE_COPY_MOVE(PoolWork)

    /// After what was started before.
    void start(std::vector<std::function<void()>> work);
    void wait();

private:
    std::vector<std::function<void()>> m_work;
    QSemaphore m_done;
};

} // namespace Plainheart
