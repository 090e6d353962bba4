// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"
#include "idleclock.h"
#include "items.h"

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize portrait(1080, 1920);

Start kiosk(QSize size = portrait)
{
    Start start;
    start.mode = Mode::Kiosk;
    start.waits = true;
    start.size = size;
    return start;
}

IdleClock &clockOf(const App &app) { return *app.window()->findChild<IdleClock *>(); }

QString seen(const App &app)
{
    QStringList all;
    for (const Shown &shown : shownItems(app.window())) {
        if (isText(shown.item))
            all << wordsOf(shown.item);
    }
    return all.join(u'\n');
}

bool invites(const App &app) { return seen(app).contains(u"Touch anywhere to begin"_s); }
bool asks(const App &app) { return seen(app).contains(u"Still there?"_s); }

void touch(App &app, QPoint at)
{
    static QPointingDevice *screen = QTest::createTouchDevice();
    QTest::touchEvent(app.window(), screen).press(0, at);
    QTest::touchEvent(app.window(), screen).release(0, at);
    app.settle();
}

void press(App &app, const QString &text)
{
    QQuickItem *button = buttonWith(app.window()->contentItem(), text);
    QVERIFY2(button, qPrintable(u"no button "_s + text + u" among\n"_s + seen(app)));
    touch(app, middleOf(button));
}

/// What is written on the tool for whoever has finished: short, where letters are large.
QString finish(const App &app)
{
    QQuickItem *tool = buttonSaying(app.window()->contentItem(), u"clear all that I chose"_s);
    return tool ? tool->property("text").toString() : QString();
}

/// A picture of the window for people, where the environment asks for them.
void keep(App &app, const QString &name)
{
    if (qEnvironmentVariableIsSet("PLAINHEART_PICTURES"))
        app.window()->grabWindow().save(qEnvironmentVariable("PLAINHEART_PICTURES") + u'/' + name
                                        + u".png"_s);
}

/// Rows of a test: kiosks of all kinds, with small and large text.
void everySize()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("textSize");
    for (const QSize size : { portrait, QSize(1920, 1080), QSize(1280, 800), QSize(1024, 768) }) {
        for (const double textSize : { 1.0, 2.0 })
            QTest::addRow("%dx%d at %.0f %%", size.width(), size.height(), textSize * 100)
                << size << textSize;
    }
}

/// Everything that a reader can leave behind at a kiosk.
void leaveTraces(App &app)
{
    app.session().setTextSize(1.5);
    app.session().setTheme(u"high-contrast"_s);
    app.session().setReducedMotion(false);
    app.session().setLevel(u"detail"_s);
    app.visit(u"fibrosis/3"_s);
    app.visit(u"offer-check"_s);
    app.visit(u"search"_s);
    app.visit(u"studies/function"_s);
    app.narration().changeVolume(-2);
}

} // namespace

