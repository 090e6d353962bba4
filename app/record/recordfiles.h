// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

// The files of a record: the database, and what SQLite lays beside it.

namespace Plainheart {

/// What the first bytes tell before SQLite is let near the file.
enum class RecordHeader {
    None, ///< no file, or an empty one
    Good,
    Newer, ///< of a version after `version`
    Damaged, ///< not a database
};
[[nodiscard]] RecordHeader recordHeader(const QString &path, int version);

/// Keeps a record, all that lies beside it and its folder from other users of the computer: what there is
/// loses their permissions, and a file that is not there yet is made without them; SQLite gives what it lays
/// beside it the same. A folder that holds anything else is left as it is, and so is a file system without
/// permissions.
void keepPrivate(const QString &path);

/// Renames a damaged record to PATH.damaged-DATE with all that belongs to it, so that nothing of it is mixed
/// into the new one. False if that fails.
[[nodiscard]] bool setRecordAside(const QString &path, QDate day);

/// Overwrites and deletes a record, what lies beside it, and every record that was set aside. False if
/// something is left.
[[nodiscard]] bool wipeRecord(const QString &path);

} // namespace Plainheart
