// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartreader.h"

#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtTest/QtTest>

namespace PlainheartTest {

/// Every chart of the store that ships, as its columns and JSON bodies.
inline QList<Plainheart::ChartRecord> storeCharts()
{
    const auto json
        = [](const QVariant &text) { return QJsonDocument::fromJson(text.toString().toUtf8()).object(); };
    const QString name = QStringLiteral("store-charts");
    QList<Plainheart::ChartRecord> records;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(QStringLiteral(PLAINHEART_CONTENT));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (!database.open())
            qFatal("no store at %s", PLAINHEART_CONTENT);
        const auto query = [&](const QString &sql, const QString &chart = {}) {
            QSqlQuery q(database);
            q.prepare(sql);
            if (!chart.isEmpty())
                q.addBindValue(chart);
            if (!q.exec())
                qFatal("%s", qPrintable(q.lastError().text()));
            return q;
        };
        QSqlQuery charts
            = query(QStringLiteral("SELECT id, kind, title, question, unit, plain, caution, body FROM chart "
                                   "WHERE lang = 'en' ORDER BY position"));
        while (charts.next()) {
            Plainheart::ChartRecord record{ charts.value(0).toString(),
                                            charts.value(1).toString(),
                                            charts.value(2).toString(),
                                            charts.value(3).toString(),
                                            charts.value(4).toString(),
                                            charts.value(5).toString(),
                                            charts.value(6).toString(),
                                            json(charts.value(7)),
                                            {},
                                            {} };
            QSqlQuery rows
                = query(QStringLiteral("SELECT body FROM chart_row WHERE chart = ? AND lang = 'en' "
                                       "ORDER BY position"),
                        record.id);
            while (rows.next())
                record.rows << json(rows.value(0));
            QSqlQuery sources
                = query(QStringLiteral("SELECT source FROM chart_source WHERE chart = ? ORDER BY position"),
                        record.id);
            while (sources.next())
                record.sources << sources.value(0).toString();
            records << record;
        }
    }
    QSqlDatabase::removeDatabase(name);
    return records;
}

} // namespace PlainheartTest
