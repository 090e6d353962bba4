// SPDX-License-Identifier: GPL-3.0-or-later
#include "studywords.h"

#include "numbers.h"

#include <array>
#include <QCoreApplication>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct StudyWordsText {
    Q_DECLARE_TR_FUNCTIONS(StudyWords)
};

bool inNoPeople(const StudyFacts &study)
{
    return study.populationGroup == "animal"_L1 || study.populationGroup == "lab"_L1;
}

/// How many joined, as it is said: a number, or the words of the source for it.
QString howMany(const StudyFacts &study, const QLocale &locale)
{
    return study.peopleText.isEmpty() ? numberText(study.people, locale) : study.peopleText;
}

/// It is a plan: nobody may have joined.
bool isPlan(const StudyFacts &study) { return study.result == "no-result-yet"_L1; }

/// Designs in which it matters whether people knew what they got: not to know is worth saying.
bool mayBeBlinded(const StudyFacts &study)
{
    return study.design == "dummy-trial"_L1 || study.design == "comparison-trial"_L1
        || study.design == "head-to-head"_L1;
}

/// The words as they stand after a number: "people after a heart attack" of "People after a heart attack";
/// empty if no number can stand before them.
QString afterNumber(const QString &group)
{
    //: The words for a group of people may begin with this one. Leave it as it is in the content.
    const std::array<QString, 3> beginnings{ StudyWordsText::tr("People"), StudyWordsText::tr("Adults"),
                                             StudyWordsText::tr("Children") };
    for (const QString &word : beginnings) {
        if (group.startsWith(word + u' '))
            return group.at(0).toLower() + group.mid(1);
    }
    return {};
}

} // namespace

QString whoTookPart(const StudyFacts &study, const QLocale &locale)
{
    if (inNoPeople(study))
        return study.populationWords;
    if (!study.peopleKnown) {
        if (!study.peopleText.isEmpty())
            return StudyWordsText::tr("%1 people").arg(study.peopleText);
        return study.isStudy() ? StudyWordsText::tr("%1, number not read").arg(study.populationWords)
                               : QString();
    }
    if (study.people == 0)
        return {};
    const QString people = howMany(study, locale);
    if (isPlan(study))
        return StudyWordsText::tr("Registered for %1 people").arg(people);
    if (study.people == 1)
        return StudyWordsText::tr("1 person");
    if (study.populationGroup == "heart-failure"_L1)
        return StudyWordsText::tr("%1 people with heart failure").arg(people);
    if (study.populationGroup == "heart-attack"_L1)
        return StudyWordsText::tr("%1 people after a heart attack").arg(people);
    return StudyWordsText::tr("%1 people").arg(people);
}

QString whoInItsWords(const Source &source, const QLocale &locale)
{
    const QString group = source.population;
    const bool counted = source.people > 0 || !source.peopleText.isEmpty();
    if (group.isEmpty())
        return counted ? whoTookPart(source, locale) : QString();
    if (!counted || group.at(0).isDigit() || inNoPeople(source))
        return group;
    if (isPlan(source) || source.people == 1)
        return whoTookPart(source, locale) + u". "_s + group;
    const QString people = howMany(source, locale);
    const QString rest = afterNumber(group);
    if (rest.isEmpty())
        return StudyWordsText::tr("%1 people").arg(people) + u". "_s + group;
    //: A number of people, and the words for them: "204 people after a heart attack".
    return StudyWordsText::tr("%1 %2").arg(people, rest);
}

QString howItWasDone(const StudyFacts &study, const QLocale &locale)
{
    QStringList parts{ study.designWords };
    if (study.trials > 1)
        parts << StudyWordsText::tr("%1 trials").arg(numberText(study.trials, locale));
    const bool saysBlinding = study.blinded != "unknown"_L1 && study.design != "one-group"_L1;
    if (saysBlinding || mayBeBlinded(study))
        parts << study.blindedWords.toLower();
    if (study.isRetold())
        parts << (study.kind == "news"_L1 ? StudyWordsText::tr("told in a news story")
                                          : StudyWordsText::tr("told by others"));
    return parts.join(u", "_s);
}

QString readOn(const QDate &day, const QLocale &locale)
{
    return StudyWordsText::tr("We read it on %1.").arg(dateText(day, locale));
}

QString doubtAbout(const StudyFacts &study)
{
    if (!study.isInDoubt())
        return {};
    if (study.kind == "retraction"_L1) // it is not what it tells of
        return StudyWordsText::tr("About work in doubt. We do not count it.");
    return study.status == "retracted"_L1 ? StudyWordsText::tr("Withdrawn. We do not count it.")
                                          : StudyWordsText::tr("Under a warning. We do not count it.");
}

} // namespace Plainheart
