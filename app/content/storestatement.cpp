// SPDX-License-Identifier: GPL-3.0-or-later
#include "storestatement.h"

#include "storehealth.h"
#include "storequery.h"

#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlRecord>

namespace Plainheart {

namespace {

Q_LOGGING_CATEGORY(lcStatement, "plainheart.content", QtWarningMsg)

} // namespace

StoreStatement::StoreStatement(const QSqlDatabase &database, StoreHealth *health)
    : m_query(database)
    , m_health(health)
{
    m_query.setForwardOnly(true);
}

std::optional<QString> StoreStatement::prepare(const QString &sql)
{
    if (m_query.prepare(sql))
        return std::nullopt;
    return m_query.lastError().text() + QLatin1Char(' ') + sql;
}

void StoreStatement::run(const StoreValues &values)
{
    qCDebug(lcStatement).noquote() << "run:" << m_query.lastQuery();
    for (const auto &[name, value] : values)
        m_query.bindValue(name, value);
    m_query.finish();
    if (!m_health->isGood())
        return;
    if (!m_query.exec())
        m_health->lose(m_query.lastError().text() + u' ' + m_query.lastQuery());
    if (!m_columns.isEmpty())
        return;
    const QSqlRecord record = m_query.record();
    for (int i = 0; i < record.count(); ++i)
        m_columns << record.fieldName(i);
}

bool StoreStatement::next()
{
    if (m_query.next())
        return true;
    // No row is the end, or a part of the file that can't be read.
    if (m_query.isActive() && m_query.lastError().isValid())
        m_health->lose(m_query.lastError().text() + u' ' + m_query.lastQuery());
    return false;
}

void StoreStatement::finish() { m_query.finish(); }

QVariant StoreStatement::value(QLatin1StringView column) const
{
    const auto index = m_columns.indexOf(column);
    if (index < 0) {
        qCCritical(lcStatement).noquote() << "no column" << column << "in" << m_query.lastQuery();
        return {};
    }
    return m_query.value(int(index));
}

QString StoreStatement::text(QLatin1StringView column) const { return value(column).toString(); }

QStringList StoreStatement::texts(QLatin1StringView column) const { return strings(text(column)); }

int StoreStatement::number(QLatin1StringView column) const { return value(column).toInt(); }

bool StoreStatement::isTrue(QLatin1StringView column) const { return value(column).toBool(); }

bool StoreStatement::isNull(QLatin1StringView column) const { return value(column).isNull(); }

} // namespace Plainheart
