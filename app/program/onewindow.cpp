// SPDX-License-Identifier: GPL-3.0-or-later
#include "onewindow.h"

#include <algorithm>
#include <fcntl.h>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>
#include <sys/file.h>
#include <unistd.h>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceForFirst = 3000; ///< ms for the first program; it may just be starting
constexpr int longestTalk = 3000; ///< ms for a wish to arrive
constexpr char taken[] = "taken\n";

} // namespace

OneWindow::OneWindow(const QString &folder, Mode mode, const QString &remembers)
    : m_socket(folder.isEmpty() ? QString() : folder + u"/plainheart-"_s + modeKey(mode))
{
    // The path of a socket is short, and says nothing of the folder.
    if (!m_socket.isEmpty() && !remembers.isEmpty())
        m_socket
            += u'-'
            + QString::fromLatin1(
                   QCryptographicHash::hash(remembers.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

OneWindow::~OneWindow()
{
    m_server.reset();
    if (m_lock >= 0)
        ::close(m_lock);
}

bool OneWindow::isFirst()
{
    if (m_lock < 0)
        m_lock = ::open(QFile::encodeName(m_socket + u".lock"_s).constData(), O_RDWR | O_CREAT | O_CLOEXEC,
                        0600);
    return m_lock >= 0 && ::flock(m_lock, LOCK_EX | LOCK_NB) == 0;
}

bool OneWindow::handOver(const Wish &wish)
{
    if (m_socket.isEmpty())
        return false;
    QElapsedTimer waited;
    waited.start();
    // The first may hold the lock and not listen yet; or it ends just now, and this becomes the first.
    while (!isFirst() && m_lock >= 0 && waited.elapsed() < patienceForFirst) {
        QLocalSocket socket;
        socket.connectToServer(m_socket);
        if (socket.waitForConnected(int(patienceForFirst - waited.elapsed()))) {
            socket.write(packed(wish));
            socket.flush();
            while (!socket.canReadLine()
                   && socket.waitForReadyRead(std::max(1, int(patienceForFirst - waited.elapsed())))) { }
            return socket.readLine() == taken;
        }
        QThread::msleep(20);
    }
    return false;
}

void OneWindow::listen(std::function<void(const Wish &)> opened)
{
    if (m_socket.isEmpty() || !isFirst())
        return;
    m_opened = std::move(opened);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_socket); // of one that was killed: the lock tells that nobody listens there
    if (m_server->listen(m_socket))
        QObject::connect(m_server.get(), &QLocalServer::newConnection, m_server.get(), [this] { hear(); });
}

void OneWindow::hear()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(longestTalk, socket, [socket] { socket->abort(); });
        const auto read = [this, socket] {
            const QByteArray bytes = socket->peek(longestWish + 1);
            if (bytes.size() > longestWish)
                return socket->abort();
            if (bytes.count('\n') < 3)
                return; // more is to come
            socket->readAll();
            const auto wish = unpacked(bytes);
            if (!wish)
                return socket->abort();
            socket->write(taken);
            socket->disconnectFromServer();
            m_opened(*wish);
        };
        QObject::connect(socket, &QLocalSocket::readyRead, m_server.get(), read);
        if (socket->bytesAvailable() > 0)
            read();
    }
}

} // namespace Plainheart
