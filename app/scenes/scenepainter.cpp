// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenepainter.h"

#include "particlepainter.h"

#include <algorithm>
#include <cmath>
#include <QPainter>
#include <QPainterPathStroker>

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
    const bool dims = std::any_of(scene.streams.begin(), scene.streams.end(),
                                  [&](const Stream &s) { return s.layer == layer; });
    return same && first == 1 && !dims && scene.layers.at(layer).moves.isEmpty();
}

/// From the picture at rest to the picture as posed, in units of the frame.
QTransform transformOf(const PartPose &pose, const PictureMapping &mapping)
{
    const QPointF centre = mapping.map(pose.centre);
    const QPointF target = centre + pose.shift * mapping.scale;
    QTransform transform;
    transform.translate(target.x(), target.y());
    transform.rotate(pose.turn);
    transform.scale(pose.scale.x(), pose.scale.y());
    transform.translate(-centre.x(), -centre.y());
    return transform;
}

void drawImage(QPainter *painter, const LayerImage &drawn, const PartPose &pose,
               const PictureMapping &mapping)
{
    if (pose.still()) {
        painter->drawImage(drawn.position, drawn.image);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->setTransform(transformOf(pose, mapping), true);
    painter->drawImage(drawn.position, drawn.image);
    painter->restore();
}

/// What of a layer has grown so far, as strokes along its lines.
QPainterPath grown(const Growth &growth, double progress)
{
    QPainterPath path;
    for (const PathLine &line : growth.lines)
        path.addPath(line.part(progress));
    return path;
}

QPen growthPen(const Growth &growth)
{
    return { Qt::black, growth.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin };
}

/// The image without what has not grown yet.
LayerImage cut(const LayerImage &drawn, const Growth &growth, double progress, const PictureMapping &mapping)
{
    QImage mask(drawn.image.size(), QImage::Format_ARGB32_Premultiplied);
    mask.fill(Qt::transparent);
    QPainter painter(&mask);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(mapping.offset - QPointF(drawn.position));
    painter.scale(mapping.scale, mapping.scale);
    painter.strokePath(grown(growth, progress), growthPen(growth));
    painter.resetTransform();
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.drawImage(0, 0, drawn.image);
    painter.end();
    return { mask, drawn.position };
}

} // namespace

ScenePainter::ScenePainter(const SceneDescription &scene, const QList<LayerDocuments> &documents,
                           SceneTheme theme)
    : m_scene(scene)
    , m_theme(theme)
{
    for (const LayerDocuments &document : documents) {
        Layer layer;
        layer.whole.document = document.whole;
        for (const QByteArray &part : document.parts)
            layer.parts.push_back({ part, nullptr });
        m_layers.push_back(std::move(layer));
    }
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
    return ScenePainter(scene, *documents, theme);
}

QSvgRenderer *ScenePainter::Source::read(const QRectF &viewBox)
{
    if (!renderer) {
        renderer = std::make_unique<QSvgRenderer>(document);
        renderer->setViewBox(viewBox);
        document.clear();
    }
    return renderer.get();
}

