// SPDX-License-Identifier: GPL-3.0-or-later
#include "figureview.h"

#include "chartpainter.h"

#include <cmath>
#include <QPainter>
#include <QQuickPaintedItem>
#include <QQuickWindow>

namespace Plainheart {

namespace {

constexpr int tileHeight = 256; // whole pixels on screens of 125 % and 150 %, too

/// A part of a figure.
class FigureTile : public QQuickPaintedItem
{
public:
    explicit FigureTile(FigureView *view)
        : QQuickPaintedItem(view)
        , m_view(view)
    {
    }

    void paint(QPainter *painter) override
    {
        painter->setClipRect(boundingRect());
        painter->translate(0, -y());
        m_view->paint(painter);
    }

private:
    FigureView *m_view;
};

} // namespace

FigureView::FigureView(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemObservesViewport); // clipRect() is what the scrolling area round it shows
    // A palette that no one set is black on nothing, never invisible.
    for (auto ink :
         { &ChartPalette::text, &ChartPalette::softText, &ChartPalette::grid, &ChartPalette::frame,
           &ChartPalette::counted, &ChartPalette::notCounted, &ChartPalette::pooled, &ChartPalette::treatment,
           &ChartPalette::control, &ChartPalette::empty, &ChartPalette::range })
        m_palette.*ink = Qt::black;
    for (auto ink : { &ChartPalette::card, &ChartPalette::band })
        m_palette.*ink = Qt::white;
}

void FigureView::setColour(std::initializer_list<QColor ChartPalette::*> inks, const QColor &colour)
{
    if (m_palette.*(*inks.begin()) == colour)
        return;
    for (auto ink : inks)
        m_palette.*ink = colour;
    Q_EMIT coloursChanged();
    repaint();
}

void FigureView::setTextColor(const QColor &colour)
{
    setColour({ &ChartPalette::text, &ChartPalette::frame, &ChartPalette::control }, colour);
}

void FigureView::setSoftColor(const QColor &colour) { setColour({ &ChartPalette::softText }, colour); }
void FigureView::setGridColor(const QColor &colour) { setColour({ &ChartPalette::grid }, colour); }
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
    repaint();
}

void FigureView::repaint()
{
    for (QQuickPaintedItem *part : std::as_const(m_tiles))
        part->update();
    if (QQuickWindow *shown = window())
        shown->update(); // for tiles that are not there yet
}

void FigureView::tile()
{
    const QRectF seen = isVisible() ? clipRect() : QRectF();
    const int first = seen.isEmpty() ? 0 : static_cast<int>(seen.top()) / tileHeight;
    const int end = seen.isEmpty() ? 0 : static_cast<int>(std::ceil(seen.bottom() / tileHeight));
    QList<QQuickPaintedItem *> spare;
    for (const int place : m_tiles.keys()) {
        if (place < first || place >= end)
            spare << m_tiles.take(place);
    }
    for (int place = first; place < end; ++place) {
        QQuickPaintedItem *&part = m_tiles[place];
        if (!part) {
            part = spare.isEmpty() ? new FigureTile(this) : spare.takeLast();
            part->setY(place * tileHeight);
            part->update();
        }
        part->setSize(QSizeF(width(), qMin<qreal>(tileHeight, height() - place * tileHeight)));
    }
    qDeleteAll(spare);
}

void FigureView::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemSceneChange) {
        disconnect(m_beforeFrames);
        if (data.window)
            m_beforeFrames = connect(data.window, &QQuickWindow::afterAnimating, this, &FigureView::tile);
    }
    QQuickItem::itemChange(change, data);
}

void FigureView::paint(QPainter *painter) const { paintChart(*painter, m_figure, m_palette, m_font); }

void FigureView::componentComplete()
{
    QQuickItem::componentComplete();
    renew();
}

void FigureView::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.width() != oldGeometry.width())
        renew();
}

} // namespace Plainheart
