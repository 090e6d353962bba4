// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameclock.h"

#include <algorithm>
#include <QTimer>

namespace Plainheart {

namespace {

constexpr int frameMilliseconds = 33;
constexpr double longestStep = 0.1;

/// The timer that beats for all clocks of the thread that draws, and how many run.
struct SharedTimer {
    QTimer timer;
    int running = 0;
};

SharedTimer &sharedTimer()
{
    static SharedTimer timer;
    return timer;
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
    SharedTimer &shared = sharedTimer();
    if (!running) {
        disconnect(&shared.timer, nullptr, this, nullptr);
        if (--shared.running == 0)
            shared.timer.stop();
        return;
    }
    m_sinceBeat.start();
    connect(&shared.timer, &QTimer::timeout, this, &FrameClock::beat);
    if (shared.running++ == 0)
        shared.timer.start(frameMilliseconds);
}

void FrameClock::beat()
{
    Q_EMIT passed(std::min(static_cast<double>(m_sinceBeat.restart()) / 1000, longestStep));
}

} // namespace Plainheart
