// SPDX-License-Identifier: GPL-3.0-or-later
#include "printlink.h"

#include "plugins.h"

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

/// A program without its plugin prints as on a machine without a print service.
class NoLink : public PrintLink
{
public:
    Printed<QList<Printer>> printers() override { return none(); }
    Printed<PrinterCondition> condition(const QString &) override { return none(); }
    Printed<int> submit(const QByteArray &, const PrintOptions &) override { return none(); }
    Printed<JobCondition> job(const QString &, int) override { return none(); }
    Printed<void> cancel(const QString &, int) override { return none(); }
    std::optional<int> watchEnds(const QString &) override { return std::nullopt; }
    std::optional<JobCondition> endOf(const QString &, int, int) override { return std::nullopt; }
    void unwatch(const QString &, int) override { }

private:
    static tl::unexpected<PrintFault> none() { return tl::unexpected(PrintFault::NoService); }
};

} // namespace

std::unique_ptr<PrintLink> printLink(const PrintServer &server, const std::atomic<bool> *ending)
{
    static const PrintPlugin *const plugin = loadPlugin<PrintPlugin>(u"print"_s);
    if (plugin)
        return plugin->link(server, ending);
    return std::make_unique<NoLink>();
}

} // namespace Plainheart
