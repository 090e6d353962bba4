// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <QList>
#include <QSqlDatabase>
#include <QSqlError>
#include <QVariantList>

namespace Plainheart {

/// Runs one statement with values for its question marks; nothing if all is well.
[[nodiscard]] std::optional<QSqlError> runStatement(const QSqlDatabase &database, const QString &statement,
                                                    const QVariantList &values = {});

/// A change of a record; an error leaves the file as it was.
using RecordMigration = std::function<std::optional<QSqlError>(QSqlDatabase &)>;

/// How a record of any version becomes one of the newest.
struct RecordShape {
    RecordMigration makeNew; ///< from nothing to the newest
    QList<RecordMigration> steps; ///< from version 1 to 2, from 2 to 3, ...

    [[nodiscard]] int version() const { return 1 + int(steps.size()); }
};
[[nodiscard]] const RecordShape &recordShape();

/// What SQLite finds in a database: 0 for a new one.
[[nodiscard]] int recordVersion(const QSqlDatabase &database);

/// Brings a database to the newest version, each step in a transaction of its own. Nothing if all is well.
[[nodiscard]] std::optional<QSqlError> migrateRecord(QSqlDatabase &database, const RecordShape &shape);

} // namespace Plainheart
