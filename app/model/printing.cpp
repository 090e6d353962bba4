// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"

#include "enginelink.h"
#include "printqueue.h"
#include "session.h"
#include "variants.h"

#include <algorithm>
#include <array>

namespace Plainheart {

using namespace Qt::StringLiterals;

using State = PrintProgress::State;

namespace {

struct StateWord {
    State state;
    const char *word;
    bool busy; ///< a page is on its way
};
constexpr std::array stateWords{
    StateWord{ State::Idle, "idle", false },      StateWord{ State::Sending, "sending", true },
    StateWord{ State::Waiting, "waiting", true }, StateWord{ State::Printing, "printing", true },
    StateWord{ State::Stuck, "stuck", true },     StateWord{ State::Done, "done", false },
    StateWord{ State::Failed, "failed", false },  StateWord{ State::TakenBack, "taken-back", false },
};

const StateWord &wordOf(State state)
{
    return *std::find_if(stateWords.cbegin(), stateWords.cend(),
                         [state](const StateWord &one) { return one.state == state; });
}

} // namespace

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
        else if (progress.state == State::Stuck)
            m_service->cancel(); // its reader is gone: it would come out before somebody else
    });
    connect(session, &Session::languageChanged, this, &Printing::wordsChanged);
    connect(session, &Session::startedOver, this, &Printing::startOver);
}

void Printing::attach(QQmlEngine *engine) { linkToEngine(engine, this); }

Printing *Printing::create(QQmlEngine *engine, QJSEngine *) { return linkedToEngine<Printing>(engine); }

QVariantList Printing::printers() const { return variants(m_printers); }

const Printer *Printing::named(const QString &name) const
{
    const auto found = std::find_if(m_printers.cbegin(), m_printers.cend(),
                                    [&](const Printer &printer) { return printer.name == name; });
    return found == m_printers.cend() ? nullptr : &*found;
}

const Printer *Printing::usual() const
{
    const auto found = std::find_if(m_printers.cbegin(), m_printers.cend(),
                                    [](const Printer &printer) { return printer.isDefault; });
    if (found != m_printers.cend())
        return &*found;
    // Where there is no usual one: the reader can choose another; for others it must be clear which one it
    // is.
    const bool clear = m_session->choosesPrinter() || m_printers.size() == 1;
    return clear && !m_printers.isEmpty() ? &m_printers.constFirst() : nullptr;
}

QVariantList Printing::machinePrinters() const { return variants(m_machines); }

void Printing::setNamed(const QString &name)
{
    m_named = name;
    look();
}

Printer Printing::chosen() const
{
    const Printer *printer = named(m_printer);
    return printer ? *printer : Printer();
}

void Printing::setPrinter(const QString &name)
{
    if (!named(name) || !m_session->choosesPrinter() || name == m_printer)
        return;
    m_picked = m_printer = name;
    Q_EMIT printersChanged();
}

bool Printing::busy() const { return wordOf(m_progress.state).busy; }

QString Printing::state() const { return QString::fromLatin1(wordOf(m_progress.state).word); }

bool Printing::inTrouble() const
{
    return m_progress.state == State::Stuck || m_progress.state == State::Failed;
}

bool Printing::missing() const
{
    return m_progress.state == State::Idle && !m_session->choosesPrinter() && m_lookFault != PrintFault::None
        && m_lookFault != PrintFault::NoPrinter;
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
    const bool staffDecides = !m_session->choosesPrinter();
    m_lookFault = fault;
    m_printers = m_machines = printers;
    // The staff named one: pages must not come out somewhere else in the house.
    if (staffDecides && !m_named.isEmpty() && !named(m_picked) && !named(m_named)) {
        m_printers.clear();
        if (fault == PrintFault::None || fault == PrintFault::NoPrinter)
            m_lookFault = PrintFault::PrinterGone;
    }
    const Printer *used = named(m_picked);
    if (!used)
        used = named(m_named);
    if (!used)
        used = usual();
    if (!used && !m_printers.isEmpty()) {
        m_printers.clear();
        m_lookFault = PrintFault::NoUsual;
    }
    m_printer = used ? used->name : QString();
    if (staffDecides && used)
        m_printers = { Printer(*used) };
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
