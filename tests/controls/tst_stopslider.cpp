// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

const QString threeStops = uR"(StopSlider { width: 600; name: "Move"; stops: ["One", "Two", "Three"]
    onChosen: index => { current = index; sheet.hit(index) } })"_s;

/// One way to what was found, one to the hope, from the second stop.
const QString forked
    = uR"(StopSlider { width: 600; name: "Move"; stops: ["Before", "Cells are put in", "What studies found", "What doctors hope"]
    parents: [-1, 0, 1, 1]; hopeStop: 3; onChosen: index => { current = index; sheet.hit(index) } })"_s;

/// The words of a stop in their strong form: those that the thumb is at.
QStringList strongWords(const Sheet &sheet)
{
    QStringList strong;
    for (const Shown &shown : shownItems(sheet.window())) {
        if (isText(shown.item) && shown.item->property("strong").toBool())
            strong << wordsOf(shown.item);
    }
    return strong;
}

/// The middle of a stop on the track.
QPoint placeOf(const Sheet &sheet, const QQuickItem *slider, int stop)
{
    const double thumb = sheet.control()->property("thumb").toDouble();
    const double share = (thumb / 2 + stop * (slider->width() - thumb) / 2) / slider->width();
    return Sheet::at(slider, sheet.session().rightToLeft() ? 1 - share : share);
}

/// Where the ways part: at the end of the fork's word, on the upper way.
QPoint forkOf(const Sheet &sheet, const QQuickItem *slider)
{
    const QQuickItem *word = sheet.named(u"Cells are put in"_s);
    const QRectF box = word->mapRectToScene(word->boundingRect());
    const QRectF track = slider->mapRectToScene(slider->boundingRect());
    const double half = sheet.control()->property("thumb").toDouble() / 2;
    const double x = sheet.session().rightToLeft() ? box.left() + half : box.right() - half;
    return { qRound(x), qRound(track.top() + track.height() / 4) };
}

} // namespace

/// The slider with named stops: by finger, by word, by key, and by assistive technology.
class tst_StopSlider : public QObject
{
    Q_OBJECT

