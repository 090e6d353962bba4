// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace Plainheart {

/// Colours of a chamber with drops.
struct DropsLook {
    QColor wall{ 0xEA, 0x90, 0x80 };
    QColor wallEnd{ 0xC4, 0x56, 0x4A };
    QColor line{ 0x8E, 0x37, 0x2F };
    QColor cavity{ 0xFF, 0xF8, 0xF4 };
    QColor leaves{ 0xB8, 0x36, 0x2C };
    QColor stays{ 0x96, 0x5A, 0x52 };
    bool hasWall = true; ///< the muscle is drawn around the cavity
};

/// Paints the chamber with its 100 drops into the frame: the first `filled` are filled, those from there to
/// `mayLeave` half filled (the upper end of a range), the others hollow.
void paintDrops(QPainter &painter, const QRectF &frame, int filled, int mayLeave, const DropsLook &look);

} // namespace Plainheart
