// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Plainheart {

/// What a page to take home says in its own words, for translation.
struct HandoutWords {
    Q_DECLARE_TR_FUNCTIONS(Handout)
};

} // namespace Plainheart
