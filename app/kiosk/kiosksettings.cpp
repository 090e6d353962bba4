// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosksettings.h"

#include "readerchoices.h"

#include <algorithm>

namespace Plainheart {

bool KioskSettings::sleepsAt(QTime time) const
{
    if (!sleeps())
        return false;
    return sleepAt < wakeAt ? time >= sleepAt && time < wakeAt : time >= sleepAt || time < wakeAt;
}

int KioskSettings::idleAfterAt(double size) const
{
    return isLargeText(size) ? std::max(idleAfter, idleAfterLargeText) : idleAfter;
}

} // namespace Plainheart
