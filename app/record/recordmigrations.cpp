// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordmigrations.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace Plainheart {

using namespace Qt::StringLiterals;

std::optional<QSqlError> runStatement(const QSqlDatabase &database, const QString &statement,
                                      const QVariantList &values)
{
    QSqlQuery query(database);
    if (!query.prepare(statement))
        return query.lastError();
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query.exec() ? std::nullopt : std::optional(query.lastError());
}

namespace {

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
        if (auto error = runStatement(database, statement))
            return error;
    }
    return std::nullopt;
}

std::optional<QSqlError> change(QSqlDatabase &database, const RecordMigration &migration, int version)
{
    if (auto error = runStatement(database, u"BEGIN IMMEDIATE"_s))
        return error;
    auto error = migration(database);
    if (!error)
        error = runStatement(database, u"PRAGMA user_version = %1"_s.arg(version));
    if (!error)
        error = runStatement(database, u"COMMIT"_s);
    if (error)
        (void)runStatement(database, u"ROLLBACK"_s);
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
