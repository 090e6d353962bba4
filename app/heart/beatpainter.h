// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "circulation.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace Plainheart {

/// Colours of a beating chamber.
struct BeatLook {
    QColor wall{ 0xEA, 0x90, 0x80 };
    QColor wallEnd{ 0xC4, 0x56, 0x4A };
    QColor line{ 0x8E, 0x37, 0x2F };
    QColor blood{ 0xB8, 0x36, 0x2C };
    QColor ground{ 0xFF, 0xF8, 0xF4 };
    QColor ink{ 0x1B, 0x26, 0x3A };
    bool hatched
        = false; ///< muscle and blood as slanting lines: a weak heart that must not be the brightest thing
};

/// Paints the main chamber of a heart as it is `time` seconds after its beat began. Its length is the cube
/// root of its volume, on one scale for all hearts. The muscle keeps its volume, that of the healthy heart:
/// round a larger chamber it is thinner. A thin line keeps the size when full. The tip stays where it is and the base comes down to it, as in a chest. Nothing is drawn
/// into a frame of less than 16 by 16.
void paintBeat(QPainter &painter, const QRectF &frame, const Beat &beat, double time, const BeatLook &look);

} // namespace Plainheart
