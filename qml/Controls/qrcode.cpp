// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrcode.h"

#include <QPainter>

namespace Plainheart {

QrCode::QrCode(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
}

void QrCode::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_modules = text.isEmpty() ? QrModules() : qrModules(text);
    Q_EMIT textChanged();
    update();
}

void QrCode::paint(QPainter *painter)
{
    const int size = ok() ? static_cast<int>(std::min(width(), height())) / modulesAcross() : 0;
    if (size == 0)
        return;
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(boundingRect(), Qt::white);
    const int left = (static_cast<int>(width()) - m_modules.width * size) / 2;
    const int top = (static_cast<int>(height()) - m_modules.width * size) / 2;
    for (int y = 0; y < m_modules.width; ++y) {
        for (int x = 0; x < m_modules.width; ++x) {
            if (m_modules.at(x, y))
                painter->fillRect(left + x * size, top + y * size, size, size, Qt::black);
        }
    }
}

} // namespace Plainheart
