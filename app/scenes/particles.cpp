// SPDX-License-Identifier: GPL-3.0-or-later
#include "particles.h"

#include "ease.h"

#include <algorithm>
#include <cmath>

namespace Plainheart {

namespace {

/// A number from 0 to 1 that looks random and is always the same for these three (splitmix64).
double chance(quint64 stream, quint64 line, quint64 index)
{
    quint64 z = ((stream * 131 + line) * 8191 + index + 1) * 0x9E3779B97F4A7C15U;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    z ^= z >> 31;
    return static_cast<double>(z >> 11) / static_cast<double>(1ULL << 53);
}

/// Share of the way in which a particle appears, and in which it fades at the end.
constexpr double edge = 0.14;

} // namespace

QList<Particle> particlesAt(const SceneDescription &scene, qsizetype stream, double seconds)
{
    QList<Particle> result;
    const Stream &flow = scene.streams.at(stream);
    const bool endless = scene.storySeconds == 0;
    for (qsizetype line = 0; line < flow.lines.size(); ++line) {
        // Those on the way now set out no longer ago than the whole way takes; chance shifts a start by less
        // than one place in the queue.
        const auto newest = static_cast<qint64>(std::floor(seconds / flow.every));
        const auto oldest = static_cast<qint64>(std::floor((seconds - flow.seconds) / flow.every)) - 1;
        for (qint64 index = std::max<qint64>(oldest, 0); index <= newest; ++index) {
            const double late = 0.9
                * chance(static_cast<quint64>(stream), static_cast<quint64>(line),
                         static_cast<quint64>(index));
            const double start = (static_cast<double>(index) + late) * flow.every;
            const double way = (seconds - start) / flow.seconds;
            if (way <= 0 || way >= 1 || (!endless && start + flow.seconds > scene.storySeconds))
                continue;
            // Spread evenly: of ten that set out, as many fail as the share says.
            const double count = static_cast<double>(index);
            const bool fails = std::floor((count + 1) * flow.fails) > std::floor(count * flow.fails);
            const PathLine &path = fails ? flow.failLines.at(line) : flow.lines.at(line);
            Particle particle;
            particle.stream = stream;
            particle.position = path.pointAt(way);
            particle.angle = path.angleAt(way);
            particle.opacity = ease(way / edge) * ease((1 - way) / edge);
            result.append(particle);
        }
    }
    return result;
}

} // namespace Plainheart
