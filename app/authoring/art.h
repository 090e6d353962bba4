// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>
#include <QStringList>

namespace Plainheart::Authoring {

/// The parts of an illustration that content may name, from its JSON file.
struct Art {
    QStringList labels;
    QStringList layers;
};

/// Nothing if there is no such file, or if it is not JSON.
[[nodiscard]] std::optional<Art> readArt(const QString &folder, const QString &scene);

} // namespace Plainheart::Authoring
