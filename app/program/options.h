// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clinic.h"
#include "error.h"
#include "mode.h"
#include "outside.h"
#include "paper.h"

#include <QSize>
#include <QStringList>

namespace Plainheart {

/// What the command line asks for.
struct Options {
    enum class Action { Run, Help, Version, Forget };

    Action action = Action::Run;
    Mode mode = Mode::Study;
    QString contentFile; ///< empty: the one that was installed with the program
    QString language; ///< empty: the system's, where the content has it
    QString theme = QStringLiteral("light");
    bool themeIsSet = false;
    double textSize = 1; ///< 1, 1.25, 1.5 or 2
    bool textSizeIsSet = false;
    QString page = QStringLiteral("home");
    bool pageIsSet = false; ///< pictures are then made of this page alone
    QString handout; ///< a file to write the page to take home to, and quit; empty: none is written
    QStringList topics; ///< of that page
    QStringList questions; ///< of that page, by their ids
    std::optional<Paper> paper; ///< of that page; nothing: that of the system's country
    QString takeHomeUrl; ///< where the clinic shows questions by their numbers
    QString screenshots; ///< a folder; empty: no pictures are made
    QString dataFolder; ///< where the reader's record lies; empty: the reader's own data folder
    Clinic clinic;
    QString printer; ///< its name; empty: the usual one
    /// What a link or a health record asks for. Its page is the first one, and it is never refused: what is
    /// not there leads Home, or is in the system's language.
    std::optional<Wish> wish;
    bool handsOver = true; ///< a program that is there already may do it instead
    QStringList forNewWindows; ///< those that were given and a window which is open does not take up: --theme
    QString kioskSettings; ///< the file of a kiosk's settings; empty: the usual one, if it is there
    std::optional<Patience> patience; ///< of a kiosk, in place of the mode's
    int volumeLimit
        = 100; ///< per cent of a kiosk's loudness that readers can reach; 0: nothing is read aloud
    bool readAloud = true; ///< false: nothing is
    QStringList offeredLanguages; ///< those that a reader can choose; empty: all that the content has
    QSize size; ///< of the window or the pictures; empty: the window's own
    bool rehearsal = false; ///< guided mode with nobody before the patient's screen
    bool reducedMotion = false;
    bool fullScreen = false;
    bool openGl = false;
    bool quitAfterStart = false;

    bool operator==(const Options &) const = default;
};

/// Reads a command line, the name of the program first. An error is one sentence about the first thing that
/// is wrong. Whether a page, a language or a file exists is not known here.
/// `start` is what holds where the command line says nothing: a kiosk's settings.
[[nodiscard]] Result<Options> parseOptions(const QStringList &arguments, const Options &start = {});

/// What --help prints.
[[nodiscard]] QString helpText();

/// What --version prints.
[[nodiscard]] QString versionText();

} // namespace Plainheart
