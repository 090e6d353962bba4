// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Plainheart {

/// A spoken sentence as sound: one channel of signed 16 bit samples in the byte order of the machine.
struct Speech {
    QByteArray pcm;
    int rate = 0; ///< samples a second
    QList<int> wordEnds; ///< where each word ends, in ms from the start; empty if the voice does not tell

    [[nodiscard]] int milliseconds() const
    {
        return rate > 0 ? int(qint64(pcm.size()) / qint64(sizeof(qint16)) * 1000 / rate) : 0;
    }
};

/// The same without most of the silence before its first word: who touched a button waits for it.
[[nodiscard]] Speech promptly(Speech speech);

} // namespace Plainheart
