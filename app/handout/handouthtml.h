// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout.h"
#include "scenepool.h"

#include <QByteArray>

namespace Plainheart {

/// The handout as one HTML file that needs nothing else: headings, a table, lists, a text for each picture,
/// no scripts. What can't be seen in a PDF is heard here. `textSize` is that of the reader, 1 to 2.
[[nodiscard]] QByteArray handoutHtml(const Handout &handout, double textSize, ScenePool &pool);

} // namespace Plainheart
