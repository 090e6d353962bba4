// SPDX-License-Identifier: GPL-3.0-or-later
#include "cupslink.h"

#include "paper.h"

#include <array>
#include <cups/cups.h>
#include <memory>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

/// Not the name of the program: it stands in queues, on displays of printers and on banner pages, for all to
/// read.
constexpr const char *neutralTitle = "Document";
constexpr double glance = 0.25; ///< s between two looks at the clock
constexpr int memoryOfEnds = 3600; ///< s for which the service remembers how jobs end

struct IppDelete {
    void operator()(ipp_t *ipp) const { ippDelete(ipp); }
};
using Ipp = std::unique_ptr<ipp_t, IppDelete>;

/// The address of a printer, for requests about it: whoever is asked is this host to himself.
QByteArray uriOf(const QString &printer)
{
    std::array<char, HTTP_MAX_URI> uri{};
    httpAssembleURIf(HTTP_URI_CODING_ALL, uri.data(), int(uri.size()), "ipp", nullptr, "localhost", 0,
                     "/printers/%s", printer.toUtf8().constData());
    return uri.data();
}

Ipp request(ipp_op_t operation, const QString &printer = {})
{
    Ipp made(ippNewRequest(operation));
    if (!printer.isEmpty())
        ippAddString(made.get(), IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr,
                     uriOf(printer).constData());
    ippAddString(made.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    return made;
}

void ask(const Ipp &asked, std::initializer_list<const char *> attributes)
{
    ippAddStrings(asked.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes",
                  int(attributes.size()), nullptr, attributes.begin());
}

QString text(ipp_attribute_t *attribute, int at = 0)
{
    return attribute ? QString::fromUtf8(ippGetString(attribute, at, nullptr)) : QString();
}

QStringList texts(ipp_attribute_t *attribute)
{
    QStringList list;
    for (int i = 0; attribute && i < ippGetCount(attribute); ++i)
        list << text(attribute, i);
    return list;
}

JobCondition conditionOf(int state)
{
    using State = JobCondition::State;
    switch (state) {
    case IPP_JSTATE_HELD:
        return { State::Held };
    case IPP_JSTATE_PROCESSING:
        return { State::Processing };
    case IPP_JSTATE_STOPPED:
        return { State::Stopped };
    case IPP_JSTATE_CANCELED:
        return { State::Cancelled };
    case IPP_JSTATE_ABORTED:
        return { State::Aborted };
    case IPP_JSTATE_COMPLETED:
        return { State::Completed };
    default:
        return { State::Pending };
    }
}

/// A printer by its name, with the answers of the print service about what it can do.
class Destination
{
public:
    Destination(http_t *http, const QString &printer)
        : m_count(cupsAddDest(printer.toUtf8().constData(), nullptr, 0, &m_dest))
    {
        // Without this libcups would look for it in the network, and set up a queue of its own.
        m_dest->num_options = cupsAddOption("printer-uri-supported", uriOf(printer).constData(),
                                            m_dest->num_options, &m_dest->options);
        m_info = cupsCopyDestInfo(http, m_dest);
    }
    ~Destination()
    {
        cupsFreeDestInfo(m_info);
        cupsFreeDests(m_count, m_dest);
    }
    Q_DISABLE_COPY_MOVE(Destination)

    [[nodiscard]] cups_dest_t *dest() const { return m_dest; }
    [[nodiscard]] cups_dinfo_t *info() const { return m_info; } ///< null: the service did not say

private:
    cups_dest_t *m_dest = nullptr;
    int m_count;
    cups_dinfo_t *m_info;
};

class JobOptions
{
public:
    ~JobOptions() { cupsFreeOptions(m_count, m_options); }
    JobOptions() = default;
    Q_DISABLE_COPY_MOVE(JobOptions)

    void add(const char *name, const char *value)
    {
        m_count = cupsAddOption(name, value, m_count, &m_options);
    }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] cups_option_t *all() const { return m_options; }

private:
    int m_count = 0;
    cups_option_t *m_options = nullptr;
};

