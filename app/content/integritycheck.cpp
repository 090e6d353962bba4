// SPDX-License-Identifier: GPL-3.0-or-later
#include "integritycheck.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUrl>

namespace Plainheart {

using namespace Qt::StringLiterals;

bool openStoreFile(QSqlDatabase &database, const QString &path)
{
    const QByteArray encoded = QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/");
    database.setDatabaseName(u"file:"_s + QString::fromLatin1(encoded) + u"?immutable=1"_s);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
    if (!database.open())
        return false;
    // A file may come from a USB stick: nothing that it says may call a function with side effects.
    QSqlQuery(u"PRAGMA trusted_schema = OFF"_s, database);
    QSqlQuery(u"PRAGMA cell_size_check = ON"_s, database);
    return true;
}

namespace {

/// What SQLite finds first of this kind of check; nothing if all is well.
std::optional<QString> fault(const QSqlDatabase &database, const QString &check)
{
    QSqlQuery rows(u"PRAGMA integrity_check(%1)"_s.arg(check), database);
    const QString found = rows.next() ? rows.value(0).toString() : u"no answer"_s;
    return found == "ok"_L1 ? std::nullopt : std::optional(found);
}

/// The whole store with its free pages; takes some milliseconds.
std::optional<QString> brokenStore(const QSqlDatabase &database)
{
    const auto found = fault(database, u"1"_s);
    return found ? std::optional(u"integrity_check: "_s + *found) : std::nullopt;
}

} // namespace

std::optional<QString> brokenTable(const QSqlDatabase &database, const QStringList &tables,
                                   const std::atomic<bool> &stopped)
{
    for (const QString &table : tables) {
        if (stopped)
            return std::nullopt;
        if (const auto found = fault(database, u'\'' + table + u'\''))
            return u"integrity_check of %1: %2"_s.arg(table, *found);
    }
    return std::nullopt;
}

IntegrityCheck::IntegrityCheck(const QString &path, const QStringList &tables)
    : m_path(path)
    , m_tables(tables)
{
}

IntegrityCheck::~IntegrityCheck()
{
    m_stopped = true;
    if (m_found.valid())
        m_found.wait();
}

void IntegrityCheck::start(std::function<void(std::optional<QString>)> done)
{
    if (m_found.valid())
        return;
    m_found = std::async(std::launch::async, [this, done = std::move(done)] {
        const QString name = u"plainheart-integrity-%1"_s.arg(quintptr(this));
        std::optional<QString> found = u"can't be opened again"_s;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            if (openStoreFile(database, m_path))
                found
                    = m_tables.isEmpty() ? brokenStore(database) : brokenTable(database, m_tables, m_stopped);
        }
        QSqlDatabase::removeDatabase(name);
        if (done)
            done(found);
        return found;
    });
}

std::optional<QString> IntegrityCheck::verdict()
{
    start();
    return m_found.get();
}

} // namespace Plainheart
