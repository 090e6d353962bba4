// SPDX-License-Identifier: GPL-3.0-or-later
#include "caveatwords.h"

#include "numbers.h"

#include <QCoreApplication>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct CaveatWordsText {
    Q_DECLARE_TR_FUNCTIONS(CaveatWords)
};

} // namespace

QString headlineWithoutCaveat()
{
    return CaveatWordsText::tr("We cannot show the studies now. Treat this as very uncertain.");
}

QString studiesCounted(const Caveat &caveat) { return CaveatWordsText::tr("%n studies", "", caveat.studies); }

QString peopleCounted(const Caveat &caveat, const QLocale &locale)
{
    return CaveatWordsText::tr("%1 people").arg(numberText(caveat.people, locale));
}

QString fewWithHeartFailure(const Caveat &caveat)
{
    if (caveat.peopleWithHeartFailure * 2 >= caveat.people)
        return {};
    return CaveatWordsText::tr("(%n with heart failure)", "", caveat.peopleWithHeartFailure);
}

QString countedInWords(const Caveat &caveat, const QLocale &locale)
{
    //: "12 studies" and "1,234 people".
    const QString counted
        = CaveatWordsText::tr("Based on %1, %2").arg(studiesCounted(caveat), peopleCounted(caveat, locale));
    const QString few = fewWithHeartFailure(caveat);
    return few.isEmpty() ? counted : counted + u' ' + few;
}

QString lastChecked(const QDate &reviewed, const QLocale &locale)
{
    return CaveatWordsText::tr("Last checked: %1").arg(dateText(reviewed, locale));
}

QString checkedAgainSince(const QDate &reviewed, const QLocale &locale)
{
    return CaveatWordsText::tr("Being checked again since %1.").arg(dateText(reviewed, locale));
}

QString certaintyWord(Certainty certainty)
{
    switch (certainty) {
    case Certainty::VeryLow:
        return CaveatWordsText::tr("Very unsure");
    case Certainty::Low:
        return CaveatWordsText::tr("Not very sure");
    case Certainty::Moderate:
        return CaveatWordsText::tr("Fairly sure");
    case Certainty::High:
        return CaveatWordsText::tr("Very sure");
    }
    return {};
}

QString gradeSentence(Certainty certainty)
{
    switch (certainty) {
    case Certainty::VeryLow:
        return CaveatWordsText::tr("In the method GRADE, this is “very low” certainty.");
    case Certainty::Low:
        return CaveatWordsText::tr("In the method GRADE, this is “low” certainty.");
    case Certainty::Moderate:
        return CaveatWordsText::tr("In the method GRADE, this is “moderate” certainty.");
    case Certainty::High:
        return CaveatWordsText::tr("In the method GRADE, this is “high” certainty.");
    }
    return {};
}

QString certaintySentence(Certainty certainty)
{
    //: %1: a word like "Not very sure"; %2: from 1, very unsure, to 4. Not a "step": the story of a topic has
    //: those.
    return CaveatWordsText::tr("How sure are we? %1, level %2 of 4.")
        .arg(certaintyWord(certainty))
        .arg(static_cast<int>(certainty));
}

} // namespace Plainheart
