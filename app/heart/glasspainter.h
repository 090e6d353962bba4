// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace Plainheart {

/// Colours of a measuring glass.
struct GlassLook {
    QColor filled{ 0xB8, 0x36, 0x2C };
    QColor empty{ 0xFF, 0xF8, 0xF4 };
    QColor line{ 0x8E, 0x37, 0x2F };
    bool hatched = false; ///< what fills it as slanting lines: blood of a weak heart in high contrast
    bool mirrored = false; ///< a lying glass is filled from the right, where reading goes that way
    bool marked = true; ///< a mark at every ten parts, where there is room
};

/// Paints a measuring glass of 100 parts into the frame: upright and filled from below, or, where the frame
/// is wider than high, lying and filled from the side where reading begins. `parts` of it are filled, exactly
/// (0 to 100); those from there up to `atMost`, if that is more, are half filled with lines: as many in some
/// hearts. Nothing is drawn into a frame of less than 8
/// by 8.
void paintGlass(QPainter &painter, const QRectF &frame, double parts, double atMost, const GlassLook &look);

} // namespace Plainheart
