// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixturedeck.h"

#include <memory>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <sys/stat.h>
#include <vector>

using namespace Plainheart::Authoring;
using namespace Qt::StringLiterals;

namespace {

struct Run {
    int code = -1;
    QString out;
    QString err;
};

Run run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(CONTENT_TOOL), arguments);
    if (!process.waitForFinished())
        return {};
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
             QString::fromUtf8(process.readAllStandardError()) };
}

} // namespace

/// The command line, as an author meets it.
class TestContentc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buildWritesAStore();
    void onlyAStoreIsReplaced_data();
    void onlyAStoreIsReplaced();
    void onlyATableIsReplaced_data();
    void onlyATableIsReplaced();
    void aLinkToAStoreStaysOne();
    void twoBuildsAtOnceDoNotMeet();
    void errorsStopTheBuild();
    void checkReportsPages();
    void oldReviewIsSaid();
    void diffSpeaksPlainly();
    void diffOfWhatIsNoStore_data();
    void diffOfWhatIsNoStore();
    void diffOfAnOddStore_data();
    void diffOfAnOddStore();
    void aDamagedStoreIsNotTakenForANewOne();
    void lookedLosesNoMarks();
    void recordingsAreListedAndChecked();
    void wrongUse_data();
    void wrongUse();
    void helpNamesEverything();
    void version();
};

void TestContentc::buildWritesAStore()
{
    const FixtureDeck deck;
    const QString store = deck.path(u"content.sqlite"_s);
    const Run built = run({ u"build"_s, deck.folder(), u"-o"_s, store, u"--art"_s, deck.art() });
    QCOMPARE(built.err, QString());
    QVERIFY2(built.out.startsWith(u"Wrote "_s) && built.out.contains(u"6 topics, 3 pages, 2 sources"_s),
             qPrintable(built.out));
    QCOMPARE(built.code, 0);
    QVERIFY(QFile::exists(store));
}

void TestContentc::onlyAStoreIsReplaced_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a text") << u"text"_s << u"The file %1 is not a content store, and would be lost."_s;
    QTest::newRow("an empty file") << u"empty"_s
                                   << u"The file %1 is not a content store, and would be lost."_s;
    QTest::newRow("a folder") << u"folder"_s << u"%1 is a folder."_s;
    QTest::newRow("a pipe") << u"pipe"_s << u"%1 is no file."_s;
    QTest::newRow("a device") << u"device"_s << u"%1 is no file."_s;
    QTest::newRow("a link to nothing") << u"link"_s << u"%1 is no file."_s;
}

namespace {

/// Where no file can be made: a program that would replace a device does no harm here.
const QString aDevice = QFileInfo::exists(u"/dev/pts/ptmx"_s) ? u"/dev/pts/ptmx"_s : u"/dev/full"_s;

/// Puts what may not be replaced where a file is to be written.
void makeInTheWay(const FixtureDeck &deck, const QString &kind)
{
    const QString output = deck.path(u"out"_s);
    if (kind == "text"_L1 || kind == "empty"_L1)
        deck.write(u"out"_s, kind == "text"_L1 ? u"my notes\n"_s : QString());
    else if (kind == "folder"_L1)
        QVERIFY(QDir().mkdir(output));
    else if (kind == "pipe"_L1)
        QCOMPARE(mkfifo(QFile::encodeName(output).constData(), 0600), 0);
    else
        QVERIFY(QFile::link(kind == "device"_L1 ? aDevice : u"/nowhere/at/all"_s, output));
}

/// That it is still there, and nothing beside it.
void verifyInTheWay(const FixtureDeck &deck, const QString &kind)
{
    const QFileInfo after(deck.path(u"out"_s));
    QCOMPARE(after.isSymLink(), kind == "device"_L1 || kind == "link"_L1);
    QCOMPARE(after.isFile(), kind == "text"_L1 || kind == "empty"_L1);
    QCOMPARE(after.isDir(), kind == "folder"_L1);
    if (kind == "text"_L1)
        QCOMPARE(deck.read(u"out"_s), u"my notes\n"_s);
    QVERIFY(QDir(deck.path(QString())).entryList({ u"*.new"_s }).isEmpty());
}

} // namespace

