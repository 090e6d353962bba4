// SPDX-License-Identifier: GPL-3.0-or-later
#include "source.h"

#include "variants.h"

namespace Plainheart {

using namespace Qt::StringLiterals;

QString CheckLine::kindKey() const
{
    switch (kind) {
    case Kind::Strength:
        return u"strength"_s;
    case Kind::Weakness:
        return u"weakness"_s;
    case Kind::Unknown:
        return u"unknown"_s;
    case Kind::Note:
        break;
    }
    return u"note"_s;
}

QString Source::nameAlone() const
{
    // A journal alone names no paper, and would lend it a good name; and a title may read like an advert.
    const QString paper = year > 0 && !journal.isEmpty() ? journal : designWords;
    for (const QString &known : { name, authors, plainName, paper }) {
        if (!known.isEmpty())
            return known;
    }
    return title;
}

QString Source::shortName() const
{
    const QString alone = nameAlone();
    if (year == 0 || alone == title)
        return alone;
    return alone + (alone.endsWith(u')') ? u", %1"_s : u" (%1)"_s).arg(year);
}

QString Source::citation() const
{
    QStringList parts{ authors, shortName() == title ? QString() : title, journal,
                       year > 0 ? QString::number(year) : QString() };
    parts.removeAll(QString());
    for (QString &part : parts) {
        if (!part.endsWith(u'.') && !part.endsWith(u'?'))
            part += u'.';
    }
    return parts.join(u' ');
}

QVariantList Source::findingList() const { return variants(findings); }

QVariantList Source::mainFindings() const
{
    QList<Finding> list = findings;
    list.removeIf([](const Finding &finding) { return !finding.isMain; });
    return variants(list);
}

QVariantList Source::otherFindings() const
{
    QList<Finding> list = findings;
    list.removeIf([](const Finding &finding) { return finding.isMain; });
    return variants(list);
}

QVariantList Source::checkList() const { return variants(checks); }

QVariantList Source::sentenceList() const { return variants(sentences); }

} // namespace Plainheart
