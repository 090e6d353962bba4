// SPDX-License-Identifier: GPL-3.0-or-later
#include "layerraster.h"

#include <algorithm>
#include <memory>
#include <QPainter>
#include <QSemaphore>
#include <QSvgRenderer>
#include <QThread>
#include <QThreadPool>
#include <sys/mman.h>

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

/// Below this size the heap may keep the room of an image that is gone.
constexpr size_t smallImage = 64 << 10;

struct Room {
    void *start = nullptr;
    size_t bytes = 0;
};

void giveBack(void *info)
{
    const std::unique_ptr<Room> room(static_cast<Room *>(info));
    munmap(room->start, room->bytes);
}

/// A transparent image. Pictures come and go with the pages, megabytes at a time; a large one has pages of
/// its own, because the heap would keep the room.
QImage transparentImage(QSize size)
{
    constexpr auto format = QImage::Format_ARGB32_Premultiplied;
    const qsizetype line = static_cast<qsizetype>(size.width()) * 4;
    const auto bytes = static_cast<size_t>(line) * static_cast<size_t>(size.height());
    if (bytes > smallImage) {
        void *start = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (start != MAP_FAILED)
            return { static_cast<uchar *>(start), size.width(), size.height(), line, format, giveBack,
                     new Room{ start, bytes } };
    }
    QImage image(size, format);
    image.fill(Qt::transparent);
    return image;
}

QImage cutOut(const QImage &image, const QRect &part)
{
    QImage result = transparentImage(part.size());
    for (int y = 0; y < part.height(); ++y) {
        const uchar *line = image.constScanLine(part.y() + y) + static_cast<qsizetype>(part.x()) * 4;
        std::copy_n(line, static_cast<size_t>(part.width()) * 4, result.scanLine(y));
    }
    return result;
}

void clear(QImage *image, const QRect &part)
{
    for (int y = part.top(); y <= part.bottom(); ++y)
        std::fill_n(reinterpret_cast<QRgb *>(image->scanLine(y)) + part.left(), part.width(), QRgb(0));
}

/// An empty frame to draw in. Each thread keeps its last one: a page has dozens of layers of one size, and to
/// get and clear megabytes for each takes longer than most take to draw.
QImage &emptyFrame(QSize size)
{
    thread_local QImage frame;
    if (frame.size() != size)
        frame = transparentImage(size);
    return frame;
}

} // namespace

LayerImage rasterise(const std::vector<LayerDrawing> &drawings, QSize frame)
{
    QImage &image = emptyFrame(frame);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const LayerDrawing &drawing : drawings)
        drawing.renderer->render(&painter, drawing.viewBox);
    painter.end();
    const QRect used = usedPart(image);
    if (used.isEmpty())
        return {};
    const LayerImage layer{ cutOut(image, used), used.topLeft() };
    clear(&image, used);
    return layer;
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
