// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <QByteArray>
#include <QObject>
#include <QTimer>

namespace Plainheart {

/// Tells the service manager that the program lives (sd_notify of systemd). Without a service manager it does
/// nothing.
///
/// Every third of the time within which the manager wants to hear something, a frame is asked for. Only when
/// it was drawn, the manager is told. So both an event loop that hangs and a renderer that hangs end the
/// messages, and the manager starts the program anew.
class ServiceWatch : public QObject
{
    Q_OBJECT
public:
    /// What the service manager has set in the environment of the program.
    struct Manager {
        QByteArray socket; ///< path of a datagram socket, or @name; empty: there is no manager
        std::chrono::microseconds patience{ 0 }; ///< 0: it does not wait for us

        /// WATCHDOG_PID is not looked at: the manager's own child is the compositor, and we are its child.
        [[nodiscard]] static Manager ofEnvironment();
    };

    explicit ServiceWatch(Manager manager = Manager::ofEnvironment(), QObject *parent = nullptr);

    [[nodiscard]] bool isWatched() const
    {
        return m_manager.patience.count() > 0 && !m_manager.socket.isEmpty();
    }

    /// A frame was drawn, and the event loop runs. The first one says that the program is ready.
    void beat();

Q_SIGNALS:
    void frameWanted(); ///< draw one, and then beat()

private:
    void send(const QByteArray &message) const;

    Manager m_manager;
    QTimer m_timer;
    bool m_ready = false;
    bool m_asked = false;
};

} // namespace Plainheart
