// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart.h"

#include <QLocale>

namespace Plainheart {

/// A chart in words: what a screen reader, a narrator and the table view give.
struct ChartWords {
    QString summary; ///< one sentence: how many rows, from what to what
    QStringList columns; ///< headings of the table
    QList<QStringList> rows; ///< one for each row of the chart, in its order; cells as many as columns
    QStringList notes; ///< sentences that belong to the chart
};

struct WordOptions {
    QLocale locale = QLocale::c();
    bool onlyLargerBlinded = false; ///< as in FigureOptions
    int fewestPeople = 100;
    int outcome = -1; ///< icon arrays: the row that the summary speaks of; -1: the first
};

/// The words of a chart, from its figures alone. A column that would be empty is left out.
[[nodiscard]] ChartWords chartWords(const Chart &chart, const WordOptions &options);

} // namespace Plainheart
