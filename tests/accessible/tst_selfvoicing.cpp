// SPDX-License-Identifier: GPL-3.0-or-later
#include "idleclock.h"
#include "kioskfolder.h"
#include "sights.h"
#include "tree.h"

#include <QSet>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

using Finger = FingerReader;

QPointingDevice *screen()
{
    static QPointingDevice *device = QTest::createTouchDevice();
    return device;
}

void press(const App &app, QPoint at) { QTest::touchEvent(app.window(), screen()).press(0, at); }
void move(const App &app, QPoint at) { QTest::touchEvent(app.window(), screen()).move(0, at); }
void release(const App &app, QPoint at) { QTest::touchEvent(app.window(), screen()).release(0, at); }

void hold(App &app, QPoint at)
{
    press(app, at);
    QTest::qWait(Finger::holdTime + 150);
    release(app, at);
    app.complete();
}

void swipe(App &app, QPoint by)
{
    const QPoint from(app.window()->width() / 2, app.window()->height() / 2);
    press(app, from);
    move(app, from + by / 2);
    move(app, from + by);
    release(app, from + by);
    app.complete();
}
void forward(App &app) { swipe(app, QPoint(200, 20)); }
void backward(App &app) { swipe(app, QPoint(-200, -15)); }

void tapTwice(App &app)
{
    for (int i = 0; i < 2; ++i) {
        press(app, QPoint(40, 300));
        release(app, QPoint(43, 296));
    }
    app.settle();
    QTest::qWait(250); // what became of the page is said a moment later
    app.complete();
}

QString said(const App &app) { return app.selfVoicing().said().join(u' '); }

Start kiosk(QSize size = QSize(1920, 1080))
{
    Start start;
    start.mode = Mode::Kiosk;
    start.size = size;
    return start;
}

/// A kiosk that speaks already.
void turnOn(App &app)
{
    hold(app, QPoint(30, app.window()->height() / 2));
    QVERIFY(app.selfVoicing().on());
}

/// Swipes on until a part begins with these words; false if there is none.
bool swipeTo(App &app, const QString &words)
{
    for (int i = 0; i < 100; ++i) {
        forward(app);
        if (said(app).startsWith(words))
            return true;
        if (said(app).contains(u"end of the page"_s))
            return false;
    }
    return false;
}

/// What has something to say: as the tree tells it, and nothing that only holds the rest or only scrolls.
bool speaks(const Node &node)
{
    const QSet<QAccessible::Role> silent{ QAccessible::Notification, QAccessible::Pane, QAccessible::Client,
                                          QAccessible::Window, QAccessible::NoRole };
    return !node.name.trimmed().isEmpty() && !silent.contains(node.role) && node.name != u"More below"_s
        && node.name != u"More above"_s;
}

/// Swipes from the beginning of a page to its end; gives what is wrong.
QStringList walkedThrough(App &app, QStringList *names)
{
    QStringList wrong;
    for (int i = 0; i < 400 && !said(app).contains(u"beginning of the page"_s); ++i)
        backward(app);
    QStringList expected;
    for (const Node &node : toldNodes(app)) {
        if (speaks(node))
            expected << node.name;
    }
    press(app, QPoint(50, 50)); // the first part once more
    release(app, QPoint(50, 50));
    QTest::qWait(Finger::secondTapTime + 50);
    *names << app.selfVoicing().said().first();
    for (int i = 0; i < 400; ++i) {
        forward(app);
        if (said(app).contains(u"end of the page"_s))
            break;
        app.settle(); // the ring follows with the next frame
        // What is said is one node of the tree, with all that it tells, and it can be seen.
        bool found = false;
        for (const Node &node : toldNodes(app)) {
            QStringList wanted{ node.name, node.description };
            if (node.role == QAccessible::Slider)
                wanted << node.self->text(QAccessible::Value);
            if (node.role == QAccessible::RadioButton)
                wanted << (node.state.checked ? u"Chosen"_s : u"Not chosen"_s);
            wanted.removeAll({});
            found = speaks(node) && app.selfVoicing().said().first() == node.name
                && std::all_of(wanted.cbegin(), wanted.cend(),
                               [&](const QString &words) { return app.selfVoicing().said().contains(words); })
                && node.box.intersects(app.selfVoicing().box());
            if (found)
                break;
        }
        if (!found)
            wrong << u"it is said, and is not told: "_s + said(app);
        *names << app.selfVoicing().said().first();
    }
    // Everything that was in view is among it, in the same order.
    qsizetype at = 0;
    for (const QString &name : std::as_const(expected)) {
        const qsizetype next = names->indexOf(name, at);
        if (next < 0)
            wrong << u"it is told, and not said in its place: "_s + name;
        else
            at = next + 1;
    }
    return wrong;
}

} // namespace

