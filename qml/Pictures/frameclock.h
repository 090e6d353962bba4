// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace Plainheart {

/// Tells, 30 times a second, how many seconds have passed since it told last. All clocks that run beat
/// together, so that a page with several moving pictures is drawn once for all of them. A clock that stands
/// costs nothing.
class FrameClock : public QObject
{
    Q_OBJECT
public:
    explicit FrameClock(QObject *parent = nullptr);
    ~FrameClock() override;

    [[nodiscard]] bool isRunning() const { return m_running; }
    void setRunning(bool running);

Q_SIGNALS:
    /// At most 0.1 s: after a pause of the machine a picture goes on where it was.
    void passed(double seconds);

private:
    void beat();

    QElapsedTimer m_sinceBeat;
    bool m_running = false;
};

} // namespace Plainheart
