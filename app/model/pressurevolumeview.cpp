// SPDX-License-Identifier: GPL-3.0-or-later
#include "pressurevolumeview.h"

#include "chartpainter.h"
#include "hearts.h"
#include "pressurevolume.h"

#include <algorithm>
#include <QPainter>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

PressureVolumeLoop loopOf(const Beat &beat, const QString &label, double seconds)
{
    PressureVolumeLoop loop{ label, {}, QPointF(beat.volumeAt(seconds), beat.pressureAt(seconds)) };
    for (qsizetype i = 0; i < beat.volume.size(); ++i)
        loop.points << QPointF(beat.volume.at(i), beat.pressure.at(i));
    return loop;
}

QList<int> figuresOf(const QString &heart)
{
    const Beat *beat = heartCalled(heart);
    if (!beat)
        return { 0, 0, 0 };
    return { qRound(beat->endDiastolicVolume), qRound(beat->endSystolicVolume),
             qRound(*std::max_element(beat->pressure.begin(), beat->pressure.end())) };
}

} // namespace

PressureVolumeView::PressureVolumeView(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &PressureVolumeView::figureChanged, this, &PressureVolumeView::layOut);
    connect(this, &PressureVolumeView::lookChanged, this, [this] { update(); });
}

QList<int> PressureVolumeView::healthyFigures() { return figuresOf(u"healthy"_s); }
QList<int> PressureVolumeView::weakFigures() { return figuresOf(u"weak"_s); }

void PressureVolumeView::layOut()
{
    const Beat *healthy = heartCalled(u"healthy"_s);
    const Beat *weak = heartCalled(u"weak"_s);
    if (!healthy || !weak || width() < 40)
        return;
    FigureOptions options;
    options.width = width();
    options.textSize = m_font.pixelSize() > 0 ? m_font.pixelSize() : 17;
    options.locale = QLocale(m_language);
    m_figure = layoutPressureVolume(
        { loopOf(*weak, m_weakLabel, m_time), loopOf(*healthy, m_healthyLabel, m_time) }, options,
        FontMeasure(m_font));
    setImplicitHeight(m_figure.size.height());
    update();
}

void PressureVolumeView::paint(QPainter *painter)
{
    ChartPalette palette;
    palette.text = palette.frame = palette.control = m_inkColor;
    palette.softText = m_softColor;
    palette.grid = m_gridColor;
    palette.counted = m_strongColor;
    painter->setRenderHint(QPainter::Antialiasing);
    paintChart(*painter, m_figure, palette, m_font);
}

void PressureVolumeView::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.width() != oldGeometry.width())
        layOut();
}

} // namespace Plainheart
