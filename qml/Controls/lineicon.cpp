// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineicon.h"

#include <cmath>
#include <QCache>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPixels = 1 << 20; // 4 MB: the same few icons stand on every page

/// Icons as they were drawn, by all that they look like.
QCache<QString, QImage> &drawn()
{
    static QCache<QString, QImage> images(mostPixels);
    return images;
}

} // namespace

LineIcon::LineIcon(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &LineIcon::lookChanged, this, [this] { update(); });
}

void LineIcon::setPath(const QString &path)
{
    if (m_path == path)
        return;
    m_path = path;
    Q_EMIT lookChanged();
}

void LineIcon::setColour(const QColor &colour)
{
    if (m_colour == colour)
        return;
    m_colour = colour;
    Q_EMIT lookChanged();
}

void LineIcon::setGrid(double grid)
{
    if (m_grid == grid)
        return;
    m_grid = grid;
    Q_EMIT lookChanged();
}

void LineIcon::setStroke(double stroke)
{
    if (m_stroke == stroke)
        return;
    m_stroke = stroke;
    Q_EMIT lookChanged();
}

void LineIcon::setMirrored(bool mirrored)
{
    if (m_mirrored == mirrored)
        return;
    m_mirrored = mirrored;
    Q_EMIT lookChanged();
}

QImage LineIcon::draw(QSize pixels, double scale) const
{
    const QString svg
        = uR"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1 %1"><path d="%2" fill="none" stroke="%3" )"
          uR"(stroke-width="%4" stroke-linecap="round" stroke-linejoin="round"/></svg>)"_s.arg(
              QString::number(m_grid), m_path, m_colour.name(), QString::number(m_stroke));
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_mirrored) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    QSvgRenderer(svg.toUtf8()).render(&painter, boundingRect());
    return image;
}

void LineIcon::paint(QPainter *painter)
{
    if (m_path.isEmpty() || boundingRect().isEmpty())
        return;
    const double scale = painter->deviceTransform().m11();
    const QSize pixels(int(std::ceil(width() * scale)), int(std::ceil(height() * scale)));
    const QString key = u"%1 %2 %3 %4 %5 %6 %7 %8"_s.arg(m_path, m_colour.name())
                            .arg(m_grid)
                            .arg(m_stroke)
                            .arg(m_mirrored)
                            .arg(width())
                            .arg(height())
                            .arg(scale);
    const QImage *known = drawn().object(key);
    const QImage image = known ? *known : draw(pixels, scale);
    if (!known)
        drawn().insert(key, new QImage(image), pixels.width() * pixels.height());
    painter->drawImage(QPointF(), image);
}

} // namespace Plainheart
