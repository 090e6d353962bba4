// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary.h"

#include "variants.h"

namespace Plainheart {

QVariantList Term::plainList() const { return variants(plain); }

QVariantList Term::detailList() const { return variants(detail); }

} // namespace Plainheart
