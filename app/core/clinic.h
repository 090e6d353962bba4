// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Plainheart {

/// What the clinic that shows the program says of itself. What is empty is not shown.
struct Clinic {
    QString name; ///< on About and on the page to take home
    QString contact; ///< there, too: how to reach it
    QString emergencyNumber; ///< beside "Get help at once": the number to call where it stands

    bool operator==(const Clinic &) const = default;
};

} // namespace Plainheart
