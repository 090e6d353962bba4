// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"
#include "items.h"
#include "recordstore.h"
#include "sights.h"

#include <csignal>
#include <QDirIterator>
#include <sys/resource.h>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

const QDate firstDay(2026, 11, 21);

/// Where a program could leave something of its reader: HOME, its folders for data and settings, and /tmp of
/// this process, all in one.
QString ownPlace() { return qEnvironmentVariable("HOME"); }

QStringList filesWith(const QByteArray &word)
{
    QStringList found;
    QDirIterator files(ownPlace(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray bytes = file.readAll();
            const QString utf16 = QString::fromLatin1(word);
            if (bytes.contains(word)
                || bytes.contains(
                    QByteArray(reinterpret_cast<const char *>(utf16.utf16()), utf16.size() * 2)))
                found << file.fileName();
        }
    }
    return found;
}

void click(App &app, QQuickItem *item)
{
    QVERIFY(item);
    QTest::mouseClick(app.window(), Qt::LeftButton, Qt::NoModifier, middleOf(item));
    app.settle();
}

void visit(App &app, const QString &address)
{
    app.visit(address);
    app.settle();
}

QString wordsShown(const App &app)
{
    QStringList words;
    for (const Shown &shown : shownItems(app.window())) {
        if (isText(shown.item))
            words << wordsOf(shown.item);
    }
    return words.join(u'\n');
}

} // namespace

