// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordmigrations.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

std::optional<QSqlError> run(QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    return query.exec(statement) ? std::nullopt : std::optional(query.lastError());
}

/// The statements of the schema without its comments; none of them holds a semicolon.
QStringList schemaStatements()
{
    QFile file(u":/plainheart/recordschema.sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the schema of the record is not in the program");
    static const QRegularExpression comment(u"--[^\\n]*"_s);
    return QString::fromUtf8(file.readAll()).remove(comment).split(u';');
}

std::optional<QSqlError> makeNewest(QSqlDatabase &database)
{
    for (const QString &statement : schemaStatements()) {
        if (statement.trimmed().isEmpty())
            continue;
        if (auto error = run(database, statement))
            return error;
    }
    return std::nullopt;
}

std::optional<QSqlError> change(QSqlDatabase &database, const RecordMigration &migration, int version)
{
    if (auto error = run(database, u"BEGIN IMMEDIATE"_s))
        return error;
    auto error = migration(database);
    if (!error)
        error = run(database, u"PRAGMA user_version = %1"_s.arg(version));
    if (!error)
        error = run(database, u"COMMIT"_s);
    if (error)
        (void)run(database, u"ROLLBACK"_s);
    return error;
}

} // namespace

const RecordShape &recordShape()
{
    static const RecordShape shape{ makeNewest, {} };
    return shape;
}

int recordVersion(const QSqlDatabase &database)
{
    QSqlQuery query(u"PRAGMA user_version"_s, database);
    return query.next() ? query.value(0).toInt() : 0;
}

std::optional<QSqlError> migrateRecord(QSqlDatabase &database, const RecordShape &shape)
{
    int version = recordVersion(database);
    if (version == 0)
        return change(database, shape.makeNew, shape.version());
    for (; version < shape.version(); ++version) {
        if (auto error = change(database, shape.steps.at(version - 1), version + 1))
            return error;
    }
    return std::nullopt;
}

} // namespace Plainheart
