// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"

#include "enginelink.h"
#include "printqueue.h"
#include "session.h"

#include <algorithm>

namespace Plainheart {

using namespace Qt::StringLiterals;

using State = PrintProgress::State;

PrintSetup PrintSetup::real(const QString &printer) { return { std::make_unique<PrintQueue>(), printer }; }

Printing::Printing(PrintSetup setup, const Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_service(std::move(setup.service))
    , m_named(setup.printer)
{
    connect(m_service.get(), &PrintService::looked, this, &Printing::use);
    connect(m_service.get(), &PrintService::progressed, this, [this](const PrintProgress &progress) {
        if (progress.state == State::Done && std::exchange(m_counts, false))
            Q_EMIT printed();
        if (m_following)
            follow(progress);
    });
    connect(session, &Session::languageChanged, this, &Printing::wordsChanged);
    connect(session, &Session::startedOver, this, &Printing::startOver);
}

void Printing::attach(QQmlEngine *engine) { linkToEngine(engine, this); }

Printing *Printing::create(QQmlEngine *engine, QJSEngine *) { return linkedToEngine<Printing>(engine); }

QVariantList Printing::printers() const
{
    QVariantList list;
    for (const Printer &printer : m_printers)
        list << QVariant::fromValue(printer);
    return list;
}

QVariantList Printing::machinePrinters() const
{
    QVariantList list;
    for (const Printer &printer : m_machines)
        list << QVariant::fromValue(printer);
    return list;
}

void Printing::setNamed(const QString &name)
{
    m_named = name;
    look();
}

Printer Printing::chosen() const
{
    const auto found = std::find_if(m_printers.cbegin(), m_printers.cend(),
                                    [this](const Printer &printer) { return printer.name == m_printer; });
    return found == m_printers.cend() ? Printer() : *found;
}

void Printing::setPrinter(const QString &name)
{
    const bool known = std::any_of(m_printers.cbegin(), m_printers.cend(),
                                   [&](const Printer &printer) { return printer.name == name; });
    if (!known || !m_session->choosesPrinter() || name == m_printer)
        return;
    m_picked = m_printer = name;
    Q_EMIT printersChanged();
}

bool Printing::busy() const
{
    switch (m_progress.state) {
    case State::Sending:
    case State::Waiting:
    case State::Printing:
    case State::Stuck:
        return true;
    case State::Idle:
    case State::Done:
    case State::Failed:
    case State::TakenBack:
        break;
    }
    return false;
}

QString Printing::state() const
{
    switch (m_progress.state) {
    case State::Idle:
        return u"idle"_s;
    case State::Sending:
        return u"sending"_s;
    case State::Waiting:
        return u"waiting"_s;
    case State::Printing:
        return u"printing"_s;
    case State::Stuck:
        return u"stuck"_s;
    case State::Done:
        return u"done"_s;
    case State::Failed:
        return u"failed"_s;
    case State::TakenBack:
        return u"taken-back"_s;
    }
    return {};
}

PrintWords Printing::words() const
{
    const PrinterKeeper keeper = m_session->choosesPrinter() ? PrinterKeeper::Reader : PrinterKeeper::Staff;
    if (m_progress.state == State::Idle)
        return wordsOf(m_lookFault, m_named, keeper);
    return wordsOf(m_progress, m_title, keeper);
}

void Printing::look() { m_service->look(); }

void Printing::use(const QList<Printer> &printers, PrintFault fault)
{
    m_lookFault = fault;
    m_printers = m_machines = printers;
    const auto named = [&](const QString &name) {
        return std::find_if(m_printers.cbegin(), m_printers.cend(),
                            [&](const Printer &printer) { return printer.name == name; });
    };
    auto at = named(m_picked);
    if (at == m_printers.cend() && !m_named.isEmpty()) {
        at = named(m_named);
        // The staff named one: pages must not come out somewhere else in the house.
        if (at == m_printers.cend() && !m_session->choosesPrinter()) {
            m_printers.clear();
            at = m_printers.cend();
            if (fault == PrintFault::None || fault == PrintFault::NoPrinter)
                m_lookFault = PrintFault::PrinterGone;
        }
    }
    if (at == m_printers.cend())
        at = std::find_if(m_printers.cbegin(), m_printers.cend(),
                          [](const Printer &printer) { return printer.isDefault; });
    if (at == m_printers.cend())
        at = m_printers.cbegin();
    m_printer = at == m_printers.cend() ? QString() : at->name;
    if (!m_session->choosesPrinter() && at != m_printers.cend())
        m_printers = { Printer(*at) };
    Q_EMIT printersChanged();
    Q_EMIT wordsChanged();
}

void Printing::print(const QByteArray &pdf, const QVariantMap &options)
{
    if (busy() || !available() || pdf.isEmpty())
        return;
    m_title = chosen().title;
    PrintOptions wanted;
    wanted.printer = m_printer;
    wanted.copies = std::clamp(options.value(u"copies"_s, 1).toInt(), 1, PrintOptions::mostCopies);
    wanted.bothSides = options.value(u"bothSides"_s).toBool() && chosen().bothSides;
    wanted.paper = options.value(u"paper"_s).toString();
    follow({ State::Sending, PrintFault::None });
    m_following = true;
    m_counts = true;
    m_service->print(pdf, wanted);
}

void Printing::printTest(const QByteArray &pdf)
{
    if (busy() || !available())
        return;
    print(pdf);
    m_counts = false;
}

void Printing::cancel()
{
    if (busy())
        m_service->cancel();
}

void Printing::dismiss()
{
    if (!busy())
        follow({});
}

void Printing::follow(const PrintProgress &progress)
{
    if (progress == m_progress)
        return;
    m_progress = progress;
    Q_EMIT stateChanged();
    Q_EMIT wordsChanged();
}

/// A page that is being printed comes out while its reader still stands there; one that is stuck would come
/// out before somebody else.
void Printing::startOver()
{
    if (m_progress.state == State::Stuck)
        m_service->cancel();
    m_following = false;
    if (!m_picked.isEmpty()) {
        m_picked.clear();
        look();
    }
    follow({});
}

} // namespace Plainheart
