// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QByteArray>
#include <QString>

namespace Plainheart {

/// Rights for replaceWhole(): nobody but the owner may read or write.
inline constexpr uint ownerAlone = 0600;

/// The bytes of an ordinary file, no more than `most` of them. Pipes, devices and folders are refused: a
/// kiosk would wait for them. The error's `log` says why; it has no sentence for a reader.
[[nodiscard]] Result<QByteArray> readAtMost(const QString &file, qint64 most);

/// The same of a file that nobody but its owner may read or write, and whose owner is root or this user.
[[nodiscard]] Result<QByteArray> readSecret(const QString &file, qint64 most);

/// Puts a whole file in the place of another, with these rights (as 0600), and waits until it is on the disk.
/// After a power cut there is the old one or the new one. The owner stays if this user may give the file to
/// another.
[[nodiscard]] Result<void> replaceWhole(const QString &file, const QByteArray &bytes, uint rights);

} // namespace Plainheart
