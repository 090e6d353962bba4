// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frameclock.h"

#include <QObject>
#include <QQmlEngine>

namespace Plainheart {

/// Seconds that pass, 30 times a second, while it runs. Stopped, it keeps its time.
class BeatClock : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool running READ running WRITE setRunning NOTIFY runningChanged)
    Q_PROPERTY(qreal time READ time NOTIFY timeChanged)

public:
    explicit BeatClock(QObject *parent = nullptr);

    [[nodiscard]] bool running() const { return m_clock.isRunning(); }
    void setRunning(bool running);
    /// Seconds that it has run.
    [[nodiscard]] qreal time() const { return m_time; }

Q_SIGNALS:
    void runningChanged();
    void timeChanged();

private:
    FrameClock m_clock;
    qreal m_time = 0;
};

} // namespace Plainheart