/// What is remembered of a reader from one day to the next, in the whole program.
class TestRecord : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString file() const { return m_folder->filePath(u"record.sqlite"_s); }
    [[nodiscard]] Start start(Mode mode = Mode::Study, QDate day = firstDay) const
    {
        Start start;
        start.mode = mode;
        start.record = file();
        start.reducedMotion = true;
        start.calendar = [day] { return day; };
        return start;
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(ownPlace() + u"/record-XXXXXX"_s); }

    void whatWasChosenAndKeptIsThereAgain()
    {
        Reader wanted;
        {
            App app(start());
            visit(app, u"fibrosis"_s);
            visit(app, u"function/3"_s);
            Session &session = app.session();
            session.setTheme(u"dark"_s);
            session.setTextSize(1.25);
            session.setLevel(u"detail"_s);
            session.setSingleKeys(false);
            session.setReducedMotion(false);
            session.setQuestions(
                { { u"own-1"_s, u"May I swim?"_s, u"in the lake"_s, {} }, { u"q1"_s, {}, {}, {} } });
            session.setOpened({ u"fibrosis-1/b"_s });
            app.narration().setSpeed(0.75);
            wanted = session.now();
        }
        App app(start());
        QCOMPARE(app.session().now(), wanted);
        QCOMPARE(app.session().visited(), (QStringList{ u"fibrosis"_s, u"function"_s }));
        QCOMPARE(app.narration().speed(), 0.75);
    }

    void whatWasNeverChosenIsNotRemembered()
    {
        {
            App app(start());
            visit(app, u"fibrosis"_s);
        }
        Start other = start();
        other.theme = u"dark"_s;
        other.textSize = 2;
        App app(other);
        QCOMPARE(app.session().theme(), u"dark"_s);
        QCOMPARE(app.session().textSize(), 2.0);
    }

    void aProgramThatIsKilledHasRememberedAlready()
    {
        App app(start());
        visit(app, u"fibrosis"_s);
        // As it lies there while the program runs: copied, as after a power cut.
        const QString copy = m_folder->filePath(u"copy.sqlite"_s);
        const auto isThere = [&] {
            for (const QString &ending : { QString(), u"-wal"_s }) {
                QFile::remove(copy + ending);
                QFile::copy(file() + ending, copy + ending);
            }
            const auto opened = RecordStore::open(copy, firstDay);
            return opened && opened->store->remembered().goOn == "fibrosis"_L1;
        };
        QTRY_VERIFY(isThere());
    }

    void goOnWhereYouWere()
    {
        {
            App app(start());
            QVERIFY(!buttonWith(app.window()->contentItem(), u"Go on where you were"_s));
            visit(app, u"fibrosis/2"_s);
            QTest::keyClick(app.window(), Qt::Key_Right); // to the third step
            app.settle();
            visit(app, u"glossary"_s); // looked up in passing
        }
        App app(start());
        QQuickItem *goOn = buttonWith(app.window()->contentItem(), u"Go on where you were"_s);
        QVERIFY(goOn);
        QCOMPARE(nameOf(goOn), u"Go on where you were. Stop 2: Scar tissue"_s);
        click(app, goOn);
        QCOMPARE(app.address(), u"fibrosis/3"_s);
        // Home shows it at once on the same day, too.
        visit(app, u"heart-failure"_s);
        visit(app, u"home"_s);
        QVERIFY(nameOf(buttonWith(app.window()->contentItem(), u"Go on where you were"_s))
                    .contains(app.store()->document(u"heart-failure"_s, u"en"_s)->title));
    }

    void whatIHaveRead()
    {
        {
            App app(start());
            visit(app, u"fibrosis/2"_s);
            visit(app, u"where-things-stand"_s);
        }
        {
            App app(start(Mode::Study, firstDay.addDays(1)));
            visit(app, u"function"_s);
            visit(app, u"read"_s);
            const QString words = wordsShown(app);
            QVERIFY(words.contains("Stop 2: Scar tissue\nOpened yesterday"_L1));
            QVERIFY(words.contains("Stop 3: Pumping\nOpened today"_L1));
            QVERIFY(words.contains("Stop 1: Heart muscle\nNot opened yet"_L1));
            QVERIFY(words.contains("Where things stand\nOpened yesterday"_L1));
        }
        App app(start(Mode::Study, firstDay.addDays(30)));
        visit(app, u"read"_s);
        QVERIFY(wordsShown(app).contains("Stop 2: Scar tissue\nOpened on November 21, 2026"_L1));
        click(app, buttonSaying(app.page(), u"Scar tissue"_s));
        QCOMPARE(app.address(), u"fibrosis"_s);
    }

    void forgetEverythingAsksOnceAndThenDoes()
    {
        Reader atFirst;
        {
            App app(start());
            atFirst = app.session().now();
            visit(app, u"fibrosis/3"_s);
            app.session().setTheme(u"dark"_s);
            app.session().setQuestions({ { u"own-1"_s, u"May I swim?"_s, {}, {} } });
            app.record().flush();
            QVERIFY(files().contains(u"record.sqlite"_s));
            visit(app, u"read"_s);
            const auto press
                = [&](const QString &text) { click(app, buttonWith(app.window()->contentItem(), text)); };
            buttonWith(app.window()->contentItem(), u"Forget everything"_s)
                ->forceActiveFocus(Qt::TabFocusReason);
            QTest::keyClick(app.window(), Qt::Key_Space);
            app.settle();
            QVERIFY(find(app.window(), QAccessible::Dialog, u"Forget everything?"_s));
            QCOMPARE(nameOf(app.window()->activeFocusItem()), u"Keep everything"_s);
            press(u"Keep everything"_s);
            QVERIFY(!find(app.window(), QAccessible::Dialog, u"Forget everything?"_s));
            QCOMPARE(app.session().theme(), u"dark"_s);
            QVERIFY(files().contains(u"record.sqlite"_s));

            QTest::keyClick(app.window(), Qt::Key_Space); // the button has the focus again
            app.settle();
            QQuickItem *dialog = find(app.window(), QAccessible::Dialog, u"Forget everything?"_s);
            QVERIFY(dialog);
            QVERIFY(wordsShown(app).contains("Pages that you saved as files stay where you saved them."_L1));
            click(app, buttonWith(dialog, u"Forget everything"_s));
            QCOMPARE(files(), QStringList());
            QCOMPARE(app.address(), u"home"_s);
            QCOMPARE(app.session().now(), atFirst);
            QVERIFY(!buttonWith(app.window()->contentItem(), u"Go on where you were"_s));
            QVERIFY(wordsShown(app).contains("All that Plainheart remembered is deleted."_L1));
            app.navigator().back();
            app.settle();
            QCOMPARE(app.address(), u"home"_s);
        }
        QCOMPARE(files(), QStringList()); // nor does it come back at the end
        App app(start());
        QCOMPARE(app.session().now(), atFirst);
        QVERIFY(!app.record().holdsSomething());
    }

    void whereNothingCanBeKeptItIsSaidAndAllElseWorks()
    {
        const QString sentence
            = u"Plainheart can't remember anything: its folder can't be written to. Everything else "
              "works; ask the person who looks after this computer."_s;
        Start readOnly = start();
        readOnly.record = u"/proc/plainheart/record.sqlite"_s;
        App app(readOnly);
        QVERIFY(wordsShown(app).contains(sentence));
        visit(app, u"fibrosis"_s);
        QVERIFY(wordsShown(app).contains(sentence)); // until it was read
        click(app, buttonSaying(app.window()->contentItem(), u"Close this line"_s));
        QVERIFY(!wordsShown(app).contains(sentence));
        app.session().setTheme(u"dark"_s);
        visit(app, u"read"_s);
        QVERIFY(wordsShown(app).contains("Nothing is remembered here."_L1));
        QVERIFY(!wordsShown(app).contains(sentence));
        (void)App::takeWarnings();
    }

    /// Something that is no record any more is put aside and said, and all goes on.
    void aDamagedRecordIsPutAsideAndThatIsSaid()
    {
        const QByteArray rubbish(5000, 'x');
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(rubbish) == rubbish.size());
        damaged.close();
        const QString sentence = u"What Plainheart remembered can't be read any more. It was put aside, and "
                                 "Plainheart begins anew."_s;
        {
            App app(start());
            QVERIFY(wordsShown(app).contains(sentence));
            visit(app, u"fibrosis"_s);
        }
        QFile aside(file() + u".damaged-2026-11-21"_s);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), rubbish);
        App again(start());
        QVERIFY(!wordsShown(again).contains(sentence));
        QCOMPARE(again.record().goOn(), u"fibrosis"_s);
        (void)App::takeWarnings();
    }

    void aNewerRecordStaysAsItIsAndThatIsSaid()
    {
        {
            App app(start());
            visit(app, u"fibrosis"_s);
        }
        QFile newer(file());
        QVERIFY(newer.open(QIODevice::ReadWrite));
        constexpr qint64 lastByteOfTheVersion = 63; // of SQLite's header
        QVERIFY(newer.seek(lastByteOfTheVersion) && newer.putChar(99));
        newer.close();
        const QByteArray bytes
            = [&] { return newer.open(QIODevice::ReadOnly) ? newer.readAll() : QByteArray(); }();
        newer.close();
        {
            App app(start());
            QVERIFY(wordsShown(app).contains(
                "A newer Plainheart remembers what you read, and this one leaves that as it is. Everything "
                "else works; install the newest Plainheart."_L1));
            visit(app, u"ipsc"_s);
            app.session().setTheme(u"dark"_s);
            visit(app, u"take-home"_s);
            QVERIFY(wordsShown(app).contains("We keep nothing about you on this machine."_L1));
        }
        QVERIFY(newer.open(QIODevice::ReadOnly));
        QCOMPARE(newer.readAll(), bytes);
        QCOMPARE(files(), QStringList{ u"record.sqlite"_s });
        (void)App::takeWarnings();
    }

    /// No file grows any more while the program runs. (A disk that is full: tests/record.)
    void whenTheDiskTakesNothingItIsSaidAndAllElseWorks()
    {
        App app(start());
        visit(app, u"fibrosis"_s);
        app.record().flush();
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        rlimit small = before;
        small.rlim_cur = 100;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        visit(app, u"function"_s);
        app.session().setTheme(u"dark"_s);
        app.record().flush();
        app.settle();
        ::setrlimit(RLIMIT_FSIZE, &before);
        const QString words = wordsShown(app);
        QVERIFY2(words.contains("can't remember"_L1) && words.contains("Everything else works"_L1),
                 qPrintable(words));
        QCOMPARE(app.address(), u"function"_s);
        QCOMPARE(app.session().theme(), u"dark"_s);
        app.record().flush(); // there is room again
        const auto copy = m_folder->filePath(u"copy.sqlite"_s);
        for (const QString &ending : { QString(), u"-wal"_s })
            QFile::copy(file() + ending, copy + ending);
        const auto opened = RecordStore::open(copy, firstDay);
        QVERIFY(opened);
        QCOMPARE(opened->store->remembered().goOn, u"function"_s);
        (void)App::takeWarnings();
    }

    void aSecondWindowRemembersNothing()
    {
        {
            const auto first = RecordStore::open(file(), firstDay);
            Remembered kept;
            kept.goOn = u"fibrosis"_s;
            QVERIFY(first && !first->store->write(kept));
            App second(start());
            QVERIFY(wordsShown(second).contains("Plainheart is open twice"_L1));
            visit(second, u"ipsc"_s);
            second.session().setTheme(u"dark"_s);
        }
        App again(start());
        QCOMPARE(again.record().goOn(), u"fibrosis"_s);
        QCOMPARE(again.session().theme(), u"light"_s);
        (void)App::takeWarnings();
    }

    /// What strangers do in a waiting room, and patients beside a clinician, is on no disk, not for a moment.
    void kioskAndGuidedLeaveNothing_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<bool>("leaves");
        QTest::newRow("study") << u"study"_s << true; // so the search of the disk finds what is there
        QTest::newRow("kiosk") << u"kiosk"_s << false;
        QTest::newRow("guided") << u"guided"_s << false;
    }
    void kioskAndGuidedLeaveNothing()
    {
        QFETCH(QString, mode);
        QFETCH(bool, leaves);
        const QByteArray word = "quixotrope" + mode.toLatin1();
        const QStringList filesBefore = files();
        {
            Start with = start(*modeFromKey(mode));
            with.printers = { { u"desk"_s, u"Front desk"_s, true, false, {} } };
            App app(with);
            app.printing().look();
            visit(app, u"search"_s);
            for (const char letter : word)
                QTest::keyClick(app.window(), letter);
            app.settle();
            app.session().setQuestions({ { u"own-1"_s, QString::fromLatin1(word), QString::fromLatin1(word),
                                           QString::fromLatin1(word) } });
            visit(app, u"take-home"_s);
            QVERIFY(wordsShown(app).contains(QLatin1StringView(word)));
            app.printing().print(app.takeHome().pdf());
            QVERIFY(app.paperless().prints() == 1);
            app.paperless().tell(PrintProgress::State::Done);
            visit(app, u"fibrosis"_s);
            app.session().setTheme(u"dark"_s);
            app.record().flush();
            QCOMPARE(!filesWith(word).isEmpty(), leaves);
            visit(app, u"home"_s);
            QCOMPARE(buttonWith(app.window()->contentItem(), u"Go on where you were"_s) != nullptr, leaves);
            app.session().startOver();
        }
        QVERIFY(!App::takeWarnings().join(u' ').contains(QLatin1StringView(word))); // nor in a log
        QCOMPARE(files() != filesBefore, leaves);
        if (!leaves)
            QCOMPARE(filesWith(word), QStringList());
    }
};

int main(int argc, char *argv[])
{
    // A place of its own, in which all can be searched.
    const QTemporaryDir place;
    for (const char *variable :
         { "HOME", "TMPDIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME" })
        qputenv(variable, place.path().toLocal8Bit());
    return run<TestRecord>(argc, argv, true);
}

#include "tst_record.moc"
