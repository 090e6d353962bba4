// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Plainheart {

/// What would be lost if a file were written to a path. A file of QSaveFile is renamed at the end: it would
/// stand in the place of a pipe or a device.
enum class InTheWay {
    Nothing, ///< no file, or one that may be replaced
    NoFile, ///< a folder, a pipe, a device, a link to nothing
    Database, ///< a content store, a narration pack, or data of another program
};
[[nodiscard]] InTheWay inTheWay(const QString &path);

} // namespace Plainheart
