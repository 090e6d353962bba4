// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"
#include "complaints.h"
#include "contrast.h"
#include "idleclock.h"
#include "items.h"
#include "kioskroom.h"
#include "layoutcheck.h"
#include "teststore.h"

#include <memory>
#include <QSignalSpy>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

const QString pin = u"270914"_s;
constexpr QSize portrait(1080, 1920);

/// All texts that somebody sees.
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
bool asksForPin(const App &app) { return seen(app).contains(u"Staff only"_s); }
bool showsPanel(const App &app) { return seen(app).contains(u"Staff panel"_s); }

QPointingDevice *finger()
{
    static QPointingDevice *screen = QTest::createTouchDevice();
    return screen;
}

void touch(App &app, QPoint at)
{
    QTest::touchEvent(app.window(), finger()).press(0, at);
    QTest::touchEvent(app.window(), finger()).release(0, at);
    app.settle();
}

void press(App &app, const QString &name)
{
    QQuickItem *button = find(app.window(), QAccessible::Button, name);
    if (!button)
        button = buttonWith(app.window()->contentItem(), name);
    QVERIFY2(button, qPrintable(u"no button "_s + name + u" among\n"_s + seen(app)));
    const QPoint at = middleOf(button);
    if (!QRect(QPoint(), app.window()->size()).contains(at)) // further down
        QVERIFY(QMetaObject::invokeMethod(button, "forceActiveFocus"));
    app.settle();
    touch(app, middleOf(button));
}

/// A finger on the logo, for as long as the program wants it.
void holdLogo(App &app, int milliseconds = 400)
{
    QQuickItem *logo = itemOfType(app.window()->contentItem(), u"HoldForStaff"_s);
    QVERIFY(logo);
    logo->setProperty("patience", 200);
    const QPoint at = middleOf(logo);
    QTest::touchEvent(app.window(), finger()).press(0, at);
    QTest::qWait(milliseconds);
    QTest::touchEvent(app.window(), finger()).release(0, at);
    app.settle();
}

void typePin(App &app, const QString &digits)
{
    for (const QChar digit : digits)
        press(app, QString(digit));
}

bool waitForAnswer(App &app)
{
    constexpr int patience = 30'000;
    const bool answered = QTest::qWaitFor([&] { return !app.staff().pinBusy(); }, patience);
    app.settle();
    return answered;
}

/// Tests of settings and panel need no PIN pad: the way there has tests of its own.
void openPanel(App &app)
{
    app.staff().knock();
    for (const QChar digit : pin)
        app.staff().type(digit.digitValue());
    QVERIFY(waitForAnswer(app));
    QVERIFY2(showsPanel(app), qPrintable(seen(app)));
}

void goTo(App &app, const QString &part) { press(app, part); }

void begin(App &app)
{
    // A touch that comes while the panel goes is nobody's.
    QVERIFY(QTest::qWaitFor([&] {
        touch(app, QPoint(5, app.window()->height() / 2));
        return !invites(app);
    }));
}

/// A picture of the window for people, where the environment asks for them.
void keep(App &app, const QString &name)
{
    if (qEnvironmentVariableIsSet("PLAINHEART_PICTURES"))
        app.window()->grabWindow().save(
            qEnvironmentVariable("PLAINHEART_PICTURES") + u'/' + name
            + u"-%1x%2.png"_s.arg(app.window()->width()).arg(app.window()->height()));
}

const QByteArray settingsText = "# Our own words about it.\n"
                                "[clinic]\nname = \"Riverside\"\n"
                                "[reader]\ntext_size = 100  # for now\n"
                                "[print]\nprinter = \"\"\n";

} // namespace

