// SPDX-License-Identifier: GPL-3.0-or-later
#include "manystudies.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>

namespace PlainheartBench {

using namespace Qt::StringLiterals;

namespace {

/// What a column of the n-th copy of a row holds.
QString copied(const QString &table, const QString &column)
{
    if (column == (table == "source"_L1 ? "id"_L1 : "source"_L1))
        return column + u"||'-'||n"_s;
    if (table == "document_source"_L1 && column == "position"_L1)
        return u"position + 1000 * n"_s;
    return column;
}

} // namespace

bool multiplyStudies(const QString &content, const QString &copy, int times)
{
    if (!QFile::copy(content, copy) || !QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner))
        return false;
    if (times < 2)
        return true;
    bool ok = true;
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"multiplied"_s);
        file.setDatabaseName(copy);
        ok = file.open();
        QSqlQuery query(file);
        file.transaction();
        for (const QString &table :
             { u"source"_s, u"source_text"_s, u"finding"_s, u"finding_text"_s, u"document_source"_s }) {
            QStringList columns;
            const QSqlRecord record = file.record(table);
            for (int i = 0; i < record.count(); ++i)
                columns << copied(table, record.fieldName(i));
            ok = ok
                && query.exec(u"WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers "
                              u"WHERE n < %1) "
                              "INSERT INTO %2 SELECT %3 FROM %2, numbers"_s.arg(times - 1)
                                  .arg(table, columns.join(u", "_s)));
        }
        ok = ok && file.commit();
    }
    QSqlDatabase::removeDatabase(u"multiplied"_s);
    return ok;
}

} // namespace PlainheartBench
