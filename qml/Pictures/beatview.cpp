// SPDX-License-Identifier: GPL-3.0-or-later
#include "beatview.h"

#include "beatpainter.h"
#include "cavity.h"
#include "hearts.h"

#include <algorithm>
#include <cmath>

namespace Plainheart {

BeatView::BeatView(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(&m_clock, &FrameClock::passed, this, &BeatView::tick);
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
    if (!m_clock.isRunning())
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

qreal BeatView::gone() const
{
    const Beat *beat = heartCalled(m_heart);
    return beat ? 100 * (1 - beat->volumeAt(m_time) / beat->endDiastolicVolume) : 0;
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
    m_clock.setRunning(false);
    setTime(restTime());
}

void BeatView::startOrStop()
{
    if (!isVisible())
        rest();
    else if (m_running)
        m_clock.setRunning(true);
}

void BeatView::tick(double seconds)
{
    const Beat *beat = heartCalled(m_heart);
    const double period = beat ? beat->period() : 1;
    const double before = m_time;
    const double now = before + seconds;
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
    const BeatLook look{ m_wallColor,   m_wallEndColor, m_lineColor, m_bloodColor,
                         m_groundColor, m_inkColor,     m_hatched };
    if (const Beat *beat = heartCalled(m_heart))
        paintBeat(*painter, boundingRect(), *beat, m_time, look);
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
