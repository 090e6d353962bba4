// SPDX-License-Identifier: GPL-3.0-or-later
#include "beatclock.h"

#include <algorithm>

namespace Plainheart {

namespace {

constexpr int frameMilliseconds = 33;
/// After a pause of the machine, time goes on where it was.
constexpr double longestStep = 0.1;

} // namespace

BeatClock::BeatClock(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(frameMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &BeatClock::tick);
}

void BeatClock::setRunning(bool running)
{
    if (running == m_timer.isActive())
        return;
    if (running) {
        m_sinceTick.start();
        m_timer.start();
    } else {
        m_timer.stop();
    }
    Q_EMIT runningChanged();
}

void BeatClock::tick()
{
    m_time += std::min(static_cast<double>(m_sinceTick.restart()) / 1000, longestStep);
    Q_EMIT timeChanged();
}

} // namespace Plainheart
