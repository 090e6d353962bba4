// SPDX-License-Identifier: GPL-3.0-or-later
#include "settle.h"

#include "navigator.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QQuickWindow>
#include <QTimer>

namespace Plainheart {

namespace {

constexpr int quietTime = 100;
constexpr int longestMotion = 1000;

/// Lets the program run until a frame was shown; false if none was in this time.
bool frameShown(QQuickWindow *window, int milliseconds)
{
    QEventLoop loop;
    bool shown = false;
    QObject::connect(window, &QQuickWindow::frameSwapped, &loop, [&] {
        shown = true;
        loop.quit();
    });
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
    return shown;
}

} // namespace

bool settle(QQuickWindow *window, const Navigator *navigator, int timeout)
{
    QElapsedTimer clock;
    clock.start();
    while (navigator && !navigator->page()) {
        if (clock.elapsed() > timeout)
            return false;
        (void)frameShown(window, quietTime);
    }

    // Two frames: the first may have been begun before the page was complete.
    for (int frames = 0; frames < 2;) {
        if (clock.elapsed() > timeout)
            return false;
        window->update();
        if (frameShown(window, quietTime))
            ++frames;
    }

    QElapsedTimer motion;
    motion.start();
    while (motion.elapsed() < longestMotion && frameShown(window, quietTime)) { }
    return true;
}

} // namespace Plainheart
