// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Plainheart::Authoring {

/// A number in an English text, in figures or in words, with what it counts.
struct Figure {
    enum class Unit {
        None, ///< not said, or none of these
        People,
        Animals,
        Trials, ///< trials and studies
        Cells,
        Percent,
        Points,
        Time, ///< of any unit; `days` says which
        Year, ///< of the calendar
        Ratio, ///< of one group to another; 1 is no difference
    };
    enum class Bound { Exact, About, Above, Below };

    QString written; ///< as it stands in the text: "1,312", "twenty-five", "a third"
    double value = 0;
    double days = 1; ///< of a unit of time
    double step = 1; ///< the last place that is shown: 0.1 of "2.5", 100,000 of "6.7 million"
    Unit unit = Unit::None;
    Bound bound = Bound::Exact; ///< "about 5", "more than 5", "almost 5"
    double of = 0; ///< of "8 of 31" the 31; 0: it is no part of a whole
    bool word = false; ///< a number word
    bool fraction = false; ///< half, a third, ...: value is below 1
    bool minus = false; ///< a minus stands before it
    bool whole = false; ///< it is the 100 of "of every 100", or the 31 of "8 of 31"
    bool difference = false; ///< of evidence: an effect between two groups, so that its sign has a meaning
    bool higher = false; ///< "points higher", "points more"
    bool lower = false; ///< "points lower", "points less"
    qsizetype start = 0; ///< in the text
    qsizetype end = 0;
};

/// The numbers of a text, in order. What is part of a name (CHART-1, CD34+) is none.
[[nodiscard]] QList<Figure> figuresIn(const QString &text);

/// What the figures of a field count if only its description says so: "mean difference (percentage points)".
[[nodiscard]] Figure::Unit unitOf(const QString &measure);
/// 1,000,000 for "people (million)", else 1.
[[nodiscard]] double scaleOf(const QString &measure);

} // namespace Plainheart::Authoring
