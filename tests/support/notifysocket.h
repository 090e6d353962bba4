// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <poll.h>
#include <QByteArray>
#include <QElapsedTimer>
#include <QFile>
#include <QList>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace PlainheartTest {

/// The end of sd_notify that the service manager reads.
class NotifySocket
{
public:
    /// `name`: a path, or "@name" for one that is no file.
    explicit NotifySocket(const QString &name)
        : m_name(QFile::encodeName(name))
        , m_handle(socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, m_name.constData(), size_t(m_name.size()));
        if (m_name.startsWith('@'))
            address.sun_path[0] = '\0';
        m_listens = bind(m_handle, reinterpret_cast<const sockaddr *>(&address),
                         socklen_t(offsetof(sockaddr_un, sun_path) + size_t(m_name.size())))
            == 0;
    }
    ~NotifySocket() { close(m_handle); }
    Q_DISABLE_COPY_MOVE(NotifySocket)

    [[nodiscard]] bool listens() const { return m_listens; }
    [[nodiscard]] QByteArray name() const { return m_name; }

    /// The next message; nothing if none comes within these milliseconds.
    [[nodiscard]] QByteArray next(int patience) const
    {
        pollfd ready{ m_handle, POLLIN, 0 };
        if (poll(&ready, 1, patience) != 1)
            return {};
        std::array<char, 512> buffer{};
        const ssize_t size = recv(m_handle, buffer.data(), buffer.size(), 0);
        return size > 0 ? QByteArray(buffer.data(), size) : QByteArray();
    }

    /// Whether this message comes within these milliseconds; others are passed over.
    [[nodiscard]] bool hears(const QByteArray &message, int patience) const
    {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < patience) {
            if (next(int(std::max<qint64>(1, patience - clock.elapsed()))) == message)
                return true;
        }
        return false;
    }

private:
    QByteArray m_name;
    int m_handle;
    bool m_listens = false;
};

} // namespace PlainheartTest