/// The layer where `picture` is, and below it the repeats that the frame shows.
std::vector<LayerDrawing> ScenePainter::drawings(size_t layer, const QRectF &frame, const QRectF &picture)
{
    QSvgRenderer *source = m_layers.at(layer).whole.read(m_scene.viewBox);
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

ScenePainter::Screen ScenePainter::screen(const QRectF &frame, double ratio, double reservedTop) const
{
    Screen result;
    result.pixels = (frame.size() * ratio).toSize();
    result.mapping = mapPicture(m_scene, QRectF(QPointF(), frame.size()), reservedTop);
    result.mapping.scale *= ratio;
    result.mapping.offset *= ratio;
    result.picture = result.mapping.map(m_scene.viewBox);
    return result;
}

ScenePainter::Raster &ScenePainter::raster(const Screen &screen)
{
    const auto known = std::find_if(m_rasters.begin(), m_rasters.end(), [&](const Raster &r) {
        return r.pixels == screen.pixels && r.picture == screen.picture;
    });
    if (known != m_rasters.end()) {
        std::rotate(m_rasters.begin(), known, known + 1);
        return m_rasters.front();
    }
    if (m_rasters.size() == mostRasters)
        m_rasters.pop_back();
    Raster fresh{ screen.pixels, screen.picture, std::vector<Cached>(m_groups.size()), {} };
    for (const Group &group : m_groups)
        fresh.parts.emplace_back(m_layers.at(group.front()).parts.size());
    m_rasters.insert(m_rasters.begin(), std::move(fresh));
    return m_rasters.front();
}

/// Rasterises what the pose shows and the cache does not have yet.
void ScenePainter::prepare(Raster &raster, const Pose &pose)
{
    std::vector<std::function<void()>> work;
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const Group &layers = m_groups.at(i);
        const LayerPose &layer = pose.layers.at(static_cast<qsizetype>(layers.front()));
        Cached &group = raster.groups.at(i);
        if (layer.parts.isEmpty() && layer.opacity >= invisible && !group.ready) {
            group.ready = true;
            work.push_back([this, &raster, &group, &layers] {
                std::vector<LayerDrawing> all;
                for (const size_t index : layers) {
                    for (const LayerDrawing &drawing :
                         drawings(index, QRectF({}, raster.pixels), raster.picture))
                        all.push_back(drawing);
                }
                group.drawn = rasterise(all, raster.pixels);
            });
        }
        for (qsizetype part = 0; part < layer.parts.size(); ++part) {
            Cached &cached = raster.parts.at(i).at(static_cast<size_t>(part));
            if (cached.ready || layer.parts.at(part).opacity < invisible)
                continue;
            cached.ready = true;
            Source &source = m_layers.at(layers.front()).parts.at(static_cast<size_t>(part));
            work.push_back([this, &raster, &cached, &source] {
                cached.drawn = rasterise({ { source.read(m_scene.viewBox), raster.picture } }, raster.pixels);
            });
        }
    }
    if (!work.empty())
        runInPool(work);
}

void ScenePainter::drawGroup(QPainter *painter, const Raster &raster, size_t group, const LayerPose &pose,
                             const PictureMapping &mapping) const
{
    const double base = painter->opacity();
    for (qsizetype i = 0; i < pose.parts.size(); ++i) {
        const LayerImage &drawn = raster.parts.at(group).at(static_cast<size_t>(i)).drawn;
        if (pose.parts.at(i).opacity < invisible || drawn.image.isNull())
            continue;
        painter->setOpacity(base * pose.parts.at(i).opacity);
        drawImage(painter, drawn, pose.parts.at(i), mapping);
    }
    const LayerImage &drawn = raster.groups.at(group).drawn;
    if (pose.parts.isEmpty() && pose.opacity >= invisible && !drawn.image.isNull()) {
        painter->setOpacity(base * pose.opacity);
        const Growth &growth = m_scene.layers.at(static_cast<qsizetype>(m_groups.at(group).front())).growth;
        if (pose.progress < 1)
            drawImage(painter, cut(drawn, growth, pose.progress, mapping), pose, mapping);
        else
            drawImage(painter, drawn, pose, mapping);
    }
    painter->setOpacity(base);
}

void ScenePainter::drawParticles(QPainter *painter, qsizetype layer, bool below, const Pose &pose,
                                 const PictureMapping &mapping) const
{
    for (const Particle &particle : pose.particles) {
        const Stream &stream = m_scene.streams.at(particle.stream);
        if (stream.layer == layer && stream.below == below)
            drawParticle(painter, stream, particle, mapping, m_scene.layers.at(layer).role, m_theme);
    }
}

void ScenePainter::paint(QPainter *painter, const QRectF &frame, const Pose &pose, double reservedTop)
{
    const double ratio = painter->deviceTransform().m11();
    const Screen target = screen(frame, ratio, reservedTop);
    if (target.pixels.isEmpty() || pose.layers.size() != m_scene.layers.size())
        return;
    Raster &images = raster(target);
    prepare(images, pose);

    painter->save();
    painter->setClipRect(frame, Qt::IntersectClip);
    painter->translate(frame.topLeft());
    painter->scale(1 / ratio, 1 / ratio);
    painter->setRenderHint(QPainter::Antialiasing);
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const auto layer = static_cast<qsizetype>(m_groups.at(i).front());
        drawParticles(painter, layer, true, pose, target.mapping);
        drawGroup(painter, images, i, pose.layers.at(layer), target.mapping);
        drawParticles(painter, layer, false, pose, target.mapping);
    }
    painter->restore();
}

