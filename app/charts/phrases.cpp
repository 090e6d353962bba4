// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases.h"

#include <QCoreApplication>

namespace Plainheart::Phrases {

namespace {

struct Charts {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

QString capital(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

} // namespace

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString people() { return Charts::tr("People"); }
//: The number of people in a whole trial, of which a part was compared.
QString wholeTrialPeople(const QString &number) { return Charts::tr("(%1)").arg(number); }
//: Below a number in brackets: people in the whole trial.
QString bracketsShort() { return Charts::tr("in all"); }
QString bracketsNote()
{
    return Charts::tr(
        "People in brackets: the whole trial. The result compares just two of its groups; how many "
        "people were in these two was not read.");
}
QString hadDummy() { return Charts::tr("Dummy"); }
QString dummyYesNo(const QString &yesNo) { return Charts::tr("Dummy: %1").arg(yesNo); }
QString hidden() { return Charts::tr("Hidden"); }
QString peopleCount(const QString &number) { return Charts::tr("People: %1").arg(number); }
QString trialsCount(const QString &number) { return Charts::tr("Trials: %1").arg(number); }
QString noDifference() { return Charts::tr("no difference"); }
//: Beside a result in a chart: how far off it may be by chance was not told.
QString rangeNotKnown() { return Charts::tr("range not known"); }
//: Heading above the studies that are not among the larger, blinded ones.
QString others() { return Charts::tr("Small, or not known to be blinded"); }
//: Heading above the studies that are not among the larger, blinded ones, where just those count.
QString othersNotCounted() { return Charts::tr("Not counted: small, or not known to be blinded"); }
QString valueAndRange() { return Charts::tr("Value (likely range)"); }
//: The lower and the upper end of a range.
QString range(const QString &low, const QString &high) { return Charts::tr("%1 to %2").arg(low, high); }
//: A number of people or results, and out of how many.
QString countOf(const QString &count, const QString &all) { return Charts::tr("%1 of %2").arg(count, all); }
QString ofHundredPeople(const QString &count) { return Charts::tr("%1 of 100 people").arg(count); }
QString exactly(const QString &exact) { return Charts::tr("(%1 before rounding)").arg(exact); }
QString mainGoal(const QString &goal) { return Charts::tr("Main goal: %1").arg(goal); }
QString anotherResult(const QString &result) { return Charts::tr("Another result: %1").arg(result); }
QString sameScale() { return Charts::tr("Differences, drawn to the same scale"); }
QString upTo(const QString &value) { return Charts::tr("up to %1").arg(value); }
QString axisName(const QString &unit) { return capital(unit); }
QString yearAxis() { return Charts::tr("Year in which it was published"); }
QString pressureAxis() { return Charts::tr("Pressure in the main chamber, mmHg"); }
QString volumeAxis() { return Charts::tr("Volume of the main chamber, ml"); }

QString study() { return Charts::tr("Study"); }
QString year() { return Charts::tr("Year"); }
QString trials() { return Charts::tr("Trials"); }
QString value() { return Charts::tr("Value"); }
QString likelyRange() { return Charts::tr("Likely range (95 %)"); }
QString counted() { return Charts::tr("Counted"); }
QString yes() { return Charts::tr("Yes"); }
QString no() { return Charts::tr("No"); }
QString outcome() { return Charts::tr("Result"); }
QString group() { return Charts::tr("Group"); }
QString asCounted(const QString &arm) { return Charts::tr("%1, as counted").arg(arm); }
QString note() { return Charts::tr("Note"); }
QString notKnown() { return Charts::tr("Not known"); }
QString time() { return Charts::tr("Time"); }
QString dummyTreatment() { return Charts::tr("Dummy treatment"); }
QString whoKnew() { return Charts::tr("Who knew what they got"); }
QString goal() { return Charts::tr("Main goal met?"); }
QString goalBasis() { return Charts::tr("How we know the main goal"); }
QString wholeTrial(const QString &number) { return Charts::tr("%1 in the whole trial").arg(number); }
QString wholeTrialNote()
{
    return Charts::tr("Two of its groups are compared; how many people were in these two was not read.");
}
QString result() { return Charts::tr("Result"); }
QString workedOut(const QString &how) { return Charts::tr("Worked out: %1").arg(how); }
QString mainGoalYesNo() { return Charts::tr("Main goal"); }

QString forestSummary(const QString &results, const QString &lowest, const QString &highest,
                      const QString &unit)
{
    //: What is measured, the lowest and the highest result, and how many results there are.
    return Charts::tr("%1: from %2 to %3 (results: %4)").arg(capital(unit), lowest, highest, results);
}

QString rangesSummary(const QString &summary, const QString &ranges, const QString &touching)
{
    //: A sentence about the results, how many of them have a likely range, and how many of these ranges take
    //: in no difference.
    return Charts::tr("%1; of %2 with a likely range, %3 take in no difference.")
        .arg(summary, ranges, touching);
}

QString noRangesSummary(const QString &summary)
{
    return Charts::tr("%1; none has a likely range.").arg(summary);
}

QString countedNow(const QString &counted, const QString &all)
{
    return Charts::tr("Only larger, blinded studies: %1 of %2 count.").arg(counted, all);
}

QString iconSummary(const QString &outcome, const QString &controlCount, const QString &controlLabel,
                    const QString &treatmentCount, const QString &treatmentLabel)
{
    //: What happened, to how many people of the first group, its name, to how many of the second, its name.
    return Charts::tr("%1: %2 of 100 people (%3), %4 of 100 people (%5).")
        .arg(outcome, controlCount, controlLabel, treatmentCount, treatmentLabel);
}

QString barSummary(const QString &lowest, const QString &lowestLabel, const QString &highest,
                   const QString &highestLabel, const QString &unit)
{
    //: What is measured, the lowest value and whose it is, the highest and whose it is.
    return Charts::tr("%1: from %2 (%3) to %4 (%5).")
        .arg(capital(unit), lowest, lowestLabel, highest, highestLabel);
}

QString pairSummary(const QString &rows, const QString &firstArm, const QString &firstRange,
                    const QString &secondArm, const QString &secondRange, const QString &unit)
{
    //: What is measured, the number of trials, and twice the name of a group with its range of values.
    return Charts::tr("%1 (trials: %2). %3: %4. %5: %6.")
        .arg(capital(unit), rows, firstArm, firstRange, secondArm, secondRange);
}

QString scaleSummary(const QString &low, const QString &high, const QString &smallest, const QString &largest)
{
    //: Both ends of the scale, the smallest difference and the largest.
    return Charts::tr("On a scale from %1 to %2, the differences are from %3 to %4.")
        .arg(low, high, smallest, largest);
}

QString pointInWords(const QString &value, const QString &x, const QString &xUnit)
{
    //: A value, and where on the other axis it stands with the unit of that axis: "48 at 5 weeks".
    return Charts::tr("%1 at %2 %3").arg(value, x, xUnit);
}

QString lineSummary(const QString &points, const QString &unit)
{
    //: What is measured, and a list of its values.
    return Charts::tr("%1: %2.").arg(capital(unit), points);
}

QString timelineSummary(const QString &trials, const QString &firstYear, const QString &lastYear,
                        const QString &fewest, const QString &most, const QString &goals)
{
    //: The number of trials, two years, two numbers of people, and what came of their main goals.
    return Charts::tr("Trials: %1, from %2 to %3, with %4 to %5 people; main goal: %6.")
        .arg(trials, firstYear, lastYear, fewest, most, goals);
}

QString goalCount(const QString &goal, const QString &trials)
{
    //: What came of a main goal, and in how many trials: "met (3)".
    return Charts::tr("%1 (%2)").arg(goal, trials);
}

QString markStudy() { return Charts::tr("A study and its likely range"); }
QString markNotCounted() { return Charts::tr("Not counted"); }
QString markPooled() { return Charts::tr("Many studies together"); }
QString markNoDifference() { return Charts::tr("Bar on this line: may be chance"); }
QString markNoLimits() { return Charts::tr("Range not known"); }
QString markHappened() { return Charts::tr("It happened to them"); }
QString markDidNot() { return Charts::tr("It did not"); }
QString markRange() { return Charts::tr("Range of scores"); }
QString markScore() { return Charts::tr("One score"); }
QString markDifference() { return Charts::tr("Difference"); }
QString markError() { return Charts::tr("How far two scans differ"); }

QString keyStudy()
{
    return Charts::tr("One study. A bigger square means more people. A longer line means less sure.");
}
QString keyNotCounted()
{
    return Charts::tr("A small study, or one not known to be blinded. Not counted now.");
}
QString keyPooled()
{
    return Charts::tr("Many studies added up by a review. A wider diamond means less sure.");
}
QString keyNoLimits()
{
    return Charts::tr("A result whose likely range is not known. How sure it is could not be shown.");
}
QString keyArrow() { return Charts::tr("The line goes on past the edge of the chart."); }
QString keyNoDifference()
{
    return Charts::tr("The “no difference” line. If a shape touches it, there may be no difference.");
}
QString keyPerson(const QString &group) { return Charts::tr("%1: a person it happened to.").arg(group); }
QString keyPersonEmpty() { return Charts::tr("In both groups: a person it did not happen to."); }
QString keyBar() { return Charts::tr("A longer bar means a larger figure."); }
QString keyBarNoDifference() { return Charts::tr("The “no difference” line."); }
QString keyZero() { return Charts::tr("Zero: no change from the start."); }
QString keyShare()
{
    return Charts::tr("The whole box is everyone in the group. The inner part is those it happened to.");
}
QString keyWhole() { return Charts::tr("Everyone in the group"); }
QString keyRange() { return Charts::tr("A range of scores."); }
QString keyScore() { return Charts::tr("One score."); }
QString keyDifference() { return Charts::tr("A difference between scores, drawn to the same scale."); }
QString keyError() { return Charts::tr("How far two scans of the same heart may differ."); }
QString keyPoint() { return Charts::tr("The result at that time."); }
QString keyLevel()
{
    return Charts::tr("The “no difference” line. The nearer a point, the smaller the gain.");
}
QString keyDisc() { return Charts::tr("One trial. A bigger disc means more people."); }

QString undrawable(const QString &chart, const QString &why)
{
    return Charts::tr("The chart “%1” can't be drawn: %2.").arg(chart, why);
}
QString undrawableRemedy() { return Charts::tr("Read its words instead."); }
QString inRow(int row, const QString &why)
{
    return Charts::tr("in row %1, %2").arg(QString::number(row), why);
}
QString noText(QLatin1StringView field) { return Charts::tr("“%1” is missing").arg(field); }
QString badText(QLatin1StringView field) { return Charts::tr("“%1” is not a text").arg(field); }
QString badFlag(QLatin1StringView field) { return Charts::tr("“%1” is neither true nor false").arg(field); }
QString noNumber(QLatin1StringView field) { return Charts::tr("“%1” is not a number").arg(field); }
QString noCount(QLatin1StringView field) { return Charts::tr("“%1” is not a whole number").arg(field); }
QString noneThere(QLatin1StringView field) { return Charts::tr("“%1” is less than 1").arg(field); }
QString noYear(QLatin1StringView field) { return Charts::tr("“%1” is not a year").arg(field); }
QString noShare(QLatin1StringView field) { return Charts::tr("“%1” is not a part of 100").arg(field); }
QString unknownWord(QLatin1StringView field, const QString &word)
{
    return Charts::tr("“%1” can't be “%2”").arg(field, word);
}
QString otherRow() { return Charts::tr("the figures are of another kind than those of the first row"); }
QString inNote(QLatin1StringView field, const QString &why)
{
    //: %1: the name of a field, as "notes". %2: what is wrong there.
    return Charts::tr("in “%1”, %2").arg(field, why);
}
QString badLimits() { return Charts::tr("the value does not lie between two limits"); }
QString badAxis() { return Charts::tr("its axis ends before it begins"); }
QString ratioBelowZero() { return Charts::tr("a ratio has to be above 0"); }
QString moreThanAll(int all) { return Charts::tr("more are counted than the %1 there are").arg(all); }
QString badRounding(const QString &shown, const QString &exact)
{
    return Charts::tr("%1 is shown where %2 was found").arg(shown, exact);
}
QString unknownRole(const QString &role) { return Charts::tr("no one knows the role “%1”").arg(role); }
QString unknownKind(const QString &kind) { return Charts::tr("no one knows the kind “%1”").arg(kind); }
QString noRows() { return Charts::tr("it has no rows"); }
QString noArms() { return Charts::tr("its two groups have no names"); }
QString barsWithoutArm() { return Charts::tr("its two groups have names, but a bar does not say its “arm”"); }
QString notHundred() { return Charts::tr("its icons do not stand for 100 people"); }

} // namespace Plainheart::Phrases
