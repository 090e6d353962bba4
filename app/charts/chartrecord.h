// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartreader.h"
#include "chartwords.h"
#include "figure.h"
#include "storedchart.h"

namespace Plainheart {

/// A chart of the store, as the reader of charts takes it.
[[nodiscard]] inline ChartRecord recordOf(const StoredChart &chart)
{
    return { chart.id,    chart.kind,    chart.title, chart.question, chart.unit,
             chart.plain, chart.caution, chart.body,  chart.rows,     chart.sources };
}

/// What a chart says in plain words as it is shown; while only larger, blinded studies count, the words that
/// the content has for that, or else the summary.
[[nodiscard]] inline QString readingOf(const StoredChart &stored, const Chart &chart, const ChartWords &words,
                                       bool onlyLargerBlinded)
{
    if (!onlyLargerBlinded || !canNarrow(chart))
        return stored.plain;
    const QString narrowed = stored.body.value(QLatin1StringView("plain_larger_blinded")).toString();
    return narrowed.isEmpty() ? words.summary : narrowed;
}

} // namespace Plainheart
