// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicewatch.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace Plainheart {

ServiceWatch::Manager ServiceWatch::Manager::ofEnvironment()
{
    return { qgetenv("NOTIFY_SOCKET"),
             std::chrono::microseconds(std::max(0LL, qgetenv("WATCHDOG_USEC").toLongLong())) };
}

ServiceWatch::ServiceWatch(Manager manager, QObject *parent)
    : QObject(parent)
    , m_manager(std::move(manager))
{
    if (!isWatched())
        return;
    constexpr int part = 3; // one may be late and another lost
    using std::chrono::milliseconds;
    m_timer.setInterval(
        std::max(milliseconds(1), std::chrono::duration_cast<milliseconds>(m_manager.patience) / part));
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_asked = true;
        Q_EMIT frameWanted();
    });
    m_timer.start();
}

void ServiceWatch::beat()
{
    if (!m_ready) {
        m_ready = true;
        send("READY=1");
    }
    if (!m_asked)
        return; // what moves draws sixty a second
    m_asked = false;
    send("WATCHDOG=1");
}

void ServiceWatch::send(const QByteArray &message) const
{
    sockaddr_un to{};
    to.sun_family = AF_UNIX;
    const QByteArray &path = m_manager.socket;
    if (path.size() < 2 || size_t(path.size()) >= sizeof(to.sun_path)
        || (path.at(0) != '/' && path.at(0) != '@'))
        return;
    std::memcpy(to.sun_path, path.constData(), size_t(path.size()));
    if (path.at(0) == '@')
        to.sun_path[0] = '\0';
    // Never waits: a manager that does not read must not stop the pages.
    const int handle = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (handle < 0)
        return;
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(path.size()));
    (void)::sendto(handle, message.constData(), size_t(message.size()), MSG_NOSIGNAL,
                   reinterpret_cast<const sockaddr *>(&to), length);
    ::close(handle);
}

} // namespace Plainheart
