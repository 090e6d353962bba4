// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems.h"

#include <optional>
#include <QString>
#include <QStringList>

namespace Plainheart::Authoring {

/// The parts of an illustration that content may name, from its JSON file.
struct Art {
    QStringList labels;
    QStringList layers;
};

/// Nothing if there is no such file, or if it is not JSON: checkArt() says what is wrong with it.
[[nodiscard]] std::optional<Art> readArt(const QString &folder, const QString &scene);

/// Reads every illustration in a folder with the readers of the screen, and paints it once: both of its files
/// are there, neither is broken or hostile, they fit each other, and something is seen.
void checkArt(const QString &folder, Problems &problems);

} // namespace Plainheart::Authoring
