// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"
#include "scale.h"
#include "ticks.h"

#include <limits>
#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

}

class TestTicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Heckbert's steps: 1, 2 or 5 times a power of ten.
    void stepsAreNice_data()
    {
        QTest::addColumn<double>("range");
        QTest::addColumn<int>("parts");
        QTest::addColumn<double>("step");
        QTest::newRow("exact") << 10.0 << 5 << 2.0;
        QTest::newRow("up to two") << 10.0 << 6 << 2.0;
        QTest::newRow("up to five") << 10.0 << 4 << 5.0;
        QTest::newRow("up to ten") << 10.0 << 1 << 10.0;
        QTest::newRow("next power") << 55.0 << 10 << 10.0;
        QTest::newRow("small") << 0.3 << 3 << 0.1;
        QTest::newRow("none") << 0.0 << 4 << 0.0;
        QTest::newRow("backwards") << -3.0 << 4 << 0.0;
        QTest::newRow("without end") << std::numeric_limits<double>::infinity() << 4 << 0.0;
    }
    void stepsAreNice()
    {
        QFETCH(double, range);
        QFETCH(int, parts);
        QFETCH(double, step);
        QCOMPARE(niceStep(range, parts), step);
    }

    void ticksAreMultiplesWithinTheEnds()
    {
        QCOMPARE(niceTicks(-5, 15, 5), QList<double>({ -5, 0, 5, 10, 15 }));
        QCOMPARE(niceTicks(-2, 10, 7), QList<double>({ -2, 0, 2, 4, 6, 8, 10 }));
        QCOMPARE(niceTicks(0, 61, 4), QList<double>({ 0, 50 }));
        QCOMPARE(niceTicks(0.3, 0.9, 4), QList<double>({ 0.4, 0.6000000000000001, 0.8 }));
        QVERIFY(niceTicks(1, 1, 5).isEmpty());
        QVERIFY(niceTicks(2, 1, 5).isEmpty());
    }

    void neverMoreTicksThanAskedFor()
    {
        for (int most = 2; most < 20; ++most)
            for (const double high : { 0.7, 3.0, 9.9, 41.0, 128.0, 5000.0 })
                QVERIFY(niceTicks(-high / 3, high, most).size() <= most);
    }

    void logTicksHoldOne()
    {
        QCOMPARE(logTicks(0.5, 2, 5), QList<double>({ 0.5, 1, 2 }));
        QCOMPARE(logTicks(0.1, 10, 7), QList<double>({ 0.1, 0.2, 0.5, 1, 2, 5, 10 }));
        QCOMPARE(logTicks(0.1, 10, 4), QList<double>({ 0.1, 1, 10 }));
        QCOMPARE(logTicks(0.0001, 10000, 4).contains(1.0), true);
        QVERIFY(logTicks(0, 10, 4).isEmpty());
        QVERIFY(logTicks(-1, 10, 4).isEmpty());
    }

    void rangesTakeEverythingIn()
    {
        const NiceRange range = niceRange(-1.6, 13.1, 6);
        QCOMPARE(range.low, -5.0);
        QCOMPARE(range.high, 15.0);
        const NiceRange point = niceRange(3, 3, 6);
        QVERIFY(point.low < 3 && point.high > 3);
    }

    void aRatioIsAsFarFromOneAsItsReverse()
    {
        ChartAxis axis;
        axis.ratio = true;
        const Scale scale = scaleFor(axis, { 0.25, 4 }, 0, 400);
        QCOMPARE(scale.at(1), 200.0);
        QCOMPARE(scale.at(2) - scale.at(1), scale.at(1) - scale.at(0.5));
        QCOMPARE(scale.at(0.25), 0.0);
    }

    void anAxisIsAsAskedForButNeverCutsAValue()
    {
        ChartAxis axis;
        axis.minimum = 0;
        axis.maximum = 40;
        const Scale asked = scaleFor(axis, { 5, 33 }, 100, 300);
        QCOMPARE(asked.at(0), 100.0);
        QCOMPARE(asked.at(40), 300.0);
        QCOMPARE(asked.at(20), 200.0);
        QCOMPARE(scaleFor(axis, { -10, 50 }, 0, 600).at(50), 600.0);
        QCOMPARE(scaleFor(axis, { -10, 50 }, 0, 600).at(-10), 0.0);
    }

    void figuresReadLikeFigures_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("withSign");
        QTest::newRow("whole") << 6.0 << u"6"_s << u"+6"_s;
        QTest::newRow("one") << 2.8 << u"2.8"_s << u"+2.8"_s;
        QTest::newRow("two") << 0.96 << u"0.96"_s << u"+0.96"_s;
        QTest::newRow("minus") << -0.4 << u"−0.4"_s << u"−0.4"_s;
        QTest::newRow("zero") << 0.0 << u"0"_s << u"0"_s;
        QTest::newRow("no negative zero") << -0.001 << u"0"_s << u"0"_s;
        QTest::newRow("sum") << 0.1 + 0.2 << u"0.3"_s << u"+0.3"_s;
        QTest::newRow("three decimals") << 1.239 << u"1.24"_s << u"+1.24"_s;
        QTest::newRow("thousands") << 4744.0 << u"4,744"_s << u"+4,744"_s;
    }
    void figuresReadLikeFigures()
    {
        QFETCH(double, value);
        QFETCH(QString, plain);
        QFETCH(QString, withSign);
        QCOMPARE(numberText(value, english), plain);
        QCOMPARE(signedText(value, english), withSign);
    }

    void bothArmsAreRoundedHonestly_data()
    {
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("second");
        QTest::addColumn<int>("firstPeople");
        QTest::addColumn<int>("secondPeople");
        QTest::addColumn<bool>("exact");
        QTest::newRow("DAPA-HF") << 16.3 << 21.2 << 16 << 21 << false;
        QTest::newRow("half rounds up") << 26.5 << 21.8 << 27 << 22 << false;
        QTest::newRow("a gap out of nothing") << 12.4 << 12.6 << 12 << 13 << true;
        QTest::newRow("a gap that goes") << 11.5 << 12.4 << 12 << 12 << true;
        QTest::newRow("a gap that doubles") << 11.4 << 12.6 << 11 << 13 << true;
        QTest::newRow("equal") << 5.0 << 5.0 << 5 << 5 << false;
        QTest::newRow("none") << 0.0 << 2.2 << 0 << 2 << false;
    }
    void bothArmsAreRoundedHonestly()
    {
        QFETCH(double, first);
        QFETCH(double, second);
        const RoundedPair pair = roundedPair(first, second);
        QTEST(pair.first, "firstPeople");
        QTEST(pair.second, "secondPeople");
        QTEST(pair.showExact, "exact");
    }
};

QTEST_GUILESS_MAIN(TestTicks)
#include "tst_ticks.moc"
