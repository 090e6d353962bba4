// SPDX-License-Identifier: GPL-3.0-or-later
#include "drops.h"

#include <QTest>

using namespace Plainheart;

class TestDrops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsExactlyAHundred_data()
    {
        QTest::addColumn<QRectF>("frame");
        QTest::newRow("mock-up") << QRectF(0, 0, 172, 218);
        QTest::newRow("large") << QRectF(10, 20, 700, 900);
        QTest::newRow("flat") << QRectF(0, 0, 900, 150);
        QTest::newRow("narrow") << QRectF(-50, 0, 60, 900);
        QTest::newRow("tiny") << QRectF(0, 0, 20, 20);
    }

    void holdsExactlyAHundred()
    {
        QFETCH(QRectF, frame);
        const DropsChamber chamber = dropsChamber(frame);
        QCOMPARE(chamber.drops.size(), 100);
        QVERIFY(frame.adjusted(-.01, -.01, .01, .01).contains(chamber.wall.boundingRect()));
        for (const QPointF &drop : chamber.drops) {
            const double radius = chamber.pitch * 0.40;
            QVERIFY(chamber.cavity.contains(
                QRectF(drop - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)).center()));
            QPainterPath circle;
            circle.addEllipse(drop, radius, radius);
            QVERIFY(chamber.cavity.contains(circle));
        }
    }

    void dropsDoNotTouch()
    {
        const DropsChamber chamber = dropsChamber(QRectF(0, 0, 300, 400));
        for (qsizetype i = 0; i < chamber.drops.size(); ++i) {
            for (qsizetype j = i + 1; j < chamber.drops.size(); ++j)
                QVERIFY(QLineF(chamber.drops.at(i), chamber.drops.at(j)).length() > chamber.pitch * 0.99);
        }
    }

    void fillFromTheTop()
    {
        const DropsChamber chamber = dropsChamber(QRectF(0, 0, 300, 400));
        for (qsizetype i = 1; i < chamber.drops.size(); ++i) {
            const QPointF before = chamber.drops.at(i - 1);
            const QPointF now = chamber.drops.at(i);
            QVERIFY(now.y() > before.y() - 1e-6);
            if (qAbs(now.y() - before.y()) < 1e-6)
                QVERIFY(now.x() > before.x());
        }
    }

    void looksTheSameAtEverySize()
    {
        const DropsChamber small = dropsChamber(QRectF(0, 0, 100, 120));
        const DropsChamber large = dropsChamber(QRectF(0, 0, 1000, 1200));
        for (qsizetype i = 0; i < small.drops.size(); ++i)
            QVERIFY(QLineF(small.drops.at(i) * 10, large.drops.at(i)).length() < 1e-6);
    }

    void noRoomNoDrops()
    {
        QVERIFY(dropsChamber(QRectF()).drops.isEmpty());
        QVERIFY(dropsChamber(QRectF(0, 0, 3, 500)).drops.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDrops)
#include "tst_drops.moc"