/// The word for the paper that a medium's name means, as "iso_a4_210x297mm"; empty for other paper.
QString paperWordOf(const QString &medium)
{
    if (medium.startsWith("iso_a4"_L1))
        return paperWord(Paper::A4);
    return medium.startsWith("na_letter"_L1) ? paperWord(Paper::Letter) : QString();
}

} // namespace

/// A connection for one call.
class CupsLink::Connection
{
public:
    explicit Connection(CupsLink *link)
        : m_link(link)
    {
        link->m_gaveUp = false;
        link->m_waiting.start();
        // Libcups keeps this for each thread. Its own way of asking for a password waits at a terminal.
        cupsSetPasswordCB2([](const char *, http_t *, const char *, const char *,
                              void *) -> const char * { return nullptr; },
                           nullptr);
        const PrintServer &server = link->m_server;
        // Libcups takes a host that is not its thread's own for the printer itself.
        if (server.port != 0)
            cupsSetServer((server.host + u':' + QString::number(server.port)).toUtf8().constData());
        else if (!server.host.isEmpty())
            cupsSetServer(server.host.toUtf8().constData());
        m_http = httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1,
                              server.patience, nullptr);
        if (m_http)
            httpSetTimeout(m_http, glance, &CupsLink::goOn, link);
    }
    ~Connection() { httpClose(m_http); }
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] http_t *http() const { return m_http; }

    /// The answer to a request, which may be that it is refused; or why there is none.
    [[nodiscard]] Printed<Ipp> ask(Ipp asked) const
    {
        if (!m_http)
            return tl::unexpected(fault());
        Ipp answer(cupsDoRequest(m_http, asked.release(), "/"));
        const ipp_status_t status = answer ? ippGetStatusCode(answer.get()) : cupsLastError();
        if (status >= IPP_STATUS_ERROR_BAD_REQUEST)
            return tl::unexpected(fault(status));
        return answer;
    }
    [[nodiscard]] PrintFault fault(ipp_status_t status = IPP_STATUS_ERROR_SERVICE_UNAVAILABLE) const
    {
        if (m_link->m_gaveUp || (!m_http && m_link->m_waiting.elapsed() >= m_link->m_server.patience))
            return PrintFault::NoAnswer;
        switch (status) {
        case IPP_STATUS_ERROR_NOT_FOUND:
            return PrintFault::PrinterGone;
        case IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS:
        case IPP_STATUS_ERROR_TOO_MANY_JOBS:
            return PrintFault::Rejecting;
        case IPP_STATUS_ERROR_FORBIDDEN:
        case IPP_STATUS_ERROR_NOT_AUTHENTICATED:
        case IPP_STATUS_ERROR_NOT_AUTHORIZED:
        case IPP_STATUS_ERROR_CUPS_AUTHENTICATION_CANCELED:
        case IPP_STATUS_ERROR_CUPS_ACCOUNT_AUTHORIZATION_FAILED:
        case IPP_STATUS_ERROR_CUPS_ACCOUNT_CLOSED:
        case IPP_STATUS_ERROR_CUPS_ACCOUNT_LIMIT_REACHED:
            return PrintFault::NotAllowed;
        case IPP_STATUS_ERROR_SERVICE_UNAVAILABLE:
        case IPP_STATUS_ERROR_INTERNAL: // what libcups says of a connection that broke
            return PrintFault::NoService;
        default:
            return m_http && httpError(m_http) == 0 ? PrintFault::Refused : PrintFault::NoService;
        }
    }

private:
    CupsLink *m_link;
    http_t *m_http = nullptr;
};

CupsLink::CupsLink(PrintServer server, const std::atomic<bool> *ending)
    : m_server(std::move(server))
    , m_ending(ending)
{
}

/// Asked whenever nothing came for a while: whether to go on waiting.
int CupsLink::goOn(_http_s *, void *self)
{
    auto *link = static_cast<CupsLink *>(self);
    if (!link->m_ending->load() && link->m_waiting.elapsed() < link->m_server.patience)
        return 1;
    link->m_gaveUp = true;
    return 0;
}