void TestContentc::onlyAStoreIsReplaced()
{
    QFETCH(QString, kind);
    QFETCH(QString, sentence);
    const FixtureDeck deck;
    const QString output = deck.path(u"out"_s);
    makeInTheWay(deck, kind);
    const Run built = run({ u"build"_s, deck.folder(), u"-o"_s, output });
    QCOMPARE(built.err,
             sentence.arg(output) + u" Name a new file, or a content store that may be replaced.\n"_s);
    QCOMPARE(built.code, 2);
    verifyInTheWay(deck, kind);
}

void TestContentc::onlyATableIsReplaced_data()
{
    onlyAStoreIsReplaced_data();
    QTest::newRow("the store itself")
        << u"store"_s << u"The file %1 is not a content store, and would be lost."_s;
}

void TestContentc::onlyATableIsReplaced()
{
    QFETCH(QString, kind);
    QFETCH(QString, sentence);
    const FixtureDeck deck;
    const QString store = deck.path(u"content.sqlite"_s);
    QCOMPARE(run({ u"build"_s, deck.folder(), u"-o"_s, store }).code, 0);
    const bool itself = kind == "store"_L1;
    const QString output = itself ? store : deck.path(u"out"_s);
    if (!itself)
        makeInTheWay(deck, kind);
    const Run listed = run({ u"script"_s, store, output });
    QCOMPARE(listed.err,
             sentence.arg(output).replace(u"content store"_s, u"table of sentences"_s)
                 + u" Name a new file, or a table of sentences that may be replaced.\n"_s);
    QCOMPARE(listed.code, 2);
    if (!itself)
        verifyInTheWay(deck, kind);
    QCOMPARE(run({ u"diff"_s, store, store }).code, 0);
}

void TestContentc::aLinkToAStoreStaysOne()
{
    const FixtureDeck deck;
    const QString store = deck.path(u"content.sqlite"_s);
    const QString link = deck.path(u"link.sqlite"_s);
    QCOMPARE(run({ u"build"_s, deck.folder(), u"-o"_s, store }).code, 0);
    QVERIFY(QFile::link(store, link));
    QVERIFY(deck.replace(u"en/questions.yaml"_s, u"id: q16"_s, u"id: q17"_s));
    QCOMPARE(run({ u"build"_s, deck.folder(), u"-o"_s, link }).code, 0);
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(run({ u"diff"_s, store, link }).out, u"Nothing that a reader sees has changed.\n"_s);
}

void TestContentc::twoBuildsAtOnceDoNotMeet()
{
    const FixtureDeck deck;
    const QString store = deck.path(u"content.sqlite"_s);
    std::vector<std::unique_ptr<QProcess>> builds;
    for (int i = 0; i < 4; ++i) {
        builds.push_back(std::make_unique<QProcess>());
        builds.back()->start(QStringLiteral(CONTENT_TOOL), { u"build"_s, deck.folder(), u"-o"_s, store });
    }
    for (const auto &build : builds) {
        QVERIFY(build->waitForFinished());
        QCOMPARE(QString::fromUtf8(build->readAllStandardError()), QString());
        QCOMPARE(build->exitCode(), 0);
    }
    QCOMPARE(run({ u"diff"_s, store, store }).code, 0);
    QVERIFY(QDir(deck.path(QString())).entryList({ u"*.new"_s }).isEmpty());
}

void TestContentc::errorsStopTheBuild()
{
    const FixtureDeck deck;
    const QString store = deck.path(u"content.sqlite"_s);
    QVERIFY(deck.replace(u"en/topics/2-fibrosis.md"_s, u"order: 2"_s, u"order: 3"_s));
    const Run built = run({ u"build"_s, deck.folder(), u"-o"_s, store });
    QCOMPARE(built.code, 1);
    QCOMPARE(built.err,
             u"%1/en/topics/2-fibrosis.md:3: error: \"order\" is 3, but the topic stands at place 2 in "
             "catalog.yaml\n1 error in %1\n"_s.arg(deck.folder()));
    QVERIFY(!QFile::exists(store));
}

