// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure.h"

namespace Plainheart {

/// A line of "How to read it": a mark as it stands in the chart, and what it means.
struct KeyLine {
    QString sign; ///< a name for signFigure()
    QString text;
    QString label
        = {}; ///< the same in two or three words, for beside the marks; empty: what it is can be seen
};

/// What the marks of a chart mean: only those that it has. What the figure itself explains (two groups of
/// bars, discs of a timeline) is left out. `narrowed`: with "only larger, blinded studies".
[[nodiscard]] QList<KeyLine> chartKey(const Chart &chart, bool narrowed);

/// A mark of a key, for words of `textSize` pixels: 3 letters wide, one line high. Empty if there is no such
/// sign.
[[nodiscard]] Figure signFigure(const QString &sign, double textSize);

} // namespace Plainheart
