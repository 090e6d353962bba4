// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathline.h"

#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

class TestPathLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatArtWrites_data()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<QPointF>("end");
        QTest::addColumn<double>("length");
        QTest::newRow("relative lines") << u"M10 20l30 0l0-40"_s << QPointF(40, -20) << 70.0;
        QTest::newRow("lines go on without a letter") << u"M0 0l3 4 3 4"_s << QPointF(6, 8) << 10.0;
        QTest::newRow("absolute lines") << u"M10 20L10 50"_s << QPointF(10, 50) << 30.0;
        QTest::newRow("numbers without spaces") << u"M.5-.5l-1.5.5.5-1.5"_s << QPointF(-.5, -1.5) << 3.1623;
        QTest::newRow("straight curve") << u"M0 0c10 0 20 0 30 0"_s << QPointF(30, 0) << 30.0;
        QTest::newRow("quarter circle")
            << u"M100 0C100 55.2285 55.2285 100 0 100"_s << QPointF(0, 100) << 157.0;
    }

    void readsWhatArtWrites()
    {
        QFETCH(QString, data);
        QFETCH(QPointF, end);
        QFETCH(double, length);
        const auto line = PathLine::fromSvg(data);
        QVERIFY(line.has_value());
        QCOMPARE(line->pointAt(1), end);
        QVERIFY2(qAbs(line->length() - length) < length * 0.01, qPrintable(QString::number(line->length())));
    }

    void refusesAnythingElse_data()
    {
        QTest::addColumn<QString>("data");
        for (const char *data :
             { "", "M", "M1", "10 10", "M0 0", "M0 0l0 0", "M0 0l3", "M0 0c1 2 3 4", "M0 0h5",
               "M0 0a1 1 0 0 0 2 2", "M0 0lx y", "M0 0l1 2 oops", "M0 0l1e999 2" })
            QTest::newRow(data) << QString::fromLatin1(data);
    }

    void refusesAnythingElse()
    {
        QFETCH(QString, data);
        QVERIFY(!PathLine::fromSvg(data));
    }

    void sharesAreSharesOfTheLength()
    {
        const auto line = PathLine::fromSvg(u"M0 0l10 0l0 30");
        QVERIFY(line);
        QCOMPARE(line->pointAt(0), QPointF(0, 0));
        QCOMPARE(line->pointAt(0.25), QPointF(10, 0));
        QCOMPARE(line->pointAt(0.5), QPointF(10, 10));
        QCOMPARE(line->pointAt(-1), QPointF(0, 0));
        QCOMPARE(line->pointAt(7), QPointF(10, 30));
        QCOMPARE(line->angleAt(0.1), 0.0);
        QCOMPARE(std::fmod(line->angleAt(0.9) + 720, 360), 90.0);
        QCOMPARE(line->part(0.5).length(), 20.0);
        QCOMPARE(line->bounds(), QRectF(0, 0, 10, 30));
    }
};

QTEST_GUILESS_MAIN(TestPathLine)
#include "tst_pathline.moc"