    static void addDirections()
    {
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("left to right") << false;
        QTest::newRow("right to left") << true;
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"\\.qml|QML"_s)); }

    void followsTheFingerAndSnaps_data() { addDirections(); }
    void followsTheFingerAndSnaps()
    {
        QFETCH(bool, rightToLeft);
        const Sheet sheet(threeStops, { .rightToLeft = rightToLeft });
        QQuickItem *slider = sheet.named(u"Move: One"_s);
        QVERIFY(slider);
        const QPoint one = placeOf(sheet, slider, 0);
        const QPoint two = placeOf(sheet, slider, 1);
        const QPoint three = placeOf(sheet, slider, 2);
        QCOMPARE(one.x() < three.x(), !rightToLeft);

        sheet.drag(one, one + (two - one) * 0.7);
        QCOMPARE(sheet.last().toInt(), 1);
        QCOMPARE(slider->property("stopNumber").toInt(), 2);
        sheet.drag(two, two + (three - two) * 0.3); // not far enough
        QCOMPARE(sheet.hits(), 1);
        QCOMPARE(slider->property("stopNumber").toInt(), 2);
        sheet.drag(two, three);
        QCOMPARE(sheet.last().toInt(), 2);
        sheet.press(three, one);
        QCOMPARE(sheet.last().toInt(), 0);
        QCOMPARE(sheet.hits(), 3);
        QVERIFY2(!ringShows(slider), "the ring is for keys");
    }

    void aTouchOfTheTrackGoesThere_data() { addDirections(); }
    void aTouchOfTheTrackGoesThere()
    {
        QFETCH(bool, rightToLeft);
        const Sheet sheet(threeStops, { .rightToLeft = rightToLeft });
        QQuickItem *slider = sheet.named(u"Move: One"_s);
        sheet.touch(placeOf(sheet, slider, 2));
        QCOMPARE(sheet.last().toInt(), 2);
        sheet.click(placeOf(sheet, slider, 1));
        QCOMPARE(sheet.last().toInt(), 1);
        QCOMPARE(sheet.hits(), 2);
    }

    void aWordJumpsToItsStop_data() { addDirections(); }
    void aWordJumpsToItsStop()
    {
        QFETCH(bool, rightToLeft);
        const Sheet sheet(threeStops, { .rightToLeft = rightToLeft });
        QQuickItem *slider = sheet.named(u"Move: One"_s);
        const QStringList words{ u"One"_s, u"Two"_s, u"Three"_s };
        for (const int stop : { 2, 0, 1 }) {
            QQuickItem *word = sheet.named(words.at(stop));
            QVERIFY(word);
            // The word stands nearest to its own stop.
            for (const int other : { 0, 1, 2 })
                QVERIFY(std::abs(Sheet::at(word).x() - placeOf(sheet, slider, stop).x())
                        <= std::abs(Sheet::at(word).x() - placeOf(sheet, slider, other).x()));
            if (stop == 1)
                sheet.click(Sheet::at(word));
            else
                sheet.touch(Sheet::at(word));
            QCOMPARE(sheet.last().toInt(), stop);
            QCOMPARE(slider->property("stopNumber").toInt(), stop + 1);
        }
        // The outer words end where the slider ends.
        const QRectF whole = sheet.control()->mapRectToScene(sheet.control()->boundingRect());
        for (const Shown &shown : shownItems(sheet.window())) {
            if (!isText(shown.item) || wordsOf(shown.item) == u"Two"_s)
                continue;
            const bool left = (wordsOf(shown.item) == u"One"_s) != rightToLeft;
            const QRectF box = paintedBox(shown.item);
            QVERIFY2((left ? box.left() - whole.left() : whole.right() - box.right()) < 2,
                     qPrintable(wordsOf(shown.item)));
        }
    }

    void keys_data() { addDirections(); }
    void keys()
    {
        QFETCH(bool, rightToLeft);
        const Sheet sheet(threeStops, { .rightToLeft = rightToLeft });
        QQuickItem *slider = sheet.named(u"Move: One"_s);
        QVERIFY(sheet.tabTo(slider));
        QVERIFY(ringShows(slider));
        const Qt::Key on = rightToLeft ? Qt::Key_Left : Qt::Key_Right;
        const Qt::Key back = rightToLeft ? Qt::Key_Right : Qt::Key_Left;
        const QList<std::pair<Qt::Key, int>> steps{ { on, 1 },           { on, 2 },
                                                    { back, 1 },         { Qt::Key_Up, 2 },
                                                    { Qt::Key_Down, 1 }, { Qt::Key_End, 2 },
                                                    { Qt::Key_Home, 0 } };
        int hits = 0;
        for (const auto &[key, stop] : steps) {
            sheet.key(key);
            QCOMPARE(sheet.last().toInt(), stop);
            QCOMPARE(sheet.hits(), ++hits);
        }
        sheet.key(back); // the end is the end
        sheet.key(Qt::Key_Home);
        QCOMPARE(sheet.hits(), hits);
        sheet.touch(Sheet::at(slider));
        QVERIFY2(!ringShows(slider), "the ring stays after a touch");
    }

    void isOneStopForTab()
    {
        const Sheet sheet(threeStops);
        QQuickItem *slider = sheet.named(u"Move: One"_s);
        QVERIFY(sheet.tabTo(slider));
        for (const QString &word : { u"One"_s, u"Two"_s, u"Three"_s })
            QVERIFY(!sheet.tabTo(sheet.named(word)));
    }

    void assistiveTechnologyMovesIt()
    {
        const Sheet sheet(threeStops);
        QQuickItem *slider = sheet.named(u"Move: One"_s);
        QCOMPARE(heard(slider)->role(), QAccessible::Slider);
        QVERIFY(sheet.act(slider, QAccessibleActionInterface::increaseAction()));
        QCOMPARE(sheet.last().toInt(), 1);
        QCOMPARE(sheet.named(u"Move: Two"_s), slider); // the name says where it is
        QVERIFY(sheet.act(slider, QAccessibleActionInterface::increaseAction()));
        QVERIFY(sheet.act(slider, QAccessibleActionInterface::increaseAction())); // the end is the end
        QCOMPARE(sheet.last().toInt(), 2);
        QVERIFY(sheet.act(slider, QAccessibleActionInterface::decreaseAction()));
        QCOMPARE(sheet.last().toInt(), 1);
        QCOMPARE(sheet.hits(), 3);
        QVERIFY(sheet.act(sheet.named(u"Three"_s), QAccessibleActionInterface::pressAction()));
        QCOMPARE(sheet.last().toInt(), 2);
    }

    void assistiveTechnologySetsItsValue()
    {
        const Sheet sheet(threeStops);
        QQuickItem *slider = sheet.named(u"Move: One"_s);
        QAccessibleValueInterface *value = heard(slider)->valueInterface();
        QVERIFY(value);
        QCOMPARE(value->minimumValue().toInt(), 1);
        QCOMPARE(value->maximumValue().toInt(), 3);
        QCOMPARE(value->currentValue().toInt(), 1);
        value->setCurrentValue(3);
        sheet.settle();
        QCOMPARE(sheet.last().toInt(), 2);
        QCOMPARE(sheet.hits(), 1);
        QCOMPARE(value->currentValue().toInt(), 3);
        // And it still follows the page afterwards.
        sheet.control()->setProperty("current", 1);
        QCOMPARE(value->currentValue().toInt(), 2);
        QCOMPARE(sheet.hits(), 1);
    }

    void followsThePage()
    {
        const Sheet sheet(threeStops);
        QQuickItem *slider = sheet.named(u"Move: One"_s);
        sheet.control()->setProperty("current", 2);
        sheet.settle();
        QCOMPARE(slider->property("stopNumber").toInt(), 3);
        QCOMPARE(sheet.hits(), 0); // the reader did nothing
    }

    /// Behind the fork each end is reached by a way of its own: no drag from the fork to one passes the
    /// other.
    void theWayForks_data() { addDirections(); }
    void theWayForks()
    {
        QFETCH(bool, rightToLeft);
        const Sheet sheet(forked, { .rightToLeft = rightToLeft });
        QQuickItem *slider = sheet.named(u"Move: Before"_s);
        const auto middle = [&](const QString &word) { return Sheet::at(sheet.named(word)); };
        // The ends stand one above the other, the found one above.
        QVERIFY(middle(u"What studies found"_s).y() < middle(u"What doctors hope"_s).y());
        QCOMPARE(middle(u"What studies found"_s).x(), middle(u"What doctors hope"_s).x());
        for (const auto &[word, stop, y] : { std::tuple{ u"What studies found"_s, 2, 0.25 },
                                             std::tuple{ u"What doctors hope"_s, 3, 0.75 } }) {
            sheet.touch(middle(u"Cells are put in"_s));
            QCOMPARE(slider->property("stopNumber").toInt(), 2);
            const QRectF track = slider->mapRectToScene(slider->boundingRect());
            const double wordEdge = rightToLeft ? middle(word).x() + sheet.named(word)->width() / 2
                                                : middle(word).x() - sheet.named(word)->width() / 2;
            const QPoint fork = forkOf(sheet, slider);
            const QPoint end(qRound(wordEdge + (rightToLeft ? 1 : -1) * 34),
                             qRound(track.top() + track.height() * y));
            sheet.drag(fork, end);
            QCOMPARE(sheet.last().toInt(), stop);
            QCOMPARE(strongWords(sheet), QStringList{ word });
        }
    }

    /// While it is dragged, the word under the thumb is the strong one.
    void theWordUnderTheThumbIsStrong()
    {
        const Sheet sheet(threeStops);
        QQuickItem *slider = sheet.named(u"Move: One"_s);
        const QPoint one = placeOf(sheet, slider, 0);
        const QPoint three = placeOf(sheet, slider, 2);
        QTest::mousePress(sheet.window(), Qt::LeftButton, {}, one);
        QTest::mouseMove(sheet.window(), one + (three - one) * 0.6);
        sheet.settle();
        QCOMPARE(strongWords(sheet), QStringList{ u"Two"_s });
        QCOMPARE(sheet.hits(), 0); // nothing is chosen yet
        QTest::mouseRelease(sheet.window(), Qt::LeftButton, {}, one + (three - one) * 0.6);
        sheet.settle();
        QCOMPARE(sheet.last().toInt(), 1);
    }

    /// Words never take three lines, however narrow the stage.
    void wordsTakeTwoLinesAtMost()
    {
        const Sheet sheet(forked);
        for (const int width : { 600, 500, 420, 380 }) {
            sheet.control()->setWidth(width);
            sheet.settle();
            for (const Shown &shown : shownItems(sheet.window())) {
                if (isText(shown.item))
                    QVERIFY2(shown.item->property("lineCount").toInt() <= 2,
                             qPrintable(u"%1 at %2"_s.arg(wordsOf(shown.item)).arg(width)));
            }
        }
    }

    void disabledDoesNothing()
    {
        const Sheet sheet(threeStops);
        QQuickItem *slider = sheet.named(u"Move: One"_s);
        sheet.control()->setEnabled(false);
        sheet.touch(placeOf(sheet, slider, 2));
        sheet.touch(Sheet::at(sheet.named(u"Three"_s)));
        (void)sheet.act(slider, QAccessibleActionInterface::increaseAction());
        (void)sheet.act(sheet.named(u"Three"_s), QAccessibleActionInterface::pressAction());
        QCOMPARE(sheet.hits(), 0);
    }

    void isLargeEnough_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("thumb");
        QTest::newRow("study") << Mode::Study << 44 << 44;
        QTest::newRow("kiosk") << Mode::Kiosk << 53 << 59;
    }
    void isLargeEnough()
    {
        QFETCH(Mode, mode);
        QFETCH(int, least);
        QFETCH(int, thumb);
        const Sheet sheet(threeStops, { .mode = mode });
        QCOMPARE(sheet.control()->property("thumb").toInt(), thumb);
        QVERIFY(sheet.named(u"Move: One"_s)->height() >= least);
        for (const QString &word : { u"One"_s, u"Two"_s, u"Three"_s })
            QVERIFY(sheet.named(word)->height() >= least && sheet.named(word)->width() >= least);
    }
};

int main(int argc, char *argv[]) { return PlainheartTest::run<tst_StopSlider>(argc, argv, true); }
#include "tst_stopslider.moc"
