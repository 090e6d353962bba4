// SPDX-License-Identifier: GPL-3.0-or-later
#include "printworker.h"

namespace Plainheart {

PrintWorker::PrintWorker(const PrintServer &server, const std::atomic<bool> *ending)
    : m_server(server)
    , m_ending(ending)
    , m_timer(this) // a child goes to the thread with it
{
    m_timer.setInterval(server.pollEvery);
    connect(&m_timer, &QTimer::timeout, this, &PrintWorker::follow);
}

PrintLink &PrintWorker::link()
{
    if (!m_link)
        m_link = printLink(m_server, m_ending);
    return *m_link;
}

void PrintWorker::look()
{
    const auto printers = link().printers();
    if (!printers)
        Q_EMIT looked({}, printers.error());
    else
        Q_EMIT looked(*printers, printers->isEmpty() ? PrintFault::NoPrinter : PrintFault::None);
}

void PrintWorker::print(const QByteArray &pdf, const PrintOptions &options)
{
    leave();
    tell(State::Sending);
    const auto condition = link().condition(options.printer);
    if (!condition)
        return tell(State::Failed, condition.error());
    if (!condition->accepting)
        return tell(State::Failed, PrintFault::Rejecting);
    m_watch = link().watchEnds(options.printer); // before there is a job: it may end at once
    m_printer = options.printer;
    const auto job = link().submit(pdf, options);
    if (!job) {
        leave();
        return tell(State::Failed, job.error());
    }
    m_job = *job;
    m_timer.start();
    follow();
}

void PrintWorker::cancel()
{
    if (!m_job)
        return;
    const auto done = link().cancel(m_printer, m_job);
    leave();
    if (done)
        tell(State::TakenBack);
    else
        tell(State::Failed, PrintFault::MayStillPrint);
}

void PrintWorker::follow()
{
    if (!m_job)
        return;
    const auto job = link().job(m_printer, m_job);
    // The service has the page and goes on with it when it comes back.
    if (!job)
        tell(State::Stuck, job.error());
    else if (job->state == JobCondition::State::Forgotten)
        judgeForgotten();
    else
        judge(*job);
}

void PrintWorker::judge(const JobCondition &job)
{
    switch (job.state) {
    case JobCondition::State::Completed:
        leave();
        return tell(State::Done);
    case JobCondition::State::Cancelled: {
        // A printer that goes takes its jobs with it.
        const auto printer = link().condition(m_printer);
        leave();
        return tell(State::Failed, printer ? PrintFault::Cancelled : printer.error());
    }
    case JobCondition::State::Aborted:
        leave();
        return tell(State::Failed, PrintFault::Aborted);
    case JobCondition::State::Held:
        return tell(State::Stuck, PrintFault::Held);
    case JobCondition::State::Pending:
    case JobCondition::State::Processing:
    case JobCondition::State::Stopped:
    case JobCondition::State::Forgotten:
        break;
    }
    m_wasProcessing = job.state == JobCondition::State::Processing;
    const auto printer = link().condition(m_printer);
    if (!printer)
        return tell(State::Stuck, printer.error());
    if (!isConnecting(*printer))
        m_connecting.invalidate();
    else if (!m_connecting.isValid())
        m_connecting.start();
    const PrintFault fault
        = faultOf(*printer, m_connecting.isValid() && m_connecting.elapsed() >= m_server.connectingFor);
    if (fault != PrintFault::None)
        return tell(State::Stuck, fault);
    if (job.state == JobCondition::State::Stopped)
        return tell(State::Stuck, PrintFault::Stopped);
    tell(m_wasProcessing ? State::Printing : State::Waiting);
}

/// A service that keeps no history forgets a job with its end.
void PrintWorker::judgeForgotten()
{
    if (m_watch) {
        if (const auto end = link().endOf(m_printer, *m_watch, m_job))
            return judge(*end);
    }
    // Nobody told its end: it was being printed, or it never was.
    judge({ m_wasProcessing ? JobCondition::State::Completed : JobCondition::State::Cancelled });
}

void PrintWorker::leave()
{
    m_timer.stop();
    if (m_watch)
        link().unwatch(m_printer, *m_watch);
    m_watch.reset();
    m_job = 0;
    m_wasProcessing = false;
    m_connecting.invalidate();
}

void PrintWorker::tell(State state, PrintFault fault)
{
    const PrintProgress now{ state, fault };
    if (now == m_told && state != State::Failed)
        return;
    m_told = now;
    Q_EMIT progressed(now);
}

} // namespace Plainheart
