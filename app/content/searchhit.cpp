// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchhit.h"

#include "variants.h"

namespace Plainheart {

QVariantList SearchHit::titleMarkList() const { return variants(titleMarks); }

QVariantList SearchHit::textMarkList() const { return variants(textMarks); }

QVariantList SearchGroup::hitList() const { return variants(hits); }

QVariantList SearchAnswer::groupList() const { return variants(groups); }

QVariantList SearchAnswer::nearList() const { return variants(near); }

} // namespace Plainheart