/// A touch screen that strangers use in turn.
class tst_Kiosk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(App::takeWarnings(), QStringList()); }

    void itInvitesUntilItIsTouched_data() { everySize(); }
    void itInvitesUntilItIsTouched()
    {
        QFETCH(QSize, size);
        QFETCH(double, textSize);
        Start start = kiosk(size);
        start.textSize = textSize;
        App app(start);
        keep(app, u"attract-%1x%2-%3"_s.arg(size.width()).arg(size.height()).arg(textSize));
        QVERIFY(seen(app).contains(u"Could stem cells help a weak heart?"_s));
        QVERIFY(invites(app));
        QVERIFY(seen(app).contains(u"Free and private. About 3 minutes."_s));
        // The page behind it is not there: neither for eyes nor for a screen reader.
        QVERIFY(!buttonSaying(app.window()->contentItem(), u"Show me in 3 minutes"_s));

        touch(app, QPoint(size.width() - 3, size.height() / 2)); // anywhere
        QVERIFY(!invites(app));
        QCOMPARE(app.address(), u"home"_s);
        QVERIFY(app.page()->hasActiveFocus() || app.page()->property("activeFocus").toBool());
    }

    void aKeyBeginsToo()
    {
        App app(kiosk());
        QTest::keyClick(app.window(), Qt::Key_Return);
        app.settle();
        QVERIFY(!invites(app));
    }

    void whoNamesAPageSeesIt()
    {
        Start start = kiosk();
        start.waits = false;
        start.page = u"fibrosis"_s;
        App app(start);
        QVERIFY(!invites(app));
        QCOMPARE(app.address(), u"fibrosis"_s);
    }

    /// Ninety seconds, and half as many again for whoever reads large letters.
    void itWaitsLongerForLargeText()
    {
        App app(kiosk());
        touch(app, QPoint(5, 5));
        QCOMPARE(clockOf(app).patience(), 90);
        app.session().setTextSize(1.5);
        QCOMPARE(clockOf(app).patience(), 135);
    }

    void itAsksWhoeverRests_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("textSize");
        QTest::newRow("portrait") << portrait << 1.0;
        QTest::newRow("landscape") << QSize(1920, 1080) << 1.0;
        QTest::newRow("small and large text") << QSize(1024, 768) << 2.0;
    }
    void itAsksWhoeverRests()
    {
        QFETCH(QSize, size);
        QFETCH(double, textSize);
        Start start = kiosk(size);
        start.textSize = textSize;
        App app(start);
        touch(app, QPoint(5, 5));
        app.visit(u"fibrosis"_s);
        IdleClock &clock = clockOf(app);
        clock.setPatience(1);
        clock.setSecond(400);
        QTRY_VERIFY(asks(app));
        keep(app, u"still-there-%1x%2"_s.arg(size.width()).arg(size.height()));
        QVERIFY(seen(app).contains(u"we will clear your choices"_s));

        // The touch that answers does nothing else: not on the button that lies below it either.
        QQuickItem *next = buttonSaying(app.page(), u"Next"_s);
        QVERIFY(next);
        clock.setSecond(1000);
        clock.setPatience(90);
        const QString before = app.address();
        touch(app, QPoint(4, 4));
        QTRY_VERIFY(!asks(app));
        QCOMPARE(app.address(), before);
    }

    void whoSaysYesStays()
    {
        App app(kiosk());
        touch(app, QPoint(5, 5));
        app.visit(u"fibrosis"_s);
        clockOf(app).setPatience(1);
        clockOf(app).setSecond(400);
        QTRY_VERIFY(asks(app));
        press(app, u"Yes, I am still here"_s);
        clockOf(app).setSecond(1000);
        QTRY_VERIFY(!asks(app));
        QCOMPARE(app.address(), u"fibrosis"_s);
    }

    void whoDoesNotAnswerIsGone()
    {
        App app(kiosk());
        touch(app, QPoint(5, 5));
        app.visit(u"fibrosis"_s);
        clockOf(app).setSecond(1);
        QTRY_VERIFY(invites(app));
        QVERIFY(!asks(app));
        QCOMPARE(app.address(), u"home"_s);
        // And nobody is asked who is not there.
        QTest::qWait(300);
        QVERIFY(invites(app) && !asks(app));
    }

    void aTouchBeginsTheTimeAnew()
    {
        App app(kiosk());
        touch(app, QPoint(5, 5));
        clockOf(app).setPatience(1000);
        clockOf(app).setSecond(1);
        for (int i = 0; i < 15; ++i) {
            QTest::qWait(100);
            touch(app, QPoint(2, 2));
            QVERIFY(!asks(app));
        }
        QTRY_VERIFY(asks(app));
    }

    void whileItReadsAloudNobodyIsAsked()
    {
        Start start = kiosk();
        start.sentenceTime = 60'000;
        App app(start);
        touch(app, QPoint(5, 5));
        app.visit(u"fibrosis"_s);
        app.narration().toggle();
        QTRY_VERIFY(app.narration().playing());
        clockOf(app).setSecond(1);
        QTest::qWait(400);
        QVERIFY(!asks(app) && !invites(app));
        app.narration().stop();
        QTRY_VERIFY(asks(app) || invites(app));
    }

    /// While a page is printed nobody is asked; a page that waits for paper may wait for ever.
    void aPageThatWaitsForPaperHoldsNobody()
    {
        Start start = kiosk();
        start.printers = { Printer{ u"ward"_s, u"Ward"_s } };
        App app(start);
        touch(app, QPoint(5, 5));
        app.printing().look();
        app.printing().print("%PDF-1.7");
        QVERIFY(app.printing().busy());
        clockOf(app).setSecond(1);
        QTest::qWait(400);
        QVERIFY(!asks(app) && !invites(app));
        app.paperless().tell(PrintProgress::State::Stuck, PrintFault::NoPaper);
        QTRY_VERIFY(asks(app) || invites(app));
    }

    void whoHasFinishedClearsIt_data() { everySize(); }
    void whoHasFinishedClearsIt()
    {
        QFETCH(QSize, size);
        QFETCH(double, textSize);
        Start start = kiosk(size);
        start.textSize = textSize;
        App app(start);
        touch(app, QPoint(5, 5));
        for (const QString &page : { u"home"_s, u"fibrosis"_s, u"studies"_s, u"offer-check"_s }) {
            app.visit(page);
            QVERIFY2(buttonSaying(app.window()->contentItem(), u"clear all that I chose"_s),
                     qPrintable(page));
        }
        press(app, finish(app));
        keep(app, u"finished-%1x%2-%3"_s.arg(size.width()).arg(size.height()).arg(textSize));
        press(app, u"No, go on reading"_s);
        QCOMPARE(app.address(), u"offer-check"_s);
        press(app, finish(app));
        press(app, u"Yes, clear it"_s);
        QTRY_VERIFY(invites(app));
        QCOMPARE(app.address(), u"home"_s);
    }

    /// The next reader finds what the first one found, to the pixel.
    void theNextReaderFindsAFreshStart()
    {
        App fresh(kiosk());
        const QImage invitation = fresh.window()->grabWindow();
        keep(fresh, u"invitation-fresh"_s);
        touch(fresh, QPoint(5, 5));
        const QImage home = fresh.window()->grabWindow();
        keep(fresh, u"home-fresh"_s);

        App app(kiosk());
        touch(app, QPoint(5, 5));
        leaveTraces(app);
        app.session().startOver();
        app.settle();
        keep(app, u"fresh-again"_s);
        QTRY_COMPARE(differenceOf(app.window()->grabWindow(), invitation), QString());
        touch(app, QPoint(5, 5));
        keep(app, u"home-again"_s);
        QTRY_COMPARE(differenceOf(app.window()->grabWindow(), home), QString());
        QCOMPARE(app.session().now(), fresh.session().now());
        QCOMPARE(app.narration().volume(), fresh.narration().volume());
        QVERIFY(app.navigator().before().isEmpty());
    }

    void aSheetThatIsOpenGoesWithItsReader()
    {
        App app(kiosk());
        touch(app, QPoint(5, 5));
        press(app, u"Settings"_s);
        QVERIFY(seen(app).contains(u"High contrast"_s, Qt::CaseInsensitive));
        app.session().startOver();
        app.settle();
        QTRY_VERIFY(invites(app));
        QVERIFY(!seen(app).contains(u"High contrast"_s, Qt::CaseInsensitive));
        touch(app, QPoint(5, 5));
        QVERIFY(!seen(app).contains(u"High contrast"_s, Qt::CaseInsensitive));
    }

    /// At home nobody is asked or cleared away.
    void atHomeNobodyIsHurried()
    {
        App app;
        QVERIFY(!app.window()->findChild<IdleClock *>());
        QVERIFY(finish(app).isEmpty());
    }
};

int main(int argc, char *argv[]) { return run<tst_Kiosk>(argc, argv); }

#include "tst_kiosk.moc"
