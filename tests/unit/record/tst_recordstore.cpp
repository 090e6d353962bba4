// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordmigrations.h"
#include "recordstore.h"
#include "teststore.h"

#include <csignal>
#include <QTest>
#include <sys/resource.h>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 29);

/// One of everything.
Remembered everything()
{
    Remembered all;
    all.choices = { u"ar"_s, u"dark"_s, 1.25, true, false, u"detail"_s, 0.75 };
    all.places = { { u"heart-failure"_s, QDate(2026, 11, 27) },
                   { u"study/dream-hf"_s, QDate(2026, 11, 28) },
                   { u"fibrosis"_s, today } };
    all.goOn = u"fibrosis/3"_s;
    all.questions = { { u"own-2"_s, u"Kann ich schwimmen? „ñ“ 心; DROP TABLE--"_s, u"a note"_s, u"yes"_s },
                      { u"q-scar"_s, {}, {}, {} },
                      { u"own-1"_s, u"Second"_s, {}, {} } };
    all.opened = { u"fibrosis-1/b"_s, u"fibrosis-1/a"_s };
    return all;
}

RecordStore::Opened open(const QString &path)
{
    auto opened = RecordStore::open(path, today);
    if (!opened)
        qFatal("%s %s", qPrintable(opened.error().sentence()), qPrintable(opened.error().log));
    return std::move(*opened);
}

Error refusal(const QString &path)
{
    const auto opened = RecordStore::open(path, today);
    return opened ? Error() : opened.error();
}

