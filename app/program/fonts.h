// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace Plainheart {

/// Adds the bundled fonts to the application and gives the one that its text is set in, with fonts of the
/// system for scripts that it has not. Needs a QGuiApplication.
[[nodiscard]] QFont loadFonts();

} // namespace Plainheart
