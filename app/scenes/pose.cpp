// SPDX-License-Identifier: GPL-3.0-or-later
#include "pose.h"

#include "ease.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Plainheart {

namespace {

/// Seconds in which motion comes up, and goes down before the story ends.
constexpr double warmUp = 0.8;
constexpr double coolDown = 1.5;

/// How much of its motion a scene has at a time: 0 at the start and when the story is over.
double vigour(const SceneDescription &scene, double seconds)
{
    if (seconds <= 0)
        return 0;
    const double end = scene.storySeconds == 0 ? 1 : ease((scene.storySeconds - seconds) / coolDown);
    return ease(seconds / warmUp) * end;
}

/// 0 at the start and the end of the period, 1 in between, with soft turns.
double thereAndBack(const Move &how, double seconds)
{
    if (seconds <= 0)
        return 0;
    if (!how.beat)
        return 0.5 - 0.5 * std::cos(2 * std::numbers::pi * seconds / how.period);
    const auto &[begin, peak, end] = *how.beat;
    const double now = std::fmod(seconds, how.period);
    return now < peak ? ease((now - begin) / (peak - begin)) : ease((end - now) / (end - peak));
}

const SceneStop &nearestStop(const SceneDescription &scene, double control, bool (*wanted)(const SceneStop &))
{
    const SceneStop *best = nullptr;
    for (const SceneStop &stop : scene.stops) {
        if (!wanted(stop))
            continue;
        if (!best || std::abs(stop.control - control) < std::abs(best->control - control))
            best = &stop;
    }
    return best ? *best : scene.stops.first();
}

QPointF times(QPointF a, QPointF b) { return { a.x() * b.x(), a.y() * b.y() }; }

/// `phase` from 0 (rest) to 1.
void move(PartPose &part, const Move &how, QPointF ownCentre, double phase)
{
    switch (how.kind) {
    case Move::Kind::Scale:
        part.scale = times(part.scale, QPointF(1, 1) + (how.scale - QPointF(1, 1)) * phase);
        part.centre = how.centre.value_or(ownCentre);
        break;
    case Move::Kind::Turn:
        part.turn += how.to * phase;
        part.centre = how.centre.value_or(ownCentre);
        break;
    case Move::Kind::Shift:
        part.shift += how.by * phase;
        break;
    case Move::Kind::Fade:
        part.opacity *= 1 + (how.to - 1) * phase;
        break;
    }
}

void enter(PartPose &part, const Entrance &entrance, QPointF ownCentre)
{
    if (entrance.scale == 1 && entrance.shift.isNull())
        return;
    const double there = ease(part.opacity);
    const double size = entrance.scale + (1 - entrance.scale) * there;
    if (size != 1) {
        part.scale *= size;
        part.centre = ownCentre;
    }
    part.shift += entrance.shift * (1 - there);
}

/// Where the control stands between two stops.
struct Between {
    const SceneStop &from;
    const SceneStop &to;
    double part = 0;

