// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenepainter.h"

#include <algorithm>
#include <QPainter>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

/// Too faint to see in 8 bits.
constexpr double invisible = 1.0 / 512;
/// A layer with repeats covers the viewBox itself; its repeats may overlap it by so much, in viewBox units.
constexpr double repeatOverlap = 150;
/// One view of a scene is large and one small; a third size is a window that was resized.
constexpr size_t mostRasters = 3;

bool neverChanges(const SceneDescription &scene, qsizetype layer)
{
    const double first = scene.stops.first().opacity.at(layer);
    const bool same = std::all_of(scene.stops.begin(), scene.stops.end(),
                                  [&](const SceneStop &stop) { return stop.opacity.at(layer) == first; });
    return same && first == 1 && scene.layers.at(layer).moves.isEmpty();
}

QRectF posed(const QRectF &picture, const PictureMapping &mapping, const LayerPose &pose)
{
    const QPointF centre = mapping.map(pose.centre);
    const QPointF corner = centre + (picture.topLeft() - centre) * pose.scale + pose.shift * mapping.scale;
    return { corner, picture.size() * pose.scale };
}

} // namespace

ScenePainter::ScenePainter(const SceneDescription &scene, const QList<QByteArray> &documents)
    : m_scene(scene)
{
    for (const QByteArray &document : documents)
        m_layers.push_back({ document, nullptr });
    bool joined = false;
    for (qsizetype i = 0; i < m_scene.layers.size(); ++i) {
        const bool still = neverChanges(m_scene, i);
        if (!still || !joined)
            m_groups.emplace_back();
        m_groups.back().push_back(static_cast<size_t>(i));
        joined = still;
    }
}

Result<ScenePainter> ScenePainter::create(const SceneDescription &scene, const QByteArray &svg,
                                          SceneTheme theme)
{
    const auto documents = layerDocuments(scene, svg, theme);
    if (!documents)
        return failure(documents.error());
    return ScenePainter(scene, *documents);
}

QSvgRenderer *ScenePainter::renderer(size_t layer)
{
    Layer &wanted = m_layers.at(layer);
    if (!wanted.renderer) {
        wanted.renderer = std::make_unique<QSvgRenderer>(wanted.document);
        wanted.renderer->setViewBox(m_scene.viewBox);
        wanted.document.clear();
    }
    return wanted.renderer.get();
}

/// The layer where `picture` is, and below it the repeats that the frame shows.
std::vector<LayerDrawing> ScenePainter::drawings(size_t layer, const QRectF &frame, const QRectF &picture)
{
    QSvgRenderer *source = renderer(layer);
    const double scale = picture.width() / m_scene.viewBox.width();
    std::vector<LayerDrawing> result;
    for (const QPointF &shift : m_scene.layers.at(static_cast<qsizetype>(layer)).repeats) {
        // How far the frame reaches beyond the picture on that side, and where the repeat begins.
        const bool across = std::abs(shift.x()) > std::abs(shift.y());
        const double reach = across
            ? (shift.x() < 0 ? picture.left() - frame.left() : frame.right() - picture.right())
            : (shift.y() < 0 ? picture.top() - frame.top() : frame.bottom() - picture.bottom());
        const double by = across ? std::abs(shift.x()) : std::abs(shift.y());
        const double length = across ? m_scene.viewBox.width() : m_scene.viewBox.height();
        if (reach > std::max(0.0, (by - length - repeatOverlap) * scale))
            result.push_back({ source, picture.translated(shift * scale) });
    }
    result.push_back({ source, picture });
    return result;
}

ScenePainter::Raster &ScenePainter::raster(QSize pixels, const QRectF &picture)
{
    const auto known = std::find_if(m_rasters.begin(), m_rasters.end(), [&](const Raster &r) {
        return r.pixels == pixels && r.picture == picture;
    });
    if (known != m_rasters.end()) {
        std::rotate(m_rasters.begin(), known, known + 1);
        return m_rasters.front();
    }
    if (m_rasters.size() == mostRasters)
        m_rasters.pop_back();
    m_rasters.insert(m_rasters.begin(),
                     Raster{ pixels, picture, std::vector<Raster::Group>(m_groups.size()) });
    return m_rasters.front();
}

/// Rasterises what the pose shows and the cache does not have yet.
void ScenePainter::prepare(Raster &raster, const Pose &pose)
{
    std::vector<std::function<void()>> work;
    for (size_t i = 0; i < m_groups.size(); ++i) {
        Raster::Group &group = raster.groups.at(i);
        const Group &layers = m_groups.at(i);
        if (group.ready || pose.layers.at(static_cast<qsizetype>(layers.front())).opacity < invisible)
            continue;
        group.ready = true;
        work.push_back([this, &raster, &group, &layers] {
            std::vector<LayerDrawing> all;
            for (const size_t layer : layers) {
                for (const LayerDrawing &drawing : drawings(layer, QRectF({}, raster.pixels), raster.picture))
                    all.push_back(drawing);
            }
            group.drawn = rasterise(all, raster.pixels);
        });
    }
    if (!work.empty())
        runInPool(work);
}

void ScenePainter::paint(QPainter *painter, const QRectF &frame, const Pose &pose, double reservedTop)
{
    const double ratio = painter->deviceTransform().m11();
    const QSize pixels = (frame.size() * ratio).toSize();
    if (pixels.isEmpty() || pose.layers.size() != m_scene.layers.size())
        return;
    PictureMapping map = mapPicture(m_scene, QRectF(QPointF(), frame.size()), reservedTop);
    map.scale *= ratio;
    map.offset *= ratio;
    Raster &images = raster(pixels, map.map(m_scene.viewBox));
    prepare(images, pose);

    painter->save();
    painter->setClipRect(frame, Qt::IntersectClip);
    painter->translate(frame.topLeft());
    painter->scale(1 / ratio, 1 / ratio);
    const double base = painter->opacity();
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const LayerPose &layer = pose.layers.at(static_cast<qsizetype>(m_groups.at(i).front()));
        const LayerImage &drawn = images.groups.at(i).drawn;
        if (layer.opacity < invisible || drawn.image.isNull())
            continue;
        painter->setOpacity(base * layer.opacity);
        if (layer.still()) {
            painter->drawImage(drawn.position, drawn.image);
            continue;
        }
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(posed(drawn.rect(), map, layer), drawn.image);
    }
    painter->restore();
}

void ScenePainter::paintVector(QPainter *painter, const QRectF &frame, const Pose &pose)
{
    if (frame.isEmpty() || pose.layers.size() != m_scene.layers.size())
        return;
    const PictureMapping map = mapPicture(m_scene, frame);
    const QRectF picture = map.map(m_scene.viewBox);
    painter->save();
    painter->setClipRect(frame, Qt::IntersectClip);
    const double base = painter->opacity();
    for (qsizetype i = 0; i < m_scene.layers.size(); ++i) {
        const LayerPose &layer = pose.layers.at(i);
        if (layer.opacity < invisible)
            continue;
        painter->setOpacity(base * layer.opacity);
        for (const LayerDrawing &drawing :
             drawings(static_cast<size_t>(i), frame, posed(picture, map, layer)))
            drawing.renderer->render(painter, drawing.viewBox);
    }
    painter->restore();
}

qsizetype ScenePainter::cacheBytes() const
{
    qsizetype bytes = 0;
    for (const Raster &raster : m_rasters) {
        for (const Raster::Group &group : raster.groups)
            bytes += group.drawn.image.sizeInBytes();
    }
    return bytes;
}

} // namespace Plainheart
