// SPDX-License-Identifier: GPL-3.0-or-later
#include "storedchart.h"

#include "variants.h"

namespace Plainheart {

QVariantList StoredChart::rowList() const { return variants(rows); }

} // namespace Plainheart
