// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printlink.h"
#include "printservice.h"

#include <atomic>
#include <memory>

class QThread;

namespace Plainheart {

class PrintWorker;

/// The print service of the machine. Its thread begins with the first question.
///
/// A job goes on when this goes: it is no longer followed then.
class PrintQueue : public PrintService
{
    Q_OBJECT

public:
    explicit PrintQueue(PrintServer server = {}, QObject *parent = nullptr);
    ~PrintQueue() override;

    void look() override;
    void print(const QByteArray &pdf, const PrintOptions &options) override;
    void cancel() override;

private:
    PrintWorker *worker();

    PrintServer m_server;
    /// Outlives a thread that does not end.
    std::shared_ptr<std::atomic<bool>> m_ending = std::make_shared<std::atomic<bool>>(false);
    QThread *m_thread = nullptr;
    PrintWorker *m_worker = nullptr; ///< of the thread
};

} // namespace Plainheart
