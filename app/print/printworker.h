// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printlink.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace Plainheart {

/// Prints and follows one page, on a thread of its own: its calls wait for the print service.
class PrintWorker : public QObject
{
    Q_OBJECT

public:
    PrintWorker(const PrintServer &server, const std::atomic<bool> *ending);

    void look();
    void print(const QByteArray &pdf, const PrintOptions &options);
    void cancel();

Q_SIGNALS:
    void looked(const QList<Plainheart::Printer> &printers, Plainheart::PrintFault fault);
    void progressed(const Plainheart::PrintProgress &progress);

private:
    using State = PrintProgress::State;

    [[nodiscard]] PrintLink &link();
    void follow();
    void judge(const JobCondition &job);
    void judgeForgotten();
    void tell(State state, PrintFault fault = PrintFault::None);
    void leave(); ///< nothing is followed any more

    std::unique_ptr<PrintLink> m_link; ///< from the first question on: it is made on the thread
    PrintServer m_server;
    const std::atomic<bool> *m_ending;
    QTimer m_timer;
    QString m_printer;
    int m_job = 0; ///< 0: none
    std::optional<int> m_watch;
    bool m_wasProcessing = false; ///< when it was last seen
    QElapsedTimer m_connecting; ///< valid while the printer is being looked for
    PrintProgress m_told;
};

} // namespace Plainheart
