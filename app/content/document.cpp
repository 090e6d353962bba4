// SPDX-License-Identifier: GPL-3.0-or-later
#include "document.h"

#include "caveatwords.h"
#include "variants.h"

namespace Plainheart {

QVariantList Block::spanList() const { return variants(spans); }

QVariantList Section::blockList() const { return variants(blocks); }

QVariantList Document::sectionList() const { return variants(sections); }

QString Caveat::shownHeadline() const { return known ? headline : headlineWithoutCaveat(); }

QVariantMap Document::labelMap() const
{
    QVariantMap map;
    for (auto it = labels.cbegin(); it != labels.cend(); ++it)
        map.insert(it.key(), it.value());
    return map;
}

QVariantMap Document::labelSourceMap() const
{
    QVariantMap map;
    for (auto it = labelSources.cbegin(); it != labelSources.cend(); ++it)
        map.insert(it.key(), it.value());
    return map;
}

} // namespace Plainheart
