// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>
#include <QVariant>

namespace Plainheart {

class Session;

/// What one setting of the desktop asks for; nothing where it asks for nothing.
struct DesktopWish {
    bool lessMotion = false;
    bool highContrast = false;
    std::optional<double> textSize; ///< 1.5: half as large again

    bool operator==(const DesktopWish &) const = default;
};

/// What is wished by a setting, as the desktop's settings portal tells it: GNOME's "enable-animations" off or
/// KDE's animation speed at "instant"; the portal's "contrast" or GNOME's "high-contrast"; GNOME's
/// "text-scaling-factor" above 1. Other settings and values wish for nothing.
[[nodiscard]] DesktopWish wishOf(const QString &group, const QString &key, const QVariant &value);

/// What may be followed: not what the reader chose here, or whoever started the program.
struct FollowedWishes {
    bool motion = true;
    bool contrast = true;
    bool textSize = true;
};

/// Asks the desktop's settings portal (org.freedesktop.portal.Settings on the session bus) and starts the
/// session as the desktop wishes. It never takes anything away: the reader may have chosen it here. Without a
/// bus or a portal nothing happens. Does not wait for the answer.
void followDesktop(Session *session, const FollowedWishes &followed = {});

} // namespace Plainheart
