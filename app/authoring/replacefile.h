// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <functional>

class QSqlDatabase;

namespace Plainheart::Authoring {

/// A kind of file that may be replaced by a newer one of its kind.
struct FileKind {
    QString name; ///< in "The store FILE can't be written."
    QString fullName; ///< in "Name a new file, or a content store that may be replaced."
    bool (*isOurs)(const QByteArray &header); ///< told from its first storeHeaderSize bytes
};

/// Writes a file beside `path` and renames it at the end: if anything fails, what was at `path` before stays
/// as it was, and two that write at once don't meet. Only a file of this kind is replaced: for any other, a
/// folder or a device, nothing is written (Error::Code::NotOurs). `write` fills the draft that it is given,
/// and says what went wrong; empty if all is well.
[[nodiscard]] Result<void> replaceFile(const QString &path, const FileKind &kind,
                                       const std::function<QString(const QString &draft)> &write);

/// Has a new database at `draft` filled; for replaceFile(). Two that write in one process don't meet: each
/// connection is named after its draft.
[[nodiscard]] QString fillDatabase(const QString &draft, const std::function<QString(QSqlDatabase &)> &fill);

} // namespace Plainheart::Authoring
