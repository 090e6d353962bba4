// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineicon.h"

#include <QPainter>

namespace Plainheart {

using namespace Qt::StringLiterals;

LineIcon::LineIcon(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &LineIcon::lookChanged, this, &LineIcon::renew);
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

void LineIcon::renew()
{
    m_stale = true;
    update();
}

void LineIcon::load()
{
    m_stale = false;
    const QString svg
        = uR"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1 %1"><path d="%2" fill="none" stroke="%3" )"
          uR"(stroke-width="%4" stroke-linecap="round" stroke-linejoin="round"/></svg>)"_s.arg(
              QString::number(m_grid), m_path, m_colour.name(), QString::number(m_stroke));
    m_renderer.load(svg.toUtf8());
}

void LineIcon::paint(QPainter *painter)
{
    if (m_path.isEmpty())
        return;
    if (m_stale)
        load();
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_mirrored) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    m_renderer.render(painter, boundingRect());
}

} // namespace Plainheart
