// SPDX-License-Identifier: GPL-3.0-or-later
#include "printqueue.h"

#include "printworker.h"

#include <QThread>

namespace Plainheart {

namespace {

/// ms. A call that waits for the print service ends within a glance at the clock; only a name of a server
/// that nobody knows is looked for longer.
constexpr unsigned long longestGoodbye = 1000;

} // namespace

PrintQueue::PrintQueue(PrintServer server, QObject *parent)
    : PrintService(parent)
    , m_server(std::move(server))
{
    qRegisterMetaType<QList<Printer>>();
    qRegisterMetaType<PrintFault>();
    qRegisterMetaType<PrintProgress>();
}

PrintQueue::~PrintQueue()
{
    if (!m_thread)
        return;
    m_worker->disconnect(this);
    m_ending->store(true);
    m_thread->quit();
    if (m_thread->wait(longestGoodbye))
        delete m_thread;
    else
        new std::shared_ptr(m_ending); // what the thread uses stays until the process goes
}

PrintWorker *PrintQueue::worker()
{
    if (!m_thread) {
        m_thread = new QThread;
        m_thread->setObjectName(QStringLiteral("print"));
        m_worker = new PrintWorker(m_server, m_ending.get());
        m_worker->moveToThread(m_thread);
        connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        connect(m_worker, &PrintWorker::looked, this, &PrintService::looked);
        connect(m_worker, &PrintWorker::progressed, this, &PrintService::progressed);
        m_thread->start();
    }
    return m_worker;
}

void PrintQueue::look() { QMetaObject::invokeMethod(worker(), &PrintWorker::look); }

void PrintQueue::print(const QByteArray &pdf, const PrintOptions &options)
{
    QMetaObject::invokeMethod(worker(), [to = worker(), pdf, options] { to->print(pdf, options); });
}

void PrintQueue::cancel() { QMetaObject::invokeMethod(worker(), &PrintWorker::cancel); }

} // namespace Plainheart
