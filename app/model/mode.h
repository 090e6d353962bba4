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

/// "kiosk", "study" or "guided", as on the command line.
[[nodiscard]] QString modeKey(Mode mode);
[[nodiscard]] std::optional<Mode> modeFromKey(QStringView key);
[[nodiscard]] QStringList modeKeys();

/// How long a reader may rest before it asks if somebody is there, in seconds; 0: for ever.
struct Patience {
    int usual = 0;
    int largeText = 0; ///< large letters are read more slowly: from 150 % on
    int askFor = 30; ///< how long it asks

    bool operator==(const Patience &) const = default;
};

/// What a mode allows and needs. Pages ask for these and never for the mode itself.
struct Abilities {
    bool mayType = true; ///< words of the reader's own may be asked for and kept; what is looked for may be
                         ///< typed always
    bool keyboardOnScreen = false; ///< there is no keyboard but the one on the screen
    bool mayOpenLinks = false; ///< a web browser may be opened
    bool foldsSections = false; ///< long pages start folded
    bool mayClose = true; ///< who reads may close the window; otherwise only the staff ends the program
    bool hasTools = true; ///< the reader chooses text size, language and the like; otherwise who sits beside
    bool hasKeys = true; ///< single keys act; nobody at a touch screen knows what a key did
    bool byTouch = false; ///< fingers, which do not hover and need larger knobs
    bool choosesPrinter
        = false; ///< it is the reader's own printer: which one, how many, and what to do when it fails
    bool opensForOthers = true; ///< a second start, as by a link, leads to the window that is open
    bool setsVolume = false; ///< how loud it speaks is set on the screen: nobody reaches the machine
    Patience patience = {}; ///< with a reader who rests
    bool savesFiles = false; ///< a page to take home can be saved: the machine is the reader's own
    bool remembers = false; ///< what the reader chose, opened and kept is there again another day
    bool hasSelfVoicing = false; ///< it speaks for itself to who can't see: no screen reader can be brought
    double readingDistance = 1; ///< of the screen from the eyes; 1: an arm's length at a desk
    int minimumTarget = 44; ///< px at 96 DPI: nothing that can be touched is smaller
    int primaryTarget = 56; ///< px at 96 DPI: height of the main buttons

    bool operator==(const Abilities &) const = default;
};

/// How the program is put together in a mode. What a mode changes is a row of this and nothing else.
struct Plan {
    Mode mode = Mode::Study;
    const char *key = ""; ///< as on the command line
    const char *window = "Shell/ReaderWindow"; ///< file of its window, below the QML of Plainheart
    const char *console = ""; ///< file of a second window, of whoever leads the reader
    Abilities abilities = {};

    [[nodiscard]] bool hasConsole() const { return *console != '\0'; }
};

/// The only place that tells modes apart.
[[nodiscard]] const Plan &planOf(Mode mode);

} // namespace Plainheart
