// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include "walk.h"

#include <functional>
#include <QString>

class QQuickWindow;

namespace Plainheart {

class Program;

/// Makes the folder if only it is missing. Nothing if pictures can be written to it; or else one sentence.
[[nodiscard]] std::optional<Error> makeFolder(const QString &folder);

/// Opens each page in the window and writes a picture of it to the folder, as 01-home.png. `told` hears how
/// many are written, after each. The number of pictures, or what went wrong.
[[nodiscard]] Result<int> writeScreenshots(Program &program, QQuickWindow *window, const QString &folder,
                                           const QList<Sight> &sights, const std::function<void(int)> &told);

} // namespace Plainheart