Printed<QList<Printer>> CupsLink::printers()
{
    const Connection connection(this);
    Ipp asked = request(IPP_OP_CUPS_GET_PRINTERS);
    ask(asked, { "printer-name", "printer-info", "sides-supported", "media-default" });
    const auto answer = connection.ask(std::move(asked));
    if (!answer) {
        // A service without a printer has nothing that could be found.
        if (answer.error() == PrintFault::PrinterGone)
            return QList<Printer>();
        return tl::unexpected(answer.error());
    }
    QList<Printer> printers;
    Printer printer;
    for (ipp_attribute_t *a = ippFirstAttribute(answer->get());; a = ippNextAttribute(answer->get())) {
        // Between two printers stands an attribute without a name.
        if (!a || !ippGetName(a)) {
            if (!printer.name.isEmpty())
                printers << printer;
            printer = {};
            if (!a)
                break;
            continue;
        }
        const QLatin1StringView name(ippGetName(a));
        if (name == "printer-name"_L1)
            printer.name = text(a);
        else if (name == "printer-info"_L1)
            printer.title = text(a).trimmed();
        else if (name == "sides-supported"_L1)
            printer.bothSides = texts(a).contains("two-sided-long-edge"_L1);
        else if (name == "media-default"_L1)
            printer.paper = paperWordOf(text(a));
    }
    // The user's own choice comes before that of the machine.
    const QString chosen = QString::fromUtf8(cupsGetDefault2(connection.http()));
    for (Printer &each : printers) {
        if (each.title.isEmpty())
            each.title = each.name;
        each.isDefault = each.name == chosen;
    }
    return printers;
}

Printed<PrinterCondition> CupsLink::condition(const QString &printer)
{
    const Connection connection(this);
    Ipp asked = request(IPP_OP_GET_PRINTER_ATTRIBUTES, printer);
    ask(asked, { "printer-state", "printer-state-reasons", "printer-is-accepting-jobs" });
    const auto answer = connection.ask(std::move(asked));
    if (!answer)
        return tl::unexpected(answer.error());
    const auto find = [&](const char *name) { return ippFindAttribute(answer->get(), name, IPP_TAG_ZERO); };
    PrinterCondition found;
    if (ipp_attribute_t *state = find("printer-state"))
        found.stopped = ippGetInteger(state, 0) == IPP_PSTATE_STOPPED;
    if (ipp_attribute_t *accepting = find("printer-is-accepting-jobs"))
        found.accepting = ippGetBoolean(accepting, 0);
    found.reasons = texts(find("printer-state-reasons"));
    return found;
}

Printed<int> CupsLink::submit(const QByteArray &pdf, const PrintOptions &options)
{
    const Connection connection(this);
    if (!connection.http())
        return tl::unexpected(connection.fault());
    const Destination to(connection.http(), options.printer);
    if (!to.info())
        return tl::unexpected(connection.fault(cupsLastError()));

    JobOptions wanted;
    wanted.add("job-sheets", "none"); // no banner with a user's name on it
    wanted.add(CUPS_COPIES,
               QByteArray::number(qBound(1, options.copies, PrintOptions::mostCopies)).constData());
    wanted.add(CUPS_SIDES, options.bothSides ? CUPS_SIDES_TWO_SIDED_PORTRAIT : CUPS_SIDES_ONE_SIDED);
    if (!options.paper.isEmpty())
        wanted.add(CUPS_MEDIA,
                   paperFromWord(options.paper) == Paper::Letter ? CUPS_MEDIA_LETTER : CUPS_MEDIA_A4);

    int id = 0;
    const ipp_status_t created = cupsCreateDestJob(connection.http(), to.dest(), to.info(), &id, neutralTitle,
                                                   wanted.count(), wanted.all());
    if (created >= IPP_STATUS_ERROR_BAD_REQUEST || id <= 0)
        return tl::unexpected(connection.fault(created));
    const bool sent = cupsStartDestDocument(connection.http(), to.dest(), to.info(), id, neutralTitle,
                                            CUPS_FORMAT_PDF, 0, nullptr, 1)
            == HTTP_STATUS_CONTINUE
        && cupsWriteRequestData(connection.http(), pdf.constData(), size_t(pdf.size()))
            == HTTP_STATUS_CONTINUE
        && cupsFinishDestDocument(connection.http(), to.dest(), to.info()) < IPP_STATUS_ERROR_BAD_REQUEST;
    if (sent)
        return id;
    const PrintFault fault = connection.fault(cupsLastError());
    // What came in part would be printed in part, or wait for its rest.
    (void)cancel(options.printer, id);
    return tl::unexpected(fault);
}

