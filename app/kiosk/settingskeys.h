// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosksettings.h"

#include <functional>
#include <optional>
#include <QList>
#include <QString>
#include <QVariant>

namespace Plainheart {

/// One setting: where it stands in kiosk.toml, what may be written there, and who may change it.
struct SettingsKey {
    /// The TOML type of its value.
    enum class Type { Text, Number, YesNo, Texts };

    QString section; ///< as "clinic"
    QString name; ///< as "emergency_number"; no two sections have the same
    Type type = Type::Text;
    bool staff = false; ///< staff may change it at the panel
    /// As QString, qlonglong, bool or QStringList.
    std::function<QVariant(const KioskSettings &)> value;
    /// Takes a value of that type; nothing if it was taken, or else what may be written, as "a number from 30
    /// to 3600".
    std::function<std::optional<QString>(KioskSettings &, const QVariant &)> take;

    [[nodiscard]] QString path() const { return section + QLatin1Char('.') + name; }
};

/// Every setting there is, in the order of the file.
[[nodiscard]] const QList<SettingsKey> &settingsKeys();

} // namespace Plainheart