    [[nodiscard]] double opacity(qsizetype layer, double at) const
    {
        return from.opacity.at(layer) + (to.opacity.at(layer) - from.opacity.at(layer)) * at;
    }
    [[nodiscard]] double opacity(qsizetype layer) const { return opacity(layer, part); }
};

Between between(const SceneDescription &scene, double control)
{
    const auto after = std::find_if(scene.stops.begin(), scene.stops.end(),
                                    [control](const SceneStop &s) { return s.control >= control; });
    const SceneStop &to = after == scene.stops.end() ? scene.stops.last() : *after;
    // Nothing lies between the end of one way and the fork at which the next begins.
    const bool alone = to.control <= control || after == scene.stops.begin() || !to.fork.isEmpty();
    const SceneStop &from = alone ? to : *std::prev(after);
    const double part
        = to.control > from.control ? (control - from.control) / (to.control - from.control) : 0;
    return { from, to, part };
}

/// A time for each part: one after another, each with the same share of the way.
double ownTurn(double way, double order, qsizetype part, qsizetype count)
{
    if (order == 0 || count < 2)
        return way;
    const double start = order * static_cast<double>(part) / static_cast<double>(count - 1);
    return ease((way - start) / (1 - order));
}

LayerPose layerPose(const SceneDescription &scene, qsizetype index, const Between &where, double seconds,
                    double strength)
{
    const SceneLayer &layer = scene.layers.at(index);
    LayerPose pose;
    pose.opacity = where.opacity(index);
    if (!layer.growth.lines.isEmpty()) {
        pose.progress = ease(pose.opacity);
        pose.opacity = std::min(1.0, 4 * pose.opacity);
    }
    if (where.from.opacity.at(index) == 0 && where.to.opacity.at(index) == 0)
        return pose;
    const auto apply = [&](PartPose &part, QPointF centre, qsizetype number) {
        enter(part, layer.entrance, centre);
        for (const Move &how : layer.moves) {
            const double since = seconds - how.delay - how.stagger * static_cast<double>(number);
            const double phase = strength * thereAndBack(how, since);
            if (phase != 0)
                move(part, how, centre, phase);
        }
    };
    if (layer.parts.isEmpty()) {
        apply(pose, scene.viewBox.center(), 0);
        return pose;
    }
    bool alike = true;
    for (qsizetype i = 0; i < layer.parts.size(); ++i) {
        PartPose part;
        part.opacity = where.opacity(index, ownTurn(where.part, layer.entrance.order, i, layer.parts.size()));
        apply(part, layer.parts.at(i), i);
        alike = alike && part.still() && part.opacity == pose.opacity;
        pose.parts.append(part);
    }
    if (alike)
        pose.parts.clear();
    return pose;
}

} // namespace

Pose poseAt(const SceneDescription &scene, double control, double seconds, bool reducedMotion)
{
    control = std::isfinite(control) ? std::clamp(control, 0.0, 1.0) : 0.0;
    seconds = std::isfinite(seconds) ? seconds : 0.0;
    if (reducedMotion)
        control = nearestStop(scene, control, [](const SceneStop &s) {
                      return !s.label.isEmpty() || !s.fork.isEmpty();
                  }).control;

    const Between where = between(scene, control);
    const double strength = reducedMotion ? 0 : vigour(scene, seconds);
    Pose pose;
    bool hope = false;
    for (qsizetype i = 0; i < scene.layers.size(); ++i) {
        hope = hope || (scene.layers.at(i).hope && where.opacity(i) > 0);
        pose.layers.append(layerPose(scene, i, where, seconds, strength));
    }
    for (qsizetype i = 0; i < scene.streams.size() && strength > 0; ++i) {
        const Stream &stream = scene.streams.at(i);
        LayerPose &layer = pose.layers[stream.layer];
        const double shown = where.opacity(stream.layer);
        if (shown <= 0)
            continue;
        for (Particle particle : particlesAt(scene, i, seconds)) {
            particle.opacity *= shown;
            pose.particles.append(particle);
        }
        layer.opacity *= 1 - (1 - stream.still) * strength;
    }

    // On the way to or from a hope, doubt is on the careful side.
    if (hope || where.from.truth == Truth::Hope || where.to.truth == Truth::Hope)
        pose.truth = Truth::Hope;
    else
        pose.truth = where.part < 0.5 ? where.from.truth : where.to.truth;
    pose.labels = nearestStop(scene, control, [](const SceneStop &s) { return s.hasLabels; }).labels;
    return pose;
}

bool movesAt(const SceneDescription &scene, double control)
{
    const Between where = between(scene, std::clamp(control, 0.0, 1.0));
    for (qsizetype i = 0; i < scene.layers.size(); ++i) {
        if (where.opacity(i) > 0 && !scene.layers.at(i).moves.isEmpty())
            return true;
    }
    return std::any_of(scene.streams.begin(), scene.streams.end(),
                       [&](const Stream &stream) { return where.opacity(stream.layer) > 0; });
}

} // namespace Plainheart
