// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer.h"

#include "variants.h"

namespace Plainheart {

QVariantList OfferQuestion::yesList() const { return variants(yes); }

QVariantList OfferQuestion::noList() const { return variants(no); }

QVariantList OfferResult::spanList() const { return variants(spans); }

} // namespace Plainheart
