// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameclock.h"

#include <algorithm>
#include <QTimer>

namespace Plainheart {

namespace {

constexpr int frameMilliseconds = 33;
constexpr double longestStep = 0.1;

/// The timer that beats for all clocks of the thread that draws, and how many run.
struct Beat {
    QTimer timer;
    int running = 0;
};

Beat &theBeat()
{
    static Beat beat;
    return beat;
}

} // namespace

FrameClock::FrameClock(QObject *parent)
    : QObject(parent)
{
}

FrameClock::~FrameClock() { setRunning(false); }

void FrameClock::setRunning(bool running)
{
    if (m_running == running)
        return;
    m_running = running;
    Beat &beat = theBeat();
    if (!running) {
        disconnect(&beat.timer, nullptr, this, nullptr);
        if (--beat.running == 0)
            beat.timer.stop();
        return;
    }
    m_sinceBeat.start();
    connect(&beat.timer, &QTimer::timeout, this, &FrameClock::beat);
    if (beat.running++ == 0)
        beat.timer.start(frameMilliseconds);
}

void FrameClock::beat()
{
    Q_EMIT passed(std::min(static_cast<double>(m_sinceBeat.restart()) / 1000, longestStep));
}

} // namespace Plainheart
