// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenepainter.h"

#include <algorithm>
#include <QPainter>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

/// Too faint to see in 8 bits.
constexpr double invisible = 1.0 / 512;

bool neverChanges(const SceneDescription &scene, qsizetype layer)
{
    const double first = scene.stops.first().opacity.at(layer);
    const bool same = std::all_of(scene.stops.begin(), scene.stops.end(),
                                  [&](const SceneStop &stop) { return stop.opacity.at(layer) == first; });
    return same && first == 1 && scene.layers.at(layer).moves.isEmpty();
}

/// The part of an image that is not empty.
QRect usedPart(const QImage &image)
{
    QRect used;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        int left = 0;
        while (left < image.width() && qAlpha(line[left]) == 0)
            ++left;
        if (left == image.width())
            continue;
        int right = image.width() - 1;
        while (qAlpha(line[right]) == 0)
            --right;
        used |= QRect(QPoint(left, y), QPoint(right, y));
    }
    return used;
}

QRectF posed(const QRectF &picture, const PictureMapping &mapping, const LayerPose &pose)
{
    const QPointF centre = mapping.map(pose.centre);
    const QPointF corner = centre + (picture.topLeft() - centre) * pose.scale + pose.shift * mapping.scale;
    return { corner, picture.size() * pose.scale };
}

} // namespace

ScenePainter::ScenePainter(const SceneDescription &scene,
                           std::vector<std::unique_ptr<QSvgRenderer>> renderers)
    : m_scene(scene)
    , m_renderers(std::move(renderers))
{
    bool joined = false;
    for (qsizetype i = 0; i < m_scene.layers.size(); ++i) {
        const bool still = neverChanges(m_scene, i);
        if (!still || !joined)
            m_groups.emplace_back();
        m_groups.back().layers.push_back(static_cast<size_t>(i));
        joined = still;
    }
}

Result<ScenePainter> ScenePainter::create(const SceneDescription &scene, const QByteArray &svg,
                                          SceneTheme theme)
{
    const auto documents = layerDocuments(scene, svg, theme);
    if (!documents)
        return failure(documents.error());
    std::vector<std::unique_ptr<QSvgRenderer>> renderers;
    for (qsizetype i = 0; i < documents->size(); ++i) {
        auto renderer = std::make_unique<QSvgRenderer>(documents->at(i));
        if (!renderer->isValid())
            return failure(
                pictureError(Error::Code::Corrupt,
                             u"%1.svg: layer \"%2\" cannot be drawn"_s.arg(scene.id, scene.layers.at(i).id)));
        renderer->setViewBox(scene.viewBox);
        renderers.push_back(std::move(renderer));
    }
    return ScenePainter(scene, std::move(renderers));
}

PictureMapping ScenePainter::mapping(const QRectF &frame) const
{
    return mapPicture(m_scene, frame, m_reservedTop);
}

void ScenePainter::setReservedTop(double height)
{
    if (m_reservedTop == height)
        return;
    m_reservedTop = height;
    if (m_scene.clearTop)
        m_pixels = QSize();
}

void ScenePainter::rasterise(Group &group, QSize pixels, const QRectF &picture) const
{
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const size_t layer : group.layers)
        m_renderers.at(layer)->render(&painter, picture);
    painter.end();
    const QRect used = usedPart(image);
    group.position = used.topLeft();
    group.image = used.isEmpty() ? QImage() : image.copy(used);
    group.ready = true;
}

void ScenePainter::paint(QPainter *painter, const QRectF &frame, const Pose &pose)
{
    const double ratio = painter->deviceTransform().m11();
    const QSize pixels = (frame.size() * ratio).toSize();
    if (pixels.isEmpty() || pose.layers.size() != m_scene.layers.size())
        return;
    if (pixels != m_pixels) {
        for (Group &group : m_groups)
            group = Group{ std::move(group.layers), {}, {}, false };
        m_pixels = pixels;
    }
    PictureMapping map = mapping(QRectF(QPointF(), frame.size()));
    map.scale *= ratio;
    map.offset *= ratio;
    const QRectF picture = map.map(m_scene.viewBox);

    painter->save();
    painter->setClipRect(frame, Qt::IntersectClip);
    painter->translate(frame.topLeft());
    painter->scale(1 / ratio, 1 / ratio);
    const double base = painter->opacity();
    for (Group &group : m_groups) {
        const LayerPose &layer = pose.layers.at(static_cast<qsizetype>(group.layers.front()));
        if (layer.opacity < invisible)
            continue;
        if (!group.ready)
            rasterise(group, pixels, picture);
        if (group.image.isNull())
            continue;
        painter->setOpacity(base * layer.opacity);
        if (layer.still()) {
            painter->drawImage(group.position, group.image);
            continue;
        }
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(posed(QRectF(group.position, group.image.size()), map, layer), group.image);
    }
    painter->restore();
}

void ScenePainter::paintVector(QPainter *painter, const QRectF &frame, const Pose &pose)
{
    if (frame.isEmpty() || pose.layers.size() != m_scene.layers.size())
        return;
    const PictureMapping map = mapping(frame);
    const QRectF picture = map.map(m_scene.viewBox);
    painter->save();
    painter->setClipRect(frame, Qt::IntersectClip);
    const double base = painter->opacity();
    for (qsizetype i = 0; i < m_scene.layers.size(); ++i) {
        const LayerPose &layer = pose.layers.at(i);
        if (layer.opacity < invisible)
            continue;
        painter->setOpacity(base * layer.opacity);
        m_renderers.at(static_cast<size_t>(i))->render(painter, posed(picture, map, layer));
    }
    painter->restore();
}

qsizetype ScenePainter::cacheBytes() const
{
    qsizetype bytes = 0;
    for (const Group &group : m_groups)
        bytes += group.image.sizeInBytes();
    return bytes;
}

} // namespace Plainheart
