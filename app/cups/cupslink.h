// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printlink.h"

#include <atomic>
#include <QElapsedTimer>

struct _http_s;

namespace Plainheart {

/// One question to the print service and its answer, each over a connection of its own: none is left behind
/// that a service which starts anew does not know. Every call blocks, for `patience` at most; none asks for a
/// password.
class CupsLink : public PrintLink
{
public:
    /// `ending`: once it is true, no call waits any longer.
    CupsLink(PrintServer server, const std::atomic<bool> *ending);

    [[nodiscard]] Printed<QList<Printer>> printers() override;
    [[nodiscard]] Printed<PrinterCondition> condition(const QString &printer) override;
    [[nodiscard]] Printed<int> submit(const QByteArray &pdf, const PrintOptions &options) override;
    [[nodiscard]] Printed<JobCondition> job(const QString &printer, int id) override;
    [[nodiscard]] Printed<void> cancel(const QString &printer, int id) override;
    [[nodiscard]] std::optional<int> watchEnds(const QString &printer) override;
    [[nodiscard]] std::optional<JobCondition> endOf(const QString &printer, int watch, int job) override;
    void unwatch(const QString &printer, int watch) override;

private:
    class Connection;

    static int goOn(_http_s *http, void *self);
    PrintServer m_server;
    const std::atomic<bool> *m_ending;
    QElapsedTimer m_waiting; ///< since the call began
    bool m_gaveUp = false; ///< no answer came in time
};

} // namespace Plainheart