/// A closed kiosk for someone who can't see it (EN 301 549 5.1.3, Section 508 402): with a finger alone.
class tst_SelfVoicing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(App::takeWarnings(), QStringList()); }

    /// Wherever the finger lies, and what lies below it does nothing.
    void holdingTurnsItOnAndOff()
    {
        App app(kiosk());
        QQuickItem *start = buttonSaying(app.page(), u"Start here"_s);
        QVERIFY(start);
        hold(app, middleOf(start));
        QVERIFY(app.selfVoicing().on());
        QCOMPARE(app.address(), u"home"_s);
        QVERIFY2(said(app).contains(u"Swipe right"_s), qPrintable(said(app)));
        QTRY_VERIFY(app.speakers().sounds());
        // On every page, and a control below the finger does nothing either.
        app.visit(u"fibrosis"_s);
        QQuickItem *next = buttonSaying(app.page(), u"Next"_s);
        QVERIFY(next);
        hold(app, middleOf(next));
        QVERIFY(!app.selfVoicing().on());
        QCOMPARE(app.address(), u"fibrosis"_s);
        QVERIFY2(said(app).contains(u"Speech is off"_s), qPrintable(said(app)));
    }

    /// The first that a reader meets: the screen that waits for one, awake or asleep at night.
    void itIsHeardFromTheScreenThatWaits_data()
    {
        QTest::addColumn<bool>("atNight");
        QTest::addColumn<QSize>("size");
        QTest::newRow("landscape") << false << QSize(1920, 1080);
        QTest::newRow("portrait") << false << QSize(1080, 1920);
        QTest::newRow("at night") << true << QSize(1080, 1920);
    }
    void itIsHeardFromTheScreenThatWaits()
    {
        QFETCH(bool, atNight);
        QFETCH(QSize, size);
        const KioskFolder room(atNight ? "[screen]\nsleep = \"19:00\"\nwake = \"07:00\"\n" : "");
        Start start = kiosk(size);
        start.waits = true;
        start.machine = room.machine();
        start.clock = [atNight] { return QTime(atNight ? 23 : 12, 0); };
        App app(start);
        QVERIFY(!app.page()->isVisible());
        // On the button that is there, too.
        QQuickItem *begin = buttonSaying(app.window()->contentItem(), u"Touch anywhere to begin"_s);
        QCOMPARE(begin == nullptr, atNight);
        press(app, begin ? middleOf(begin) : QPoint(300, 500));
        QTest::qWait(Finger::holdTime + 150);
        // While the finger still lies there.
        QVERIFY(app.selfVoicing().on());
        QVERIFY2(said(app).contains(u"Swipe right"_s), qPrintable(said(app)));
        QTRY_VERIFY(app.speakers().sounds());
        release(app, begin ? middleOf(begin) : QPoint(300, 500));
        app.complete();
        QVERIFY(app.page()->isVisible());
        QCOMPARE(app.address(), u"home"_s);
        QVERIFY(app.selfVoicing().on());
        QVERIFY2(swipeTo(app, u"Start here"_s), qPrintable(said(app)));
        // And the next reader, in the same way.
        app.session().startOver();
        app.complete();
        QVERIFY(!app.selfVoicing().on());
        QVERIFY(!app.page()->isVisible());
        hold(app, QPoint(300, 700));
        QVERIFY(app.selfVoicing().on());
        QVERIFY(app.page()->isVisible());
    }

    /// The logo is held for the staff's PIN, and is not heard.
    void theLogoOfTheScreenThatWaitsIsTheStaffs()
    {
        const KioskFolder room;
        Start start = kiosk();
        start.waits = true;
        start.machine = room.machine();
        App app(start);
        QQuickItem *knock = nullptr;
        for (QQuickItem *found : itemsOfType(app.window()->contentItem(), u"HoldForStaff"_s)) {
            if (found->isVisible())
                knock = found;
        }
        QVERIFY(knock);
        knock->setProperty("patience", Finger::holdTime + 500);
        press(app, middleOf(knock));
        QTest::qWait(Finger::holdTime + 200);
        QVERIFY(!app.selfVoicing().on());
        QTRY_COMPARE(app.staff().place(), u"pin"_s);
        release(app, middleOf(knock));
        app.complete();
        QVERIFY(!app.selfVoicing().on());
        QVERIFY(!app.speakers().sounds());
    }

    void aShortOrMovingTouchIsATouch()
    {
        App app(kiosk());
        const QPoint start = middleOf(buttonSaying(app.page(), u"Start here"_s));
        press(app, QPoint(30, 500));
        QTest::qWait(Finger::holdTime / 2);
        move(app, QPoint(30, 600));
        QTest::qWait(Finger::holdTime);
        release(app, QPoint(30, 600));
        QVERIFY(!app.selfVoicing().on());
        press(app, start);
        QTest::qWait(300);
        release(app, start);
        app.settle();
        QCOMPARE(app.address(), u"heart-failure"_s);
        QVERIFY(!app.selfVoicing().on());
        QVERIFY(!app.speakers().sounds());
    }

    /// A screen that tells of fingers as of a mouse.
    void aMouseHoldsToo()
    {
        App app(kiosk());
        const QPoint start = middleOf(buttonSaying(app.page(), u"Start here"_s));
        QTest::mousePress(app.window(), Qt::LeftButton, {}, start);
        QTest::qWait(Finger::holdTime + 150);
        QTest::mouseRelease(app.window(), Qt::LeftButton, {}, start);
        app.settle();
        QVERIFY(app.selfVoicing().on());
        QCOMPARE(app.address(), u"home"_s);
    }

    /// A reader's own computer has its own screen reader; and pages that do not offer it keep their touches.
    void notElsewhere()
    {
        {
            App app;
            hold(app, QPoint(30, 400));
            QVERIFY(!app.selfVoicing().on());
        }
        Start mute = kiosk();
        mute.sentenceTime = 0; // the language has no voice
        App app(mute);
        hold(app, QPoint(30, 400));
        QVERIFY(!app.selfVoicing().on());
    }

    void theNextReaderFindsItOff()
    {
        App app(kiosk());
        turnOn(app);
        forward(app);
        app.session().startOver();
        app.complete();
        QVERIFY(!app.selfVoicing().on());
        QVERIFY(!app.speakers().sounds());
        const QPoint start = middleOf(buttonSaying(app.page(), u"Start here"_s));
        press(app, start);
        release(app, start);
        app.settle();
        QCOMPARE(app.address(), u"heart-failure"_s);
    }

    void pages_data()
    {
        QTest::addColumn<QString>("pages");
        QTest::addColumn<QSize>("size");
        const QSize wide(1920, 1080);
        QTest::newRow("home and documents") << u"home|heart-failure|where-things-stand|questions"_s << wide;
        QTest::newRow("topic") << u"fibrosis .*"_s << wide;
        QTest::newRow("offer check and glossary") << u"offer-check|glossary"_s << wide;
        QTest::newRow("studies of a topic") << u"studies/fibrosis"_s << wide;
        QTest::newRow("study") << u"study/perin.*"_s << wide;
        QTest::newRow("charts and claims") << u"charts|chart/bami-deaths|claims/fibrosis"_s << wide;
        QTest::newRow("search, with its keys")
            << u"search|search fibr|search plasebo|search cardiomiopathizz"_s << wide;
        QTest::newRow("check and what is taken home")
            << u"check/fibrosis.*|check/general|take-home (suggested|saved)"_s << wide;
        QTest::newRow("about and all studies") << u"about.*|studies"_s << wide;
        QTest::newRow("200 %") << u"home|fibrosis (step 1|picture 1)|search fibr|offer-check|questions"_s
                               << QSize(1080, 1920);
        QTest::newRow("portrait") << u"home|fibrosis step 1|chart/bami-deaths|offer-check"_s
                                  << QSize(1080, 1920);
    }
    /// A page by swipes alone: all that the accessible tree tells is said, in its order, with its state, and
    /// marked where it stands; nothing else is.
    void pages()
    {
        QFETCH(QString, pages);
        QFETCH(QSize, size);
        Start start = kiosk(size);
        if (QByteArray(QTest::currentDataTag()) == "200 %")
            start.textSize = 2;
        App app(start);
        turnOn(app);
        const QRegularExpression wanted(QRegularExpression::anchoredPattern(pages));
        int walked = 0;
        for (const State &state : states(app)) {
            if (!wanted.match(state.name).hasMatch() || !enter(app, state))
                continue;
            QTest::qWait(250);
            QStringList names;
            const QStringList wrong = walkedThrough(app, &names);
            QVERIFY2(wrong.isEmpty(), qPrintable(state.name + u":\n"_s + wrong.join(u'\n')));
            QVERIFY2(names.size() > 5, qPrintable(state.name));
            ++walked;
        }
        QVERIFY(walked > 0);
    }

    /// Whoever swipes is there, though the page below feels nothing of it.
    void whoSwipesIsNotAskedIfTheyAreThere()
    {
        App app(kiosk());
        turnOn(app);
        auto *clock = app.window()->findChild<IdleClock *>();
        QVERIFY(clock);
        clock->setPatience(1500);
        clock->setSecond(1);
        for (int i = 0; i < 8; ++i) {
            QTest::qWait(300);
            forward(app);
            QVERIFY(!clock->isAsking());
        }
        QTRY_VERIFY(clock->isAsking());
        forward(app);
        QVERIFY(!clock->isAsking());
    }

    /// From Home to an answer of the offer check, without looking.
    void twoTapsAct()
    {
        App app(kiosk());
        turnOn(app);
        QVERIFY(swipeTo(app, u"Someone offered me stem cells"_s));
        tapTwice(app);
        QCOMPARE(app.address(), u"offer-check"_s);
        QVERIFY2(said(app).contains(app.page()->property("title").toString()), qPrintable(said(app)));
        QVERIFY(swipeTo(app, u"Yes"_s));
        QVERIFY(app.selfVoicing().said().contains(u"Not chosen"_s));
        tapTwice(app);
        QVERIFY2(said(app).contains(u"A warning sign"_s), qPrintable(said(app)));
    }

    void tabAndEnterDoTheSame()
    {
        App app(kiosk());
        turnOn(app);
        QTest::keyClick(app.window(), Qt::Key_Tab);
        const QString first = said(app);
        QTest::keyClick(app.window(), Qt::Key_Tab);
        QVERIFY(said(app) != first);
        QTest::keyClick(app.window(), Qt::Key_Backtab);
        QCOMPARE(said(app), first);
        for (int i = 0; i < 60 && !said(app).startsWith(u"Start here"_s); ++i)
            QTest::keyClick(app.window(), Qt::Key_Tab);
        QTest::keyClick(app.window(), Qt::Key_Return);
        app.settle();
        QCOMPARE(app.address(), u"heart-failure"_s);
    }

    void aSheetIsWalkedByItself()
    {
        App app(kiosk());
        turnOn(app);
        QVERIFY(swipeTo(app, u"Text size"_s) || [&] {
            while (!said(app).contains(u"beginning"_s))
                backward(app);
            return swipeTo(app, u"Text size"_s);
        }());
        tapTwice(app);
        QVERIFY2(said(app).startsWith(u"Text size"_s), qPrintable(said(app)));
        QStringList names;
        const QStringList wrong = walkedThrough(app, &names);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY2(!names.join(u'|').contains(u"Start here"_s), qPrintable(names.join(u'|')));
    }

    void aSwipeUpMovesASlider()
    {
        App app(kiosk());
        turnOn(app);
        app.visit(u"fibrosis"_s);
        QTest::qWait(250);
        for (int i = 0; i < 100 && !app.selfVoicing().said().contains(u"Slider"_s); ++i)
            forward(app);
        QVERIFY(app.selfVoicing().said().contains(u"Slider"_s));
        const QString before = said(app);
        swipe(app, QPoint(10, 200));
        QTest::qWait(250);
        QVERIFY2(said(app) != before, qPrintable(before));
        const QString after = said(app);
        swipe(app, QPoint(10, -200));
        QTest::qWait(250);
        QVERIFY(said(app) != after);
    }

    void aSwipeElsewhereSetsTheVolume()
    {
        App app(kiosk());
        turnOn(app);
        const double loud = app.speakers().volume();
        swipe(app, QPoint(10, 200));
        QVERIFY2(said(app).contains(u"Volume 3"_s), qPrintable(said(app)));
        QVERIFY(app.speakers().volume() < loud);
        swipe(app, QPoint(10, -200));
        QCOMPARE(app.speakers().volume(), loud);
        swipe(app, QPoint(10, 200));
        app.session().startOver();
        QCOMPARE(app.speakers().volume(), loud);
    }

    /// A page that is read aloud is read by one voice; the next swipe goes on.
    void readingAloudFromIt()
    {
        App app(kiosk());
        turnOn(app);
        app.visit(u"heart-failure"_s);
        QTest::qWait(250);
        while (!said(app).contains(u"beginning"_s))
            backward(app);
        QVERIFY(swipeTo(app, u"Read aloud"_s));
        tapTwice(app);
        QVERIFY(app.narration().playing());
        QVERIFY(!app.selfVoicing().speaking());
        forward(app);
        QVERIFY(!app.narration().playing());
        QVERIFY(app.selfVoicing().speaking());
    }

    /// What is said is shown where there is no sound, and only there.
    void withoutSoundThereAreCaptions()
    {
        App app(kiosk());
        turnOn(app);
        QTRY_VERIFY(app.speakers().sounds());
        QVERIFY(app.selfVoicing().caption().isEmpty());
        app.speakers().setGone(true);
        QVERIFY(swipeTo(app, u"Start here"_s));
        QTRY_VERIFY(app.selfVoicing().caption().startsWith(u"Start here"_s));
        app.settle();
        const QList<Shown> shown = shownItems(app.window());
        QVERIFY(std::any_of(shown.cbegin(), shown.cend(), [&](const Shown &item) {
            return isText(item.item) && wordsOf(item.item) == app.selfVoicing().caption();
        }));
        const QString folder = qEnvironmentVariable("PLAINHEART_PICTURES");
        if (!folder.isEmpty())
            app.window()->grabWindow().save(folder + u"/caption.png"_s);
    }

    /// The part that was said has a ring in the colour of the focus.
    void thePartIsMarked()
    {
        App app(kiosk());
        turnOn(app);
        QVERIFY(swipeTo(app, u"Start here"_s));
        app.settle();
        const QImage picture = app.window()->grabWindow();
        const QColor ring
            = app.theme()->property("colour").value<QObject *>()->property("focus").value<QColor>();
        const QRectF box = app.selfVoicing().box();
        int marked = 0;
        for (int x = int(box.left()) + 30; x < int(box.right()) - 30; ++x) {
            bool found = false;
            for (int y = int(box.top()) - 8; y < int(box.top()); ++y)
                found = found || picture.pixelColor(x, y) == ring;
            marked += found ? 1 : 0;
        }
        QVERIFY2(marked > box.width() * 0.8, qPrintable(QString::number(marked)));
        const QString folder = qEnvironmentVariable("PLAINHEART_PICTURES");
        if (!folder.isEmpty())
            picture.save(folder + u"/ring.png"_s);
    }
};

int main(int argc, char *argv[]) { return PlainheartTest::run<tst_SelfVoicing>(argc, argv); }
#include "tst_selfvoicing.moc"
