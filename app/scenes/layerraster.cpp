// SPDX-License-Identifier: GPL-3.0-or-later
#include "layerraster.h"

#include <algorithm>
#include <QPainter>
#include <QSemaphore>
#include <QSvgRenderer>
#include <QThread>
#include <QThreadPool>

namespace Plainheart {

namespace {

bool isEmpty(const QRgb *line, int width)
{
    QRgb any = 0;
    for (int x = 0; x < width; ++x)
        any |= line[x];
    return any == 0;
}

/// The part of an image that is not empty.
QRect usedPart(const QImage &image)
{
    QRect used;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (isEmpty(line, image.width()))
            continue;
        int left = 0;
        while (line[left] == 0)
            ++left;
        int right = image.width() - 1;
        while (line[right] == 0)
            --right;
        used |= QRect(QPoint(left, y), QPoint(right, y));
    }
    return used;
}

} // namespace

LayerImage rasterise(const std::vector<LayerDrawing> &drawings, QSize frame)
{
    QImage image(frame, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const LayerDrawing &drawing : drawings)
        drawing.renderer->render(&painter, drawing.viewBox);
    painter.end();
    const QRect used = usedPart(image);
    if (used.isEmpty())
        return {};
    return { used == image.rect() ? image : image.copy(used), used.topLeft() };
}

void runInPool(const std::vector<std::function<void()>> &work)
{
    QThreadPool *pool = QThreadPool::globalInstance();
    if (pool->contains(QThread::currentThread())) {
        for (const auto &piece : work)
            piece();
        return;
    }
    QSemaphore done;
    for (const auto &piece : work) {
        pool->start([&piece, &done] {
            piece();
            done.release();
        });
    }
    done.acquire(static_cast<int>(work.size()));
}

} // namespace Plainheart