void TestContentc::checkReportsPages()
{
    const FixtureDeck deck;
    const Run checked
        = run({ u"check"_s, deck.folder(), u"--art"_s, deck.art(), u"--today"_s, u"2026-11-21"_s });
    QCOMPARE(checked.err, QString());
    QCOMPARE(checked.code, 0);
    QVERIFY2(checked.out.startsWith(
                 u"page and section                              words  grade  citations review, days\n"
                 "en: regeneration                                217   -0.9          3           20\n"
                 "  The hope                                        6   -1.4                        \n"_s),
             qPrintable(checked.out));
    QVERIFY(checked.out.endsWith(u"No errors.\n"_s));
}

void TestContentc::oldReviewIsSaid()
{
    const FixtureDeck deck;
    const Run checked = run({ u"check"_s, deck.folder(), u"--today"_s, u"2027-11-21"_s });
    QCOMPARE(checked.code, 0);
    QVERIFY2(checked.out.contains(u"385 old\n"_s), qPrintable(checked.out));
}

void TestContentc::diffSpeaksPlainly()
{
    const FixtureDeck deck;
    const QString before = deck.path(u"a.sqlite"_s);
    const QString after = deck.path(u"b.sqlite"_s);
    QCOMPARE(run({ u"build"_s, deck.folder(), u"-o"_s, before }).code, 0);
    QVERIFY(deck.replace(u"en/questions.yaml"_s, u"id: q16"_s, u"id: q17"_s));
    QCOMPARE(run({ u"build"_s, deck.folder(), u"-o"_s, after }).code, 0);
    const Run changes = run({ u"diff"_s, before, after });
    QCOMPARE(changes.out, u"The question q16 is gone.\nThe question q17 is new.\n"_s);
    QCOMPARE(changes.code, 0);
}

void TestContentc::diffOfWhatIsNoStore_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("sentence");
    const QString noFile = u"There is no file %1.\n"_s;
    const QString noStore = u"The file %1 is not a content store.\n"_s;
    QTest::newRow("nothing") << u"nothing"_s << noFile;
    QTest::newRow("a text") << u"text"_s << noStore;
    QTest::newRow("an empty file") << u"empty"_s << noStore;
    QTest::newRow("a folder") << u"folder"_s << noFile;
    QTest::newRow("a pipe") << u"pipe"_s << noFile;
    QTest::newRow("a device that gives bytes without end") << u"device"_s << noFile;
    QTest::newRow("a link to nothing") << u"link"_s << noFile;
    QTest::newRow("four gigabytes of zeros") << u"huge"_s << noStore;
}

/// Told at once, on whichever side it stands.
void TestContentc::diffOfWhatIsNoStore()
{
    QFETCH(QString, kind);
    QFETCH(QString, sentence);
    const FixtureDeck deck;
    const QString store = deck.path(u"content.sqlite"_s);
    QCOMPARE(run({ u"build"_s, deck.folder(), u"-o"_s, store }).code, 0);
    const QString odd = deck.path(u"odd"_s);
    if (kind == "text"_L1 || kind == "empty"_L1)
        deck.write(u"odd"_s, kind == "text"_L1 ? u"my notes\n"_s : QString());
    else if (kind == "folder"_L1)
        QVERIFY(QDir().mkdir(odd));
    else if (kind == "pipe"_L1)
        QCOMPARE(mkfifo(QFile::encodeName(odd).constData(), 0600), 0);
    else if (kind == "device"_L1 || kind == "link"_L1)
        QVERIFY(QFile::link(kind == "device"_L1 ? u"/dev/zero"_s : u"/nowhere/at/all"_s, odd));
    else if (kind == "huge"_L1) // takes no room on the disk
        QVERIFY(QFile(odd).open(QIODevice::WriteOnly) && QFile::resize(odd, 4LL << 30));
    for (const QStringList &sides : { QStringList{ odd, store }, QStringList{ store, odd } }) {
        const Run told = run(QStringList{ u"diff"_s } + sides);
        QCOMPARE(told.err, sentence.arg(odd));
        QCOMPARE(told.out, QString());
        QCOMPARE(told.code, 2);
    }
}

