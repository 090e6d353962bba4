// SPDX-License-Identifier: GPL-3.0-or-later
#include "drops.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Plainheart {

namespace {

// The shape is drawn once in its own units (146 by 192, wall 13), so that every size has the same chamber,
// drop for drop.
constexpr double width = 146;
constexpr double height = 192;

bool fits(const QPolygonF &cavity, QPointF centre, double radius)
{
    for (int i = 0; i < 8; ++i) {
        const double angle = i * std::numbers::pi / 4;
        if (!cavity.containsPoint(centre + QPointF(std::cos(angle), std::sin(angle)) * radius,
                                  Qt::OddEvenFill))
            return false;
    }
    return true;
}

/// Drops in the chamber's own units.
struct Honeycomb {
    QList<QPointF> drops;
    double pitch = 0;
};

/// Rows of a honeycomb from the top down, as many as the cavity holds.
QList<QPointF> honeycomb(const QPolygonF &cavity, double pitch)
{
    QList<QPointF> drops;
    int row = 0;
    for (double y = pitch * .62; y < height; y += pitch * .866, ++row) {
        for (double x = -width * .1 + (row % 2) * pitch / 2; x < width * 1.1; x += pitch) {
            if (fits(cavity, { x, y }, pitch * .6))
                drops.append({ x, y });
        }
    }
    return drops;
}

/// The widest honeycomb with a hundred drops. Found once: the search takes longer than drawing them.
const Honeycomb &hundredDrops()
{
    static const Honeycomb found = [] {
        const QPolygonF edge = chamberOutline(0).toFillPolygon();
        Honeycomb comb{ {}, 22 };
        comb.drops = honeycomb(edge, comb.pitch);
        while (comb.drops.size() < dropCount) {
            comb.pitch -= .1;
            comb.drops = honeycomb(edge, comb.pitch);
        }
        comb.drops.resize(dropCount); // the spare ones are at the tip
        return comb;
    }();
    return found;
}

} // namespace

QPainterPath chamberOutline(double k)
{
    QPainterPath path(QPointF(width * .16 - k * .5, 0));
    path.cubicTo(-width * .02 - k, height * .16, -width * .04 - k, height * .46, width * .16 - k,
                 height * .74);
    path.cubicTo(width * .30 - k * .6, height * .93 + k * .6, width * .46, height + k, width * .58,
                 height + k);
    path.cubicTo(width * .74 + k * .6, height + k * .7, width * 1.02 + k, height * .74, width * 1.02 + k,
                 height * .42);
    path.cubicTo(width * 1.02 + k, height * .2, width * .96 + k, height * .08, width * .84 + k * .5, 0);
    path.closeSubpath();
    return path;
}

DropsChamber dropsChamber(const QRectF &frame)
{
    DropsChamber chamber;
    if (frame.width() < 8 || frame.height() < 8)
        return chamber;
    const QPainterPath cavity = chamberOutline(0);
    const QPainterPath wall = chamberOutline(chamberWall);
    const Honeycomb &comb = hundredDrops();

    const QRectF bounds = wall.boundingRect();
    const double scale = std::min(frame.width() / bounds.width(), frame.height() / bounds.height());
    QTransform place;
    place.translate(frame.center().x(), frame.center().y());
    place.scale(scale, scale);
    place.translate(-bounds.center().x(), -bounds.center().y());

    chamber.cavity = place.map(cavity);
    chamber.wall = place.map(wall);
    for (const QPointF &drop : comb.drops)
        chamber.drops.append(place.map(drop));
    chamber.pitch = comb.pitch * scale;
    return chamber;
}

} // namespace Plainheart
