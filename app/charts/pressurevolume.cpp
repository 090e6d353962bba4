// SPDX-License-Identifier: GPL-3.0-or-later
#include "pressurevolume.h"

#include "numbers.h"
#include "phrases.h"
#include "sheet.h"
#include "ticks.h"

#include <algorithm>

namespace Plainheart {

namespace {

Ink inkOf(qsizetype index) { return index == 0 ? Ink::Counted : Ink::Control; }
double strokeOf(qsizetype index) { return index == 0 ? 3.5 : 1.75; }

} // namespace

Figure layoutPressureVolume(const QList<PressureVolumeLoop> &loops, const FigureOptions &options,
                            const TextMeasure &measure)
{
    Sheet sheet(options, measure);
    const double em = sheet.em();
    QList<KeyEntry> key;
    double mostVolume = 1;
    double mostPressure = 1;
    for (qsizetype i = 0; i < loops.size(); ++i) {
        key << KeyEntry{ loops.at(i).label, [i](Sheet &s, const QRectF &box) {
                            s.addLine({ box.left(), box.center().y() }, { box.right(), box.center().y() },
                                      inkOf(i), strokeOf(i));
                        } };
        for (const QPointF &point : loops.at(i).points) {
            mostVolume = std::max(mostVolume, point.x());
            mostPressure = std::max(mostPressure, point.y());
        }
    }
    double top = addKey(sheet, key, 0) + em * 0.6;
    top += sheet.addParagraph(Phrases::pressureAxis(), { 0, top, sheet.width(), Align::Start },
                              Ink::SoftText);
    top += em * 0.6;
    const double bottom = top + std::clamp(sheet.width() * 0.6, em * 9, em * 18);

    const Scale pressure{ 0, niceRange(0, mostPressure, 6).high, bottom, top, false };
    const QList<double> pressures = pressure.ticks(sheet.line() * 2);
    double labelWidth = 0;
    for (const double tick : pressures)
        labelWidth = std::max(labelWidth, sheet.widthOf(numberText(tick, options.locale)));
    const double left = labelWidth + em * 0.6;
    const Scale volume{ 0, niceRange(0, mostVolume, 6).high, left, sheet.width() - em * 1.2, false };

    sheet.setInPlot(true);
    for (const double tick : pressures) {
        sheet.addLine({ left, pressure.at(tick) }, { volume.to, pressure.at(tick) }, Ink::Grid, 1);
        if (tick > 0) // the corner belongs to the volume axis
            sheet.addText(numberText(tick, options.locale),
                          { 0, pressure.at(tick) - sheet.line() / 2, labelWidth, Align::End }, Ink::SoftText);
    }
    sheet.addLine({ left, bottom }, { volume.to, bottom }, Ink::Frame, 2);
    sheet.addLine({ left, top }, { left, bottom }, Ink::Frame, 2);
    for (qsizetype i = loops.size() - 1; i >= 0; --i) { // the first one lies on top
        QPolygonF line;
        for (const QPointF &point : loops.at(i).points)
            line << QPointF(volume.at(point.x()), pressure.at(point.y()));
        sheet.setRow(static_cast<int>(i));
        sheet.addPolygon(line, inkOf(i), Mark::Fill::None, strokeOf(i));
        if (loops.at(i).now) {
            const QPointF p(volume.at(loops.at(i).now->x()), pressure.at(loops.at(i).now->y()));
            const double r = em * 0.4;
            sheet.addEllipse(QRectF(p.x() - r, p.y() - r, 2 * r, 2 * r), inkOf(i), Mark::Fill::Ink);
        }
    }
    sheet.setRow(-1);
    AxisLook look;
    look.label = [&](double tick) { return numberText(tick, options.locale); };
    sheet.addLane(top, bottom);
    double y = bottom + sheet.addAxis(volume, bottom, look);
    sheet.setInPlot(true);
    y += sheet.addParagraph(Phrases::volumeAxis(), { left, y, volume.to - left, Align::Centre },
                            Ink::SoftText);
    sheet.setInPlot(false);
    return sheet.finish(y);
}

} // namespace Plainheart
