// SPDX-License-Identifier: GPL-3.0-or-later
#include "cavity.h"
#include "circulation.h"
#include "contentstore.h"
#include "presets.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <QJsonObject>
#include <QPointF>
#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Plainheart::Circulation)

namespace {

Circulation improved() { return weakCirculationWithTrialDifference().value(); }

void hearts()
{
    QTest::addColumn<Circulation>("circulation");
    QTest::newRow("healthy") << healthyCirculation();
    QTest::newRow("weak") << weakCirculation();
    QTest::newRow("weak with trial difference") << improved();
}

#define VERIFY_BETWEEN(value, low, high)                                                                     \
    QVERIFY2((value) >= (low) && (value) <= (high), qPrintable(QString::number(value)))

} // namespace

class TestCirculation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Ranges: see the table in docs/circulation.md.
    void healthyHeartIsInPublishedRanges()
    {
        const Beat beat = steadyBeat(healthyCirculation()).value();
        VERIFY_BETWEEN(beat.heartRate, 60.0, 100.0);
        VERIFY_BETWEEN(beat.ejectionFraction, 54.0, 70.0);
        VERIFY_BETWEEN(beat.endDiastolicVolume, 110.0, 150.0);
        VERIFY_BETWEEN(beat.endSystolicVolume, 40.0, 61.0);
        VERIFY_BETWEEN(beat.strokeVolume, 60.0, 90.0);
        VERIFY_BETWEEN(beat.systolicPressure, 90.0, 120.0);
        VERIFY_BETWEEN(beat.diastolicPressure, 60.0, 80.0);
    }

    void weakHeartIsThatOfReducedEjectionFraction()
    {
        const Beat beat = steadyBeat(weakCirculation()).value();
        VERIFY_BETWEEN(beat.ejectionFraction, 25.0, 40.0);
        QVERIFY(beat.endDiastolicVolume > 150);
        VERIFY_BETWEEN(beat.strokeVolume, 50.0, 90.0);
        VERIFY_BETWEEN(beat.systolicPressure, 90.0, 130.0);
        VERIFY_BETWEEN(beat.diastolicPressure, 55.0, 85.0);
        QVERIFY(beat.pressure.first() > 12); // congested: the ventricle is filled at a high pressure
    }

    void differenceIsTheOneOfTheEvidence()
    {
        const auto store = ContentStore::open(QStringLiteral(PLAINHEART_CONTENT));
        QVERIFY2(store, store ? "" : qPrintable(store.error().sentence()));
        const auto source = (*store)->source(averageTrialDifference.source, u"en"_s);
        QVERIFY(source);
        QCOMPARE(source->status, u"current"_s);
        const auto chart = (*store)->chart(averageTrialDifference.chart, u"en"_s);
        QVERIFY(chart);
        QList<double> told;
        for (const QJsonObject &row : chart->rows) {
            if (row[u"source"_s].toString() == averageTrialDifference.source)
                told << row[u"value"_s].toDouble();
        }
        QCOMPARE(told, QList<double>{ averageTrialDifference.points });

        const double before = steadyBeat(weakCirculation())->ejectionFraction;
        const double after = steadyBeat(improved())->ejectionFraction;
        VERIFY_BETWEEN(after - before, averageTrialDifference.points - 0.01,
                       averageTrialDifference.points + 0.01);
    }

    void anyDifferenceCanBeDrawn_data()
    {
        QTest::addColumn<double>("points");
        for (const double points : { -5.0, -0.31, 0.0, 0.7, 0.96, 5.41, 10.0 })
            QTest::addRow("%g", points) << points;
    }
    void anyDifferenceCanBeDrawn()
    {
        QFETCH(double, points);
        const auto changed = withEjectionFractionChanged(weakCirculation(), points);
        QVERIFY(changed);
        const double difference
            = steadyBeat(*changed)->ejectionFraction - steadyBeat(weakCirculation())->ejectionFraction;
        VERIFY_BETWEEN(difference, points - 0.01, points + 0.01);
        Circulation rest = *changed;
        rest.maximumElastance = weakCirculation().maximumElastance;
        QCOMPARE(rest, weakCirculation()); // nothing else was touched
    }

    void impossibleDifferenceIsRefused()
    {
        const auto changed = withEjectionFractionChanged(weakCirculation(), 69);
        QVERIFY(!changed);
        QVERIFY(changed.error().what.contains(u"ejection fraction"));
        QVERIFY(!changed.error().remedy.isEmpty());
    }

    void volumeIsConserved_data() { hearts(); }
    void volumeIsConserved()
    {
        QFETCH(Circulation, circulation);
        const Beat beat = steadyBeat(circulation).value();
        QVERIFY(beat.volumeOut > 10);
        VERIFY_BETWEEN(beat.volumeIn / beat.volumeOut, 0.999, 1.001);
        // No valve leaks and both are never open at once, so what leaves is what the volume falls by.
        VERIFY_BETWEEN(beat.volumeOut / beat.strokeVolume, 0.999, 1.001);
        // And as much runs off through the small arteries: mean pressure over resistance (Ohm's law of flow).
        double meanArterial = 0;
        for (qsizetype i = 0; i + 1 < beat.time.size(); ++i)
            meanArterial
                += beat.aorticPressure.at(i) - beat.outflow.at(i) * circulation.characteristicImpedance;
        meanArterial /= static_cast<double>(beat.time.size() - 1);
        VERIFY_BETWEEN(meanArterial / circulation.peripheralResistance * beat.period() / beat.volumeOut,
                       0.999, 1.001);
    }

    void beatRepeats_data() { hearts(); }
    void beatRepeats()
    {
        QFETCH(Circulation, circulation);
        const Beat beat = steadyBeat(circulation).value();
        QCOMPARE(beat.time.size(), defaultStepsPerBeat + 1);
        for (const QList<double> *list :
             { &beat.volume, &beat.pressure, &beat.aorticPressure, &beat.inflow, &beat.outflow })
            QCOMPARE(list->size(), beat.time.size());
        QVERIFY(qAbs(beat.time.last() - 60 / circulation.heartRate) < 1e-9);
        QVERIFY(qAbs(beat.volume.last() - beat.volume.first()) < 1e-4);
        QVERIFY(qAbs(beat.aorticPressure.last() - beat.aorticPressure.first()) < 1e-3);
        for (const double t : { 0.0, 0.1, 0.33, 0.7 }) {
            QVERIFY(qAbs(beat.volumeAt(t) - beat.volumeAt(t + 3 * beat.period())) < 1e-6);
            QVERIFY(qAbs(beat.pressureAt(t) - beat.pressureAt(t - beat.period())) < 1e-6);
        }
        QVERIFY(qAbs(beat.volumeAt(beat.time.at(300)) - beat.volume.at(300)) < 1e-9);
    }

    void stepLengthDoesNotMatter_data() { hearts(); }
    void stepLengthDoesNotMatter()
    {
        QFETCH(Circulation, circulation);
        const Beat coarse = steadyBeat(circulation).value();
        const Beat fine = steadyBeat(circulation, 2 * defaultStepsPerBeat).value();
        VERIFY_BETWEEN(qAbs(coarse.ejectionFraction - fine.ejectionFraction), 0, 0.1);
        VERIFY_BETWEEN(qAbs(coarse.systolicPressure - fine.systolicPressure), 0, 0.1);
    }

    void valvesOpenInTheOrderOfABeat_data() { hearts(); }
    void valvesOpenInTheOrderOfABeat()
    {
        QFETCH(Circulation, circulation);
        const Beat beat = steadyBeat(circulation).value();
        bool closedBefore = false; // contraction with both valves shut
        bool closedAfter = false; // relaxation with both valves shut
        bool ejected = false;
        for (qsizetype i = 0; i < beat.time.size(); ++i) {
            const bool in = beat.inflow.at(i) > 0;
            const bool out = beat.outflow.at(i) > 0;
            QVERIFY(!(in && out));
            QVERIFY(!out || beat.pressure.at(i) >= beat.aorticPressure.at(i));
            QVERIFY(!in || beat.pressure.at(i) <= circulation.fillingPressure);
            closedBefore |= !in && !out && !ejected;
            ejected |= out;
            closedAfter |= !in && !out && ejected;
        }
        QVERIFY(closedBefore && ejected && closedAfter);
    }

    // Known answer: the largest value of the normalised curve is 1 at the time to peak (Stergiopulos 1996).
    void elastancePeaksAtOne()
    {
        double highest = 0;
        double when = 0;
        for (double t = 0; t < 3; t += 0.001) {
            if (normalisedElastance(t) > highest) {
                highest = normalisedElastance(t);
                when = t;
            }
        }
        VERIFY_BETWEEN(highest, 0.99, 1.01);
        VERIFY_BETWEEN(when, 0.95, 1.05);
        QCOMPARE(normalisedElastance(0), 0.0);
        QVERIFY(normalisedElastance(2.5) < 1e-4);
        QCOMPARE(timeToPeak(0.8), 0.32);
    }

    // The coupling of heart and arteries: more resistance raises the pressure and lowers the stroke volume.
    void resistanceRaisesPressureAndLowersStroke()
    {
        Circulation tight = healthyCirculation();
        tight.peripheralResistance *= 1.5;
        const Beat normal = steadyBeat(healthyCirculation()).value();
        const Beat raised = steadyBeat(tight).value();
        QVERIFY(raised.systolicPressure > normal.systolicPressure + 5);
        QVERIFY(raised.strokeVolume < normal.strokeVolume - 5);
    }

    void valuesOutOfRangeAreRefused_data()
    {
        QTest::addColumn<Circulation>("circulation");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, double Circulation::*member, double value, const char *word) {
            Circulation c = healthyCirculation();
            c.*member = value;
            QTest::newRow(name) << c << QString::fromLatin1(word);
        };
        row("still heart", &Circulation::heartRate, 0, "heart rate");
        row("racing heart", &Circulation::heartRate, 400, "heart rate");
        row("not a number", &Circulation::arterialCompliance, std::numeric_limits<double>::quiet_NaN(),
            "compliance");
        row("without end", &Circulation::peripheralResistance, std::numeric_limits<double>::infinity(),
            "resistance");
        row("negative", &Circulation::unstressedVolume, -1, "unstressed volume");
        row("no resistance", &Circulation::mitralResistance, 0, "mitral");
        row("no valve", &Circulation::aorticResistance, 0, "aortic");
        row("no impedance", &Circulation::characteristicImpedance, 0, "impedance");
        row("no filling", &Circulation::fillingPressure, 0, "filling");
        row("soft", &Circulation::maximumElastance, 0.05, "maximum elastance");
        row("stiff", &Circulation::minimumElastance, 2, "minimum elastance");
        Circulation upsideDown = healthyCirculation();
        upsideDown.minimumElastance = 0.5;
        upsideDown.maximumElastance = 0.4;
        QTest::newRow("stiffer at rest") << upsideDown << u"stiffer"_s;
        QTest::newRow("empty") << Circulation{} << u"heart rate"_s;
    }
    void valuesOutOfRangeAreRefused()
    {
        QFETCH(Circulation, circulation);
        QFETCH(QString, word);
        const Result<Beat> beat = steadyBeat(circulation);
        QVERIFY(!beat);
        QCOMPARE(beat.error().code, Error::Code::Invalid);
        QVERIFY2(beat.error().what.contains(word), qPrintable(beat.error().what));
        QVERIFY(beat.error().remedy.startsWith(u"Choose"));
    }

    void stepsOutOfRangeAreRefused()
    {
        QVERIFY(!steadyBeat(healthyCirculation(), 0));
        QVERIFY(!steadyBeat(healthyCirculation(), -5));
        QVERIFY(steadyBeat(healthyCirculation(), 100));
    }

    // Every corner of the allowed ranges gives a beat or a sentence, never a number that is none.
    void extremesGiveABeatOrASentence()
    {
        for (const double rate : { 30.0, 200.0 })
            for (const double strong : { 0.11, 10.0 })
                for (const double resistance : { 0.2, 5.0 })
                    for (const double compliance : { 0.2, 10.0 }) {
                        Circulation c = healthyCirculation();
                        c.heartRate = rate;
                        c.maximumElastance = strong;
                        c.peripheralResistance = resistance;
                        c.arterialCompliance = compliance;
                        const Result<Beat> beat = steadyBeat(c);
                        if (!beat) {
                            QVERIFY(!beat.error().what.isEmpty());
                            continue;
                        }
                        QVERIFY(std::isfinite(beat->systolicPressure) && beat->systolicPressure < 1000);
                        VERIFY_BETWEEN(beat->ejectionFraction, 0.0, 100.0);
                    }
    }

    void areaGrowsWithVolumeToTwoThirds()
    {
        QCOMPARE(cavityArea(100, 8, 1),
                 400.0); // a cube of side 2: eight times the volume, four times the face
        QCOMPARE(cavityScale(27, 1), 3.0);
        QCOMPARE(cavityArea(100, 120, 120), 100.0);
        QVERIFY(qAbs(cavityArea(1, 0.5, 1) - 0.62996) < 1e-4);
        QCOMPARE(cavityArea(100, 0, 120), 0.0);
        QCOMPARE(cavityArea(100, 120, 0), 0.0);
    }

    void dropsAreRoundedExactly_data()
    {
        QTest::addColumn<double>("percent");
        QTest::addColumn<int>("drops");
        QTest::newRow("none") << 0.0 << 0;
        QTest::newRow("all") << 100.0 << 100;
        QTest::newRow("down") << 29.49 << 29;
        QTest::newRow("half") << 29.5 << 30;
        QTest::newRow("half of a share") << 0.295 * 100 << 30;
        QTest::newRow("CONCERT-HF before") << 29.21 << 29;
        QTest::newRow("CONCERT-HF after") << 29.91 << 30;
        QTest::newRow("last") << 99.5 << 100;
    }
    void dropsAreRoundedExactly()
    {
        QFETCH(double, percent);
        QFETCH(int, drops);
        QCOMPARE(dropsThatLeave(percent).value(), drops);
    }

    void impossibleDropsAreRefused()
    {
        for (const double bad : { -0.1, 100.1, std::numeric_limits<double>::quiet_NaN() }) {
            const auto drops = dropsThatLeave(bad);
            QVERIFY(!drops);
            QVERIFY(drops.error().remedy.contains(u"0 to 100"));
        }
    }
};

QTEST_GUILESS_MAIN(TestCirculation)
#include "tst_circulation.moc"
