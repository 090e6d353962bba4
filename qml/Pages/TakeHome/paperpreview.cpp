// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperpreview.h"

#include "enginelink.h"
#include "numbers.h"
#include "session.h"

#include <algorithm>
#include <QLocale>
#include <QPainter>
#include <QQmlEngine>

namespace Plainheart {

PaperPreview::PaperPreview(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void PaperPreview::componentComplete()
{
    QQuickPaintedItem::componentComplete();
    m_takeHome = linkedToEngine<TakeHome>(qmlEngine(this));
    connect(m_takeHome, &TakeHome::changed, this, &PaperPreview::remake);
    remake();
}

int PaperPreview::page() const
{
    const int count = m_takeHome ? m_takeHome->pageCount() : 0;
    return std::clamp(m_page, 1, std::max(1, count));
}

void PaperPreview::setPage(int page)
{
    if (page == m_page)
        return;
    m_page = page;
    remake();
}

QString PaperPreview::words() const
{
    const int count = m_takeHome ? m_takeHome->pageCount() : 0;
    if (count == 0)
        return {};
    const QLocale locale(linkedToEngine<Session>(qmlEngine(this))->language());
    return tr("Picture of page %1 of %2").arg(numberText(page(), locale), numberText(count, locale));
}

qreal PaperPreview::ratio() const
{
    const PaperSheets *sheets = m_takeHome ? m_takeHome->sheets() : nullptr;
    return sheets ? sheets->size().width() / sheets->size().height() : 1 / 1.4142;
}

void PaperPreview::remake()
{
    Q_EMIT pageChanged();
    update();
}

void PaperPreview::paint(QPainter *painter)
{
    const PaperSheets *sheets = m_takeHome ? m_takeHome->sheets() : nullptr;
    if (!sheets)
        return;
    const double scale = std::min(width() / sheets->size().width(), height() / sheets->size().height());
    const QSizeF shown = sheets->size() * scale;
    painter->translate((width() - shown.width()) / 2, (height() - shown.height()) / 2);
    painter->fillRect(QRectF({}, shown), Qt::white);
    painter->setClipRect(QRectF({}, shown));
    painter->scale(scale, scale);
    sheets->paint(painter, page() - 1);
}

} // namespace Plainheart
