// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech.h"

#include <algorithm>
#include <cstdlib>

namespace Plainheart {

namespace {

constexpr int loudestSilence = 200; // of 32767
constexpr int silenceKept = 40; // ms: loudspeakers lose the first of what they play

} // namespace

Speech promptly(Speech speech)
{
    const auto *first = reinterpret_cast<const qint16 *>(speech.pcm.constData());
    const auto *last = first + speech.pcm.size() / qsizetype(sizeof(qint16));
    const auto *loud
        = std::find_if(first, last, [](qint16 sample) { return std::abs(int(sample)) > loudestSilence; });
    const qsizetype spare = (loud - first) - qsizetype(speech.rate) * silenceKept / 1000;
    if (loud == last || spare <= 0)
        return speech;
    speech.pcm.remove(0, spare * qsizetype(sizeof(qint16)));
    for (int &end : speech.wordEnds)
        end -= int(spare * 1000 / speech.rate);
    return speech;
}

} // namespace Plainheart
