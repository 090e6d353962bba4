// SPDX-License-Identifier: GPL-3.0-or-later
#include "endsignals.h"

#include <csignal>
#include <QCoreApplication>
#include <QSocketNotifier>
#include <sys/socket.h>
#include <unistd.h>

namespace Plainheart {

namespace {

int ends[2] = { -1, -1 }; ///< the handler writes to the first, the event loop reads from the second

/// A handler may do next to nothing: not even quit an event loop.
void pass(int)
{
    const char one = 1;
    (void)!::write(ends[0], &one, 1);
}

} // namespace

void endOnSignals()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends) != 0)
        return; // the signals end the program all the same, with a code of their own
    auto *heard = new QSocketNotifier(ends[1], QSocketNotifier::Read, QCoreApplication::instance());
    // Not quit(): that asks the windows, and one that may not be closed would refuse.
    QObject::connect(heard, &QSocketNotifier::activated, heard, [] { QCoreApplication::exit(0); });
    for (const int number : { SIGTERM, SIGINT })
        std::signal(number, pass);
}

} // namespace Plainheart
