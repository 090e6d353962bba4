// SPDX-License-Identifier: GPL-3.0-or-later
#include "beatview.h"

#include "cavity.h"
#include "drops.h"
#include "hearts.h"

#include <algorithm>
#include <cmath>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

namespace Plainheart {

namespace {

constexpr int frameTime = 33; // ms
/// Room above the chamber for the arrows of the blood that leaves, in parts of the height.
constexpr double headroom = 0.14;

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

BeatView::BeatView(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    m_timer.setInterval(frameTime);
    connect(&m_timer, &QTimer::timeout, this, &BeatView::tick);
    connect(this, &BeatView::heartChanged, this, [this] { update(); });
    connect(this, &BeatView::timeChanged, this, [this] { update(); });
    connect(this, &BeatView::lookChanged, this, [this] { update(); });
}

void BeatView::setHeart(const QString &name)
{
    if (m_heart == name)
        return;
    m_heart = name;
    Q_EMIT heartChanged();
    if (!m_timer.isActive())
        rest();
}

void BeatView::setTime(qreal seconds)
{
    if (m_time == seconds || !std::isfinite(seconds))
        return;
    m_time = seconds;
    Q_EMIT timeChanged();
}

void BeatView::setRunning(bool running)
{
    if (m_running == running)
        return;
    m_running = running;
    startOrStop();
    Q_EMIT runningChanged();
}

int BeatView::leaves() const
{
    const Beat *beat = heartCalled(m_heart);
    return beat ? dropsThatLeave(beat->ejectionFraction).value_or(0) : 0;
}

double BeatView::restTime() const
{
    const Beat *beat = heartCalled(m_heart);
    if (!beat)
        return 0;
    const auto least = std::min_element(beat->volume.begin(), beat->volume.end());
    return beat->time.at(least - beat->volume.begin());
}

void BeatView::rest()
{
    m_timer.stop();
    setTime(restTime());
}

void BeatView::startOrStop()
{
    if (!isVisible())
        rest();
    else if (m_running && !m_timer.isActive()) {
        m_clock.start();
        m_timer.start();
    }
}

void BeatView::tick()
{
    const Beat *beat = heartCalled(m_heart);
    const double period = beat ? beat->period() : 1;
    const double before = m_time;
    const double now = before + static_cast<double>(m_clock.restart()) / 1000;
    if (m_running) {
        setTime(now);
        return;
    }
    // The beat goes on until it comes to its rest.
    if (std::floor((now - restTime()) / period) > std::floor((before - restTime()) / period))
        rest();
    else
        setTime(now);
}

void BeatView::paint(QPainter *painter)
{
    const Beat *beat = heartCalled(m_heart);
    if (!beat || width() < 16 || height() < 16)
        return;
    const QPainterPath cavity = chamberOutline(0);
    const QPainterPath muscle = chamberOutline(chamberWall);
    const QRectF inner = cavity.boundingRect();
    const QRectF outer = muscle.boundingRect();
    // Of a full chamber of the reference size: how much larger the heart is than its cavity, by volume.
    const double ratio = std::pow(outer.width() / inner.width(), 2) * outer.height() / inner.height();

    const double reference = largestHeartVolume();
    const double full = cavityScale(beat->endDiastolicVolume, reference);
    const double now = cavityScale(beat->volumeAt(m_time), reference);
    // Muscle can't be squeezed together: what the cavity loses in volume, the wall gains in thickness.
    const double whole = std::cbrt((std::pow(now, 3) + (ratio - 1) * std::pow(full, 3)) / ratio);

    const Placement at = placementIn(boundingRect());
    const double base = at.tip.y() - outer.height() * at.scale * whole;
    const double fullBase = at.tip.y() - outer.height() * at.scale * full;
    const QPainterPath wall = placed(muscle, at.scale * whole, at.tip, base);

    painter->setRenderHint(QPainter::Antialiasing);
    QLinearGradient red(wall.boundingRect().topLeft(), wall.boundingRect().bottomRight());
    red.setColorAt(0, m_wallColor);
    red.setColorAt(1, m_wallEndColor);
    painter->setPen(QPen(m_lineColor, 2.5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter->setBrush(red);
    painter->drawPath(wall);
    painter->setPen(QPen(m_lineColor, 2));
    painter->setBrush(m_bloodColor);
    painter->drawPath(placed(cavity, at.scale * now, at.tip, base));
    // Its size when full, so that the eye can compare: a line that shows on blood, muscle and ground alike.
    const QPainterPath fullSize = placed(cavity, at.scale * full, at.tip, fullBase);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_groundColor, 5));
    painter->drawPath(fullSize);
    painter->setPen(QPen(m_inkColor, 2));
    painter->drawPath(fullSize);

    // Blood leaves: arrows as long as the flow is strong.
    const double flow = std::clamp(beat->outflowAt(m_time) / 600, 0.0, 1.0);
    if (flow > 0.02) {
        const double length = height() * headroom * flow;
        const double x = at.tip.x();
        const double head = std::min(length / 2, 9.0);
        painter->setPen(QPen(m_bloodColor, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const double foot = fullBase - 4;
        painter->drawLine(QPointF(x, foot), QPointF(x, foot - length));
        painter->drawPolyline(QPolygonF{ QPointF(x - head, foot - length + head), QPointF(x, foot - length),
                                         QPointF(x + head, foot - length + head) });
    }
}

void BeatView::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    update();
}

void BeatView::itemChange(ItemChange change, const ItemChangeData &data)
{
    QQuickPaintedItem::itemChange(change, data);
    if (change == ItemVisibleHasChanged)
        startOrStop();
}

} // namespace Plainheart
