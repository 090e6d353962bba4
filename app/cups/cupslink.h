// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printer.h"
#include "printerfault.h"
#include "printprogress.h"

#include <atomic>
#include <optional>
#include <QByteArray>
#include <QElapsedTimer>
#include <QList>
#include <QString>
#include <tl/expected.hpp>

struct _http_s;

namespace Plainheart {

/// Which print service, and how long it is waited for.
struct PrintServer {
    QString host; ///< a name, an address, or the path of a socket; empty: that of the machine
    int port = 0; ///< 0: the usual one
    int patience = 6000; ///< ms for each answer
    int pollEvery = 1000; ///< ms between two looks at a page that is being printed
    /// ms for which a printer may be looked for before it counts as off. One that wakes up needs some.
    int connectingFor = 20'000;
};

template <class T>
using Printed = tl::expected<T, PrintFault>;

/// How far a job is (RFC 8011, 5.3.7).
struct JobCondition {
    enum class State { Pending, Held, Processing, Stopped, Cancelled, Aborted, Completed, Forgotten };

    State state = State::Pending;
};

/// One question to the print service and its answer, each over a connection of its own: none is left behind
/// that a service which starts anew does not know. Every call blocks, for `patience` at most; none asks for a
/// password.
class CupsLink
{
public:
    /// `ending`: once it is true, no call waits any longer.
    CupsLink(PrintServer server, const std::atomic<bool> *ending);

    [[nodiscard]] Printed<QList<Printer>> printers();
    [[nodiscard]] Printed<PrinterCondition> condition(const QString &printer);
    /// Hands over a PDF under a neutral title, and gives the number of its job.
    [[nodiscard]] Printed<int> submit(const QByteArray &pdf, const PrintOptions &options);
    /// A job that the service no longer knows is Forgotten.
    [[nodiscard]] Printed<JobCondition> job(const QString &printer, int id);
    [[nodiscard]] Printed<void> cancel(const QString &printer, int id);

    /// Asks the service to remember how jobs of a printer end: one that keeps no history forgets them at
    /// once. Its number, or nothing where that is not allowed.
    [[nodiscard]] std::optional<int> watchEnds(const QString &printer);
    /// How a job ended, if that was told since watchEnds().
    [[nodiscard]] std::optional<JobCondition> endOf(const QString &printer, int watch, int job);
    void unwatch(const QString &printer, int watch);

private:
    class Connection;

    static int goOn(_http_s *http, void *self);
    PrintServer m_server;
    const std::atomic<bool> *m_ending;
    QElapsedTimer m_waiting; ///< since the call began
    bool m_gaveUp = false; ///< no answer came in time
};

} // namespace Plainheart