/// What the staff of a kiosk meet: the PIN, and the panel behind it.
class tst_Staff : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<KioskRoom> m_room;
    QByteArray m_madePin; ///< what is kept of it: slow on purpose to make

    [[nodiscard]] QString file() const { return m_folder->filePath(u"kiosk.toml"_s); }
    [[nodiscard]] QString state() const { return m_folder->filePath(u"state"_s); }
    void write(const QString &path, const QByteArray &bytes) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    [[nodiscard]] QByteArray written() const
    {
        QFile file(this->file());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The machine as it starts with these settings.
    void start(const QByteArray &settings = settingsText)
    {
        m_room.reset();
        write(file(), settings);
        m_room = std::make_unique<KioskRoom>(file());
        m_room->keepIn(state());
    }
    [[nodiscard]] Start kiosk(QSize size = portrait)
    {
        Start start;
        start.mode = Mode::Kiosk;
        start.waits = true;
        start.size = size;
        start.machine = m_room.get();
        return start;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QTemporaryDir folder;
        QVERIFY(StaffPin::write(folder.filePath(u"pin"_s), pin).has_value());
        QFile made(folder.filePath(u"pin"_s));
        QVERIFY(made.open(QIODevice::ReadOnly));
        m_madePin = made.readAll();
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkdir(state()));
        write(state() + u"/pin"_s, m_madePin);
        start();
    }
    void cleanup() { QCOMPARE(App::takeWarnings(), QStringList()); }

    // The PIN.

    void holdingTheLogoAsksForThePin_data()
    {
        QTest::addColumn<bool>("reading");
        QTest::addColumn<QSize>("size");
        for (const QSize size : { portrait, QSize(1920, 1080), QSize(1280, 800) }) {
            QTest::addRow("nobody reads, %d wide", size.width()) << false << size;
            QTest::addRow("somebody reads, %d wide", size.width()) << true << size;
        }
    }
    void holdingTheLogoAsksForThePin()
    {
        QFETCH(bool, reading);
        QFETCH(QSize, size);
        App app(kiosk(size));
        if (reading)
            begin(app);
        holdLogo(app, 60);
        QVERIFY(!asksForPin(app)); // it was only touched
        if (!reading) {
            QVERIFY(!invites(app)); // anywhere is anywhere
            app.session().startOver();
            app.settle();
        }
        holdLogo(app);
        QVERIFY2(asksForPin(app), qPrintable(seen(app)));
        keep(app, u"pin"_s);
        // What is behind it is neither seen nor touched.
        QVERIFY(!invites(app));
        QVERIFY(!seen(app).contains(u"Could stem cells help"_s));
        QVERIFY(!app.selfVoicing().on());
        press(app, u"Back to patients' view"_s);
        QCOMPARE(invites(app), !reading);
        QVERIFY(!asksForPin(app));
    }

    /// Elsewhere on Home a finger that is held makes the kiosk speak for who can't see.
    void holdingTheLogoDoesNotMakeItSpeak()
    {
        App app(kiosk());
        begin(app);
        const QPoint logo = middleOf(itemOfType(app.window()->contentItem(), u"HoldForStaff"_s));
        constexpr int longerThanItTakes = 3500; // ms
        QTest::touchEvent(app.window(), finger()).press(0, logo);
        QTest::qWait(longerThanItTakes);
        QVERIFY(!app.selfVoicing().on());
        QVERIFY(!asksForPin(app)); // nor is it long enough for this
        QTRY_VERIFY(asksForPin(app));
        QTest::touchEvent(app.window(), finger()).release(0, logo);
        app.settle();
        QVERIFY(asksForPin(app) && !app.selfVoicing().on());
    }

    void atHomeThereAreNoStaff()
    {
        App app;
        QVERIFY(!itemOfType(app.window()->contentItem(), u"HoldForStaff"_s));
        app.staff().knock();
        app.settle();
        QVERIFY(!asksForPin(app));
    }

    void whoeverTypesNothingGoesBackToTheReader()
    {
        App app(kiosk());
        begin(app);
        app.visit(u"fibrosis"_s);
        const QString before = seen(app);
        app.staff().setSecond(5);
        app.staff().knock();
        app.settle();
        QVERIFY(asksForPin(app));
        QTRY_VERIFY(!asksForPin(app));
        app.settle();
        QCOMPARE(app.address(), u"fibrosis"_s);
        QCOMPARE(seen(app), before);
    }

    void aWrongPinIsSaid()
    {
        App app(kiosk());
        holdLogo(app);
        typePin(app, u"27091"_s);
        QVERIFY(!seen(app).contains(u"27091"_s));
        QCOMPARE(itemsOfType(app.window()->contentItem(), u"StaffPin"_s).size(), 1);
        press(app, u"5"_s);
        QVERIFY(waitForAnswer(app));
        QVERIFY2(seen(app).contains(u"That PIN was not right. Try again. You have 4 tries left."_s),
                 qPrintable(seen(app)));
        QVERIFY(!showsPanel(app));
        QCOMPARE(app.staff().typed(), 0);
        keep(app, u"pin-wrong"_s);
        // The next one is not told from it.
        typePin(app, pin);
        QVERIFY(waitForAnswer(app));
        QVERIFY(showsPanel(app));
    }

    void digitsCanBeTakenAway()
    {
        App app(kiosk());
        holdLogo(app);
        typePin(app, u"123"_s);
        QCOMPARE(app.staff().typed(), 3);
        press(app, u"Take the last digit away"_s);
        QCOMPARE(app.staff().typed(), 2);
        press(app, u"Clear"_s);
        QCOMPARE(app.staff().typed(), 0);
    }

    void aKeyboardTypesItToo()
    {
        App app(kiosk());
        holdLogo(app);
        QTest::keyClick(app.window(), Qt::Key_9);
        QTest::keyClick(app.window(), Qt::Key_9);
        QTest::keyClick(app.window(), Qt::Key_Backspace);
        QTest::keyClick(app.window(), Qt::Key_Backspace);
        for (const QChar digit : pin)
            QTest::keyClick(app.window(), Qt::Key(Qt::Key_0 + digit.digitValue()));
        QVERIFY(waitForAnswer(app));
        QVERIFY(showsPanel(app));
    }

    /// While it is compared, the screen goes on.
    void nothingWaitsWhileItIsCompared()
    {
        App app(kiosk());
        holdLogo(app);
        QElapsedTimer watch;
        int turns = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] { ++turns; });
        timer.start(5);
        for (const QChar digit : u"135790"_s)
            app.staff().type(digit.digitValue());
        watch.start();
        QVERIFY(app.staff().pinBusy());
        QVERIFY(waitForAnswer(app));
        QVERIFY2(turns > 3, qPrintable(u"%1 turns in %2 ms"_s.arg(turns).arg(watch.elapsed())));
    }

    void fiveWrongTriesCloseItForAWhile()
    {
        {
            App app(kiosk());
            holdLogo(app);
            for (int i = 0; i < 5; ++i) {
                for (const QChar digit : u"135790"_s)
                    app.staff().type(digit.digitValue());
                QVERIFY(waitForAnswer(app));
            }
            QVERIFY2(seen(app).contains(u"five wrong tries. You can try again in 15 minutes"_s),
                     qPrintable(seen(app)));
            keep(app, u"pin-closed"_s);
            typePin(app, pin);
            QVERIFY(!app.staff().pinBusy());
            QVERIFY(!showsPanel(app));
        }
        start(); // a restart of the program opens nothing
        App app(kiosk());
        holdLogo(app);
        QVERIFY(seen(app).contains(u"five wrong tries"_s));
        typePin(app, pin);
        QVERIFY(!app.staff().pinBusy());
        QVERIFY(!showsPanel(app));
    }

    void theFirstPinIsChosenHere()
    {
        QVERIFY(QFile::remove(state() + u"/pin"_s));
        start();
        App app(kiosk());
        holdLogo(app);
        QVERIFY(seen(app).contains(u"There is no PIN yet."_s));
        keep(app, u"pin-first"_s);
        typePin(app, u"123456"_s);
        QVERIFY(seen(app).contains(u"This PIN is easy to guess."_s));
        typePin(app, pin);
        QVERIFY(seen(app).contains(u"once more"_s));
        typePin(app, u"270915"_s);
        QVERIFY(seen(app).contains(u"two different PINs"_s));
        typePin(app, pin);
        typePin(app, pin);
        QVERIFY(waitForAnswer(app));
        QTRY_VERIFY(showsPanel(app));
        press(app, u"Lock and leave"_s);
        holdLogo(app);
        QVERIFY(asksForPin(app));
    }

    void withoutAPlaceForAPinThereIsNoWayIn()
    {
        m_room = std::make_unique<KioskRoom>(file());
        App app(kiosk());
        holdLogo(app);
        QVERIFY(seen(app).contains(u"no place where a PIN could be kept"_s));
        for (int i = 0; i < 12; ++i)
            app.staff().type(1);
        app.settle();
        QVERIFY(!showsPanel(app));
    }

    // The panel.

    void nothingOfTheReaderIsInThePanel()
    {
        App app(kiosk());
        begin(app);
        app.session().setTextSize(2);
        app.session().setTheme(u"high-contrast"_s);
        app.visit(u"questions"_s);
        app.visit(u"fibrosis/3"_s);
        const QString page = app.page()->property("title").toString();
        QVERIFY(!page.isEmpty());
        openPanel(app);
        QVERIFY(!invites(app));
        QVERIFY(!seen(app).contains(page));
        QCOMPARE(app.session().now(), app.session().start());
        QVERIFY(app.navigator().before().isEmpty());
        press(app, u"Lock and leave"_s);
        QVERIFY(invites(app));
        QCOMPARE(app.address(), u"home"_s);
    }

    /// Whatever is called, without the PIN nothing happens.
    void withoutThePinNothingActs()
    {
        App app(kiosk());
        QSignalSpy ended(&app.staff(), &Staff::endWanted);
        for (const bool knocked : { false, true }) {
            if (knocked)
                app.staff().knock();
            QVERIFY(!app.staff().change(u"text_size"_s, 200));
            app.staff().offer(u"en"_s, false);
            app.staff().saveCounts();
            app.staff().clean();
            app.staff().restart();
            app.staff().quitToLogin();
            app.settle();
        }
        QCOMPARE(ended.size(), 0);
        QCOMPARE(written(), settingsText);
        QVERIFY(asksForPin(app));
        QVERIFY(!QFile::exists(state() + u"/login"_s));
    }

    /// What readers see is a copy: whoever can put the package in again is told at a glance, and why.
    void aCopyOfTheContentIsTold()
    {
        Start begin = kiosk();
        begin.contentFault = u"The file with the pages is damaged."_s;
        App app(begin);
        openPanel(app);
        const QList<Node> nodes = toldNodes(app);
        QVERIFY(std::any_of(nodes.begin(), nodes.end(), [](const Node &node) {
            return node.name.startsWith(u"Version. "_s) && node.name.endsWith(u". Look"_s);
        }));
        press(app, u"Content and languages"_s);
        QVERIFY(seen(app).contains(
            u"The file with the pages is damaged. What readers see is the copy that was good last."_s));
    }

    void itLocksAfterFiveMinutes()
    {
        App app(kiosk());
        openPanel(app);
        QVERIFY(seen(app).contains(u"Locks in 5:00"_s));
        app.staff().setSecond(20);
        QTRY_VERIFY(app.staff().lockLeft() < 270);
        QVERIFY(showsPanel(app));
        const int before = app.staff().lockLeft();
        touch(app, QPoint(portrait.width() - 10, portrait.height() - 10));
        QVERIFY(app.staff().lockLeft() > before); // a touch begins it anew
        app.staff().setSecond(4);
        QTRY_VERIFY(invites(app));
        QVERIFY(!showsPanel(app));
    }

    void everyPartFits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("language");
        QTest::newRow("portrait") << portrait << u"light"_s << u"en"_s;
        QTest::newRow("landscape") << QSize(1920, 1080) << u"light"_s << u"en"_s;
        QTest::newRow("small") << QSize(1280, 800) << u"light"_s << u"en"_s;
        QTest::newRow("smaller, high contrast") << QSize(1024, 768) << u"high-contrast"_s << u"en"_s;
        QTest::newRow("portrait, right to left") << portrait << u"light"_s << u"ar"_s;
        QTest::newRow("smaller, right to left") << QSize(1024, 768) << u"light"_s << u"ar"_s;
    }
    /// What holds for every page of a reader: words that are whole, targets that are large, contrast, and a
    /// screen reader that is told what is shown.
    void everyPartFits()
    {
        QFETCH(QSize, size);
        QFETCH(QString, theme);
        QFETCH(QString, language);
        start("[clinic]\nname = \"Riverside\"\n[sound]\nvolume_limit = 900\n[screen]\nsleep = \"19:00\"\n"
              "wake = \"07:00\"\n[reader]\ntext_size = 200\n");
        Start begin = kiosk(size);
        begin.printers = { Printer{ u"ward"_s, u"Ward printer"_s, true } };
        begin.theme = theme;
        begin.language = language;
        begin.textSize = 2;
        if (language != "en"_L1)
            begin.contentFault = u"The file with the pages is damaged."_s;
        App app(begin);
        for (int i = 0; i < 3; ++i) {
            m_room->counts()->countVisit();
            m_room->counts()->countPage();
            m_room->counts()->countTopic(u"fibrosis"_s);
        }
        QStringList defects;
        const auto look = [&](const QString &name) {
            app.settle();
            keep(app, u"%1-%2-%3-%4"_s.arg(name, theme, language).arg(size.width()));
            QStringList found = layoutDefects(app);
            for (const Pair &pair : shownPairs(app)) {
                if (pair.ratio + 0.005 < pair.least)
                    found << u"%1:1: %2"_s.arg(pair.ratio).arg(pair.what);
            }
            const QList<Node> nodes = toldNodes(app);
            found << speechless(nodes) << untold(app, nodes) << unseen(app, nodes) << saidTwice(nodes)
                  << outOfOrder(nodes) << wrongKind(nodes);
            for (const QString &defect : std::as_const(found)) {
                // Staff stand close, and have more to see at once than a reader.
                if (!defect.contains(u" px, under 27"_s))
                    defects << name + u": "_s + defect;
            }
        };
        app.staff().knock();
        look(u"pin"_s);
        app.staff().leave();
        openPanel(app);
        const QStringList parts{ u"Overview"_s,
                                 u"Content and languages"_s,
                                 u"How readers begin"_s,
                                 u"Times"_s,
                                 u"Sound and printer"_s,
                                 u"Clinic"_s,
                                 u"Counts"_s,
                                 u"Diagnostics"_s };
        for (const QString &part : parts) {
            press(app, part == "Diagnostics"_L1 ? part + u". Needs a look"_s : part);
            look(u"panel-"_s + part.toLower().replace(u' ', u'-'));
        }
        QVERIFY(!app.staff().change(u"emergency_number"_s, u"call us"_s));
        look(u"panel-notice"_s);
        app.staff().clean();
        look(u"cleaning"_s);
        for (const QString &defect : std::as_const(defects))
            qInfo().noquote() << defect; // one message has no room for many
        QCOMPARE(defects, QStringList());
    }

    // What is changed is seen by the reader afterwards.

    void textSizeAndColours()
    {
        App app(kiosk());
        openPanel(app);
        goTo(app, u"How readers begin"_s);
        press(app, u"150 %"_s);
        press(app, u"High contrast"_s);
        press(app, u"No movement"_s);
        press(app, u"Lock and leave"_s);
        begin(app);
        QCOMPARE(app.session().textSize(), 1.5);
        QCOMPARE(app.session().theme(), u"high-contrast"_s);
        QVERIFY(app.session().reducedMotion());
        app.session().setTextSize(1);
        app.session().startOver(); // the next one begins so, too
        QCOMPARE(app.session().textSize(), 1.5);
        // In the file nothing else changed.
        QVERIFY(written().contains("# Our own words about it.\n"));
        QVERIFY(written().contains("text_size = 150  # for now\n"));
        QVERIFY(written().contains("name = \"Riverside\"\n"));
        QCOMPARE(readSettings(file()).complaints, QList<SettingsComplaint>());
    }

    void aLanguageThatIsOffIsNotOffered()
    {
        Start bilingual = kiosk();
        bilingual.content = m_folder->filePath(u"store.sqlite"_s);
        makeStore(bilingual.content);
        App app(bilingual);
        const QVariantList before = app.session().languages();
        QVERIFY(before.size() > 1);
        const auto other = before.constLast().value<Language>();
        QVERIFY2(seen(app).contains(other.name), qPrintable(seen(app)));
        openPanel(app);
        goTo(app, u"Content and languages"_s);
        press(app, other.name);
        press(app, u"Lock and leave"_s);
        QVERIFY(!seen(app).contains(other.name));
        QVERIFY(!readSettings(file()).settings.languages.contains(other.code));
        openPanel(app);
        goTo(app, u"Content and languages"_s);
        press(app, other.name);
        press(app, u"Lock and leave"_s);
        QVERIFY(seen(app).contains(other.name));
    }

    void theLastLanguageStays()
    {
        App app(kiosk());
        openPanel(app);
        for (const QVariant &language : app.session().languages())
            app.staff().offer(language.value<Language>().code, false);
        app.settle();
        QVERIFY(seen(app).contains(u"One language has to stay."_s));
        QCOMPARE(app.session().languages().size(), 1);
    }

    void idleTimes()
    {
        App app(kiosk());
        openPanel(app);
        goTo(app, u"Times"_s);
        press(app, u"Less: Asks \"Still there?\" after"_s);
        press(app, u"More: The same for text of 150 % and more"_s);
        press(app, u"More: Asks for"_s);
        press(app, u"Lock and leave"_s);
        begin(app);
        const IdleClock &clock = *app.window()->findChild<IdleClock *>();
        QCOMPARE(clock.patience(), 75);
        QCOMPARE(clock.notice(), 40);
        app.session().setTextSize(2);
        QCOMPARE(clock.patience(), 150);
        QCOMPARE(readSettings(file()).settings.idleAfter, 75);
    }

    void volumeLimit()
    {
        App app(kiosk());
        openPanel(app);
        goTo(app, u"Sound and printer"_s);
        for (int i = 0; i < 4; ++i)
            press(app, u"Less: As loud as a reader can make it"_s);
        QCOMPARE(app.speakers().volume(), 0.6);
        press(app, u"Play a sentence"_s);
        QTRY_VERIFY(seen(app).contains(u"You should hear a sentence now."_s));
        press(app, u"Lock and leave"_s);
        begin(app);
        for (int i = 0; i < 5; ++i)
            app.narration().changeVolume(1);
        QCOMPARE(app.speakers().volume(), 0.6);
    }

    /// Whoever plays a sentence can play it again: the keyboard stays where it was.
    void playingASentenceKeepsTheFocus_data()
    {
        QTest::addColumn<QString>("part");
        QTest::newRow("sound") << u"Sound and printer"_s;
        QTest::newRow("diagnostics") << u"Diagnostics"_s;
    }
    void playingASentenceKeepsTheFocus()
    {
        QFETCH(QString, part);
        App app(kiosk());
        openPanel(app);
        goTo(app, part);
        QQuickItem *button = find(app.window(), QAccessible::Button, u"Play a sentence"_s);
        QVERIFY(button);
        button->forceActiveFocus(Qt::TabFocusReason);
        app.settle();
        QCOMPARE(app.window()->activeFocusItem(), button);
        const QPointer<QQuickItem> kept = button;
        QTest::keyClick(app.window(), Qt::Key_Space);
        app.settle();
        QVERIFY(kept);
        QCOMPARE(app.window()->activeFocusItem(), button);
    }

    void withoutSoundThatIsSaid()
    {
        App app(kiosk());
        openPanel(app);
        app.speakers().setGone(true);
        goTo(app, u"Sound and printer"_s);
        press(app, u"Play a sentence"_s);
        QTRY_VERIFY2(seen(app).contains(u"No sound can be played."_s), qPrintable(seen(app)));
    }

    void readingAloudCanBeOff()
    {
        App app(kiosk());
        begin(app);
        app.visit(u"fibrosis"_s);
        QVERIFY(buttonSaying(app.window()->contentItem(), u"Read aloud"_s));
        openPanel(app);
        goTo(app, u"Sound and printer"_s);
        press(app, u"Pages can be read aloud"_s);
        press(app, u"Lock and leave"_s);
        begin(app);
        app.visit(u"fibrosis"_s);
        QVERIFY(!buttonSaying(app.window()->contentItem(), u"Read aloud"_s));
        QVERIFY(written().contains("read_aloud = false"));
    }

    void printerAndTestPage()
    {
        Start begin = kiosk();
        begin.printers = { Printer{ u"ward"_s, u"Ward"_s, true }, Printer{ u"office"_s, u"Office"_s } };
        App app(begin);
        openPanel(app);
        goTo(app, u"Sound and printer"_s);
        press(app, u"Office"_s);
        press(app, u"Print a test page"_s);
        QCOMPARE(app.paperless().options().printer, u"office"_s);
        QVERIFY(app.paperless().pdf().startsWith("%PDF"));
        app.paperless().tell(PrintProgress::State::Stuck, PrintFault::NoPaper);
        app.settle();
        QVERIFY2(seen(app).contains(u"paper"_s), qPrintable(seen(app)));
        QCOMPARE(readSettings(file()).settings.printer, u"office"_s);
        press(app, u"Lock and leave"_s);
        QCOMPARE(app.printing().printer(), u"office"_s);
    }

    void clinicIsTypedOnTheScreen()
    {
        App app(kiosk());
        openPanel(app);
        goTo(app, u"Clinic"_s);
        QQuickItem *field = find(app.window(), QAccessible::EditableText, u"Emergency number"_s);
        QVERIFY(field);
        touch(app, middleOf(field));
        QVERIFY(itemOfType(app.window()->contentItem(), u"Keyboard"_s));
        touch(app, middleOf(buttonSaying(app.window()->contentItem(), u"Figures and signs"_s)));
        keep(app, u"panel-clinic-keys"_s);
        press(app, u"1"_s);
        press(app, u"1"_s);
        press(app, u"2"_s);
        press(app, u"Lock and leave"_s);
        QCOMPARE(app.session().clinic().emergencyNumber, u"112"_s);
        QCOMPARE(readSettings(file()).settings.emergencyNumber, u"112"_s);
    }

    /// What the staff wrote of the clinic stands on the pages of the next reader.
    void theClinicsNameStandsOnItsPages()
    {
        App app(kiosk());
        begin(app);
        app.visit(u"about"_s);
        openPanel(app);
        QVERIFY(app.staff().change(u"name"_s, u"Hill Clinic"_s));
        QVERIFY(app.staff().change(u"contact"_s, u"Desk 3"_s));
        app.staff().leave();
        app.settle();
        begin(app);
        app.visit(u"about"_s);
        press(app, u"Contact"_s);
        QVERIFY2(seen(app).contains(u"Hill Clinic"_s) && seen(app).contains(u"Desk 3"_s),
                 qPrintable(seen(app)));
    }

    void whatCantBeUsedIsSaid()
    {
        App app(kiosk());
        openPanel(app);
        QVERIFY(!app.staff().change(u"emergency_number"_s, u"call us"_s));
        app.settle();
        QVERIFY2(seen(app).contains(u"a phone number"_s), qPrintable(seen(app)));
        QVERIFY(app.session().clinic().emergencyNumber.isEmpty());
        goTo(app, u"Clinic"_s); // and no longer where something else is done
        QVERIFY(!seen(app).contains(u"a phone number, as"_s));
        QCOMPARE(written(), settingsText);
        // Only what staff may change.
        QVERIFY(!app.staff().change(u"take_home_url"_s, u"https://example.org"_s));
    }

    void whatCantBeWrittenHoldsAndIsSaid()
    {
        m_room = std::make_unique<KioskRoom>(u"/proc/kiosk.toml"_s);
        m_room->keepIn(state());
        App app(kiosk());
        openPanel(app);
        QVERIFY(app.staff().change(u"text_size"_s, 150));
        app.settle();
        QVERIFY2(seen(app).contains(u"They hold until the next start."_s), qPrintable(seen(app)));
        app.staff().leave();
        QCOMPARE(app.session().textSize(), 1.5);
    }

    void whatIsWrongInTheFileIsSaid()
    {
        start("[sound]\nvolume_limit = 900\n");
        App app(kiosk());
        openPanel(app);
        goTo(app, u"Diagnostics"_s);
        QVERIFY2(seen(app).contains(u"Line 2: \"sound.volume_limit\" has to be a number from 0 to 100."_s),
                 qPrintable(seen(app)));
        QVERIFY(app.staff().change(u"volume_limit"_s, 50));
        app.settle();
        QVERIFY(!seen(app).contains(u"Line 2:"_s));
    }

    // Cleaning.

    void cleaningTakesNoTouch()
    {
        App app(kiosk());
        openPanel(app);
        const QPoint lock = middleOf(buttonWith(app.window()->contentItem(), u"Lock and leave"_s));
        press(app, u"Cleaning mode"_s);
        QVERIFY2(seen(app).contains(u"You can wipe the screen now"_s), qPrintable(seen(app)));
        QVERIFY(!showsPanel(app));
        keep(app, u"cleaning"_s);
        touch(app, lock);
        for (int y = 20; y < portrait.height(); y += 130) {
            for (int x = 20; x < portrait.width(); x += 130)
                touch(app, QPoint(x, y));
        }
        for (const int key : { Qt::Key_Escape, Qt::Key_Return, Qt::Key_Space, Qt::Key_Tab, Qt::Key_1 })
            QTest::keyClick(app.window(), Qt::Key(key));
        app.settle();
        QVERIFY(seen(app).contains(u"You can wipe the screen now"_s));

        QQuickItem *cleaning = itemOfType(app.window()->contentItem(), u"Cleaning"_s);
        QVERIFY(cleaning);
        QCOMPARE(cleaning->property("patience").toInt(), 3000);
        cleaning->setProperty("patience", 200);
        QQuickItem *stop = find(app.window(), QAccessible::Button, u"Hold here for three seconds to stop"_s);
        QVERIFY(stop);
        QTest::touchEvent(app.window(), finger()).press(0, middleOf(stop));
        QTest::qWait(60);
        QTest::touchEvent(app.window(), finger()).release(0, middleOf(stop));
        QTest::qWait(300);
        QVERIFY(!showsPanel(app));
        QTest::touchEvent(app.window(), finger()).press(0, middleOf(stop));
        QTRY_VERIFY(showsPanel(app));
        QTest::touchEvent(app.window(), finger()).release(0, QPoint(5, 5));
    }

    void cleaningEndsByItself()
    {
        App app(kiosk());
        openPanel(app);
        press(app, u"Cleaning mode"_s);
        app.staff().setSecond(10);
        QTRY_VERIFY(showsPanel(app));
    }

    // The night.

    void atNightItSleepsUntilItIsTouched()
    {
        start("[screen]\nsleep = \"19:00\"\nwake = \"07:00\"\n");
        QTime now(18, 59);
        Start begin = kiosk();
        begin.clock = [&] { return now; };
        App app(begin);
        QVERIFY(invites(app));
        app.staff().setSecond(10);
        now = QTime(19, 0);
        QTRY_VERIFY(seen(app).contains(u"sleeps at night"_s));
        QVERIFY(!invites(app));
        keep(app, u"asleep"_s);
        const QImage dark = app.window()->grabWindow();
        QVERIFY(dark.pixelColor(10, 10).lightness() < 20);
        touch(app, QPoint(200, 200));
        QVERIFY(invites(app)); // and no more: it does not begin
        QTest::qWait(600); // not a double tap
        touch(app, QPoint(200, 200));
        QVERIFY(!invites(app));
        app.session().startOver();
        app.settle();
        now = QTime(7, 0);
        QTRY_VERIFY(!app.staff().night());
        QVERIFY(invites(app));
    }

    void itDoesNotSleepBeforeAReader()
    {
        start("[screen]\nsleep = \"19:00\"\nwake = \"07:00\"\n");
        QTime now(18, 59);
        Start begin = kiosk();
        begin.clock = [&] { return now; };
        App app(begin);
        ::begin(app);
        app.staff().setSecond(10);
        now = QTime(23, 0);
        QTRY_VERIFY(app.staff().night());
        app.settle();
        QVERIFY(!seen(app).contains(u"sleeps at night"_s));
        QVERIFY(app.page()->isVisible());
    }

    void screenTimesAreSetAtThePanel()
    {
        App app(kiosk());
        openPanel(app);
        goTo(app, u"Times"_s);
        press(app, u"The screen sleeps at night"_s);
        press(app, u"Earlier: Sleeps from"_s);
        QCOMPARE(readSettings(file()).settings.sleepAt, QTime(18, 30));
        QCOMPARE(readSettings(file()).settings.wakeAt, QTime(7, 0));
        press(app, u"The screen sleeps at night"_s);
        QVERIFY(!readSettings(file()).settings.sleeps());
    }

    // Counts.

    void countsAreATable()
    {
        App app(kiosk());
        m_room->follow(app.session(), app.navigator(), app.printing());
        begin(app);
        app.visit(u"fibrosis"_s);
        app.visit(u"glossary"_s);
        openPanel(app);
        goTo(app, u"Counts"_s);
        const QVariantMap today = app.staff().days().constFirst().toMap();
        QCOMPARE(today.value(u"visits"_s).toInt(), 1);
        QVERIFY(today.value(u"pages"_s).toInt() >= 2);
        QVERIFY2(seen(app).contains(today.value(u"day"_s).toString()), qPrintable(seen(app)));
        QVERIFY(seen(app).contains(u"Topics reached"_s));
        // What the staff do is no visit.
        press(app, u"Lock and leave"_s);
        QCOMPARE(m_room->counts()->days().value(QDate::currentDate()).visits, 1);
    }

    void countsGoToAStick()
    {
        App app(kiosk());
        m_room->counts()->countVisit();
        QStringList sticks;
        m_room->setSticks([&] { return sticks; });
        openPanel(app);
        goTo(app, u"Counts"_s);
        press(app, u"Save the counts to a USB stick"_s);
        QVERIFY2(seen(app).contains(u"There is no USB stick."_s), qPrintable(seen(app)));
        const QTemporaryDir stick;
        sticks << stick.path();
        press(app, u"Save the counts to a USB stick"_s);
        QVERIFY2(seen(app).contains(u"You can take it out now."_s), qPrintable(seen(app)));
        const QStringList files = QDir(stick.path()).entryList({ u"*.csv"_s });
        QCOMPARE(files.size(), 1);
        QFile csv(stick.filePath(files.constFirst()));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().startsWith("day,visits,pages,prints"));
    }

    void countingCanBeOff()
    {
        App app(kiosk());
        openPanel(app);
        goTo(app, u"Counts"_s);
        press(app, u"Count visits, pages, topics and prints"_s);
        QVERIFY(!m_room->counts());
        QVERIFY(seen(app).contains(u"Nothing is counted on this machine."_s));
    }

    // The end.

    void restartAndLoginAskOnceMore()
    {
        App app(kiosk());
        QSignalSpy ended(&app.staff(), &Staff::endWanted);
        openPanel(app);
        goTo(app, u"Diagnostics"_s);
        press(app, u"Quit to a login"_s + u". For who looks after the machine"_s);
        QCOMPARE(ended.size(), 0);
        press(app, u"Restart Plainheart"_s);
        QCOMPARE(ended.size(), 0);
        press(app, u"Yes, restart now"_s);
        QCOMPARE(ended.size(), 1);
        QVERIFY(!QFile::exists(state() + u"/login"_s));
        start();
        QCOMPARE(m_room->runs()->runs().constFirst().end, RunLog::End::Staff);
    }

    void quittingLeavesAWordForTheService()
    {
        App app(kiosk());
        QSignalSpy ended(&app.staff(), &Staff::endWanted);
        openPanel(app);
        app.staff().quitToLogin();
        QCOMPARE(ended.size(), 1);
        QVERIFY(QFile::exists(state() + u"/login"_s));
    }
};

int main(int argc, char *argv[]) { return run<tst_Staff>(argc, argv, true); }

#include "tst_staff.moc"
