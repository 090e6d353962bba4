// SPDX-License-Identifier: GPL-3.0-or-later
#include "stillpicture.h"

#include <QPainter>

namespace Plainheart {

void StillPicture::setScreen(PatientScreen *screen)
{
    if (screen == m_screen)
        return;
    if (m_screen)
        m_screen->disconnect(this);
    m_screen = screen;
    if (screen)
        connect(screen, &PatientScreen::coverChanged, this, [this] { update(); });
    Q_EMIT screenChanged();
}

void StillPicture::paint(QPainter *painter)
{
    if (!m_screen)
        return;
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(boundingRect(), m_screen->still());
}

} // namespace Plainheart
