// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "kiosksettings.h"

#include <QList>

namespace Plainheart {

/// What is wrong in a file of settings, as a whole sentence. What it speaks of has its default.
struct SettingsComplaint {
    int line = 0; ///< from 1; 0: the file as a whole
    QString what;

    /// With the line, for the panel: "Line 7: ...".
    [[nodiscard]] QString sentence() const;
    /// With file and line, for the log: "/etc/plainheart/kiosk.toml:7: ...".
    [[nodiscard]] QString logLine(const QString &file) const;

    bool operator==(const SettingsComplaint &) const = default;
};

/// Where a kiosk's settings are, if nobody says otherwise.
[[nodiscard]] QString usualKioskSettings();

/// What a file of settings says.
struct SettingsRead {
    KioskSettings settings;
    QList<SettingsComplaint> complaints; ///< in the order of the file
};

/// Reads a file of settings. It always gives settings that the program can run with: a kiosk has to start.
/// What is wrong falls back to its default and is complained of; a line that is no TOML costs that line and
/// not the file.
[[nodiscard]] SettingsRead readSettings(const QString &file);
/// The same of the bytes of such a file.
[[nodiscard]] SettingsRead readSettingsText(const QByteArray &text);

/// Writes what staff changed: those keys of the file that staff may change and that have another value now.
/// Comments, order and everything else stay. At once and whole, or not at all: never a torn file. An error
/// says why it could not be; then nothing was changed.
[[nodiscard]] Result<void> writeStaffSettings(const QString &file, const KioskSettings &wanted);

} // namespace Plainheart
