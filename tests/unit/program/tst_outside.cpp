// SPDX-License-Identifier: GPL-3.0-or-later
#include "onewindow.h"
#include "options.h"
#include "program.h"
#include "teststore.h"

#include <atomic>
#include <QLocalSocket>
#include <QTest>
#include <QThread>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

const QString icd = u"2.16.840.1.113883.6.90"_s;
const QString snomed = u"2.16.840.1.113883.6.96"_s;

QString asking(const QString &code, const QString &system)
{
    return u"mainSearchCriteria.v.c=%1&mainSearchCriteria.v.cs=%2"_s.arg(code, system);
}

Result<Options> parse(const QStringList &arguments)
{
    return parseOptions(QStringList{ u"plainheart"_s } + arguments);
}

} // namespace

/// What other programs ask this one to open, and how a second start hands it over.
class tst_Outside : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder{ u"/tmp/ph-outside-XXXXXX"_s };
    QString m_store;

    [[nodiscard]] Surroundings around() const
    {
        return { m_store, [] { return QDate(2026, 11, 21); }, { u"en-GB"_s }, {} };
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = m_folder.filePath(u"store.sqlite"_s);
        PlainheartTest::makeStore(m_store);
    }

    void links_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("page");
        const auto row = [](const QString &link, const QString &page) {
            QTest::newRow(qPrintable(link.left(60))) << link << page;
        };
        row(u"plainheart:fibrosis/2"_s, u"fibrosis/2"_s);
        row(u"plainheart://fibrosis/2"_s, u"fibrosis/2"_s);
        row(u"plainheart:///fibrosis/2/"_s, u"fibrosis/2"_s);
        row(u"PLAINHEART:glossary"_s, u"glossary"_s);
        row(u"plainheart:"_s, u"home"_s);
        row(u"plainheart:%zz"_s, u"home"_s);
        row(u"plainheart:fibrosis%2F2"_s, u"home"_s);
        row(u"plainheart:fibrosis%00"_s, u"home"_s);
        row(u"plainheart:../../etc/passwd"_s, u"home"_s);
        row(u"plainheart:fibrosis?name=Alice"_s, u"home"_s);
        row(u"plainheart:fibrosis#part"_s, u"home"_s);
        row(u"plainheart://alice:secret@fibrosis/2"_s, u"home"_s);
        row(u"plainheart://fibrosis:80/2"_s, u"home"_s);
        row(u"plainheart:study"_s, u"home"_s); // an address that names no study
        row(u"plainheart:"_s + QString(5000, u'a'), u"home"_s);
        row(u"plainheart:fibrosis\n2"_s, u"home"_s);
        row(u"plainheart:'; DROP TABLE document; --"_s, u"home"_s);
    }
    void links()
    {
        QFETCH(QString, link);
        QFETCH(QString, page);
        QVERIFY(isLink(link));
        QCOMPARE(fromLink(link), (Wish{ page, {}, {} }));
    }

    void diagnoses_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("page");
        for (const QString &code :
             { u"I50"_s, u"I50.22"_s, u"i50.9"_s, u"I5022"_s, u"I50.814"_s, u"I11.0"_s, u"I13.2"_s })
            QTest::newRow(qPrintable(code)) << code << icd << u"heart-failure"_s;
        for (const QString &code : { u"84114007"_s, u"42343007"_s, u"703272007"_s, u"446221000"_s })
            QTest::newRow(qPrintable(code)) << code << snomed << u"heart-failure"_s;
        // Nothing here is about these.
        QTest::newRow("diabetes") << u"E11.9"_s << icd << u"home"_s;
        QTest::newRow("high blood pressure without heart failure") << u"I11.9"_s << icd << u"home"_s;
        QTest::newRow("pneumonia") << u"233604007"_s << snomed << u"home"_s;
        QTest::newRow("a code of another system") << u"I50.22"_s << snomed << u"home"_s;
        QTest::newRow("no system") << u"I50.22"_s << QString() << u"home"_s;
        QTest::newRow("no code") << QString() << icd << u"home"_s;
        QTest::newRow("badly encoded") << u"I50%2"_s << icd << u"home"_s;
        QTest::newRow("not a code") << u"I50.22%00"_s << icd << u"home"_s;
    }
    void diagnoses()
    {
        QFETCH(QString, code);
        QFETCH(QString, system);
        QTEST(fromInfobutton(asking(code, system)).page, "page");
    }

    void languageAndReader()
    {
        const QString heart = asking(u"I50.9"_s, icd);
        QCOMPARE(
            fromInfobutton(heart + u"&informationRecipient.languageCode.c=es-US&informationRecipient=PAT"_s),
            (Wish{ u"heart-failure"_s, u"es-US"_s, Mode::Study, true }));
        QCOMPARE(fromInfobutton(heart + u"&informationRecipient=PROV"_s),
                 (Wish{ u"heart-failure"_s, {}, Mode::Guided, true }));
        QCOMPARE(fromInfobutton(
                     heart + u"&informationRecipient=PAYOR&informationRecipient.languageCode.c=%2e%2e%2f"_s),
                 (Wish{ u"heart-failure"_s, {}, {}, true }));
        // As a whole address, with a display name and more codes after the first.
        QCOMPARE(fromInfobutton(u"https://kb.example/info?"_s + heart + u"&mainSearchCriteria.v.dn=x&"_s
                                + asking(u"E11"_s, icd)),
                 (Wish{ u"heart-failure"_s, {}, {}, true }));
        QCOMPARE(fromInfobutton(heart + u"&x="_s + QString(5000, u'x')).page, u"home"_s);
        QCOMPARE(fromInfobutton(QString()).page, u"home"_s);
    }

    void onTheCommandLine()
    {
        const auto link = parse({ u"plainheart:fibrosis/2"_s });
        QVERIFY(link.has_value());
        QCOMPARE(link->page, u"fibrosis/2"_s);
        const auto provider
            = parse({ u"--infobutton"_s, asking(u"I50"_s, icd) + u"&informationRecipient=PROV"_s });
        QCOMPARE(provider->mode, Mode::Guided);
        QCOMPARE(provider->page, u"heart-failure"_s);
        // What the staff set up stays.
        const auto kiosk = parse({ u"--mode"_s, u"kiosk"_s, u"--infobutton"_s,
                                   asking(u"I50"_s, icd) + u"&informationRecipient=PROV"_s });
        QCOMPARE(kiosk->mode, Mode::Kiosk);
        QVERIFY(!parse({ u"--page"_s, u"home"_s, u"plainheart:fibrosis"_s }).has_value());
        // A sentence to the log of a desktop does not say again what may be about a person.
        const auto stray = parse({ u"patient=Alice&born=1950"_s });
        QVERIFY(!stray.has_value());
        QVERIFY2(!stray.error().sentence().contains(u"Alice"_s), qPrintable(stray.error().sentence()));
    }

    void whatIsNotThereLeadsHome()
    {
        for (const QStringList &arguments : { QStringList{ u"plainheart:study/nobody1999"_s },
                                              QStringList{ u"--infobutton"_s, asking(u"E11"_s, icd) } }) {
            const auto program = Program::make(*parse(arguments), around());
            QVERIFY(program.has_value());
            QCOMPARE((*program)->session().startPage(), u"home"_s);
        }
    }

    void aLanguageThatIsThereIsTaken()
    {
        const QString heart = asking(u"I50"_s, icd) + u"&informationRecipient.languageCode.c="_s;
        QCOMPARE(
            (*Program::make(*parse({ u"--infobutton"_s, heart + u"ar"_s }), around()))->session().language(),
            u"ar"_s);
        QCOMPARE(
            (*Program::make(*parse({ u"--infobutton"_s, heart + u"fi"_s }), around()))->session().language(),
            u"en"_s);
    }

    void theRunningProgramOpensIt()
    {
        const auto program = Program::make(Options(), around());
        (*program)->navigator().startOver(u"glossary"_s);
        (*program)->open({ u"fibrosis/2"_s, u"ar"_s, {} });
        QCOMPARE((*program)->navigator().address(), u"fibrosis/2"_s);
        QCOMPARE((*program)->session().language(), u"ar"_s);
        (*program)->open({ u"study/nobody1999"_s, u"fi"_s, {} });
        QCOMPARE((*program)->navigator().address(), u"home"_s);
        QCOMPARE((*program)->session().language(), u"ar"_s);
    }

    void aWishSurvivesTheWay()
    {
        const Wish wish{ u"fibrosis/2"_s, u"pt-BR"_s, {} };
        QCOMPARE(unpacked(packed(wish)), std::optional(wish));
        QCOMPARE(unpacked(packed({})), std::optional(Wish()));
        const Wish visit{ u"heart-failure"_s, {}, {}, true };
        QCOMPARE(unpacked(packed(visit)), std::optional(visit));
        QVERIFY(!unpacked("only one line"));
        QVERIFY(!unpacked(QByteArray(5000, 'a') + "\n\n\n"));
        QCOMPARE(unpacked("../../etc\nen\n\n")->page, u"home"_s); // whoever else writes to the socket
    }

    void theSecondTellsTheFirst()
    {
        OneWindow first(m_folder.path(), Mode::Study);
        QVERIFY(!first.handOver({ u"home"_s, {}, {} }));
        QList<Wish> heard;
        first.listen([&](const Wish &wish) { heard << wish; });
        bool taken = false;
        std::atomic<bool> done = false;
        const std::unique_ptr<QThread> second(QThread::create([&] {
            taken = OneWindow(m_folder.path(), Mode::Study).handOver({ u"fibrosis"_s, u"en"_s, {} });
            done = true;
        }));
        second->start();
        const bool ended = QTest::qWaitFor([&] { return done.load(); }, 10'000);
        second->wait();
        QVERIFY(ended && taken);
        QCOMPARE(heard, (QList<Wish>{ { u"fibrosis"_s, u"en"_s, {} } }));
        // Another mode is another program.
        QVERIFY(!OneWindow(m_folder.path(), Mode::Guided).handOver({}));
        // Nobody else may knock.
        QCOMPARE(QFile::permissions(m_folder.filePath(u"plainheart-study"_s))
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void nonsenseAtTheSocketIsNotHeard()
    {
        OneWindow first(m_folder.path(), Mode::Study);
        QVERIFY(!first.handOver({}));
        int heard = 0;
        first.listen([&](const Wish &) { ++heard; });
        for (const QByteArray &nonsense : { QByteArray(100'000, 'x'), QByteArray("\n\n\n\n\n") }) {
            QLocalSocket socket;
            socket.connectToServer(m_folder.filePath(u"plainheart-study"_s));
            QVERIFY(socket.waitForConnected(3000));
            socket.write(nonsense);
            QVERIFY(
                QTest::qWaitFor([&] { return socket.state() == QLocalSocket::UnconnectedState; }, 10'000));
            QVERIFY(!socket.readAll().contains("taken"));
        }
        QCOMPARE(heard, 0);
    }

    void oneThatHoldsTheLockAndIsSilentIsNotWaitedForForever()
    {
        OneWindow silent(m_folder.path(), Mode::Study);
        QVERIFY(!silent.handOver({})); // holds the lock, never listens
        QVERIFY(!OneWindow(m_folder.path(), Mode::Study).handOver({ u"fibrosis"_s, {}, {} }));
    }
};

QTEST_MAIN(tst_Outside)
#include "tst_outside.moc"