Printed<JobCondition> CupsLink::job(const QString &printer, int id)
{
    const Connection connection(this);
    Ipp asked = request(IPP_OP_GET_JOB_ATTRIBUTES, printer);
    ippAddInteger(asked.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", id);
    ask(asked, { "job-state" });
    const auto answer = connection.ask(std::move(asked));
    if (!answer) {
        if (answer.error() == PrintFault::PrinterGone)
            return JobCondition{ JobCondition::State::Forgotten };
        return tl::unexpected(answer.error());
    }
    ipp_attribute_t *state = ippFindAttribute(answer->get(), "job-state", IPP_TAG_ENUM);
    return conditionOf(state ? ippGetInteger(state, 0) : 0);
}

Printed<void> CupsLink::cancel(const QString &printer, int id)
{
    const Connection connection(this);
    Ipp asked = request(IPP_OP_CANCEL_JOB, printer);
    ippAddInteger(asked.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", id);
    ippAddBoolean(asked.get(), IPP_TAG_OPERATION, "purge-job", 1); // nothing of it stays
    if (const auto answer = connection.ask(std::move(asked)); !answer)
        return tl::unexpected(answer.error());
    return {};
}

std::optional<int> CupsLink::watchEnds(const QString &printer)
{
    const Connection connection(this);
    Ipp asked = request(IPP_OP_CREATE_PRINTER_SUBSCRIPTIONS, printer);
    ippAddString(asked.get(), IPP_TAG_SUBSCRIPTION, IPP_TAG_KEYWORD, "notify-events", nullptr,
                 "job-completed");
    ippAddString(asked.get(), IPP_TAG_SUBSCRIPTION, IPP_TAG_KEYWORD, "notify-pull-method", nullptr, "ippget");
    ippAddInteger(asked.get(), IPP_TAG_SUBSCRIPTION, IPP_TAG_INTEGER, "notify-lease-duration", memoryOfEnds);
    const auto answer = connection.ask(std::move(asked));
    if (!answer)
        return std::nullopt;
    ipp_attribute_t *id = ippFindAttribute(answer->get(), "notify-subscription-id", IPP_TAG_INTEGER);
    return id ? std::optional(ippGetInteger(id, 0)) : std::nullopt;
}

std::optional<JobCondition> CupsLink::endOf(const QString &printer, int watch, int job)
{
    const Connection connection(this);
    Ipp asked = request(IPP_OP_GET_NOTIFICATIONS, printer);
    ippAddInteger(asked.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "notify-subscription-ids", watch);
    ippAddInteger(asked.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "notify-sequence-numbers", 1);
    const auto answer = connection.ask(std::move(asked));
    if (!answer)
        return std::nullopt;
    // Each event is a group of its own; the state may stand before or after the number.
    int eventJob = 0;
    int eventState = 0;
    for (ipp_attribute_t *a = ippFirstAttribute(answer->get());; a = ippNextAttribute(answer->get())) {
        if (!a || !ippGetName(a)) {
            if (eventJob == job && eventState != 0)
                return conditionOf(eventState);
            eventJob = eventState = 0;
            if (!a)
                return std::nullopt;
            continue;
        }
        const QLatin1StringView name(ippGetName(a));
        if (name == "notify-job-id"_L1 || name == "job-id"_L1)
            eventJob = ippGetInteger(a, 0);
        else if (name == "job-state"_L1)
            eventState = ippGetInteger(a, 0);
    }
}

void CupsLink::unwatch(const QString &printer, int watch)
{
    const Connection connection(this);
    Ipp asked = request(IPP_OP_CANCEL_SUBSCRIPTION, printer);
    ippAddInteger(asked.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "notify-subscription-id", watch);
    (void)connection.ask(std::move(asked));
}

} // namespace Plainheart
