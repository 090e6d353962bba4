// SPDX-License-Identifier: GPL-3.0-or-later
#include "pose.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Plainheart {

namespace {

/// 0 at the start and the end of the period, 1 in its middle, with soft turns.
double thereAndBack(double seconds, double period)
{
    return 0.5 - 0.5 * std::cos(2 * std::numbers::pi * seconds / period);
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

void move(LayerPose &layer, const Move &how, double seconds)
{
    const double phase = thereAndBack(seconds, how.period);
    switch (how.kind) {
    case Move::Kind::Scale:
        layer.scale *= 1 + (how.to - 1) * phase;
        layer.centre = how.centre;
        break;
    case Move::Kind::Shift:
        layer.shift += how.by * phase;
        break;
    case Move::Kind::Fade:
        layer.opacity *= 1 + (how.to - 1) * phase;
        break;
    }
}

} // namespace

Pose poseAt(const SceneDescription &scene, double control, double seconds, bool reducedMotion)
{
    control = std::isfinite(control) ? std::clamp(control, 0.0, 1.0) : 0.0;
    seconds = std::isfinite(seconds) ? seconds : 0.0;
    if (reducedMotion)
        control = nearestStop(scene, control, [](const SceneStop &s) { return !s.label.isEmpty(); }).control;

    const auto after = std::find_if(scene.stops.begin(), scene.stops.end(),
                                    [control](const SceneStop &s) { return s.control >= control; });
    const SceneStop &to = after == scene.stops.end() ? scene.stops.last() : *after;
    const SceneStop &from = to.control <= control || after == scene.stops.begin() ? to : *std::prev(after);
    const double part
        = to.control > from.control ? (control - from.control) / (to.control - from.control) : 0;

    Pose pose;
    bool hope = false;
    for (qsizetype i = 0; i < scene.layers.size(); ++i) {
        LayerPose layer;
        layer.opacity = from.opacity.at(i) + (to.opacity.at(i) - from.opacity.at(i)) * part;
        hope = hope || (scene.layers.at(i).hope && layer.opacity > 0);
        if (!reducedMotion && seconds != 0) {
            for (const Move &how : scene.layers.at(i).moves)
                move(layer, how, seconds);
        }
        pose.layers.append(layer);
    }

    // On the way to or from a hope, doubt is on the careful side.
    if (hope || from.truth == Truth::Hope || to.truth == Truth::Hope)
        pose.truth = Truth::Hope;
    else
        pose.truth = part < 0.5 ? from.truth : to.truth;
    pose.labels = nearestStop(scene, control, [](const SceneStop &s) { return s.hasLabels; }).labels;
    return pose;
}

} // namespace Plainheart
