// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QPainter;
class QPainterPath;

namespace Plainheart {

/// Fills a shape with slanting lines, on ground.
void paintHatching(QPainter &painter, const QPainterPath &shape, const QColor &ground, const QColor &colour);

} // namespace Plainheart
