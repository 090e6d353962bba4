// SPDX-License-Identifier: GPL-3.0-or-later
#include "error.h"

namespace Plainheart {

QString Error::sentence() const { return remedy.isEmpty() ? what : what + QLatin1Char(' ') + remedy; }

} // namespace Plainheart
