// SPDX-License-Identifier: GPL-3.0-or-later
#include "printhouse.h"
#include "printqueue.h"
#include "printwords.h"

#include <QLocalServer>
#include <QSignalSpy>
#include <QTest>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

using State = PrintProgress::State;

namespace {

/// A page with these words.
QByteArray pdfSaying(const QByteArray &words)
{
    const QByteArray drawing = "BT /F1 24 Tf 72 700 Td (" + words + ") Tj ET";
    const QList<QByteArray> objects{
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        "<</Length " + QByteArray::number(drawing.size()) + ">>stream\n" + drawing + "\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    };
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "xref\n0 6\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj" + objects.at(i) + "endobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + table + "trailer<</Size 6/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
}

/// The lines that a kiosk's print service is given, but for where it listens.
QStringList kioskSettings()
{
    QFile file(QStringLiteral(PLAINHEART_SOURCE_DIR "/packaging/kiosk/cupsd.conf"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines;
    const QStringList all = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : all) {
        if (!line.startsWith(u'#') && !line.startsWith("Listen"_L1))
            lines << line;
    }
    return lines;
}

/// One who prints, and what was told on the way.
class Person
{
public:
    explicit Person(const PrintServer &server)
        : m_queue(server)
    {
        QObject::connect(&m_queue, &PrintService::looked, &m_queue,
                         [this](const QList<Printer> &printers, PrintFault fault) {
                             m_printers = printers;
                             m_lookFault = fault;
                             m_looked = true;
                         });
        QObject::connect(&m_queue, &PrintService::progressed, &m_queue,
                         [this](const PrintProgress &progress) { m_told << progress; });
    }

    void print(const QString &printer = u"desk"_s) { print(PrintOptions{ printer }); }
    void print(const PrintOptions &options)
    {
        m_told.clear();
        m_queue.print(pdfSaying("Questions for my visit"), options);
    }
    [[nodiscard]] bool look()
    {
        m_looked = false;
        m_queue.look();
        return QTest::qWaitFor([this] { return m_looked; }, 20'000);
    }
    [[nodiscard]] bool waitFor(State state, PrintFault fault = PrintFault::None)
    {
        return QTest::qWaitFor([&] { return now() == PrintProgress{ state, fault }; }, 20'000);
    }
    [[nodiscard]] PrintProgress now() const { return m_told.isEmpty() ? PrintProgress() : m_told.last(); }
    [[nodiscard]] QString sentence(PrinterKeeper keeper = PrinterKeeper::Reader) const
    {
        return wordsOf(now(), u"Front desk"_s, keeper).sentence;
    }
    [[nodiscard]] QString remedy(PrinterKeeper keeper = PrinterKeeper::Reader) const
    {
        return wordsOf(now(), u"Front desk"_s, keeper).remedy;
    }

    PrintQueue m_queue;
    QList<PrintProgress> m_told;
    QList<Printer> m_printers;
    PrintFault m_lookFault = PrintFault::None;
    bool m_looked = false;
};

} // namespace

/// A page on its way to paper, with a real print service, and everything that can keep it from getting there.
class tst_Print : public QObject
{
    Q_OBJECT
private:
    PrintHouse m_house;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_house.start(), qPrintable(m_house.logs()));
        QVERIFY(m_house.addPrinter(u"desk"_s, u"Front desk"_s));
    }
    void cleanup()
    {
        m_house.mend();
        m_house.run(u"cancel"_s, { u"-a"_s, u"-x"_s });
        m_house.run(u"cupsenable"_s, { u"desk"_s });
        m_house.run(u"cupsaccept"_s, { u"desk"_s });
    }

    void aPageArrives()
    {
        Person person(m_house.server());
        const qsizetype before = m_house.printed().size();
        person.print();
        QVERIFY(person.waitFor(State::Done));
        QCOMPARE(person.m_told.constFirst().state, State::Sending);
        QCOMPARE(person.sentence(), u"Your page is printed."_s);
        QCOMPARE(m_house.printed().size(), before + 1);
        QCOMPARE(PrintHouse::textOf(m_house.printed().last()).trimmed(), u"Questions for my visit"_s);
    }

    void itArrivesOverTheNetwork()
    {
        PrintServer server = m_house.server();
        server.host = u"127.0.0.1"_s;
        server.port = m_house.port();
        Person person(server);
        person.print();
        QVERIFY2(person.waitFor(State::Done), qPrintable(person.sentence()));
    }

    void copiesSidesAndPaperReachThePrinter()
    {
        Person person(m_house.server());
        person.print({ u"desk"_s, 2, true, u"letter"_s });
        QVERIFY(person.waitFor(State::Done));
        QCOMPARE(PrintHouse::textOf(m_house.printed().last()).count(u"Questions for my visit"_s), 2);
        QVERIFY2(m_house.told().contains(u"sides=two-sided-long-edge"_s), qPrintable(m_house.told()));
        QVERIFY2(m_house.told().contains(u"na_letter"_s), qPrintable(m_house.told()));
        person.print({ u"desk"_s, 1, false, u"a4"_s });
        QVERIFY(QTest::qWaitFor([&] { return person.now().state == State::Done; }, 20'000));
        QVERIFY2(m_house.told().contains(u"sides=one-sided"_s), qPrintable(m_house.told()));
        QVERIFY2(m_house.told().contains(u"iso_a4"_s), qPrintable(m_house.told()));
    }

    void nobodyReadsInTheQueueWhatIsPrinted()
    {
        Person person(m_house.server());
        person.print();
        QVERIFY(person.waitFor(State::Done));
        QVERIFY2(m_house.told().contains(u" Document "_s), qPrintable(m_house.told()));
        QVERIFY2(!(m_house.told() + m_house.logs()).contains(u"plainheart"_s, Qt::CaseInsensitive),
                 qPrintable(m_house.told()));
    }

    void thePrintersAreFound()
    {
        QVERIFY(m_house.addPrinter(u"ward"_s));
        m_house.run(u"lpadmin"_s, { u"-d"_s, u"ward"_s });
        Person person(m_house.server());
        QVERIFY(person.look());
        QCOMPARE(person.m_lookFault, PrintFault::None);
        QCOMPARE(person.m_printers,
                 (QList<Printer>{ { u"desk"_s, u"Front desk"_s, false, true, u"a4"_s },
                                  { u"ward"_s, u"ward"_s, true, true, u"a4"_s } }));
        m_house.run(u"lpadmin"_s, { u"-x"_s, u"ward"_s });
    }

    /// What goes on by itself as soon as somebody has mended it.
    void whatCanBeMended_data()
    {
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("remedy");
        const auto row
            = [](const QByteArray &says, PrintFault fault, const QString &sentence, const QString &remedy) {
                  QTest::newRow(says.constData()) << says << int(fault) << sentence << remedy;
              };
        row("media-empty-error", PrintFault::NoPaper, u"The printer is out of paper."_s,
            u"Put paper into the printer."_s);
        row("media-jam-error", PrintFault::Jam, u"Paper is stuck in the printer."_s,
            u"Take the paper out of the printer."_s);
        row("door-open-error", PrintFault::Open, u"A door of the printer is open."_s,
            u"Close the printer."_s);
        row("toner-empty-error", PrintFault::NoInk, u"The printer is out of ink or toner."_s,
            u"Put a new cartridge into the printer."_s);
        row("offline-report", PrintFault::Off, u"The printer can't be found. It may be off."_s,
            u"Switch the printer on, and wait a minute."_s);
        row("connecting-to-device", PrintFault::Off, u"The printer can't be found. It may be off."_s,
            u"Switch the printer on, and wait a minute."_s);
    }
    void whatCanBeMended()
    {
        QFETCH(QByteArray, says);
        QFETCH(int, fault);
        m_house.breakDown(says);
        Person person(m_house.server());
        person.print();
        QVERIFY(person.waitFor(State::Stuck, PrintFault(fault)));
        QTEST(person.sentence(), "sentence");
        QTEST(person.remedy(), "remedy");
        QTEST(person.sentence(PrinterKeeper::Staff), "sentence");
        QCOMPARE(person.remedy(PrinterKeeper::Staff), u"Please tell the staff."_s);
        m_house.mend();
        QVERIFY(person.waitFor(State::Done));
    }

    void paused()
    {
        m_house.run(u"cupsdisable"_s, { u"desk"_s });
        Person person(m_house.server());
        person.print();
        QVERIFY(person.waitFor(State::Stuck, PrintFault::Paused));
        QCOMPARE(person.sentence(), u"The printer is paused."_s);
        QCOMPARE(person.remedy(), u"Start it again in the printer settings of this computer."_s);
        m_house.run(u"cupsenable"_s, { u"desk"_s });
        QVERIFY(person.waitFor(State::Done));
    }

    void heldBack()
    {
        m_house.run(u"lpadmin"_s, { u"-p"_s, u"desk"_s, u"-o"_s, u"job-hold-until-default=indefinite"_s });
        Person person(m_house.server());
        person.print();
        const bool told = person.waitFor(State::Stuck, PrintFault::Held);
        m_house.run(u"lpadmin"_s, { u"-p"_s, u"desk"_s, u"-R"_s, u"job-hold-until-default"_s });
        QVERIFY(told);
        QCOMPARE(person.sentence(), u"Your page is held back in the list of pages to print."_s);
    }

    void rejecting()
    {
        m_house.run(u"cupsreject"_s, { u"desk"_s });
        Person person(m_house.server());
        person.print();
        QVERIFY(person.waitFor(State::Failed, PrintFault::Rejecting));
        QCOMPARE(person.sentence(), u"The printer takes no new pages now. Your page was not sent."_s);
        QVERIFY(m_house.spool().filter(QRegularExpression(u"^d"_s)).isEmpty());
    }

    void thePrinterIsGone()
    {
        Person person(m_house.server());
        person.print(u"attic"_s);
        QVERIFY(person.waitFor(State::Failed, PrintFault::PrinterGone));
        QCOMPARE(person.sentence(), u"The printer “Front desk” is no longer set up on this computer."_s);
        QCOMPARE(person.remedy(), u"Choose another printer."_s);
    }

    void itGoesWhileAPageIsPrinted()
    {
        QVERIFY(m_house.addPrinter(u"cellar"_s));
        m_house.breakDown("media-empty-error");
        Person person(m_house.server());
        person.print(u"cellar"_s);
        QVERIFY(person.waitFor(State::Stuck, PrintFault::NoPaper));
        m_house.run(u"lpadmin"_s, { u"-x"_s, u"cellar"_s });
        QVERIFY2(person.waitFor(State::Failed, PrintFault::PrinterGone), qPrintable(person.sentence()));
    }

    void cancelledBySomebody()
    {
        m_house.breakDown("media-empty-error");
        Person person(m_house.server());
        person.print();
        QVERIFY(person.waitFor(State::Stuck, PrintFault::NoPaper));
        m_house.run(u"cancel"_s, { u"-a"_s });
        QVERIFY(person.waitFor(State::Failed, PrintFault::Cancelled));
        QCOMPARE(person.sentence(),
                 u"Your page was taken off the list of pages to print. It will not be printed."_s);
        QCOMPARE(person.remedy(), u"Print again."_s);
    }

    void givenUpByThePrintService()
    {
        QVERIFY(m_house.addPrinter(u"bad"_s, {}, u"abort-job"_s));
        m_house.breakDown("exit 1");
        Person person(m_house.server());
        person.print(u"bad"_s);
        QVERIFY(person.waitFor(State::Failed, PrintFault::Aborted));
        QCOMPARE(person.sentence(), u"Something went wrong, and your page was not printed."_s);
        m_house.run(u"lpadmin"_s, { u"-x"_s, u"bad"_s });
    }

    void thePrinterStopsItself()
    {
        QVERIFY(m_house.addPrinter(u"stubborn"_s));
        m_house.breakDown("exit 4");
        Person person(m_house.server());
        person.print(u"stubborn"_s);
        QVERIFY(QTest::qWaitFor([&] { return person.now().state == State::Stuck; }, 20'000));
        QVERIFY2(person.now().fault == PrintFault::Paused || person.now().fault == PrintFault::Stopped,
                 qPrintable(person.sentence()));
    }

    void notAllowed()
    {
        m_house.run(u"lpadmin"_s, { u"-p"_s, u"desk"_s, u"-o"_s, u"printer-op-policy=shut"_s });
        Person person(m_house.server());
        person.print();
        const bool told = person.waitFor(State::Failed, PrintFault::NotAllowed);
        m_house.run(u"lpadmin"_s, { u"-p"_s, u"desk"_s, u"-o"_s, u"printer-op-policy=default"_s });
        QVERIFY2(told, qPrintable(person.sentence()));
        QCOMPARE(person.sentence(), u"This computer may not use the printer. Your page was not sent."_s);
    }

    void takenBackByTheReader()
    {
        const qsizetype before = m_house.printed().size();
        m_house.breakDown("media-empty-error");
        Person person(m_house.server());
        person.print();
        QVERIFY(person.waitFor(State::Stuck, PrintFault::NoPaper));
        person.m_queue.cancel();
        QVERIFY(person.waitFor(State::TakenBack));
        QCOMPARE(person.sentence(), u"Printing was stopped. Nothing more will be printed."_s);
        m_house.mend();
        // The next one is printed, and it alone.
        person.print();
        QVERIFY(person.waitFor(State::Done));
        QCOMPARE(m_house.printed().size(), before + 1);
    }

    void noPrinterAtAll()
    {
        PrintHouse empty;
        QVERIFY2(empty.start(), qPrintable(empty.logs()));
        Person person(empty.server());
        QVERIFY(person.look());
        QVERIFY(person.m_printers.isEmpty());
        QCOMPARE(person.m_lookFault, PrintFault::NoPrinter);
        QCOMPARE(wordsOf(person.m_lookFault, {}, PrinterKeeper::Reader).sentence,
                 u"No printer is set up on this computer."_s);
    }

    void noPrintService()
    {
        PrintServer server = m_house.server();
        server.host = u"/tmp/no-such-folder/cups.sock"_s;
        Person person(server);
        QVERIFY(person.look());
        QCOMPARE(person.m_lookFault, PrintFault::NoService);
        person.print();
        QVERIFY(person.waitFor(State::Failed, PrintFault::NoService));
        QCOMPARE(person.sentence(), u"The print service of this computer is not running."_s);
        QCOMPARE(person.remedy(), u"Start the computer again."_s);
    }

    void aPrintServiceThatNeverAnswers()
    {
        QTcpServer mute; // takes every connection, and says nothing
        QVERIFY(mute.listen(QHostAddress::LocalHost));
        PrintServer server = m_house.server();
        server.host = u"127.0.0.1"_s;
        server.port = mute.serverPort();
        Person person(server);
        QVERIFY(person.look());
        QCOMPARE(person.m_lookFault, PrintFault::NoAnswer);
        person.print();
        QVERIFY(person.waitFor(State::Failed, PrintFault::NoAnswer));
        QCOMPARE(person.sentence(), u"The print service of this computer does not answer."_s);
    }

    void closingDoesNotWaitForAPrintServiceThatNeverAnswers()
    {
        QTcpServer mute;
        QVERIFY(mute.listen(QHostAddress::LocalHost));
        PrintServer server = m_house.server();
        server.host = u"127.0.0.1"_s;
        server.port = mute.serverPort();
        server.patience = 3'600'000;
        auto person = std::make_unique<Person>(server);
        person->print();
        QVERIFY(person->waitFor(State::Sending));
        QVERIFY(QTest::qWaitFor([&] { return mute.hasPendingConnections(); }, 5000));
        person.reset(); // or the test never ends
    }

    void thePrintServiceDiesAndComesBack()
    {
        m_house.breakDown("media-empty-error");
        Person person(m_house.server());
        person.print();
        QVERIFY(person.waitFor(State::Stuck, PrintFault::NoPaper));
        m_house.kill();
        QVERIFY(person.waitFor(State::Stuck, PrintFault::NoService));
        m_house.mend();
        QVERIFY2(m_house.start(), qPrintable(m_house.logs()));
        QVERIFY(QTest::qWaitFor([&] { return person.now().state == State::Done; }, 60'000));
    }

    /// As packaging/kiosk/cupsd.conf has it: the service forgets a page as soon as it is printed.
    void aServiceThatKeepsNothing()
    {
        PrintHouse kiosk;
        kiosk.setSettings(kioskSettings());
        QVERIFY2(kiosk.start(), qPrintable(kiosk.logs()));
        QVERIFY(kiosk.addPrinter(u"desk"_s));
        Person person(kiosk.server());
        const QByteArray word = "quixotropeprint";
        kiosk.breakDown("media-empty-error");
        person.m_queue.print(pdfSaying(word), PrintOptions{ u"desk"_s });
        QVERIFY(person.waitFor(State::Stuck, PrintFault::NoPaper));
        QVERIFY(!kiosk.filesWith(word).isEmpty()); // it waits in the spool
        kiosk.mend();
        QVERIFY(person.waitFor(State::Done));
        QVERIFY(PrintHouse::textOf(kiosk.printed().constLast()).contains(QLatin1StringView(word)));
        QTRY_COMPARE(kiosk.filesWith(word), QStringList()); // spool, cache, temporary files, logs
        person.print();
        QVERIFY(person.waitFor(State::Done));
        QTRY_COMPARE(kiosk.spool(), QStringList());
        QVERIFY(kiosk.run(u"lpstat"_s, { u"-W"_s, u"completed"_s, u"-o"_s }).isEmpty());

        // Gone is not printed: a page that somebody threw away while it was printed is told as such.
        kiosk.breakDown("toner-low-warning");
        person.print();
        QVERIFY(person.waitFor(State::Printing));
        kiosk.run(u"cancel"_s, { u"-a"_s });
        QVERIFY(person.waitFor(State::Failed, PrintFault::Cancelled));
        QTRY_COMPARE(kiosk.spool(), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_Print)
#include "tst_print.moc"
