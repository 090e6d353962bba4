// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqltext.h"

#include <atomic>

namespace Plainheart {

QString newConnectionName(QLatin1StringView what)
{
    static std::atomic<int> number = 0;
    return QStringLiteral("plainheart-%1-%2").arg(what).arg(++number);
}

} // namespace Plainheart
