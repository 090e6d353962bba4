// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Plainheart {

/// Where media are mounted that somebody brought, as a USB stick: below /media or /run/media, and nowhere
/// else. The last one that was put in comes first; one that can only be read is left out.
/// `mounts` has the form of /proc/self/mountinfo.
[[nodiscard]] QStringList mountedSticks(const QString &mounts = QStringLiteral("/proc/self/mountinfo"));

} // namespace Plainheart
