// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartreader.h"
#include "storedchart.h"

namespace Plainheart {

/// A chart of the store, as the reader of charts takes it.
[[nodiscard]] inline ChartRecord recordOf(const StoredChart &chart)
{
    return { chart.id,    chart.kind,    chart.title, chart.question, chart.unit,
             chart.plain, chart.caution, chart.body,  chart.rows,     chart.sources };
}

} // namespace Plainheart
