// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart.h"
#include "error.h"

#include <QJsonObject>

namespace Plainheart {

/// A chart as it stands in the store: the columns of the table chart, and the bodies of its rows in
/// chart_row.
struct ChartRecord {
    QString id;
    QString kind; ///< forest, icon-array, bars, line, timeline
    QString title;
    QString question;
    QString unit;
    QString plain;
    QString caution;
    QJsonObject body;
    QList<QJsonObject> rows;
    QStringList sources;
};

/// Something that keeps a chart from being drawn.
struct ChartFault {
    int row = 0; ///< counted from 1; 0: not of one row
    QString what; ///< a part of a sentence: "“value” is not a number"
};

/// A chart, and everything that is wrong with it.
struct ChartReading {
    Chart chart; ///< to be drawn only if there are no faults
    QList<ChartFault> faults;
};

/// Reads a record to its end. The check of the content and the screen both read charts with this function:
/// what the one accepts, the other draws.
[[nodiscard]] ChartReading inspectChart(const ChartRecord &record);

/// The chart of a record. Fails with a sentence that names the chart and the row if a figure is missing, is
/// no number, or makes no sense: a chart is drawn whole or not at all.
[[nodiscard]] Result<Chart> readChart(const ChartRecord &record);

} // namespace Plainheart
