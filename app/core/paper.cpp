// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper.h"

#include <QLocale>

namespace Plainheart {

using namespace Qt::StringLiterals;

QStringList paperWords() { return { paperWord(Paper::A4), paperWord(Paper::Letter) }; }

QString paperWord(Paper paper) { return paper == Paper::Letter ? u"letter"_s : u"a4"_s; }

std::optional<Paper> paperFromWord(const QString &word)
{
    for (const Paper paper : { Paper::A4, Paper::Letter }) {
        if (word == paperWord(paper))
            return paper;
    }
    return std::nullopt;
}

Paper paperOfCountry(const QString &localeName)
{
    // CLDR: Letter in these; A4 everywhere else.
    static const QStringList letter{ u"US"_s, u"CA"_s, u"MX"_s, u"BZ"_s, u"CL"_s, u"CO"_s, u"CR"_s,
                                     u"GT"_s, u"NI"_s, u"PA"_s, u"PH"_s, u"PR"_s, u"SV"_s, u"VE"_s };
    const QString country = QLocale::territoryToCode(QLocale(localeName).territory());
    return localeName.contains(u'_') && letter.contains(country) ? Paper::Letter : Paper::A4;
}

} // namespace Plainheart