void TestContentc::diffOfAnOddStore_data()
{
    QTest::addColumn<QString>("sql");
    // More brackets than a reader of JSON goes down into.
    QTest::newRow("a hundred thousand lists in one another")
        << u"UPDATE term SET plain = replace(hex(zeroblob(50000)), '0', '[') || "
           "replace(hex(zeroblob(50000)), '0', ']')"_s;
    QTest::newRow("a text of ten megabytes")
        << u"UPDATE document_text SET takeaway = hex(zeroblob(5000000)) WHERE document = 'fibrosis'"_s;
    QTest::newRow("no text at all") << u"UPDATE document_text SET takeaway = ''"_s;
}

/// Compared all the same: nothing hangs or falls over.
void TestContentc::diffOfAnOddStore()
{
    QFETCH(QString, sql);
    const FixtureDeck deck;
    const QString store = deck.path(u"content.sqlite"_s);
    const QString odd = deck.path(u"odd.sqlite"_s);
    QCOMPARE(run({ u"build"_s, deck.folder(), u"-o"_s, store }).code, 0);
    QVERIFY(QFile::copy(store, odd));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"odd"_s);
        database.setDatabaseName(odd);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"odd"_s);
    const Run told = run({ u"diff"_s, store, odd });
    QVERIFY2(told.code == 0, qPrintable(told.err));
    QVERIFY(told.out != u"Nothing that a reader sees has changed.\n"_s);
}

void TestContentc::aDamagedStoreIsNotTakenForANewOne()
{
    const FixtureDeck deck;
    const QString good = deck.path(u"a.sqlite"_s);
    const QString damaged = deck.path(u"b.sqlite"_s);
    QCOMPARE(run({ u"build"_s, deck.folder(), u"-o"_s, good }).code, 0);
    QVERIFY(QFile::copy(good, damaged));
    QFile file(damaged);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(8192));
    QVERIFY(file.write(QByteArray(int(file.size()) - 8192, 'x')) > 0);
    file.close();
    const Run told = run({ u"diff"_s, good, damaged });
    QVERIFY2(told.err.startsWith(u"The file %1 is damaged. Build it again. ("_s.arg(damaged)),
             qPrintable(told.err));
    QCOMPARE(told.out, QString());
    QCOMPARE(told.code, 2);
}

void TestContentc::lookedLosesNoMarks()
{
    const FixtureDeck deck;
    const Run all = run({ u"looked"_s, deck.folder(), u"--all"_s });
    QCOMPARE(all.code, 0);
    QVERIFY2(all.out.contains(u"all that rests on any source or panel was looked at"_s), qPrintable(all.out));
    const QString marks = deck.read(u"content/looked-at.yaml"_s);
    QVERIFY(marks.contains(u"ant2001"_s));
    QVERIFY(deck.replace(u"evidence/sources.yaml"_s, u"  title: The bee"_s, u"  title: Bees: the"_s));
    const Run told = run({ u"looked"_s, deck.folder(), u"ant2001"_s });
    QVERIFY2(told.err.contains(u"evidence/sources.yaml:25: error: a text with a colon stands here"_s),
             qPrintable(told.err));
    QCOMPARE(told.code, 1);
    QCOMPARE(deck.read(u"content/looked-at.yaml"_s), marks);
}

void TestContentc::recordingsAreListedAndChecked()
{
    const FixtureDeck deck;
    const QString store = deck.path(u"content.sqlite"_s);
    const QString csv = deck.path(u"script.csv"_s);
    const QString voice = deck.path(u"voice"_s);
    QCOMPARE(run({ u"build"_s, deck.folder(), u"-o"_s, store }).code, 0);
    const Run listed = run({ u"script"_s, store, csv });
    QCOMPARE(listed.err, QString());
    QVERIFY2(listed.out.endsWith(u" sentences in %1\n"_s.arg(csv)), qPrintable(listed.out));
    QCOMPARE(listed.code, 0);
    QVERIFY(QFile::exists(csv));
    QCOMPARE(run({ u"script"_s, store, csv }).code, 0); // a table may be replaced

    QVERIFY(QDir().mkpath(voice));
    const Run withoutConsent = run({ u"voice"_s, store, voice });
    QVERIFY2(withoutConsent.err.startsWith(u"%1/voice.yaml:1: error: this file is missing"_s.arg(voice)),
             qPrintable(withoutConsent.err));
    QCOMPARE(withoutConsent.code, 1);

    QFile yaml(voice + u"/voice.yaml"_s);
    QFile wav(voice + u"/no-sentence.wav"_s);
    QVERIFY(yaml.open(QIODevice::WriteOnly) && wav.open(QIODevice::WriteOnly));
    yaml.write("language: en\nname: Ann\nconsent: Ann agreed.\nlicence: CC BY 4.0\n");
    yaml.close();
    const Run checked = run({ u"voice"_s, store, voice });
    QVERIFY2(checked.err.startsWith(u"%1/no-sentence.wav: No sentence is said so any more"_s.arg(voice)),
             qPrintable(checked.err));
    QVERIFY2(checked.out.startsWith(u"0 recordings are good, 1 are not; "_s), qPrintable(checked.out));
    QCOMPARE(checked.code, 1);
}

