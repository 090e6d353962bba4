// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"

#include <algorithm>
#include <cmath>
#include <QLineF>

namespace Plainheart {

namespace {

void mirror(Mark &mark, double width)
{
    mark.rect.moveLeft(width - mark.rect.right());
    for (QPointF &point : mark.points)
        point.setX(width - point.x());
    if (mark.shape == Mark::Shape::Path) {
        QTransform flip(-1, 0, 0, 1, width, 0);
        mark.path = flip.map(mark.path);
    }
}

/// What lies below what.
int level(const Mark &mark)
{
    switch (mark.ink) {
    case Ink::Band:
        return 0;
    case Ink::Grid:
        return 1;
    case Ink::Frame:
        return 2;
    default:
        return 3;
    }
}

/// The words of a plot, from the top down.
QList<QRectF> wordsOf(const QList<Mark> &marks, double room)
{
    QList<QRectF> words;
    for (const Mark &mark : marks) {
        if (mark.shape == Mark::Shape::Text && mark.inPlot)
            words << mark.rect.adjusted(-room, 0, room, 0);
    }
    std::ranges::sort(words, {}, &QRectF::top);
    return words;
}

/// What is left of a line, upright or level, around words: a grid line never runs through them.
QList<QLineF> around(const QLineF &line, const QList<QRectF> &words)
{
    const bool upright = line.x1() == line.x2();
    double tallest = 0;
    for (const QRectF &rect : words)
        tallest = std::max(tallest, rect.height());
    QList<QPair<double, double>> gaps;
    const double top = std::min(line.y1(), line.y2()) - tallest;
    for (auto it = std::ranges::lower_bound(words, top, {}, &QRectF::top); it != words.end(); ++it) {
        if (it->top() > std::max(line.y1(), line.y2()))
            break;
        if (upright && line.x1() > it->left() && line.x1() < it->right())
            gaps << std::pair(it->top(), it->bottom());
        else if (!upright && line.y1() > it->top() && line.y1() < it->bottom())
            gaps << std::pair(it->left(), it->right());
    }
    std::ranges::sort(gaps);
    QList<QLineF> pieces;
    double from = upright ? line.y1() : line.x1();
    const double end = upright ? line.y2() : line.x2();
    const auto piece = [&](double to) {
        if (to > from)
            pieces << (upright ? QLineF(line.x1(), from, line.x1(), to)
                               : QLineF(from, line.y1(), to, line.y1()));
    };
    for (const auto &[start, stop] : gaps) {
        piece(std::min(start, end));
        from = std::max(from, stop);
    }
    piece(end);
    return pieces;
}

QList<Mark> withoutGridOnWords(const QList<Mark> &marks, double room)
{
    const QList<QRectF> words = wordsOf(marks, room);
    QList<Mark> result;
    result.reserve(marks.size());
    for (const Mark &mark : marks) {
        if (mark.shape != Mark::Shape::Line || mark.ink != Ink::Grid) {
            result << mark;
            continue;
        }
        for (const QLineF &line : around({ mark.points.first(), mark.points.last() }, words)) {
            result << mark;
            result.last().points = { line.p1(), line.p2() };
        }
    }
    return result;
}

void shift(Mark &mark, double dx)
{
    mark.rect.translate(dx, 0);
    mark.points.translate(dx, 0);
    mark.path.translate(dx, 0);
}

} // namespace

Sheet::Sheet(const FigureOptions &options, const TextMeasure &measure)
    : m_options(options)
    , m_measure(measure)
    , m_em(std::max(6.0, options.textSize))
    , m_line(measure.lineHeight(m_em))
    , m_width(std::max(options.width, 20 * m_em * 0.5))
    , m_plotRight(m_width)
{
    m_figure.textSize = m_em;
}

double Sheet::widthOf(const QString &text, TextStyle style) const
{
    return m_measure.width(text, style, m_em);
}

QStringList Sheet::lines(const QString &text, double width, TextStyle style) const
{
    return wrapped(text, style, m_em, width, m_measure);
}

double Sheet::widest(const QStringList &texts, TextStyle style) const
{
    double widest = 0;
    for (const QString &text : texts)
        widest = std::max(widest, widthOf(text, style));
    return widest;
}

Mark &Sheet::add(Mark mark)
{
    mark.row = m_row;
    mark.inPlot = m_inPlot;
    m_figure.marks << std::move(mark);
    return m_figure.marks.last();
}

void Sheet::addLine(QPointF from, QPointF to, Ink ink, double stroke)
{
    Mark mark;
    mark.shape = Mark::Shape::Line;
    mark.ink = ink;
    mark.stroke = stroke;
    mark.points = { from, to };
    add(mark);
}

void Sheet::addRect(const QRectF &rect, Ink ink, Mark::Fill fill, double stroke)
{
    Mark mark;
    mark.shape = Mark::Shape::Rect;
    mark.ink = ink;
    mark.fill = fill;
    mark.stroke = stroke;
    mark.rect = rect;
    add(mark);
}

void Sheet::addEllipse(const QRectF &rect, Ink ink, Mark::Fill fill, double stroke)
{
    Mark mark;
    mark.shape = Mark::Shape::Ellipse;
    mark.ink = ink;
    mark.fill = fill;
    mark.stroke = stroke;
    mark.rect = rect;
    add(mark);
}

void Sheet::addPolygon(const QPolygonF &points, Ink ink, Mark::Fill fill, double stroke)
{
    Mark mark;
    mark.shape = Mark::Shape::Polygon;
    mark.ink = ink;
    mark.fill = fill;
    mark.stroke = stroke;
    mark.points = points;
    add(mark);
}

void Sheet::addHatched(const QRectF &rect, Ink ink)
{
    addRect(rect, ink, Mark::Fill::Card, 1.5);
    Mark mark;
    mark.shape = Mark::Shape::Path;
    mark.ink = ink;
    mark.stroke = 1.5;
    // Lines up to the right, cut by hand at the edges: clipping would turn a PDF into pixels on some
    // printers.
    const double pitch = std::max(4.0, m_em * 0.4);
    for (double c = rect.left() + pitch; c < rect.right() + rect.height(); c += pitch) {
        const double x0 = std::max(rect.left(), c - rect.height());
        const double x1 = std::min(rect.right(), c);
        if (x1 - x0 < 0.5)
            continue;
        mark.path.moveTo(x0, rect.top() + (c - x0));
        mark.path.lineTo(x1, rect.top() + (c - x1));
    }
    if (!mark.path.isEmpty())
        add(mark);
}

QRectF Sheet::addText(const QString &text, const Place &place, Ink ink, TextStyle style)
{
    const double wide = widthOf(text, style);
    double x = place.x;
    if (place.align == Align::Centre)
        x += (place.width - wide) / 2;
    else if (place.align == Align::End)
        x += place.width - wide;
    Mark mark;
    mark.shape = Mark::Shape::Text;
    mark.ink = ink;
    mark.text = text;
    mark.style = style;
    mark.size = m_em;
    mark.rect = QRectF(x, place.y, wide, m_line);
    return add(mark).rect;
}

double Sheet::addParagraph(const QString &text, const Place &place, Ink ink, TextStyle style)
{
    double y = place.y;
    for (const QString &line : lines(text, place.width, style)) {
        addText(line, { place.x, y, place.width, place.align }, ink, style);
        y += m_line;
    }
    return y - place.y;
}

void Sheet::addTickLabels(const Scale &scale, double y, const AxisLook &look)
{
    const double none = scale.log ? 1 : 0;
    const double gap = m_em * 0.5;
    QList<QRectF> taken;
    const auto addLabel = [&](double tick, const QString &text) {
        const double wide = widthOf(text);
        const double x
            = std::clamp(scale.at(tick) - wide / 2, m_plotLeft, std::max(m_plotLeft, m_plotRight - wide));
        const QRectF rect(x, y, wide, m_line);
        for (const QRectF &other : taken) {
            if (rect.adjusted(-gap, 0, gap, 0).intersects(other))
                return;
        }
        taken << addText(text, { x, y, wide, Align::Start }, Ink::SoftText);
    };

    const bool zeroLine = look.zeroLine && scale.holds(none);
    if (zeroLine)
        addLabel(none, look.zeroLabel.isEmpty() ? look.label(none) : look.zeroLabel);
    for (const double tick : scale.ticks(m_em * 2.8)) {
        if (!zeroLine || tick != none)
            addLabel(tick, look.label(tick));
    }
}

double Sheet::addAxis(const Scale &scale, double bottom, const AxisLook &look)
{
    const double none = scale.log ? 1 : 0;
    const double y = bottom + m_em * 0.3;
    const auto addLines = [&](double tick, Ink ink, double stroke) {
        for (const auto &[from, to] : m_lanes)
            addLine({ scale.at(tick), from }, { scale.at(tick), to }, ink, stroke);
    };

    setInPlot(true);
    const bool zeroLine = look.zeroLine && scale.holds(none);
    if (zeroLine)
        addLines(none, Ink::Frame, 3);
    for (const double tick : scale.ticks(m_em * 2.8)) {
        if (!zeroLine || tick != none)
            addLines(tick, Ink::Grid, 1);
    }
    addTickLabels(scale, y, look);
    double height = m_em * 0.3 + m_line;
    const bool beside = look.nameWidth > 0 && lines(look.name, look.nameWidth).size() <= 2;
    if (!beside && !look.name.isEmpty())
        height += addParagraph(look.name,
                               { m_plotLeft, bottom + height, m_plotRight - m_plotLeft, Align::Centre });
    setInPlot(false);
    if (beside)
        height
            = std::max(height, m_em * 0.3 + addParagraph(look.name, { 0, y, look.nameWidth, Align::Start }));
    return height;
}

void Sheet::setPlot(double left, double right)
{
    m_plotLeft = left;
    m_plotRight = right;
}

void Sheet::setRowRect(int row, const QRectF &rect)
{
    if (m_figure.rows.size() <= row)
        m_figure.rows.resize(row + 1);
    m_figure.rows[row] = rect;
}

Figure Sheet::finish(double height)
{
    m_figure.size = { m_width, std::ceil(height) };
    m_figure.marks = withoutGridOnWords(m_figure.marks, m_em * 0.2);
    std::ranges::stable_sort(m_figure.marks, {}, level);
    if (m_options.rightToLeft) {
        const double dx = m_width - m_plotRight - m_plotLeft;
        for (Mark &mark : m_figure.marks) {
            if (mark.inPlot)
                shift(mark, dx);
            else
                mirror(mark, m_width);
        }
        for (QRectF &row : m_figure.rows)
            row.moveLeft(m_width - row.right());
    }
    return std::move(m_figure);
}

Columns columnsFor(Sheet &sheet, const QStringList &labels, double extra, double inside, double after)
{
    const double em = sheet.em();
    const double gap = em;
    const double margin = em * 0.6; // half a label of the axis
    Columns columns;
    columns.stacked = sheet.width() < 30 * em;
    columns.extraWidth = extra;
    columns.blockRight = sheet.width() - (after > 0 ? after + gap - margin : 0);
    columns.plotRight = columns.blockRight - std::max(inside, margin);
    if (columns.stacked) {
        columns.labelWidth = sheet.width() - (extra > 0 ? extra + gap : 0);
        columns.extraLeft = sheet.width() - extra;
        columns.plotLeft = margin;
    } else {
        columns.labelWidth
            = std::min(std::ceil(sheet.widest(labels, TextStyle::Strong)), sheet.width() * 0.4);
        columns.extraLeft = columns.labelWidth + gap;
        columns.plotLeft = columns.extraLeft + (extra > 0 ? extra + gap : 0);
        columns.blockLeft = columns.plotLeft - margin;
    }
    sheet.setPlot(columns.blockLeft, columns.blockRight);
    return columns;
}

double addKey(Sheet &sheet, const QList<KeyEntry> &entries, double y)
{
    const double em = sheet.em();
    const double top = y;
    double x = 0;
    for (const KeyEntry &entry : entries) {
        const double swatch = em * 1.6;
        const double room = sheet.width() - swatch - em * 0.5;
        const double wide = std::min(sheet.widthOf(entry.text), room);
        if (x > 0 && x + swatch + em * 0.5 + wide > sheet.width()) {
            x = 0;
            y += sheet.line() * 1.15;
        }
        const QRectF box(x, y + (sheet.line() - em * 0.9) / 2, swatch, em * 0.9);
        entry.draw(sheet, box);
        const double height
            = sheet.addParagraph(entry.text, { x + swatch + em * 0.5, y, room, Align::Start });
        y += height - sheet.line();
        x += swatch + em * 0.5 + wide + em * 1.5;
    }
    return entries.isEmpty() ? 0 : y + sheet.line() - top;
}

KeyEntry boxEntry(const QString &text, Ink ink, bool hatched)
{
    return { text, [ink, hatched](Sheet &sheet, const QRectF &box) {
                if (hatched)
                    sheet.addHatched(box, ink);
                else
                    sheet.addRect(box, ink, Mark::Fill::Ink);
            } };
}

KeyEntry outlineEntry(const QString &text)
{
    return { text,
             [](Sheet &sheet, const QRectF &box) { sheet.addRect(box, Ink::Empty, Mark::Fill::Card, 1.5); } };
}

} // namespace Plainheart