void write(const QString &path, const Remembered &all)
{
    const auto error = open(path).store->write(all);
    if (error)
        qFatal("%s", qPrintable(error->log));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The reader's record in its file.
class tst_RecordStore : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"plain heart/record.sqlite"_s); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(QFileInfo(path()).path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsWrittenIsThereAgain()
    {
        write(path(), everything());
        QCOMPARE(open(path()).store->remembered(), everything());
        // Less than before, and in another order.
        Remembered less = everything();
        less.choices.theme.reset();
        less.places.move(0, 2);
        less.goOn.clear();
        less.questions.swapItemsAt(0, 1);
        less.opened.removeFirst();
        write(path(), less);
        QCOMPARE(open(path()).store->remembered(), less);
    }

    /// What is written survives a power cut: in the WAL, and every write is waited for.
    void nobodyElseMayReadIt_data()
    {
        QTest::addColumn<bool>("older");
        QTest::newRow("a new one") << false;
        QTest::newRow("one that was made before") << true;
    }
    /// What a reader typed is nobody else's who uses the computer.
    void nobodyElseMayReadIt()
    {
        QFETCH(bool, older);
        const QString folder = QFileInfo(path()).path();
        constexpr auto forAll = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
        constexpr auto forOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        if (older) {
            write(path(), everything());
            QVERIFY(QFile::copy(path(), path() + u".damaged-2026-01-01"_s));
            for (const QString &name : files())
                QVERIFY(QFile::setPermissions(QDir(folder).filePath(name), forAll));
            QVERIFY(
                QFile::setPermissions(folder, forAll | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));
        }
        const auto opened = open(path());
        Remembered more = everything();
        more.goOn = u"home"_s;
        QVERIFY(!opened.store->write(more));
        QVERIFY(files().contains(u"record.sqlite-wal"_s));
        for (const QString &name : files())
            QVERIFY2((QFile::permissions(QDir(folder).filePath(name)) & forOthers) == 0, qPrintable(name));
        QVERIFY((QFile::permissions(folder) & forOthers) == 0);
    }
    /// A folder that is somebody's for other things keeps its permissions.
    void aFolderOfOtherThingsIsLeft()
    {
        const QString folder = QFileInfo(path()).path();
        QVERIFY(QDir().mkpath(folder));
        QFile other(QDir(folder).filePath(u"letter.txt"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.close();
        const auto before = QFile::permissions(folder) | QFile::ReadOther | QFile::ReadGroup;
        QVERIFY(QFile::setPermissions(folder, before));
        const auto letter = QFile::permissions(other.fileName());
        write(path(), everything());
        QCOMPARE(QFile::permissions(folder), before);
        QCOMPARE(QFile::permissions(other.fileName()), letter);
        QVERIFY((QFile::permissions(path()) & (QFile::ReadOther | QFile::ReadGroup)) == 0);
    }

    /// Whoever else wrote into the file can't turn the reader's words around, or hide some.
    void whatIsNotSeenIsNotReadFromIt()
    {
        Remembered all = everything();
        all.questions = { { u"own-1"_s, u"May I \u202etols\u202c fly\u200b?"_s, u"\u2066note\u2069"_s,
                            u"\u200fyes\a"_s } };
        write(path(), all);
        const auto opened = open(path());
        QCOMPARE(opened.store->remembered().questions.constFirst(),
                 (KeptQuestion{ u"own-1"_s, u"May I tols fly?"_s, u"note"_s, u"yes"_s }));
    }

    void everyWriteReachesTheDisk()
    {
        const RecordStore::Opened opened = open(path());
        QVERIFY(!opened.store->write(everything()));
        QCOMPARE(bytesOf(path()).mid(18, 2),
                 QByteArray("\2\2")); // of the header: it is read and written by WAL
        QVERIFY(files().contains(u"record.sqlite-wal"_s));
        QStringList connections = QSqlDatabase::connectionNames();
        connections.removeIf([](const QString &name) { return !name.contains("record"_L1); });
        QCOMPARE(connections.size(), 1);
        QSqlQuery query(QSqlDatabase::database(connections.constFirst(), false));
        QVERIFY(query.exec(u"PRAGMA synchronous"_s) && query.next());
        QCOMPARE(query.value(0).toInt(), 2); // FULL
    }

    void nothingIsMadeBeforeThereIsSomethingToRemember()
    {
        QCOMPARE(open(path()).store->remembered(), Remembered());
        write(path(), {});
        QCOMPARE(files(), QStringList());
    }

    void aNewerRecordIsRefusedAndNotTouched_data()
    {
        QTest::addColumn<bool>("inWal");
        QTest::newRow("closed") << false;
        QTest::newRow("its last writes in the WAL") << true;
    }
    void aNewerRecordIsRefusedAndNotTouched()
    {
        QFETCH(bool, inWal);
        write(path(), everything());
        if (inWal) {
            // As after a crash of the newer program: its files are taken while it is open.
            const QString source = m_folder->filePath(u"source.sqlite"_s);
            QVERIFY(QFile::rename(path(), source));
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
            database.setDatabaseName(source);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"PRAGMA user_version = 99"_s));
            QVERIFY(QFile::copy(source, path()));
            QVERIFY(QFile::copy(source + u"-wal"_s, path() + u"-wal"_s));
            database = {};
            QSqlDatabase::removeDatabase(u"newer"_s);
        } else {
            runSql(path(), { u"PRAGMA user_version = 99"_s });
        }
        const QByteArray before = bytesOf(path());
        const QByteArray walBefore = bytesOf(path() + u"-wal"_s);
        QCOMPARE(walBefore.isEmpty(), !inWal);
        const Error error = refusal(path());
        QCOMPARE(error.code, Error::Code::TooNew);
        QCOMPARE(error.sentence(),
                 u"A newer Plainheart remembers what you read, and this one leaves that as it is. "
                 "Everything else works; install the newest Plainheart."_s);
        QCOMPARE(bytesOf(path()), before);
        QCOMPARE(bytesOf(path() + u"-wal"_s), walBefore);
    }

    void aDamagedRecordIsPutAside_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how :
             { "noise", "text", "cut short", "a page of it", "another program's", "a missing table" })
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void aDamagedRecordIsPutAside()
    {
        QFETCH(QString, how);
        Remembered much = everything();
        for (int i = 0; i < 200; ++i)
            much.opened << u"a check with a long name/%1"_s.arg(i);
        write(path(), much);
        if (how == "another program's"_L1)
            runSql(path(), { u"PRAGMA application_id = 5"_s });
        else if (how == "a missing table"_L1)
            runSql(path(), { u"DROP TABLE question"_s });
        else {
            QByteArray bytes = bytesOf(path());
            constexpr qsizetype pageSize = 4096;
            QVERIFY(bytes.size() > 4 * pageSize);
            if (how == "noise"_L1)
                bytes.fill('\x5a');
            else if (how == "text"_L1)
                bytes = "Dear heart,\n";
            else if (how == "cut short"_L1)
                bytes.truncate(bytes.size() - pageSize - 7);
            else
                bytes.replace(bytes.size() - pageSize, pageSize, QByteArray(pageSize, '\x5a'));
            QFile file(path());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        }
        const QByteArray damaged = bytesOf(path());

        const RecordStore::Opened opened = open(path());
        QVERIFY(opened.setAside);
        QCOMPARE(
            opened.setAside->sentence(),
            u"What Plainheart remembered can't be read any more. It was put aside, and Plainheart begins anew."_s);
        QCOMPARE(opened.store->remembered(), Remembered());
        QCOMPARE(files(), QStringList{ u"record.sqlite.damaged-2026-11-29"_s });
        QCOMPARE(bytesOf(path() + u".damaged-2026-11-29"_s), damaged);
        QVERIFY(!opened.store->write(everything()));
        QVERIFY(!open(m_folder->filePath(u"other/record"_s)).setAside);
    }

    void twoDamagedRecordsInADayAreBothKept()
    {
        for (const char *noise : { "first", "second" }) {
            QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
            QFile file(path());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(noise) > 0);
            file.close();
            QVERIFY(open(path()).setAside);
        }
        QCOMPARE(bytesOf(path() + u".damaged-2026-11-29"_s), "first");
        QCOMPARE(bytesOf(path() + u".damaged-2026-11-29-2"_s), "second");
    }

    /// A crash in the first moments of a record leaves an empty file, or a database with nothing in it.
    void anEmptyFileIsANewRecord()
    {
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        QVERIFY(QFile(path()).open(QIODevice::WriteOnly));
        write(path(), everything());
        QCOMPARE(open(path()).store->remembered(), everything());
        QFile::remove(path());
        runSql(path(), { u"PRAGMA journal_mode = WAL"_s, u"VACUUM"_s });
        const RecordStore::Opened opened = open(path());
        QVERIFY(!opened.setAside);
        QVERIFY(!opened.store->write(everything()));
    }

    void whereNothingCanBeWrittenItIsSaid_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("a folder of the kernel") << u"/proc/plainheart/record.sqlite"_s;
        QTest::newRow("a file stands in the way")
            << QStringLiteral(PLAINHEART_SOURCE_DIR "/LICENSE/record.sqlite");
        QTest::newRow("a folder has its name") << u"folder"_s;
    }
    void whereNothingCanBeWrittenItIsSaid()
    {
        QFETCH(QString, place);
        const QString sentence
            = u"Plainheart can't remember anything: its folder can't be written to. Everything else "
              "works; ask the person who looks after this computer."_s;
        if (place == "folder"_L1) {
            QVERIFY(QDir().mkpath(path()));
            const auto error = open(path()).store->write(everything());
            QVERIFY(error);
            QCOMPARE(error->sentence(), sentence);
        } else {
            QCOMPARE(refusal(place).sentence(), sentence);
        }
    }

    void aRecordThatMayOnlyBeReadIsSaid()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
        write(path(), everything());
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
        QVERIFY(refusal(path()).sentence().startsWith("Plainheart can't remember anything: its folder"_L1));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    }

    void aWriteThatFailsLeavesTheRecordAsItWas()
    {
        write(path(), everything());
        const RecordStore::Opened opened = open(path());
        Remembered more = everything();
        more.goOn = u"function"_s;
        QVERIFY(!opened.store->write(more)); // the WAL is there
        for (int i = 0; i < 2000; ++i)
            more.opened << u"a check with a long name/%1"_s.arg(i);
        // No file grows from here on.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        rlimit small = before;
        small.rlim_cur = rlim_t(QFileInfo(path() + u"-wal"_s).size());
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto error = opened.store->write(more);
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(error);
        QVERIFY2(error->sentence().contains("Everything else works"_L1), qPrintable(error->sentence()));
        QCOMPARE(opened.store->remembered().goOn, u"function"_s);
        QCOMPARE(opened.store->remembered().opened, everything().opened);
        QVERIFY(!opened.store->write(more)); // there is room again
    }

    void twoProgramsAtOnce()
    {
        write(path(), everything());
        {
            const RecordStore::Opened first = open(path());
            QCOMPARE(refusal(path()).sentence(),
                     u"Plainheart is open twice, so this window remembers nothing. Everything else works; to "
                     u"go on "
                     "where you were, use the other window."_s);
            Remembered more = everything();
            more.goOn = u"function"_s;
            QVERIFY(!first.store->write(more));
        }
        QCOMPARE(open(path()).store->remembered().goOn, u"function"_s);
    }

    void twoProgramsThatBeginAtOnce()
    {
        const RecordStore::Opened first = open(path());
        const RecordStore::Opened second = open(path());
        QVERIFY(!first.store->write(everything()));
        Remembered other;
        other.goOn = u"ipsc"_s;
        QVERIFY(second.store->write(other).value_or(Error()).what.startsWith("Plainheart is open twice"_L1));
    }

    void theSecondDoesNotOverwriteTheFirstThatHasEnded()
    {
        const RecordStore::Opened second = open(path());
        write(path(), everything());
        Remembered other;
        other.goOn = u"ipsc"_s;
        QVERIFY(second.store->write(other));
        QCOMPARE(open(path()).store->remembered(), everything());
    }

    void forgettingLeavesNoFile()
    {
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        for (const QString &name : { u".damaged-2026-01-01"_s, u"-journal"_s }) {
            QFile file(path() + name);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("words") > 0);
        }
        QFile::remove(path() + u"-journal"_s);
        const RecordStore::Opened opened = open(path());
        QVERIFY(!opened.store->write(everything()));
        QVERIFY(files().size() > 1);
        QVERIFY(!opened.store->forget());
        QCOMPARE(files(), QStringList());
        QCOMPARE(opened.store->remembered(), Remembered());
        // It begins anew.
        Remembered later;
        later.goOn = u"ipsc"_s;
        QVERIFY(!opened.store->write(later));
    }

    /// Whoever has another name for the file reads nothing in it any more.
    void whatIsForgottenIsOverwritten()
    {
        write(path(), everything());
        const QString other = m_folder->filePath(u"other"_s);
        QCOMPARE(::link(qPrintable(path()), qPrintable(other)), 0);
        QVERIFY(bytesOf(other).contains("schwimmen"));
        QVERIFY(!RecordStore::forget(path()));
        QVERIFY(!bytesOf(other).contains("schwimmen"));
        QCOMPARE(files(), QStringList());
    }

    void aRecordThatIsOpenIsNotForgottenFromOutside()
    {
        const RecordStore::Opened opened = open(path());
        QVERIFY(!opened.store->write(everything()));
        QCOMPARE(
            RecordStore::forget(path()).value_or(Error()).sentence(),
            u"Plainheart is open, and remembers. Close it first, or choose \"Forget everything\" there."_s);
        QVERIFY(QFileInfo::exists(path()));
        QVERIFY(!RecordStore::forget(m_folder->filePath(u"none"_s)));
    }

    /// What was taken back stands nowhere in the files.
    void whatWasTakenBackIsGone()
    {
        write(path(), everything());
        Remembered less = everything();
        less.questions.clear();
        write(path(), less);
        QCOMPARE(files(), QStringList{ u"record.sqlite"_s });
        QVERIFY(!bytesOf(path()).contains("schwimmen"));
    }

    void aMigrationIsWholeOrNotThere()
    {
        write(path(), everything());
        const QString name = u"migrations"_s;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            database.setDatabaseName(path());
            QVERIFY(database.open());
            const auto run = [](QSqlDatabase &at, const QString &sql) {
                QSqlQuery query(at);
                return query.exec(sql) ? std::nullopt : std::optional(query.lastError());
            };
            const auto good
                = [&](QSqlDatabase &at) { return run(at, u"ALTER TABLE go_on ADD COLUMN x TEXT"_s); };
            const auto bad = [&](QSqlDatabase &at) {
                auto error = run(at, u"DELETE FROM question"_s);
                return error ? error : run(at, u"ALTER TABLE nothing ADD COLUMN y"_s);
            };
            // The second fails: the first stays, of the second there is nothing.
            QVERIFY(migrateRecord(database, { recordShape().makeNew, { good, bad } }));
            QCOMPARE(recordVersion(database), 2);
            QSqlQuery query(u"SELECT count(x), (SELECT count(*) FROM question) FROM go_on"_s, database);
            QVERIFY(query.next());
            QCOMPARE(query.value(1).toInt(), 3);
            query.finish();
            // Another day it works, and is not done twice.
            QVERIFY(!migrateRecord(database, { recordShape().makeNew, { good, [](QSqlDatabase &) {
                                                                           return std::optional<QSqlError>();
                                                                       } } }));
            QCOMPARE(recordVersion(database), 3);
        }
        QSqlDatabase::removeDatabase(name);
    }
};

QTEST_GUILESS_MAIN(tst_RecordStore)
#include "tst_recordstore.moc"
