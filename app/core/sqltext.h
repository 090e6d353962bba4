// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Plainheart {

/// An empty text that is not null: in SQL null would equal nothing, and columns of texts refuse it.
[[nodiscard]] inline QString notNull(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("") : text;
}

/// A name that no other connection to a database has: "plainheart-content-3".
[[nodiscard]] QString newConnectionName(QLatin1StringView what);

} // namespace Plainheart
