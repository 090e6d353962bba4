// SPDX-License-Identifier: GPL-3.0-or-later
#include "document.h"

#include "caveatwords.h"
#include "variants.h"

#include <algorithm>

namespace Plainheart {

using namespace Qt::StringLiterals;

QVariantList Block::spanList() const { return variants(spans); }

QList<Spans> Block::cells() const
{
    QList<Spans> all{ {} };
    for (const Span &span : spans) {
        const QStringList parts
            = span.kind == Span::Kind::Text ? span.text.split(u'|') : QStringList{ span.text };
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                all << Spans{};
            Span part = span;
            part.text = parts.size() > 1 ? parts.at(i).trimmed() : parts.at(i);
            if (!part.text.isEmpty() || part.kind == Span::Kind::Cite)
                all.last() << part;
        }
    }
    return all;
}

QVariantList Block::cellList() const
{
    QVariantList list;
    for (const Spans &cell : cells())
        list << QVariant(variants(cell));
    return list;
}

QVariantList Section::blockList() const { return variants(blocks); }

Section Document::section(const QString &sectionId) const
{
    const auto found = std::ranges::find(sections, sectionId, &Section::id);
    return found == sections.cend() ? Section{} : *found;
}

Section Document::detail() const { return section(u"detail"_s); }

QString Document::label(const QString &key) const { return labels.value(key); }

QVariantList Document::sectionList() const { return variants(sections); }

QVariantList Document::stepList() const
{
    QList<Section> list = sections;
    list.removeIf([](const Section &section) { return section.id == "detail"_L1; });
    return variants(list);
}

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
