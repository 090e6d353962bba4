// SPDX-License-Identifier: GPL-3.0-or-later
#include "stillpicture.h"

#include <QPainter>

namespace Plainheart {

void StillPicture::setImage(const QImage &image)
{
    m_image = image;
    update();
    Q_EMIT imageChanged();
}

void StillPicture::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(boundingRect(), m_image);
}

} // namespace Plainheart
