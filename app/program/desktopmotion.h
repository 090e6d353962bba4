// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace Plainheart {

class Session;

/// Whether a setting of the desktop, as its settings portal tells it, asks for less movement: GNOME's
/// "enable-animations" off, or KDE's animation speed at "instant". Other settings and values: false.
[[nodiscard]] bool asksForLessMotion(const QString &group, const QString &key, const QVariant &value);

/// Asks the desktop's settings portal (org.freedesktop.portal.Settings on the session bus) and turns the
/// session's reduced motion on if the desktop wants less movement. It never turns it off: the
/// reader may have chosen it here. Without a bus or a portal nothing happens. Does not wait for the answer.
void followDesktopMotion(Session *session);

} // namespace Plainheart
