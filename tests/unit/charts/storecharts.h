// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartreader.h"
#include "contentstore.h"

#include <QTest>

namespace PlainheartTest {

/// Every chart of the store that ships.
inline QList<Plainheart::ChartRecord> storeCharts()
{
    const auto store = Plainheart::ContentStore::open(QStringLiteral(PLAINHEART_CONTENT));
    if (!store)
        qFatal("no store at %s", PLAINHEART_CONTENT);
    QList<Plainheart::ChartRecord> records;
    const QList<Plainheart::StoredChart> charts = (*store)->charts(QStringLiteral("en"));
    for (const Plainheart::StoredChart &chart : charts) {
        records << Plainheart::ChartRecord{ chart.id,   chart.kind,   chart.title,   chart.question,
                                            chart.unit, chart.plain,  chart.caution, chart.body,
                                            chart.rows, chart.sources };
    }
    return records;
}

} // namespace PlainheartTest
