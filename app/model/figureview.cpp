// SPDX-License-Identifier: GPL-3.0-or-later
#include "figureview.h"

#include "chartpainter.h"

#include <QPainter>

namespace Plainheart {

FigureView::FigureView(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    // A palette that no one set is black on nothing, never invisible.
    for (auto ink :
         { &ChartPalette::text, &ChartPalette::softText, &ChartPalette::grid, &ChartPalette::frame,
           &ChartPalette::counted, &ChartPalette::notCounted, &ChartPalette::pooled, &ChartPalette::treatment,
           &ChartPalette::control, &ChartPalette::empty, &ChartPalette::range })
        m_palette.*ink = Qt::black;
    for (auto ink : { &ChartPalette::side, &ChartPalette::card, &ChartPalette::band })
        m_palette.*ink = Qt::white;
}

void FigureView::setColour(std::initializer_list<QColor ChartPalette::*> inks, const QColor &colour)
{
    if (m_palette.*(*inks.begin()) == colour)
        return;
    for (auto ink : inks)
        m_palette.*ink = colour;
    Q_EMIT coloursChanged();
    update();
}

void FigureView::setTextColor(const QColor &colour)
{
    setColour({ &ChartPalette::text, &ChartPalette::frame, &ChartPalette::control }, colour);
}

void FigureView::setSoftColor(const QColor &colour) { setColour({ &ChartPalette::softText }, colour); }
void FigureView::setGridColor(const QColor &colour) { setColour({ &ChartPalette::grid }, colour); }
void FigureView::setSideColor(const QColor &colour) { setColour({ &ChartPalette::side }, colour); }
void FigureView::setCardColor(const QColor &colour) { setColour({ &ChartPalette::card }, colour); }

void FigureView::setCountedColor(const QColor &colour)
{
    setColour({ &ChartPalette::counted, &ChartPalette::range }, colour);
}

void FigureView::setNotCountedColor(const QColor &colour)
{
    setColour({ &ChartPalette::notCounted, &ChartPalette::empty }, colour);
}

void FigureView::setPooledColor(const QColor &colour) { setColour({ &ChartPalette::pooled }, colour); }
void FigureView::setTreatmentColor(const QColor &colour) { setColour({ &ChartPalette::treatment }, colour); }
void FigureView::setBandColor(const QColor &colour) { setColour({ &ChartPalette::band }, colour); }

void FigureView::setFont(const QFont &font)
{
    if (font == m_font)
        return;
    m_font = font;
    Q_EMIT fontChanged();
    renew();
}

FigureOptions FigureView::options() const
{
    FigureOptions options;
    options.width = width();
    if (m_font.pixelSize() > 0)
        options.textSize = m_font.pixelSize();
    return options;
}

void FigureView::renew()
{
    if (isComponentComplete())
        layOut();
}

void FigureView::setFigure(Figure figure)
{
    m_figure = std::move(figure);
    setImplicitHeight(qMax(0.0, m_figure.size.height()));
    update();
}

void FigureView::paint(QPainter *painter) { paintChart(*painter, m_figure, m_palette, m_font); }

void FigureView::componentComplete()
{
    QQuickPaintedItem::componentComplete();
    renew();
}

void FigureView::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.width() != oldGeometry.width())
        renew();
}

} // namespace Plainheart
