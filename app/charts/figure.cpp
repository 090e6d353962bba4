// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure.h"

#include <algorithm>

namespace Plainheart {

QRectF Mark::bounds() const
{
    switch (shape) {
    case Shape::Line:
    case Shape::Polygon:
        return points.boundingRect();
    case Shape::Path:
        return path.boundingRect();
    case Shape::Rect:
    case Shape::Ellipse:
    case Shape::Text:
        break;
    }
    return rect;
}

bool isLargerBlinded(const ForestRow &row, int fewestPeople)
{
    return row.blinded.value_or(false) && row.people.value_or(0) >= fewestPeople;
}

bool canNarrow(const Chart &chart, int fewestPeople)
{
    const QList<ForestRow> *rows = chart.rowsOf<ForestRow>();
    if (!rows)
        return false;
    const auto counts = [&](const ForestRow &row) { return isLargerBlinded(row, fewestPeople); };
    return std::ranges::any_of(*rows, counts) && !std::ranges::all_of(*rows, counts);
}

Figure layoutChart(const Chart &chart, const FigureOptions &options, const TextMeasure &measure)
{
    using Layout = Figure (*)(const Chart &, const FigureOptions &, const TextMeasure &);
    // In the order of the alternatives of Chart::rows.
    constexpr Layout layouts[] = { layoutForest, layoutIcons, layoutBars, layoutPairs,
                                   layoutShares, layoutScale, layoutLine, layoutTimeline };
    static_assert(std::size(layouts) == std::variant_size_v<decltype(chart.rows)>);
    return layouts[chart.rows.index()](chart, options, measure);
}

} // namespace Plainheart
