// SPDX-License-Identifier: GPL-3.0-or-later
#include "educationgiven.h"

#include "numbers.h"

#include <QCoreApplication>
#include <QLocale>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct EducationText {
    Q_DECLARE_TR_FUNCTIONS(ConsoleRecord)
};

QString pageLine(const EducationGiven::Page &page, const QString &language)
{
    const QString minutes = minutesInWords(page.seconds, language);
    const QString heard = teachBackInWords(page.teachBack, page.saidAgain);
    if (heard.isEmpty())
        //: A page that was shown, and for how long.
        return EducationText::tr("- %1: %2").arg(page.title, minutes);
    //: A page that was shown, for how long, and how well the explanation came across.
    return EducationText::tr("- %1: %2. Teach-back: %3").arg(page.title, minutes, heard);
}

QStringList listed(const QStringList &lines)
{
    QStringList list;
    for (const QString &line : lines)
        list << u"- "_s + line;
    return list;
}

QStringList questionLines(const EducationGiven &given)
{
    if (given.questions.isEmpty() && given.ownQuestions == 0)
        return { EducationText::tr("Questions for the next visit: none saved") };
    QStringList lines{ EducationText::tr("Questions for the next visit:") };
    lines << listed(given.questions);
    if (given.ownQuestions > 0)
        lines << EducationText::tr("- In the patient's own words, not copied here: %1")
                     .arg(numberText(given.ownQuestions, QLocale(given.language)));
    return lines;
}

} // namespace

QString minutesInWords(int seconds, const QString &language)
{
    constexpr int minute = 60;
    if (seconds < minute / 2)
        return EducationText::tr("under 1 min");
    //: Minutes.
    return EducationText::tr("%1 min").arg(
        numberText(std::max(1, (seconds + minute / 2) / minute), QLocale(language)));
}

QString teachBackInWords(EducationGiven::TeachBack teachBack, bool saidAgain)
{
    switch (teachBack) {
    case EducationGiven::TeachBack::Clear:
        return saidAgain ? EducationText::tr("clear, after other words") : EducationText::tr("clear");
    case EducationGiven::TeachBack::Partly:
        return saidAgain ? EducationText::tr("partly, after other words") : EducationText::tr("partly");
    case EducationGiven::TeachBack::NotAsked:
        break;
    }
    return {};
}

QString handoutInWords(bool printed, bool codeShown)
{
    if (printed && codeShown)
        return EducationText::tr("printed, and shown as a code for a phone");
    if (printed)
        return EducationText::tr("printed");
    return codeShown ? EducationText::tr("shown as a code for a phone") : EducationText::tr("not given");
}

QString educationText(const EducationGiven &given)
{
    QStringList lines{
        EducationText::tr("Education given: stem cells and heart failure"),
        EducationText::tr("Time in all: %1").arg(minutesInWords(given.seconds, given.language))
    };
    if (!given.path.isEmpty())
        lines << EducationText::tr("Path: %1").arg(given.path);
    if (!given.patientLanguage.isEmpty())
        lines << EducationText::tr("Language of the pages: %1").arg(given.patientLanguage);
    lines << EducationText::tr("Shown:");
    for (const EducationGiven::Page &page : given.pages)
        lines << pageLine(page, given.language);
    if (given.pages.isEmpty())
        lines << EducationText::tr("- no page for more than a moment");
    if (!given.takeaways.isEmpty())
        lines << EducationText::tr("Messages to take home:") << listed(given.takeaways);
    lines << questionLines(given)
          << EducationText::tr("Page to take home: %1")
                 .arg(handoutInWords(given.handoutPrinted, given.handoutCodeShown))
          //: The version of the content.
          << EducationText::tr("Content: Plainheart %1").arg(given.contentVersion);
    if (!given.addition.isEmpty())
        lines << EducationText::tr("Added: %1").arg(given.addition);
    return lines.join(u'\n') + u'\n';
}

} // namespace Plainheart
