// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>
#include <QStringList>

namespace Plainheart {

/// Where and by whom the app is used. A run-time value: one program serves all three.
enum class Mode {
    Kiosk, ///< a touch screen in a waiting room, strangers in turn
    Study, ///< a reader's own computer
    Guided, ///< a consulting room, with a clinician
};

/// "kiosk", "study" or "guided", as on the command line and in QML.
[[nodiscard]] QString modeKey(Mode mode);
[[nodiscard]] std::optional<Mode> modeFromKey(QStringView key);
[[nodiscard]] QStringList modeKeys();

/// What a mode allows and needs. Pages ask for these and never for the mode itself.
struct Abilities {
    bool mayType = false; ///< typed words may be asked for
    bool mayPrint = false;
    bool remembers = false; ///< what was read is still known at the next start
    bool mayOpenLinks = false; ///< a web browser may be opened
    bool foldsSections = false; ///< long pages start folded
    bool hasKeyboard = false; ///< keys may be spoken of
    double targetScale = 1; ///< factor on sizes of controls
    int minimumTarget = 44; ///< px at 96 DPI: nothing that can be touched is smaller
    int primaryTarget = 56; ///< px at 96 DPI: height of the main buttons
    int bodyPixelSize = 20; ///< px at 96 DPI: body text at text size 100 %

    bool operator==(const Abilities &) const = default;
};

[[nodiscard]] Abilities abilitiesOf(Mode mode);

} // namespace Plainheart
