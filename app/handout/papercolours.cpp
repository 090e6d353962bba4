// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercolours.h"

#include "scenetheme.h"

namespace Plainheart {

QColor paperColour(const QString &name)
{
    const QColor colour = themeColour(SceneTheme::Light, name);
    // Those with transparency are no colours of ink.
    return colour.isValid() && colour.alpha() == 255 ? colour : QColor(Qt::black);
}

} // namespace Plainheart
