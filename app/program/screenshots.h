// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QString>

class QQuickWindow;

namespace Plainheart {

class Program;

/// Nothing if pictures can be written to this folder; or else one sentence.
[[nodiscard]] std::optional<Error> checkFolder(const QString &folder);

/// Opens every page of the walk in the window and writes a picture of it to the folder, as 01-home.png.
/// The number of pictures, or what went wrong.
[[nodiscard]] Result<int> writeScreenshots(Program &program, QQuickWindow *window, const QString &folder);

} // namespace Plainheart
