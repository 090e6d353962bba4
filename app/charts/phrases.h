// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Every word of the charts that does not come from the content, in one place for translators.
namespace Plainheart::Phrases {

/// The parts that say something, one after the other.
[[nodiscard]] QString joined(QStringList parts, const QString &between = QStringLiteral(" "));

// On the figure.
[[nodiscard]] QString people();
[[nodiscard]] QString wholeTrialPeople(const QString &number);
[[nodiscard]] QString bracketsShort();
[[nodiscard]] QString bracketsNote();
[[nodiscard]] QString hadDummy();
[[nodiscard]] QString dummyYesNo(const QString &yesNo);
[[nodiscard]] QString hidden();
[[nodiscard]] QString peopleCount(const QString &number);
[[nodiscard]] QString trialsCount(const QString &number);
[[nodiscard]] QString noDifference();
[[nodiscard]] QString rangeNotKnown();
[[nodiscard]] QString others();
[[nodiscard]] QString othersNotCounted();
[[nodiscard]] QString valueAndRange();
[[nodiscard]] QString range(const QString &low, const QString &high);
[[nodiscard]] QString countOf(const QString &count, const QString &all);
[[nodiscard]] QString ofHundredPeople(const QString &count);
[[nodiscard]] QString exactly(const QString &exact);
[[nodiscard]] QString mainGoal(const QString &goal);
[[nodiscard]] QString anotherResult(const QString &result);
[[nodiscard]] QString sameScale();
[[nodiscard]] QString upTo(const QString &value);
[[nodiscard]] QString axisName(const QString &unit);
[[nodiscard]] QString yearAxis();
[[nodiscard]] QString pressureAxis();
[[nodiscard]] QString volumeAxis();

// In the table.
[[nodiscard]] QString study();
[[nodiscard]] QString year();
[[nodiscard]] QString trials();
[[nodiscard]] QString value();
[[nodiscard]] QString likelyRange();
[[nodiscard]] QString counted();
[[nodiscard]] QString yes();
[[nodiscard]] QString no();
[[nodiscard]] QString outcome();
[[nodiscard]] QString group();
[[nodiscard]] QString asCounted(const QString &arm);
[[nodiscard]] QString note();
[[nodiscard]] QString notKnown();
[[nodiscard]] QString time();
[[nodiscard]] QString dummyTreatment();
[[nodiscard]] QString whoKnew();
[[nodiscard]] QString goal();
[[nodiscard]] QString goalBasis();
[[nodiscard]] QString wholeTrial(const QString &number);
[[nodiscard]] QString wholeTrialNote();
[[nodiscard]] QString result();
[[nodiscard]] QString workedOut(const QString &how);
[[nodiscard]] QString mainGoalYesNo();

// Summaries: one sentence each.
[[nodiscard]] QString forestSummary(const QString &results, const QString &lowest, const QString &highest,
                                    const QString &unit);
[[nodiscard]] QString rangesSummary(const QString &summary, const QString &ranges, const QString &touching);
[[nodiscard]] QString noRangesSummary(const QString &summary);
[[nodiscard]] QString countedNow(const QString &counted, const QString &all);
[[nodiscard]] QString iconSummary(const QString &outcome, const QString &controlCount,
                                  const QString &controlLabel, const QString &treatmentCount,
                                  const QString &treatmentLabel);
[[nodiscard]] QString barSummary(const QString &lowest, const QString &lowestLabel, const QString &highest,
                                 const QString &highestLabel, const QString &unit);
[[nodiscard]] QString pairSummary(const QString &rows, const QString &firstArm, const QString &firstRange,
                                  const QString &secondArm, const QString &secondRange, const QString &unit);
[[nodiscard]] QString scaleSummary(const QString &low, const QString &high, const QString &smallest,
                                   const QString &largest);
[[nodiscard]] QString pointInWords(const QString &value, const QString &x, const QString &xUnit);
[[nodiscard]] QString lineSummary(const QString &points, const QString &unit);
[[nodiscard]] QString timelineSummary(const QString &trials, const QString &firstYear,
                                      const QString &lastYear, const QString &fewest, const QString &most,
                                      const QString &goals);
[[nodiscard]] QString goalCount(const QString &goal, const QString &trials);

// How to read it.
// Beside the marks of a chart.
[[nodiscard]] QString markStudy();
[[nodiscard]] QString markNotCounted();
[[nodiscard]] QString markPooled();
[[nodiscard]] QString markNoDifference();
[[nodiscard]] QString markNoLimits();
[[nodiscard]] QString markHappened();
[[nodiscard]] QString markDidNot();
[[nodiscard]] QString markRange();
[[nodiscard]] QString markScore();
[[nodiscard]] QString markDifference();
[[nodiscard]] QString markError();

[[nodiscard]] QString keyStudy();
[[nodiscard]] QString keyNotCounted();
[[nodiscard]] QString keyPooled();
[[nodiscard]] QString keyNoLimits();
[[nodiscard]] QString keyArrow();
[[nodiscard]] QString keyNoDifference();
[[nodiscard]] QString keyPerson(const QString &group);
[[nodiscard]] QString keyPersonEmpty();
[[nodiscard]] QString keyBar();
[[nodiscard]] QString keyBarNoDifference();
[[nodiscard]] QString keyZero();
[[nodiscard]] QString keyShare();
[[nodiscard]] QString keyWhole();
[[nodiscard]] QString keyRange();
[[nodiscard]] QString keyScore();
[[nodiscard]] QString keyDifference();
[[nodiscard]] QString keyError();
[[nodiscard]] QString keyPoint();
[[nodiscard]] QString keyLevel();
[[nodiscard]] QString keyDisc();

// What is wrong with a chart.
[[nodiscard]] QString undrawable(const QString &chart, const QString &why);
[[nodiscard]] QString undrawableRemedy();
[[nodiscard]] QString inRow(int row, const QString &why);
[[nodiscard]] QString noText(QLatin1StringView field);
[[nodiscard]] QString badText(QLatin1StringView field);
[[nodiscard]] QString badFlag(QLatin1StringView field);
[[nodiscard]] QString noNumber(QLatin1StringView field);
[[nodiscard]] QString noCount(QLatin1StringView field);
[[nodiscard]] QString noneThere(QLatin1StringView field);
[[nodiscard]] QString noYear(QLatin1StringView field);
[[nodiscard]] QString noShare(QLatin1StringView field);
[[nodiscard]] QString unknownWord(QLatin1StringView field, const QString &word);
[[nodiscard]] QString otherRow();
[[nodiscard]] QString inNote(QLatin1StringView field, const QString &why);
[[nodiscard]] QString badLimits();
[[nodiscard]] QString badAxis();
[[nodiscard]] QString ratioBelowZero();
[[nodiscard]] QString moreThanAll(int all);
[[nodiscard]] QString badRounding(const QString &shown, const QString &exact);
[[nodiscard]] QString unknownRole(const QString &role);
[[nodiscard]] QString unknownKind(const QString &kind);
[[nodiscard]] QString noRows();
[[nodiscard]] QString noArms();
[[nodiscard]] QString barsWithoutArm();
[[nodiscard]] QString notHundred();

} // namespace Plainheart::Phrases
