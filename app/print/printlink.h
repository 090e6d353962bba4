// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printer.h"
#include "printerfault.h"
#include "printprogress.h"

#include <atomic>
#include <memory>
#include <optional>
#include <QByteArray>
#include <QList>
#include <QString>
#include <QtPlugin>
#include <tl/expected.hpp>

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

/// Questions to a print service and its answers. Every call blocks, for PrintServer::patience at most.
class PrintLink
{
public:
    PrintLink() = default;
    virtual ~PrintLink() = default;
    Q_DISABLE_COPY_MOVE(PrintLink)

    [[nodiscard]] virtual Printed<QList<Printer>> printers() = 0;
    [[nodiscard]] virtual Printed<PrinterCondition> condition(const QString &printer) = 0;
    /// Hands over a PDF under a neutral title, and gives the number of its job.
    [[nodiscard]] virtual Printed<int> submit(const QByteArray &pdf, const PrintOptions &options) = 0;
    /// A job that the service no longer knows is Forgotten.
    [[nodiscard]] virtual Printed<JobCondition> job(const QString &printer, int id) = 0;
    [[nodiscard]] virtual Printed<void> cancel(const QString &printer, int id) = 0;

    /// Asks the service to remember how jobs of a printer end: one that keeps no history forgets them at
    /// once. Its number, or nothing where that is not allowed.
    [[nodiscard]] virtual std::optional<int> watchEnds(const QString &printer) = 0;
    /// How a job ended, if that was told since watchEnds().
    [[nodiscard]] virtual std::optional<JobCondition> endOf(const QString &printer, int watch, int job) = 0;
    virtual void unwatch(const QString &printer, int watch) = 0;
};

/// What the plugin "print" offers.
class PrintPlugin
{
public:
    virtual ~PrintPlugin() = default;

    /// `ending`: once it is true, no call waits any longer.
    [[nodiscard]] virtual std::unique_ptr<PrintLink> link(const PrintServer &server,
                                                          const std::atomic<bool> *ending) const = 0;
};

/// A link to this print service, through the plugin; without it there is none, and every call says so.
[[nodiscard]] std::unique_ptr<PrintLink> printLink(const PrintServer &server,
                                                   const std::atomic<bool> *ending);

} // namespace Plainheart

Q_DECLARE_INTERFACE(Plainheart::PrintPlugin, "org.plainheart.PrintPlugin")
