// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart.h"
#include "textmeasure.h"

#include <QLocale>
#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>

namespace Plainheart {

/// What a mark of a figure stands for; the palette gives each its colour.
enum class Ink {
    Text,
    SoftText,
    Grid, ///< lines that only guide the eye
    Frame, ///< axes, the line of no difference
    Card, ///< what the chart stands on
    Counted,
    NotCounted,
    Pooled,
    Treatment, ///< the group given cells or a treatment
    Control, ///< the group it is compared with
    Empty, ///< people to whom it did not happen
    Range,
    Band, ///< ground of a band behind marks
};

/// One thing to draw. Geometry only: no colour, no painter.
struct Mark {
    enum class Shape { Line, Rect, Ellipse, Polygon, Path, Text };
    enum class Fill { None, Ink, Card };

    Shape shape = Shape::Line;
    Ink ink = Ink::Text;
    Fill fill = Fill::None;
    double stroke = 0; ///< width in pixels; 0: no outline
    bool dashed = false;
    bool inPlot = false; ///< belongs to the number axis, which is never mirrored
    int row = -1; ///< index of the row of the chart that it shows; -1: none
    QRectF rect; ///< of rectangles, ellipses and text
    QPolygonF points; ///< of lines and polygons
    QPainterPath path;
    QString text;
    TextStyle style = TextStyle::Plain;
    double size = 0; ///< of letters, pixels

    /// The rectangle that it covers.
    [[nodiscard]] QRectF bounds() const;
};

/// A drawn chart: marks in the order of painting.
struct Figure {
    QSizeF size; ///< width as asked for, and the height that it takes
    QList<Mark> marks;
    QList<QRectF> rows; ///< where each row of the chart lies, for touch and focus
    double textSize = 0; ///< px
};

struct FigureOptions {
    double width = 640; ///< px
    double textSize = 17; ///< of all words, px
    bool rightToLeft = false; ///< mirrors the columns, never a number axis
    QLocale locale = QLocale::c();
    double rowHeight = 0; ///< smallest height of a row that can be touched, px; icon arrays are higher anyway
    /// Forest plots: studies with fewer people, and those that are not known to be blinded, are drawn thin
    /// and hollow. Without effect where canNarrow() is false.
    bool onlyLargerBlinded = false;
    int fewestPeople = 100; ///< what "larger" means
    /// Icon arrays: show counts as counted ("36 of 276") below the icons.
    bool showCounts = false;
    /// Icon arrays: the only row to draw; -1: all, one below the other.
    int outcome = -1;
    /// Icon arrays: say the outcome above the icons, and what came of the main goal; false where the page
    /// does.
    bool headings = true;
};

/// The geometry of a chart. Pure: the same input gives the same marks. No label lies on another and none
/// leaves the width, at any width of 20 letters and more.
[[nodiscard]] Figure layoutChart(const Chart &chart, const FigureOptions &options,
                                 const TextMeasure &measure);

/// Whether "only larger, blinded studies" leaves something out and something in.
[[nodiscard]] bool canNarrow(const Chart &chart, int fewestPeople = 100);

/// Whether a row counts as larger and blinded.
[[nodiscard]] bool isLargerBlinded(const ForestRow &row, int fewestPeople = 100);

// One for each kind of row.
[[nodiscard]] Figure layoutForest(const Chart &, const FigureOptions &, const TextMeasure &);
[[nodiscard]] Figure layoutIcons(const Chart &, const FigureOptions &, const TextMeasure &);
[[nodiscard]] Figure layoutBars(const Chart &, const FigureOptions &, const TextMeasure &);
[[nodiscard]] Figure layoutPairs(const Chart &, const FigureOptions &, const TextMeasure &);
[[nodiscard]] Figure layoutShares(const Chart &, const FigureOptions &, const TextMeasure &);
[[nodiscard]] Figure layoutScale(const Chart &, const FigureOptions &, const TextMeasure &);
[[nodiscard]] Figure layoutLine(const Chart &, const FigureOptions &, const TextMeasure &);
[[nodiscard]] Figure layoutTimeline(const Chart &, const FigureOptions &, const TextMeasure &);

} // namespace Plainheart
