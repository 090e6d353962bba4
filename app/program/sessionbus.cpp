// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionbus.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <poll.h>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QList>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct SessionBusText {
    Q_DECLARE_TR_FUNCTIONS(Run)
};

constexpr int patienceForBus = 1000; ///< milliseconds; a bus answers in less than one

/// A socket that closes itself.
class Socket
{
public:
    Socket()
        : m_handle(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        m_clock.start();
    }
    ~Socket()
    {
        if (m_handle >= 0)
            ::close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Socket)

    [[nodiscard]] bool connect(const QByteArray &path, bool abstract) const
    {
        sockaddr_un to{};
        to.sun_family = AF_UNIX;
        const size_t start = abstract ? 1 : 0;
        if (size_t(path.size()) + start >= sizeof(to.sun_path))
            return false;
        std::memcpy(to.sun_path + start, path.constData(), size_t(path.size()));
        const size_t size
            = offsetof(sockaddr_un, sun_path) + start + size_t(path.size()) + (abstract ? 0 : 1);
        return ::connect(m_handle, reinterpret_cast<const sockaddr *>(&to), socklen_t(size)) == 0;
    }
    [[nodiscard]] bool send(const QByteArray &bytes) const
    {
        return ::send(m_handle, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size();
    }
    /// Whether anything came within this time since the socket was made; an end of the connection is an
    /// answer, too.
    [[nodiscard]] bool answers(int milliseconds) const
    {
        pollfd waiting{ m_handle, POLLIN, 0 };
        const int left = std::max(0, milliseconds - int(m_clock.elapsed()));
        if (::poll(&waiting, 1, left) <= 0)
            return false;
        std::array<char, 4096> ignored{};
        (void)::recv(m_handle, ignored.data(), ignored.size(), 0);
        return true;
    }

private:
    int m_handle;
    QElapsedTimer m_clock;
};

/// The call that every program begins with, as bytes:
/// https://dbus.freedesktop.org/doc/dbus-specification.html
QByteArray helloMessage()
{
    QByteArray fields;
    const auto number
        = [](quint32 value) { return QByteArray(reinterpret_cast<const char *>(&value), sizeof(value)); };
    const auto add = [&](char code, char type, const QByteArray &text) {
        while (fields.size() % 8 != 0)
            fields += '\0';
        fields += QByteArray(1, code).append('\x01').append(type).append('\0');
        fields += number(quint32(text.size())) + text + '\0';
    };
    add('\x01', 'o', "/org/freedesktop/DBus");
    add('\x06', 's', "org.freedesktop.DBus");
    add('\x02', 's', "org.freedesktop.DBus");
    add('\x03', 's', "Hello");
    const char order = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? 'l' : 'B';
    QByteArray message = QByteArray(1, order).append('\x01').append('\0').append('\x01');
    message += number(0) + number(1) + number(quint32(fields.size())) + fields;
    while (message.size() % 8 != 0)
        message += '\0';
    return message;
}

/// "unix:path=/run/user/1000/bus,guid=..." without what is not the path; empty if it is no such address.
QByteArray valueOf(const QByteArray &address, const QByteArray &key)
{
    if (!address.startsWith("unix:"))
        return {};
    const QList<QByteArray> parts = address.mid(5).split(',');
    for (const QByteArray &part : parts) {
        if (part.startsWith(key + '='))
            return QByteArray::fromPercentEncoding(part.mid(key.size() + 1));
    }
    return {};
}

/// Where Qt will look for the session bus.
QByteArray sessionBusAddress()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray path = qgetenv("XDG_RUNTIME_DIR") + "/bus";
    return QFile::exists(QFile::decodeName(path)) ? "unix:path=" + path : QByteArray();
}

void leaveIfMute(const char *variable, const QByteArray &address)
{
    if (address.isEmpty() || busAnswers(address, patienceForBus))
        return;
    // An address where nobody listens is given up at once; none at all would be looked for elsewhere.
    qputenv(variable, "unix:path=/nonexistent");
    std::fprintf(
        stderr, "plainheart: %s\n",
        qPrintable(SessionBusText::tr(
            "The session bus does not answer; the program goes on without it, and without screen readers.")));
}

} // namespace

bool busAnswers(const QByteArray &address, int milliseconds)
{
    const QByteArray first = address.split(';').constFirst();
    const QByteArray path = valueOf(first, "path");
    const QByteArray abstract = valueOf(first, "abstract");
    if (path.isEmpty() && abstract.isEmpty())
        return true;
    const Socket socket;
    // A socket that nobody listens to is no bus, and Qt does not wait for it.
    if (!socket.connect(path.isEmpty() ? abstract : path, path.isEmpty()))
        return errno != EAGAIN;
    const QByteArray user = QByteArray::number(::getuid()).toHex();
    if (!socket.send(QByteArray(1, '\0') + "AUTH EXTERNAL " + user + "\r\n") || !socket.answers(milliseconds))
        return false;
    return socket.send("BEGIN\r\n" + helloMessage()) && socket.answers(milliseconds);
}

void leaveMuteBuses()
{
    leaveIfMute("DBUS_SESSION_BUS_ADDRESS", sessionBusAddress());
    leaveIfMute("AT_SPI_BUS_ADDRESS", qgetenv("AT_SPI_BUS_ADDRESS"));
}

} // namespace Plainheart