void ScenePainter::paintVector(QPainter *painter, const QRectF &frame, const Pose &pose, double reservedTop)
{
    if (frame.isEmpty() || pose.layers.size() != m_scene.layers.size())
        return;
    const PictureMapping map = mapPicture(m_scene, frame, reservedTop);
    const QRectF picture = map.map(m_scene.viewBox);
    painter->save();
    painter->setClipRect(frame, Qt::IntersectClip);
    const double base = painter->opacity();
    const auto draw = [&](const PartPose &how, const std::vector<LayerDrawing> &drawings) {
        if (how.opacity < invisible)
            return;
        painter->save();
        painter->setOpacity(base * how.opacity);
        painter->setTransform(transformOf(how, map), true);
        for (const LayerDrawing &drawing : drawings)
            drawing.renderer->render(painter, drawing.viewBox);
        painter->restore();
    };
    for (qsizetype i = 0; i < m_scene.layers.size(); ++i) {
        const LayerPose &layer = pose.layers.at(i);
        const auto index = static_cast<size_t>(i);
        drawParticles(painter, i, true, pose, map);
        painter->save();
        if (layer.progress < 1) {
            const Growth &growth = m_scene.layers.at(i).growth;
            QTransform place;
            place.translate(map.offset.x(), map.offset.y());
            place.scale(map.scale, map.scale);
            QPainterPathStroker stroker(growthPen(growth));
            painter->setClipPath(place.map(stroker.createStroke(grown(growth, layer.progress))),
                                 Qt::IntersectClip);
        }
        for (qsizetype part = 0; part < layer.parts.size(); ++part) {
            Source &source = m_layers.at(index).parts.at(static_cast<size_t>(part));
            draw(layer.parts.at(part), { { source.read(m_scene.viewBox), picture } });
        }
        if (layer.parts.isEmpty())
            draw(layer, drawings(index, frame, picture));
        painter->restore();
        drawParticles(painter, i, false, pose, map);
    }
    painter->restore();
}

QRectF ScenePainter::changedArea(const QRectF &frame, double ratio, const Pose &before, const Pose &after,
                                 double reservedTop) const
{
    const Screen target = screen(frame, ratio, reservedTop);
    const auto known = std::find_if(m_rasters.begin(), m_rasters.end(), [&](const Raster &r) {
        return r.pixels == target.pixels && r.picture == target.picture;
    });
    if (known == m_rasters.end() || before.layers.size() != after.layers.size())
        return frame;
    QRectF changed;
    const auto add = [&](const Cached &cached, const PartPose &pose) {
        if (pose.opacity < invisible || (cached.ready && cached.drawn.image.isNull()))
            return;
        const QRectF rect = cached.ready ? QRectF(cached.drawn.rect()) : QRectF({}, QSizeF(target.pixels));
        changed |= pose.still() ? rect : transformOf(pose, target.mapping).mapRect(rect);
    };
    const auto addLayer = [&](size_t group, const LayerPose &pose) {
        for (qsizetype i = 0; i < pose.parts.size(); ++i)
            add(known->parts.at(group).at(static_cast<size_t>(i)), pose.parts.at(i));
        if (pose.parts.isEmpty())
            add(known->groups.at(group), pose);
    };
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const auto layer = static_cast<qsizetype>(m_groups.at(i).front());
        if (before.layers.at(layer) == after.layers.at(layer))
            continue;
        addLayer(i, before.layers.at(layer));
        addLayer(i, after.layers.at(layer));
    }
    for (const Pose *pose : { &before, &after }) {
        for (const Particle &particle : pose->particles)
            changed |= particleRect(m_scene.streams.at(particle.stream), particle, target.mapping);
    }
    if (changed.isEmpty())
        return {};
    changed.adjust(-2, -2, 2, 2); // smoothing reaches over the edge
    const QRectF units(changed.topLeft() / ratio + frame.topLeft(), changed.size() / ratio);
    return units & frame;
}

qsizetype ScenePainter::cacheBytes() const
{
    qsizetype bytes = 0;
    for (const Raster &raster : m_rasters) {
        for (const Cached &group : raster.groups)
            bytes += group.drawn.image.sizeInBytes();
        for (const auto &parts : raster.parts) {
            for (const Cached &part : parts)
                bytes += part.drawn.image.sizeInBytes();
        }
    }
    return bytes;
}

} // namespace Plainheart