void TestContentc::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing")
        << QStringList()
        << u"Say what to do: build, check, looked, diff, narrate, script or voice. See plainheart-content --help.\n"_s;
    QTest::newRow("unknown command") << QStringList{
        u"make"_s
    } << u"Say what to do: build, check, looked, diff, narrate, script or voice. See plainheart-content --help.\n"_s;
    QTest::newRow("unknown option") << QStringList{ u"--fast"_s }
                                    << u"Unknown option 'fast'. See plainheart-content --help.\n"_s;
    QTest::newRow("no folder named") << QStringList{ u"check"_s } << u"check needs one content folder.\n"_s;
    QTest::newRow("an empty name") << QStringList{ u"check"_s, QString() }
                                   << u"The name of the folder or file is empty.\n"_s;
    QTest::newRow("nothing to narrate into")
        << QStringList{ u"narrate"_s, u"x"_s } << u"narrate needs a store and the pack to write.\n"_s;
    QTest::newRow("no list named") << QStringList{ u"script"_s, u"x"_s }
                                   << u"script needs a store and the table to write.\n"_s;
    QTest::newRow("no recordings named") << QStringList{ u"voice"_s, u"x"_s }
                                         << u"voice needs a store and the folder with the recordings.\n"_s;
    QTest::newRow("no output named") << QStringList{ u"build"_s, u"x"_s }
                                     << u"build needs -o FILE, the store to write.\n"_s;
    QTest::newRow("no such folder") << QStringList{
        u"check"_s, u"/nowhere"_s
    } << u"There is no folder /nowhere. Name the folder that holds catalog.yaml.\n"_s;
    QTest::newRow("no such art folder") << QStringList{ u"check"_s, u"/nowhere"_s, u"--art"_s, u"/none"_s }
                                        << u"There is no folder /none.\n"_s;
    QTest::newRow("not a date") << QStringList{ u"check"_s, u"/nowhere"_s, u"--today"_s, u"soon"_s }
                                << u"\"soon\" is not a date; write it as 2026-11-21.\n"_s;
    QTest::newRow("one store") << QStringList{ u"diff"_s, u"a"_s } << u"diff needs two stores.\n"_s;
    QTest::newRow("no such store") << QStringList{ u"diff"_s, u"/a"_s, u"/b"_s }
                                   << u"There is no file /a.\n"_s;
}

void TestContentc::wrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    const Run result = run(arguments);
    QCOMPARE(result.err, sentence);
    QCOMPARE(result.out, QString());
    QCOMPARE(result.code, 2);
}

void TestContentc::helpNamesEverything()
{
    const Run help = run({ u"--help"_s });
    QCOMPARE(help.code, 0);
    for (const QString &word : { u"build"_s, u"check"_s, u"diff"_s, u"narrate"_s, u"script"_s, u"voice"_s,
                                 u"--output"_s, u"--art"_s, u"--today"_s, u"--version"_s, u"Exit code"_s })
        QVERIFY2(help.out.contains(word), qPrintable(word));
}

void TestContentc::version()
{
    const Run shown = run({ u"--version"_s });
    QCOMPARE(shown.code, 0);
    QVERIFY(shown.out.startsWith(u"plainheart-content "_s));
}

QTEST_GUILESS_MAIN(TestContentc)
#include "tst_contentc.moc"
