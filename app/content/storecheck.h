// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <optional>
#include <QStringList>

namespace Plainheart {

/// How many bytes at the beginning of a file say what it is.
constexpr qint64 storeHeaderSize = 100;

/// Whether a file that begins so is a content store, of any version.
[[nodiscard]] bool isStoreHeader(const QByteArray &header);

/// What the first 100 bytes of a file and its size tell, before SQLite is let near it: is it there, whole,
/// ours, and of the right version? Nothing if all is well.
[[nodiscard]] std::optional<Error> checkStoreFile(const QString &path);

/// Tables without which a store can't be read.
[[nodiscard]] QStringList requiredTables();

/// The error for a store that is ours but whose parts don't fit together.
[[nodiscard]] Error corruptStore(const QString &log);

/// The error for a store that could be read at first, and can't any more.
[[nodiscard]] Error lostStore(const QString &log);
/// The error for a store that was overwritten while it was open.
[[nodiscard]] Error changedStore(const QString &log);

/// The error for a store that can't be opened.
[[nodiscard]] Error unreadableStore(const QString &log);

} // namespace Plainheart
