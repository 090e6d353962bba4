// SPDX-License-Identifier: GPL-3.0-or-later
#include "beatpainter.h"

#include "cavity.h"
#include "drops.h"
#include "hatching.h"
#include "hearts.h"

#include <algorithm>
#include <cmath>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace Plainheart {

namespace {

/// Room above the chamber for the arrows of the blood that leaves, in parts of the height.
constexpr double headroom = 0.1;

/// Where the chamber stands: lengths in units of chamberOutline(), then drawn with `scale` from `tip`.
struct Placement {
    double scale = 1;
    QPointF tip; ///< of the muscle, px
};

Placement placementIn(const QRectF &frame)
{
    const QRectF whole = chamberOutline(chamberWall).boundingRect();
    const QRectF room = frame.adjusted(3, frame.height() * headroom, -3, -3);
    Placement placement;
    placement.scale = std::min(room.width() / whole.width(), room.height() / whole.height());
    placement.tip = QPointF(room.center().x(), room.center().y() + whole.height() * placement.scale / 2);
    return placement;
}

/// A shape scaled alike in all directions, its base on the line `base`, centred over the tip.
QPainterPath placed(const QPainterPath &shape, double scale, QPointF tip, double base)
{
    const QRectF box = shape.boundingRect();
    QTransform place;
    place.translate(tip.x(), base);
    place.scale(scale, scale);
    place.translate(-box.center().x(), 0);
    return place.map(shape);
}

} // namespace

void paintBeat(QPainter &painter, const QRectF &frame, const Beat &beat, double time, const BeatLook &look)
{
    if (frame.width() < 16 || frame.height() < 16)
        return;
    const QPainterPath cavity = chamberOutline(0);
    const QPainterPath muscle = chamberOutline(chamberWall);
    const QRectF inner = cavity.boundingRect();
    const QRectF outer = muscle.boundingRect();
    // Of a full chamber of the reference size: how much larger the heart is than its cavity, by volume.
    const double ratio = std::pow(outer.width() / inner.width(), 2) * outer.height() / inner.height();

    const double reference = largestHeartVolume();
    const double full = cavityScale(beat.endDiastolicVolume, reference);
    const double now = cavityScale(beat.volumeAt(time), reference);
    // Every heart has as much muscle as the healthy one: round more blood it is stretched thin. And muscle
    // can't be squeezed together: what the cavity loses in volume, the wall gains in thickness.
    const Beat *healthy = heartCalled(u"healthy"_s);
    const double roundIt = healthy ? healthy->endDiastolicVolume : beat.endDiastolicVolume;
    const double muscleVolume = (ratio - 1) * std::pow(cavityScale(roundIt, reference), 3);
    const auto withMuscle
        = [&](double cavityLength) { return std::cbrt((std::pow(cavityLength, 3) + muscleVolume) / ratio); };
    const double whole = withMuscle(now);

    const Placement at = placementIn(frame);
    const double base = at.tip.y() - outer.height() * at.scale * whole;
    const double fullBase = at.tip.y() - outer.height() * at.scale * withMuscle(full);
    const QPainterPath wall = placed(muscle, at.scale * whole, at.tip, base);

    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient red(wall.boundingRect().topLeft(), wall.boundingRect().bottomRight());
    red.setColorAt(0, look.wall);
    red.setColorAt(1, look.wallEnd);
    painter.setPen(QPen(look.line, 2.5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(red);
    painter.drawPath(wall);
    const QPainterPath blood = placed(cavity, at.scale * now, at.tip, base);
    painter.setPen(QPen(look.line, 2));
    painter.setBrush(look.hatched ? look.ground : look.blood);
    painter.drawPath(blood);
    if (look.hatched) {
        paintHatching(painter, wall.subtracted(blood), look.ground, look.wall);
        paintHatching(painter, blood, look.ground, look.blood);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.line, 2));
        painter.drawPath(wall);
        painter.drawPath(blood);
    }
    // Its size when full, so that the eye can compare: a line that shows on blood, muscle and ground alike.
    const QPainterPath fullSize = placed(cavity, at.scale * full, at.tip, fullBase);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.ground, 5));
    painter.drawPath(fullSize);
    painter.setPen(QPen(look.ink, 2));
    painter.drawPath(fullSize);

    // Blood leaves: arrows as long as the flow is strong.
    const double flow = std::clamp(beat.outflowAt(time) / 600, 0.0, 1.0);
    if (flow > 0.02) {
        const double length = frame.height() * headroom * flow;
        const double x = at.tip.x();
        const double head = std::min(length / 2, 9.0);
        painter.setPen(QPen(look.blood, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const double foot = fullBase - 4;
        painter.drawLine(QPointF(x, foot), QPointF(x, foot - length));
        painter.drawPolyline(QPolygonF{ QPointF(x - head, foot - length + head), QPointF(x, foot - length),
                                        QPointF(x + head, foot - length + head) });
    }
}

} // namespace Plainheart
