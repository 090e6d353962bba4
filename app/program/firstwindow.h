// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QVariantMap>

namespace Plainheart {

struct Options;

/// The screen that the window opens on. Empty sizes: not known.
struct Screen {
    QSize whole;
    QSize available; ///< without the desktop's panels
};

/// Width, height, least width and height and visibility of the first window, as properties of it. It fits the
/// screen together with a frame; full screen, it is the screen. A size that is asked for by number is given.
/// Pictures are made without a screen.
[[nodiscard]] QVariantMap firstWindow(const Options &options, const Screen &screen);

} // namespace Plainheart
