// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure.h"
#include "scale.h"

#include <functional>
#include <utility>

namespace Plainheart {

enum class Align { Start, Centre, End };

/// Where a paragraph stands: from `x` to `x + width`, its first line at `y`.
struct Place {
    double x = 0;
    double y = 0;
    double width = 0;
    Align align = Align::Start;
};

/// How a number axis is labelled.
struct AxisLook {
    bool zeroLine = false; ///< a strong line at no difference (0, or 1 for ratios)
    QString zeroLabel; ///< words for its tick; empty: its number
    std::function<QString(double)> label; ///< words for a tick
    QString name; ///< what the axis measures; may be empty
    /// Room for the name at the start, beside the labels; without it, and where the name would need more than
    /// two lines, it stands below them.
    double nameWidth = 0;
};

/// Paper on which a figure is laid out, left to right. finish() mirrors it where that is asked for: columns
/// change sides, the plot moves as one piece.
class Sheet
{
public:
    Sheet(const FigureOptions &options, const TextMeasure &measure);

    [[nodiscard]] double em() const { return m_em; }
    [[nodiscard]] double line() const { return m_line; } ///< height of a line of words
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double widthOf(const QString &text, TextStyle style = TextStyle::Plain) const;
    [[nodiscard]] QStringList lines(const QString &text, double width,
                                    TextStyle style = TextStyle::Plain) const;
    /// The widest of some words, 0 for none.
    [[nodiscard]] double widest(const QStringList &texts, TextStyle style = TextStyle::Plain) const;

    /// Everything that is added next belongs to this row, and to the plot or not.
    void setRow(int row) { m_row = row; }
    void setInPlot(bool inPlot) { m_inPlot = inPlot; }

    Mark &add(Mark mark);
    void addLine(QPointF from, QPointF to, Ink ink, double stroke);
    void addRect(const QRectF &rect, Ink ink, Mark::Fill fill, double stroke = 0);
    void addEllipse(const QRectF &rect, Ink ink, Mark::Fill fill, double stroke = 0);
    /// The outline of the last mark is broken.
    void dashLast() { m_figure.marks.last().dashed = true; }
    void addPolygon(const QPolygonF &points, Ink ink, Mark::Fill fill, double stroke = 0);
    /// A rectangle of slanted lines in an outline: a bar that is told from a filled one without colour.
    void addHatched(const QRectF &rect, Ink ink);
    /// One line of words; returns its rectangle.
    QRectF addText(const QString &text, const Place &place, Ink ink = Ink::Text,
                   TextStyle style = TextStyle::Plain);
    /// Words in as many lines as they need; returns their height.
    double addParagraph(const QString &text, const Place &place, Ink ink = Ink::Text,
                        TextStyle style = TextStyle::Plain);

    /// The piece of the page, from `left` to `right`, that holds the plot with its words: moved as one where
    /// the columns are mirrored. The whole page, unless it is set.
    void setPlot(double left, double right);

    /// Between `top` and `bottom` the plot is free of words: grid lines run here and nowhere else.
    void addLane(double top, double bottom) { m_lanes << std::pair(top, bottom); }

    /// Grid lines in all lanes, and below `bottom` the labels that have room side by side; that of no
    /// difference comes before all others. Returns the height of all
    /// words.
    double addAxis(const Scale &scale, double bottom, const AxisLook &look);

    /// The labels of an axis that have room side by side, in a line whose top is `y`; that of no difference
    /// comes before all others.
    void addTickLabels(const Scale &scale, double y, const AxisLook &look);

    void setRowRect(int row, const QRectF &rect);
    /// The figure, with grounds below grid lines below all else.
    [[nodiscard]] Figure finish(double height);

private:
    const FigureOptions &m_options;
    const TextMeasure &m_measure;
    double m_em;
    double m_line;
    double m_width;
    int m_row = -1;
    bool m_inPlot = false;
    double m_plotLeft = 0;
    double m_plotRight;
    QList<QPair<double, double>> m_lanes;
    Figure m_figure;
};

/// The columns of a chart with one label for each row: side by side where there is room for both, otherwise
/// the label above the plot.
struct Columns {
    bool stacked = false;
    double labelWidth = 0;
    double extraLeft = 0; ///< a narrow column for numbers
    double extraWidth = 0;
    double plotLeft = 0;
    double plotRight = 0;
    double blockLeft = 0; ///< the plot with all its words
    double blockRight = 0;
};

/// Columns for these labels, and the sheet's plot set to match. `extra` is the width of a column of numbers
/// beside the labels, `inside` the room for words at the right end of the plot, `after` the width of a column
/// behind the plot; 0 for none.
[[nodiscard]] Columns columnsFor(Sheet &sheet, const QStringList &labels, double extra, double inside,
                                 double after);

/// An entry of a key: what is drawn in a small box, and its words.
struct KeyEntry {
    QString text;
    std::function<void(Sheet &, const QRectF &)> draw;
};

/// A key, with as many entries in a line as fit. Returns its height.
double addKey(Sheet &sheet, const QList<KeyEntry> &entries, double y);

/// Head and shoulders in a square cell: one of 100 people.
[[nodiscard]] QPainterPath personPath(const QRectF &cell);

/// The entry of a filled or a hatched box.
[[nodiscard]] KeyEntry boxEntry(const QString &text, Ink ink, bool hatched);
/// An empty box: the whole of which a part is filled.
[[nodiscard]] KeyEntry outlineEntry(const QString &text);

} // namespace Plainheart
