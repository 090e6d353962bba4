// SPDX-License-Identifier: GPL-3.0-or-later
#include "cupslink.h"

#include <QObject>

namespace Plainheart {

/// The plugin "print": what needs libcups.
class CupsPlugin : public QObject, public PrintPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.plainheart.PrintPlugin")
    Q_INTERFACES(Plainheart::PrintPlugin)

public:
    [[nodiscard]] std::unique_ptr<PrintLink> link(const PrintServer &server,
                                                  const std::atomic<bool> *ending) const override
    {
        return std::make_unique<CupsLink>(server, ending);
    }
};

} // namespace Plainheart

#include "printplugin.moc"
