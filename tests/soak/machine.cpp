// SPDX-License-Identifier: GPL-3.0-or-later
#include "machine.h"

#include <algorithm>
#include <malloc.h>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>

namespace PlainheartTest {

using namespace Qt::StringLiterals;

double memoryKb()
{
    malloc_trim(0);
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("RssAnon:"))
            return line.mid(8).trimmed().split(' ').first().toDouble();
    }
    return 0;
}

qsizetype openFiles() { return QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System).size(); }

double slope(const QList<Sample> &samples)
{
    double turns = 0;
    double memory = 0;
    for (const Sample &sample : samples) {
        turns += sample.turns / double(samples.size());
        memory += sample.memory / double(samples.size());
    }
    double both = 0;
    double square = 0;
    for (const Sample &sample : samples) {
        both += (sample.turns - turns) * (sample.memory - memory);
        square += (sample.turns - turns) * (sample.turns - turns);
    }
    return square > 0 ? both / square : 0;
}

bool drawMemory(const QList<Sample> &samples, const QString &file)
{
    if (samples.isEmpty())
        return false;
    constexpr QRectF plot(90, 40, 860, 400);
    QImage image(1000, 500, QImage::Format_RGB32);
    image.fill(Qt::white);
    double highest = 0;
    for (const Sample &sample : samples)
        highest = std::max(highest, sample.memory / 1024);
    highest = std::max(10.0, highest * 1.2); // MB
    const double last = samples.last().turns;
    const auto place = [&](const Sample &sample) {
        return QPointF(plot.left() + sample.turns / last * plot.width(),
                       plot.bottom() - sample.memory / 1024 / highest * plot.height());
    };

    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.drawLine(plot.bottomLeft(), plot.topLeft());
    painter.drawText(QPointF(plot.left(), 24), u"Memory of its own (MB) after page turns"_s);
    for (int i = 0; i <= 4; ++i) {
        const double share = i / 4.0;
        painter.drawText(QPointF(plot.left() + share * plot.width() - 20, plot.bottom() + 24),
                         QString::number(qRound(share * last)));
        painter.drawText(QPointF(plot.left() - 50, plot.bottom() - share * plot.height() + 5),
                         QString::number(qRound(share * highest)));
    }
    painter.setPen(QPen(Qt::darkBlue, 2));
    for (qsizetype i = 1; i < samples.size(); ++i)
        painter.drawLine(place(samples.at(i - 1)), place(samples.at(i)));
    painter.end();
    return image.save(file);
}

} // namespace PlainheartTest
