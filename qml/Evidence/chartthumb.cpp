// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartthumb.h"

#include "chartrecord.h"

#include <algorithm>

namespace Plainheart {

namespace {

/// Wide enough for every chart to put its labels beside its marks.
constexpr double pageWidth = 640; // px
constexpr double textSize = 16; // px
constexpr double thinnest = 1; // px, of a line

/// Moves and shrinks a mark; lines become thinner, but are never too thin to be seen.
void shrink(Mark &mark, const QTransform &to, double scale)
{
    mark.rect = to.mapRect(mark.rect);
    mark.points = to.map(mark.points);
    mark.path = to.map(mark.path);
    // But people to whom it did not happen stay paler than those to whom it did.
    if (mark.stroke > 0)
        mark.stroke = std::max(mark.ink == Ink::Empty ? 0 : thinnest, mark.stroke * scale);
}

} // namespace

ChartThumb::ChartThumb(QQuickItem *parent)
    : FigureView(parent)
{
    connect(this, &ChartThumb::chartChanged, this, &ChartThumb::renew);
    connect(this, &ChartThumb::fontChanged, this, [this] { m_page.reset(); });
    connect(this, &QQuickItem::heightChanged, this, &ChartThumb::renew);
}

void ChartThumb::setChart(const StoredChart &chart)
{
    m_chart = chart;
    m_page.reset();
    Q_EMIT chartChanged();
}

Figure ChartThumb::page() const
{
    const auto chart = readChart(recordOf(m_chart));
    if (!chart)
        return {};
    FigureOptions wanted = options();
    wanted.width = pageWidth;
    wanted.textSize = textSize;
    wanted.headings = false;
    wanted.outcome = 0; // of icon arrays
    Figure page = layoutChart(*chart, wanted, FontMeasure(font()));
    page.marks.removeIf([](const Mark &mark) { return mark.shape == Mark::Shape::Text; });
    return page;
}

Figure ChartThumb::small()
{
    if (width() <= 0 || height() <= 0)
        return {};
    if (!m_page)
        m_page = page();
    QRectF marks;
    for (const Mark &mark : std::as_const(m_page->marks)) {
        if (mark.ink != Ink::Grid)
            marks |= mark.bounds();
    }
    if (marks.isEmpty())
        return {};
    const double scale = width() / marks.width();
    const QTransform to
        = QTransform::fromTranslate(-marks.left(), -marks.top()) * QTransform::fromScale(scale, scale);
    Figure small;
    small.size = { width(), height() };
    small.textSize = textSize;
    small.marks = m_page->marks;
    for (Mark &mark : small.marks)
        shrink(mark, to, scale);
    return small;
}

void ChartThumb::layOut() { setFigure(small()); }

} // namespace Plainheart
