// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QByteArray>

namespace Plainheart {

/// Writes a handout to a file, whole or not at all. Nothing if it was written.
[[nodiscard]] std::optional<Error> writeHandout(const QString &path, const QByteArray &bytes);

} // namespace Plainheart
