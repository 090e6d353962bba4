// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Plainheart {

/// The modules of a QR code (ISO/IEC 18004), row by row: true is dark.
struct QrModules {
    static constexpr int quietZone = 4; ///< light modules that it needs on each side

    int width = 0; ///< modules in a row, and rows; 0: the text could not be encoded
    QList<bool> dark;

    [[nodiscard]] bool at(int x, int y) const { return dark.at(qsizetype(y) * width + x); }
};

/// Encodes a text in bytes of UTF-8, with 15 % of it repeated so that a dirty screen can still be read (level
/// M).
[[nodiscard]] QrModules qrModules(const QString &text);

} // namespace Plainheart
