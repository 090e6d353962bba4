// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartpalette.h"
#include "figure.h"

class QPainter;

namespace Plainheart {

/// Draws a figure at the painter's origin, one unit a pixel; scale the painter for a printed page. The same
/// calls draw on a screen and into a PDF, where everything stays lines and letters. `family` has to be the
/// font that the figure was measured with. Nothing is drawn below the figure: the ground is the caller's.
/// What lies outside the painter's clip costs next to nothing.
void paintChart(QPainter &painter, const Figure &figure, const ChartPalette &palette, const QFont &family);

} // namespace Plainheart
