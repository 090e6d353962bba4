// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

namespace Plainheart {

/// A colour of the light theme by its name in resources/tokens.json: paper is always white. An unknown name
/// is black.
[[nodiscard]] QColor paperColour(const QString &name);

} // namespace Plainheart
