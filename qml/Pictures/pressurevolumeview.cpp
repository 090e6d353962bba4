// SPDX-License-Identifier: GPL-3.0-or-later
#include "pressurevolumeview.h"

#include "chartpainter.h"
#include "hearts.h"
#include "pressurevolume.h"

#include <algorithm>
#include <cmath>
#include <QPainter>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

/// The hearts in the order of the loops.
QString heartName(int loop) { return loop == 0 ? u"weak"_s : u"healthy"_s; }

PressureVolumeLoop loopOf(const Beat &beat, const QString &label)
{
    PressureVolumeLoop loop{ label, {}, std::nullopt };
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

void PressureVolumeView::setTime(qreal seconds)
{
    if (m_time == seconds || !std::isfinite(seconds))
        return;
    const QRectF before = dot(0) | dot(1);
    m_time = seconds;
    update((before | dot(0) | dot(1)).toAlignedRect().adjusted(-2, -2, 2, 2));
    Q_EMIT timeChanged();
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
    m_figure = layoutPressureVolume({ loopOf(*weak, m_weakLabel), loopOf(*healthy, m_healthyLabel) }, options,
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
    painter->setPen(Qt::NoPen);
    for (const int loop : { 1, 0 }) { // the strong line's dot lies on top
        painter->setBrush(loop == 0 ? m_strongColor : m_inkColor);
        painter->drawEllipse(dot(loop));
    }
}

QRectF PressureVolumeView::dot(int loop) const
{
    const Beat *beat = heartCalled(heartName(loop));
    const auto line = std::find_if(m_figure.marks.begin(), m_figure.marks.end(), [loop](const Mark &mark) {
        return mark.shape == Mark::Shape::Polygon && mark.row == loop;
    });
    if (!beat || line == m_figure.marks.end())
        return {};
    // The axes are even, so a place between the loop's own ends is the same place on the screen.
    const auto [leastVolume, mostVolume] = std::minmax_element(beat->volume.begin(), beat->volume.end());
    const auto [leastPressure, mostPressure]
        = std::minmax_element(beat->pressure.begin(), beat->pressure.end());
    const QRectF drawn = line->points.boundingRect();
    const double x = (beat->volumeAt(m_time) - *leastVolume) / (*mostVolume - *leastVolume);
    const double y = (beat->pressureAt(m_time) - *leastPressure) / (*mostPressure - *leastPressure);
    const QPointF place(drawn.left() + x * drawn.width(), drawn.bottom() - y * drawn.height());
    const double radius = (m_font.pixelSize() > 0 ? m_font.pixelSize() : 17) * 0.4;
    return QRectF(place - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
}

void PressureVolumeView::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.width() != oldGeometry.width())
        layOut();
}

} // namespace Plainheart
