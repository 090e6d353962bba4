// SPDX-License-Identifier: GPL-3.0-or-later
#include "beatclock.h"

namespace Plainheart {

BeatClock::BeatClock(QObject *parent)
    : QObject(parent)
{
    connect(&m_clock, &FrameClock::passed, this, [this](double seconds) {
        m_time += seconds;
        Q_EMIT timeChanged();
    });
}

void BeatClock::setRunning(bool running)
{
    if (running == m_clock.isRunning())
        return;
    m_clock.setRunning(running);
    Q_EMIT runningChanged();
}

} // namespace Plainheart
