// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picturemapping.h"
#include "pose.h"
#include "scenetheme.h"

#include <memory>
#include <QImage>
#include <QSvgRenderer>
#include <vector>

class QPainter;

namespace Plainheart {

/// Draws poses of one scene in one theme.
///
/// On screen, layers are rasterised once for each size and scale of the screen, cut to their own bounds;
/// neighbours that never change share one picture. What a pose does not show is not rasterised. Not for use
/// from two threads at once.
class ScenePainter
{
public:
    /// Fails with the reason if the drawing does not fit the description or holds what the renderer cannot
    /// draw.
    [[nodiscard]] static Result<ScenePainter> create(const SceneDescription &scene, const QByteArray &svg,
                                                     SceneTheme theme);

    [[nodiscard]] const SceneDescription &scene() const { return m_scene; }
    [[nodiscard]] PictureMapping mapping(const QRectF &frame) const;
    /// Height of the strip at the top that the truth tag may take, in units of the frame. See mapPicture().
    void setReservedTop(double height);

    /// Paints from the cache. The frame is in painter units; nothing is drawn outside it.
    void paint(QPainter *painter, const QRectF &frame, const Pose &pose);

    /// Paints without the cache: lines and shapes stay lines and shapes, for print. A layer that is partly
    /// see-through is drawn shape by shape, so its overlaps show.
    void paintVector(QPainter *painter, const QRectF &frame, const Pose &pose);

    /// Bytes that the cached pictures take.
    [[nodiscard]] qsizetype cacheBytes() const;

private:
    /// Neighbouring layers that are always drawn alike, or one layer.
    struct Group {
        std::vector<size_t> layers;
        QImage image;
        QPoint position; ///< of the image in the frame, in device pixels
        bool ready = false;
    };

    ScenePainter(const SceneDescription &scene, std::vector<std::unique_ptr<QSvgRenderer>> renderers);
    void rasterise(Group &group, QSize pixels, const QRectF &picture) const;

    SceneDescription m_scene;
    std::vector<std::unique_ptr<QSvgRenderer>> m_renderers; ///< one for each layer
    std::vector<Group> m_groups;
    double m_reservedTop = 0;
    QSize m_pixels; ///< size that the cache is made for
};

} // namespace Plainheart
