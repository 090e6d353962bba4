// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskroom.h"
#include "navigator.h"
#include "paperless.h"
#include "program.h"
#include "teststore.h"

#include <QSignalSpy>
#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

/// What a kiosk's settings do to the program, and what is counted of its readers.
class tst_KioskRoom : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    QString write(const QByteArray &text) const
    {
        const QString path = m_folder.filePath(u"kiosk.toml"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {};
        return path;
    }

private Q_SLOTS:
    void settingsReachTheReader()
    {
        const QString store = m_folder.filePath(u"store.sqlite"_s);
        PlainheartTest::makeStore(store);
        const KioskRoom room(write("[clinic]\nname = \"Riverside\"\nemergency_number = \"112\"\n"
                                   "[reader]\ntext_size = 150\ntheme = \"dark\"\nreduced_motion = true\n"
                                   "[languages]\noffered = [\"AR\", \"en\"]\n"));
        const auto options = parseOptions({ u"plainheart"_s, u"--mode"_s, u"kiosk"_s }, room.start());
        QVERIFY(options.has_value());
        const auto program
            = Program::make(*options, { store, [] { return QDate(2026, 11, 29); }, { u"en"_s }, {} });
        QVERIFY(program.has_value());
        const Session &session = (*program)->session();
        QCOMPARE(session.clinic().name, u"Riverside"_s);
        QCOMPARE(session.clinic().emergencyNumber, u"112"_s);
        QCOMPARE(session.textSize(), 1.5);
        QCOMPARE(session.theme(), u"dark"_s);
        QVERIFY(session.reducedMotion());
        QStringList offered;
        for (const QVariant &language : session.languages())
            offered << language.value<Language>().code;
        offered.sort();
        QCOMPARE(offered, QStringList({ u"ar"_s, u"en"_s }));
    }

    void theCommandLineOutranksThem()
    {
        const KioskRoom room(
            write("[clinic]\nname = \"Riverside\"\ncontact = \"1\"\n[reader]\ntext_size = 150\n"));
        const auto options = parseOptions({ u"plainheart"_s, u"--mode"_s, u"kiosk"_s, u"--text-size"_s,
                                            u"200"_s, u"--clinic-name"_s, u"Hill"_s },
                                          room.start());
        QVERIFY(options.has_value());
        QCOMPARE(options->textSize, 2.0);
        QCOMPARE(options->clinic.name, u"Hill"_s);
        QCOMPARE(options->clinic.contact, u"1"_s);
    }

    /// Who reads large letters never has less time than others.
    void largeTextHasAtLeastAsMuchTime()
    {
        const KioskRoom room(write("[idle]\nask_after = 200\n"));
        QCOMPARE(room.start().patience, (Patience{ 200, 200, 30 }));
    }

    /// Content that is lost while it is read: whoever reads is told, and then it starts anew with the copy
    /// that was good last; without a copy it stays with what it tells.
    void lostContentStartsItAnew_data()
    {
        QTest::addColumn<bool>("kept");
        QTest::newRow("a copy is kept") << true;
        QTest::newRow("no copy") << false;
    }
    void lostContentStartsItAnew()
    {
        QFETCH(bool, kept);
        const QTemporaryDir state;
        KioskRoom room(write(""));
        room.keepIn(state.path());
        QFile copy(room.keptContent());
        QVERIFY(!kept || copy.open(QIODevice::WriteOnly));
        SessionConfig config;
        config.mode = Mode::Kiosk;
        Session session(config);
        constexpr int tellFor = 50; // ms
        room.startAnewWithoutContent(session, tellFor);
        const QSignalSpy end(&room, &KioskRoom::endWanted);
        session.loseContent({ Error::Code::Corrupt, u"The file with the pages is damaged."_s, {}, {} });
        QCOMPARE(end.size(), 0);
        QVERIFY(!session.contentError().isEmpty());
        if (kept)
            QTRY_COMPARE(end.size(), 1);
        else
            QTest::qWait(3 * tellFor); // that nothing comes
        QCOMPARE(end.size(), kept ? 1 : 0);
        QCOMPARE(room.runs()->runs().constLast().end, kept ? RunLog::End::Content : RunLog::End::Open);
    }

    void languagesThatAreNotThereAreSaid()
    {
        KioskRoom room(write("[languages]\nfirst = \"tlh\"\noffered = [\"EN\", \"tlh\", \"xx\"]\n"));
        room.compare({ { u"en"_s, u"English"_s } });
        QCOMPARE(room.complaints().size(), 2);
        QVERIFY(room.logLines().constFirst().contains(u"\"tlh\""_s));
    }

    void whatIsWrongIsLoggedWithFileAndLine()
    {
        const QString path = write("[sound]\nvolume_limit = 900\n");
        const KioskRoom room(path);
        QCOMPARE(room.logLines().size(), 1);
        QVERIFY(room.logLines().constFirst().startsWith(path + u":2: "_s));
        QCOMPARE(room.settings().volumeLimit, 100);
    }

    void whatStaffChangeHoldsEvenIfItCantBeWritten()
    {
        KioskRoom room(u"/proc/kiosk.toml"_s);
        QSignalSpy changed(&room, &KioskRoom::settingsChanged);
        KioskSettings wanted = room.settings();
        wanted.volumeLimit = 50;
        QVERIFY(!room.change(wanted).has_value());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(room.settings().volumeLimit, 50);
    }

    /// The service of the package looks for this file before each start.
    void staffCanQuitToALogin()
    {
        const QTemporaryDir state;
        KioskRoom room(write("[clinic]\n"));
        QVERIFY(!room.wantLogin());
        room.keepIn(state.path());
        QVERIFY(room.wantLogin());
        QVERIFY(QFile::exists(state.filePath(u"login"_s)));
        QFile service(QStringLiteral(PLAINHEART_SOURCE_DIR) + u"/packaging/kiosk/plainheart-kiosk.service"_s);
        QVERIFY(service.open(QIODevice::ReadOnly));
        QVERIFY(service.readAll().contains("if rm /var/lib/plainheart-kiosk/login"));
    }

    void withoutAFolderNothingIsKept()
    {
        KioskRoom room(write("[clinic]\n"));
        room.keepIn({});
        QVERIFY(!room.pin());
        QVERIFY(!room.counts());
    }

    void visitsPagesAndTopicsAreCounted()
    {
        const QTemporaryDir state;
        Session session({});
        Navigator navigator(nullptr);
        Printing printing({ std::make_unique<PlainheartTest::Paperless>(QList<Printer>()), {} }, &session);
        connect(&session, &Session::startedOver, &navigator,
                [&] { navigator.startOver(session.startPage()); });
        navigator.startOver(u"home"_s);
        KioskRoom room(write("[clinic]\n"));
        room.keepIn(state.path());
        room.follow(session, navigator, printing);
        const auto today = [&] { return room.counts()->days().value(QDate::currentDate()); };

        navigator.open(u"glossary"_s); // the first visit
        navigator.open(u"fibrosis"_s);
        session.visit(u"fibrosis"_s);
        navigator.again(); // in another language
        navigator.open(u"home"_s);
        navigator.open(u"ipsc"_s);
        session.visit(u"ipsc"_s);
        navigator.back();
        navigator.open(u"fibrosis"_s);
        session.visit(u"fibrosis"_s);
        QCOMPARE(today().visits, 1);
        QCOMPARE(today().pages, 4);
        QCOMPARE(today().topics, (QMap<QString, qint64>{ { u"fibrosis"_s, 1 }, { u"ipsc"_s, 1 } }));

        session.startOver(); // whoever comes next
        QCOMPARE(today().visits, 1);
        QCOMPARE(today().pages, 4);
        navigator.open(u"fibrosis"_s);
        session.visit(u"fibrosis"_s);
        QCOMPARE(today().visits, 2);
        QCOMPARE(today().topics.value(u"fibrosis"_s), 2);
    }

    /// A page counts when it came out, even if its reader has gone; one of the staff does not.
    void printsAreCountedWhenTheyCameOut()
    {
        const QTemporaryDir state;
        Session session({});
        Navigator navigator(nullptr);
        auto made = std::make_unique<PlainheartTest::Paperless>(QList<Printer>{ { u"ward"_s, u"Ward"_s } });
        PlainheartTest::Paperless &paperless = *made;
        Printing printing({ std::move(made), {} }, &session);
        KioskRoom room(write("[clinic]\n"));
        room.keepIn(state.path());
        room.follow(session, navigator, printing);
        const auto prints = [&] { return room.counts()->days().value(QDate::currentDate()).prints; };
        printing.look();

        printing.print("%PDF-1.7");
        paperless.tell(PrintProgress::State::Printing);
        QCOMPARE(prints(), 0);
        session.startOver();
        paperless.tell(PrintProgress::State::Done);
        paperless.tell(PrintProgress::State::Done);
        QCOMPARE(prints(), 1);

        printing.print("%PDF-1.7");
        paperless.tell(PrintProgress::State::Failed, PrintFault::Jam);
        printing.dismiss();
        QCOMPARE(prints(), 1);

        printing.printTest("%PDF-1.7");
        QCOMPARE(paperless.prints(), 3);
        paperless.tell(PrintProgress::State::Done);
        QCOMPARE(prints(), 1);
    }

    /// What an administrator wrote to the file meanwhile stays when staff change something else.
    void whatAnAdministratorWroteStays()
    {
        const QString file = write("[reader]\ntext_size = 125\n[sound]\nvolume_limit = 80\n");
        KioskRoom room(file);
        write("[reader]\ntext_size = 150\n[sound]\nvolume_limit = 80\n");
        KioskSettings wanted = room.settings();
        wanted.volumeLimit = 60;
        QVERIFY(room.change(wanted).has_value());
        QCOMPARE(readSettings(file).settings.textSize, 150);
        QCOMPARE(readSettings(file).settings.volumeLimit, 60);
    }

    /// A bad value is complained of until the staff set another one.
    void whatStaffMendIsNoLongerComplainedOf()
    {
        KioskRoom room(write("[sound]\nvolume_limit = 900\n[languages]\nfirst = \"tlh\"\n"));
        room.compare({ { u"en"_s, u"English"_s } });
        QCOMPARE(room.complaints().size(), 2);
        KioskSettings wanted = room.settings();
        wanted.volumeLimit = 50;
        wanted.firstLanguage = u"en"_s;
        QVERIFY(room.change(wanted).has_value());
        QCOMPARE(room.complaints(), QList<SettingsComplaint>());
    }

    void aClinicMayWantNoCounts()
    {
        const QTemporaryDir state;
        Session session({});
        Navigator navigator(nullptr);
        Printing printing({ std::make_unique<PlainheartTest::Paperless>(QList<Printer>()), {} }, &session);
        {
            KioskRoom room(write("[counts]\ncount = false\n"));
            room.keepIn(state.path());
            QVERIFY(!room.counts());
            room.follow(session, navigator, printing);
            navigator.open(u"glossary"_s);
            KioskSettings wanted = room.settings();
            wanted.clinicName = u"Hill"_s;
            QVERIFY(room.change(wanted).has_value());
            QVERIFY(!room.counts());
        }
        QVERIFY(!QFile::exists(state.filePath(u"counts.csv"_s)));
    }
};

QTEST_MAIN(tst_KioskRoom)
#include "tst_kioskroom.moc"
