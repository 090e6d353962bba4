// SPDX-License-Identifier: GPL-3.0-or-later
#include "studynotes.h"

#include "document.h"
#include "finding.h"
#include "numbers.h"
#include "source.h"

#include <QCoreApplication>
#include <QLocale>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct NotesText {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

QString gradeWords(Certainty certainty)
{
    switch (certainty) {
    case Certainty::High:
        return NotesText::tr("High certainty (GRADE)");
    case Certainty::Moderate:
        return NotesText::tr("Moderate certainty (GRADE)");
    case Certainty::Low:
        return NotesText::tr("Low certainty (GRADE)");
    case Certainty::VeryLow:
        break;
    }
    return NotesText::tr("Very low certainty (GRADE)");
}

/// "risk ratio 0.80 (95 % CI 0.43 to 1.49), p = 0.46": what of this is known.
QString effectWords(const Finding &finding, const QLocale &locale)
{
    QStringList parts;
    if (!finding.measure.isEmpty())
        parts << finding.measure;
    if (finding.value)
        parts << numberText(*finding.value, locale);
    else if (!finding.valueText.isEmpty())
        parts << finding.valueText;
    if (finding.ciLow && finding.ciHigh)
        //: The limits of the 95 % confidence interval.
        parts << NotesText::tr("(95 % CI %1 to %2)")
                     .arg(numberText(*finding.ciLow, locale), numberText(*finding.ciHigh, locale));
    QString words = parts.join(u' ');
    if (!finding.p.isEmpty()) {
        const bool isNumber = finding.p.front().isDigit();
        //: The p value as printed.
        const QString equal = NotesText::tr("p = %1");
        //: The p value as printed, as "<0.001".
        const QString other = NotesText::tr("p %1");
        const QString p = (isNumber ? equal : other).arg(finding.p);
        words += words.isEmpty() ? p : u", "_s + p;
    }
    return words;
}

QVariantMap resultMap(const Finding &finding, const QLocale &locale)
{
    QStringList small;
    if (!finding.timepoint.isEmpty())
        small << finding.timepoint;
    if (!finding.certainty.isEmpty())
        //: What a source itself says of how sure it is.
        small << NotesText::tr("certainty as rated by the source: %1").arg(finding.certainty);
    return { { u"outcome"_s, finding.outcome }, { u"effect"_s, effectWords(finding, locale) },
             { u"groups"_s, finding.absolute }, { u"small"_s, small.join(u"; "_s) },
             { u"plain"_s, finding.plain },     { u"caution"_s, finding.caution },
             { u"isMain"_s, finding.isMain },   { u"isClue"_s, finding.isClue } };
}

} // namespace

QVariantMap answerNotes(const Caveat &caveat, const QLocale &locale)
{
    //: How many people were in the studies that were counted.
    const QString people = NotesText::tr("%1 people").arg(numberText(caveat.people, locale));
    //: How many studies were counted: "5 studies", and how many people were in them: "301 people".
    const QString studiesAndPeople = NotesText::tr("%1, %2");
    const QString counted = studiesAndPeople.arg(NotesText::tr("%n studies", "", caveat.studies), people);
    return { { u"headline"_s, caveat.headline }, { u"grade"_s, gradeWords(caveat.certainty) },
             { u"reason"_s, caveat.reason },     { u"unknown"_s, caveat.unknown },
             { u"counted"_s, counted },          { u"note"_s, caveat.note } };
}

QVariantMap studyNotes(const Source &source, const QList<Document> &topics, const QLocale &locale)
{
    QVariantList results;
    for (const Finding &finding : source.findings)
        results << resultMap(finding, locale);
    QStringList how;
    for (const QString &words : { source.population, source.designWords, source.blindedWords, source.cellType,
                                  source.comparator, source.followUp })
        if (!words.isEmpty())
            how << words;
    QStringList caution;
    for (const QString &words : { source.statusWords, source.statusNote, source.limitations })
        if (!words.isEmpty())
            caution << words;
    QStringList checks;
    for (const CheckLine &line : source.checks)
        if (line.kind == CheckLine::Kind::Weakness || line.kind == CheckLine::Kind::Unknown)
            checks << line.text;
    QVariantList answers;
    for (const Document &topic : topics) {
        if (topic.caveat.known && topic.caveat.sources.contains(source.id))
            answers << QVariantMap{ { u"title"_s, topic.title },
                                    { u"grade"_s, gradeWords(topic.caveat.certainty) },
                                    { u"reason"_s, topic.caveat.reason } };
    }
    return { { u"id"_s, source.id },      { u"name"_s, source.shortName() },
             { u"answers"_s, answers },   { u"citation"_s, source.citation() },
             { u"doi"_s, source.doi },    { u"mainGoal"_s, source.mainGoalWords },
             { u"how"_s, how },           { u"caution"_s, caution },
             { u"weaknesses"_s, checks }, { u"results"_s, results } };
}

} // namespace Plainheart
