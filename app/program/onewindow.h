// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outside.h"

#include <functional>
#include <memory>
#include <QLocalServer>

namespace Plainheart {

/// One program for each user, mode and folder of what is remembered: a second start tells the first what was asked for, and ends.
///
/// The first holds a lock and listens at a socket, both in the folder of the user's session, which nobody
/// else may enter. A lock goes with its program, however that ends; the socket is then simply replaced.
class OneWindow
{
public:
    /// `folder`: XDG_RUNTIME_DIR. Empty: there is no session, and every start has a window of its own.
    /// `remembers`: where the program remembers; empty: in the reader's own folder, or nowhere.
    OneWindow(const QString &folder, Mode mode, const QString &remembers = {});
    ~OneWindow();
    Q_DISABLE_COPY_MOVE(OneWindow)

    /// Whether a program that is there already took the wish. If none did, this is the first, or the first
    /// does not answer, and the program starts.
    [[nodiscard]] bool handOver(const Wish &wish);
    /// Calls back for each wish of a later start. Does nothing if this is not the first.
    void listen(std::function<void(const Wish &)> opened);

private:
    [[nodiscard]] bool isFirst();
    void hear();

    QString m_socket; ///< empty: no session
    int m_lock = -1; ///< handle of the file that is locked
    std::unique_ptr<QLocalServer> m_server;
    std::function<void(const Wish &)> m_opened;
};

} // namespace Plainheart
