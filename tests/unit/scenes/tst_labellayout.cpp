// SPDX-License-Identifier: GPL-3.0-or-later
#include "labellayout.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

LabelRequest label(const QString &key, QPointF anchor, LabelRole role = LabelRole::Structure,
                   QSizeF size = { 120, 30 })
{
    LabelRequest request;
    request.key = key;
    request.anchors = { anchor };
    request.role = role;
    request.sizes = { size };
    return request;
}

LabelFrame frame(double width = 600, double height = 400)
{
    LabelFrame result;
    result.bounds = QRectF(0, 0, width, height);
    return result;
}

QStringList keys(const QList<PlacedLabel> &placed)
{
    QStringList result;
    for (const PlacedLabel &one : placed)
        result.append(one.key);
    return result;
}

} // namespace

class TestLabelLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsOnTheWishedSide_data()
    {
        QTest::addColumn<int>("side");
        QTest::newRow("left") << static_cast<int>(TextSide::Left);
        QTest::newRow("right") << static_cast<int>(TextSide::Right);
        QTest::newRow("top") << static_cast<int>(TextSide::Top);
        QTest::newRow("bottom") << static_cast<int>(TextSide::Bottom);
    }

    void standsOnTheWishedSide()
    {
        QFETCH(int, side);
        LabelRequest request = label(u"a"_s, { 300, 200 });
        request.side = static_cast<TextSide>(side);
        const QList<PlacedLabel> placed = layoutLabels({ request }, frame());
        QCOMPARE(placed.size(), 1);
        const QPointF way = placed.first().box.center() - QPointF(300, 200);
        switch (request.side) {
        case TextSide::Left:
            QVERIFY(way.x() < -60);
            break;
        case TextSide::Right:
            QVERIFY(way.x() > 60);
            break;
        case TextSide::Top:
            QVERIFY(way.y() < -15);
            break;
        case TextSide::Bottom:
            QVERIFY(way.y() > 15);
            break;
        }
    }

    void leaderGoesFromTheAnchorToTheBox()
    {
        const PlacedLabel placed = layoutLabels({ label(u"a"_s, { 20, 20 }) }, frame()).value(0);
        QCOMPARE(placed.anchor, QPointF(20, 20));
        QVERIFY(placed.leader().length() > 9);
        QVERIFY(placed.box.adjusted(-.01, -.01, .01, .01).contains(placed.leaderEnd));
        QVERIFY(!placed.box.contains(placed.anchor));
    }

    void keepsClearOfObstacles()
    {
        LabelFrame crowded = frame();
        crowded.obstacles = { QRectF(310, 100, 290, 200) };
        const PlacedLabel placed = layoutLabels({ label(u"a"_s, { 280, 200 }) }, crowded).value(0);
        QVERIFY(!placed.key.isEmpty());
        QVERIFY(!placed.box.intersects(QRectF(302, 92, 306, 216)));
    }

    void hiddenAnchorsUseAnother()
    {
        LabelFrame crowded = frame();
        crowded.obstacles = { QRectF(0, 0, 200, 60) };
        LabelRequest request = label(u"a"_s, { 50, 30 });
        QVERIFY(layoutLabels({ request }, crowded).isEmpty());
        request.anchors.append({ 900, 30 }); // cropped
        QVERIFY(layoutLabels({ request }, crowded).isEmpty());
        request.anchors.append({ 300, 300 });
        QCOMPARE(layoutLabels({ request }, crowded).value(0).anchor, QPointF(300, 300));
    }

    void structureGivesWayFirstThenCells()
    {
        // Room for two boxes only.
        const LabelFrame small = frame(150, 110);
        const QSizeF size(130, 30);
        QList<LabelRequest> wanted{ label(u"structure"_s, { 30, 55 }, LabelRole::Structure, size),
                                    label(u"cells"_s, { 70, 55 }, LabelRole::Cells, size),
                                    label(u"hope"_s, { 110, 55 }, LabelRole::Hope, size) };
        QCOMPARE(keys(layoutLabels(wanted, small)), QStringList({ u"cells"_s, u"hope"_s }));
        wanted.append(label(u"second hope"_s, { 75, 55 }, LabelRole::Hope, size));
        QCOMPARE(keys(layoutLabels(wanted, small)), QStringList({ u"hope"_s, u"second hope"_s }));
    }

    void ofEqualsTheLessImportantGoes()
    {
        const LabelFrame small = frame(150, 70);
        const QSizeF size(130, 30);
        const QList<LabelRequest> wanted{ label(u"first"_s, { 30, 55 }, LabelRole::Cells, size),
                                          label(u"second"_s, { 110, 55 }, LabelRole::Cells, size) };
        QCOMPARE(keys(layoutLabels(wanted, small)), QStringList({ u"first"_s }));
    }

    void neverMoreThanAsked()
    {
        QList<LabelRequest> wanted;
        for (int i = 0; i < 7; ++i)
            wanted.append(label(QString::number(i), { 100.0 + 60 * i, 80.0 + 40 * i }));
        QCOMPARE(layoutLabels(wanted, frame(900, 600)).size(), 4);
        QCOMPARE(layoutLabels(wanted, frame(900, 600), 2).size(), 2);
        QVERIFY(layoutLabels(wanted, frame(900, 600), 0).isEmpty());
    }

    void hopesAreDashed()
    {
        const auto placed = layoutLabels(
            { label(u"a"_s, { 100, 100 }), label(u"b"_s, { 300, 300 }, LabelRole::Hope) }, frame());
        QCOMPARE(placed.size(), 2);
        QVERIFY(!placed.at(0).dashed);
        QVERIFY(placed.at(1).dashed);
    }

    void avoidsSpotsWhereItCan()
    {
        LabelFrame crowded = frame();
        const PlacedLabel free = layoutLabels({ label(u"a"_s, { 300, 200 }) }, crowded).value(0);
        crowded.spots = { { free.box.center(), 40 } };
        const PlacedLabel moved = layoutLabels({ label(u"a"_s, { 300, 200 }) }, crowded).value(0);
        QVERIFY(!moved.box.contains(free.box.center()));
    }

    void neverStandsWhereItMustStayClear()
    {
        LabelFrame open = frame();
        const PlacedLabel free = layoutLabels({ label(u"a"_s, { 300, 200 }) }, open).value(0);
        open.clear = { free.box };
        const PlacedLabel moved = layoutLabels({ label(u"a"_s, { 300, 200 }) }, open).value(0);
        QVERIFY(!moved.box.isEmpty());
        QVERIFY(!moved.box.intersects(free.box));
        open.clear = { open.bounds };
        QVERIFY(layoutLabels({ label(u"a"_s, { 300, 200 }) }, open).isEmpty());
    }

    void takesTheNarrowSizeWhereTheWideDoesNotFit()
    {
        LabelRequest request = label(u"a"_s, { 60, 20 });
        request.sizes = { { 200, 30 }, { 100, 60 } };
        const PlacedLabel placed = layoutLabels({ request }, frame(130, 200)).value(0);
        QCOMPARE(placed.size, 1);
        QCOMPARE(placed.box.size(), QSizeF(100, 60));
    }

    void isDeterministic()
    {
        const QList<LabelRequest> wanted{ label(u"a"_s, { 200, 200 }), label(u"b"_s, { 240, 200 }),
                                          label(u"c"_s, { 220, 240 }), label(u"d"_s, { 200, 160 }) };
        const auto first = layoutLabels(wanted, frame());
        const auto second = layoutLabels(wanted, frame());
        QCOMPARE(first.size(), 4);
        for (qsizetype i = 0; i < first.size(); ++i)
            QCOMPARE(first.at(i).box, second.at(i).box);
    }

    void dotsThatWouldTouchAreNotBothShown()
    {
        const QList<LabelRequest> wanted{ label(u"a"_s, { 200, 200 }), label(u"b"_s, { 215, 200 }) };
        QCOMPARE(keys(layoutLabels(wanted, frame())), QStringList({ u"a"_s }));
    }

    void nothingIsPlacedWithoutRoom()
    {
        QVERIFY(layoutLabels({ label(u"a"_s, { 5, 5 }) }, frame(0, 0)).isEmpty());
        QVERIFY(layoutLabels({}, frame()).isEmpty());
        LabelRequest none = label(u"a"_s, { 100, 100 });
        none.sizes.clear();
        QVERIFY(layoutLabels({ none }, frame()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLabelLayout)
#include "tst_labellayout.moc"
