// SPDX-License-Identifier: GPL-3.0-or-later
#include "studyfacts.h"

namespace Plainheart {

using namespace Qt::StringLiterals;

const QStringList &designsOfNoStudy()
{
    static const QStringList designs{ u"expert-review"_s, u"trial-plan"_s,  u"advice"_s,
                                      u"notice"_s,        u"news-report"_s, u"withdrawal-report"_s };
    return designs;
}

bool StudyFacts::isInDoubt() const { return status == "retracted"_L1 || status == "concern"_L1; }

QString StudyFacts::facts() const { return who.isEmpty() ? how : who + u" · "_s + how; }

bool StudyFacts::isStudy() const { return !design.isEmpty() && !designsOfNoStudy().contains(design); }

bool StudyFacts::isRetold() const
{
    static const QStringList tellers{ u"news"_s, u"regulator"_s, u"guideline"_s, u"registry"_s,
                                      u"retraction"_s };
    return isStudy() && tellers.contains(kind);
}

} // namespace Plainheart
