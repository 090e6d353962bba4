// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layerraster.h"
#include "picturemapping.h"
#include "pose.h"
#include "scenetheme.h"

#include <memory>
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

    /// Paints a drawing that was taken apart already, by layerDocuments() for this scene and theme.
    ScenePainter(const SceneDescription &scene, const QList<LayerDocuments> &documents, SceneTheme theme);

    [[nodiscard]] const SceneDescription &scene() const { return m_scene; }

    /// Paints from the cache. The frame is in painter units; nothing is drawn outside it. `reservedTop` is
    /// the height of the strip that the truth tag may take; see mapPicture().
    void paint(QPainter *painter, const QRectF &frame, const Pose &pose, double reservedTop = 0);

    /// Paints without the cache: lines and shapes stay lines and shapes, for print. A layer that is partly
    /// see-through is drawn shape by shape, so its overlaps show.
    void paintVector(QPainter *painter, const QRectF &frame, const Pose &pose, double reservedTop = 0);

    /// What of the frame differs between two poses, in units of the frame; the whole frame where that is not
    /// known.
    [[nodiscard]] QRectF changedArea(const QRectF &frame, double ratio, const Pose &before, const Pose &after,
                                     double reservedTop = 0) const;

    /// Bytes that the cached pictures take.
    [[nodiscard]] qsizetype cacheBytes() const;
    void clearCache() { m_rasters.clear(); }

private:
    /// A picture that is drawn when it is first shown.
    struct Cached {
        LayerImage drawn;
        bool ready = false;
    };
    /// The pictures for one size of the frame.
    struct Raster {
        QSize pixels;
        QRectF picture; ///< where the viewBox lies, in pixels of the frame
        std::vector<Cached> groups;
        std::vector<std::vector<Cached>> parts; ///< for each group, those of its only layer
    };
    /// Neighbouring layers that are always drawn alike, or one layer.
    using Group = std::vector<size_t>;
    /// A drawing, read when it is first shown: most readers see a part of the stops only.
    struct Source {
        QByteArray document;
        std::unique_ptr<QSvgRenderer> renderer;

        [[nodiscard]] QSvgRenderer *read(const QRectF &viewBox);
    };
    struct Layer {
        Source whole;
        std::vector<Source> parts;
    };
    /// How the frame's units become pixels.
    struct Screen {
        QSize pixels;
        PictureMapping mapping;
        QRectF picture;
    };

    [[nodiscard]] Screen screen(const QRectF &frame, double ratio, double reservedTop) const;
    [[nodiscard]] std::vector<LayerDrawing> drawings(size_t layer, const QRectF &frame,
                                                     const QRectF &picture);
    Raster &raster(const Screen &screen);
    void prepare(Raster &raster, const Pose &pose);
    void drawGroup(QPainter *painter, const Raster &raster, size_t group, const LayerPose &pose,
                   const PictureMapping &mapping) const;
    /// Those that travel behind or in front of a layer.
    void drawParticles(QPainter *painter, qsizetype layer, bool below, const Pose &pose,
                       const PictureMapping &mapping) const;

    SceneDescription m_scene;
    SceneTheme m_theme;
    std::vector<Layer> m_layers;
    std::vector<Group> m_groups;
    std::vector<Raster> m_rasters; ///< last used first
};

} // namespace Plainheart
