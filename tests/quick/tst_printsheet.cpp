// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"
#include "items.h"

#include <QQmlComponent>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

using State = PrintProgress::State;

namespace {

const Printer desk{ u"desk"_s, u"Front desk"_s, true, true, u"a4"_s };
const Printer ward{ u"ward"_s, u"Ward 3"_s, false, false, u"letter"_s };

/// The button and the note, as a page has them.
class Desk
{
public:
    explicit Desk(const Start &start)
        : app(start)
    {
        app.settle();
        QQmlComponent component(app.engine());
        component.setData("import QtQuick\nimport Plainheart.Pages\nimport Plainheart.Theme\n"
                          "Rectangle { anchors.fill: parent; color: Theme.colour.paper\n"
                          "Column { x: 40; y: 40; width: parent.width - 80; spacing: 20\n"
                          "PrintButton { pdf: size => \"%PDF-1.7 \" + size; paper: \"letter\" }\n"
                          "PrintNote { width: parent.width } } }",
                          {});
        item.reset(qobject_cast<QQuickItem *>(component.create()));
        if (!item)
            qFatal("%s", qPrintable(component.errorString()));
        item->setParentItem(app.window()->contentItem());
        app.settle();
    }
    ~Desk() { app.closePopups(); }

    [[nodiscard]] QQuickItem *button(const QString &text)
    {
        return buttonWith(app.window()->contentItem(), text);
    }
    void touch(const QString &text)
    {
        QQuickItem *target = button(text);
        QVERIFY2(target, qPrintable(text));
        QTest::mouseClick(app.window(), Qt::LeftButton, Qt::NoModifier, middleOf(target));
        app.settle();
    }
    [[nodiscard]] bool says(const QString &words)
    {
        for (const Shown &shown : shownItems(app.window())) {
            if (isText(shown.item) && wordsOf(shown.item).contains(words))
                return true;
        }
        return false;
    }
    /// For eyes: PLAINHEART_LOOK names a folder.
    void picture(const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("PLAINHEART_LOOK"); !folder.isEmpty())
            app.window()->grabWindow().save(folder + u'/' + name + u".png"_s);
    }

    App app;
    std::unique_ptr<QQuickItem> item;
};

/// An item with what is to be seen of it.
Shown shownOf(const App &app, const QQuickItem *item)
{
    for (const Shown &shown : shownItems(app.window())) {
        if (shown.item == item)
            return shown;
    }
    return {};
}

/// Words on the page that are seen whole, without scrolling.
bool reads(const App &app, const QString &words)
{
    for (const Shown &shown : shownItems(app.window())) {
        if (isText(shown.item) && wordsOf(shown.item).contains(words) && shown.seen() == shown.box)
            return true;
    }
    return false;
}

/// The code for a phone; null if it is not shown.
QQuickItem *codeOf(const App &app) { return itemOfType(app.window()->contentItem(), u"TakeHomeCode"_s); }

void pictureOf(const App &app, QString name)
{
    if (const QString folder = qEnvironmentVariable("PLAINHEART_LOOK"); !folder.isEmpty())
        app.window()->grabWindow().save(folder + u'/' + name.replace(u' ', u'-') + u".png"_s);
}

Start study(const QList<Printer> &printers)
{
    Start start;
    start.printers = printers;
    return start;
}

} // namespace

/// Printing as a reader sees it: the sheet, the note, and nothing of it where there is no printer.
class tst_PrintSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QCOMPARE(App::takeWarnings(), QStringList()); }

    void withoutAPrinterThereIsNoPrint()
    {
        Desk desk(study({}));
        QVERIFY(!desk.button(u"Print"_s));
        QCOMPARE(desk.app.printing().sentence(), u"No printer is set up on this computer."_s);
    }

    void theReaderChooses()
    {
        Desk at(study({ desk, ward }));
        at.touch(u"Print"_s);
        at.picture(u"sheet"_s);
        QVERIFY(at.button(u"Front desk"_s) && at.button(u"Ward 3"_s));
        QVERIFY(at.button(u"Print on both sides"_s)); // the usual printer can
        at.touch(u"Print on both sides"_s);
        at.touch(u"2"_s);
        at.touch(u"Print now"_s);
        QCOMPARE(at.app.paperless().options(), (PrintOptions{ u"desk"_s, 2, true, u"letter"_s }));
        QCOMPARE(at.app.paperless().pdf(), QByteArray("%PDF-1.7 1"));
    }

    /// Words on paper are as large as on the screen, until the reader wants them otherwise.
    void theWordsOnPaperCanBeLarger()
    {
        Start start = study({ desk });
        start.textSize = 1.25;
        Desk at(start);
        at.touch(u"Print"_s);
        at.touch(u"Print now"_s);
        QCOMPARE(at.app.paperless().pdf(), QByteArray("%PDF-1.7 1.25"));
        at.app.paperless().tell(State::Done);
        at.app.settle();
        at.touch(u"Print"_s);
        at.touch(u"150 %"_s);
        at.touch(u"Print now"_s);
        QCOMPARE(at.app.paperless().pdf(), QByteArray("%PDF-1.7 1.5"));
        QCOMPARE(at.app.session().textSize(), 1.25); // the screen stays as it is
    }

    /// The page is made for the paper that the printer has.
    void thePaperIsThatOfThePrinter()
    {
        for (const Printer &printer : { desk, ward }) {
            App app(study({ printer }));
            app.takeHome().setPaper(printer.paper == "letter"_L1 ? Paper::A4
                                                                 : Paper::Letter); // of the country
            app.visit(u"take-home"_s);
            app.settle();
            QTest::mouseClick(app.window(), Qt::LeftButton, Qt::NoModifier,
                              middleOf(buttonWith(app.window()->contentItem(), u"Print"_s)));
            app.settle();
            QTest::mouseClick(app.window(), Qt::LeftButton, Qt::NoModifier,
                              middleOf(buttonWith(app.window()->contentItem(), u"Print now"_s)));
            app.settle();
            QCOMPARE(app.paperless().options().paper, printer.paper);
            const QByteArray size = printer.paper == "letter"_L1 ? "[0 0 612" : "[0 0 595";
            QVERIFY2(app.paperless().pdf().contains(size), size.constData());
        }
    }

    void aPrinterThatCannotPrintOnBothSidesIsNotAskedTo()
    {
        Desk at(study({ desk, ward }));
        at.touch(u"Print"_s);
        at.touch(u"Print on both sides"_s);
        at.touch(u"Ward 3"_s);
        QVERIFY(!at.button(u"Print on both sides"_s));
        at.touch(u"Print now"_s);
        QCOMPARE(at.app.paperless().options(), (PrintOptions{ u"ward"_s, 1, false, u"letter"_s }));
    }

    void whereTheStaffChoseThereIsNoDialog_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::newRow("kiosk") << Mode::Kiosk;
        QTest::newRow("guided") << Mode::Guided;
    }
    void whereTheStaffChoseThereIsNoDialog()
    {
        QFETCH(Mode, mode);
        Start start = study({ desk, ward });
        start.mode = mode;
        start.printer = u"ward"_s;
        Desk at(start);
        at.touch(u"Print"_s);
        QCOMPARE(at.app.paperless().options(), (PrintOptions{ u"ward"_s, 1, false, u"letter"_s }));
        QVERIFY(!at.button(u"Print"_s)); // no second page by a second touch
    }

    /// No name in the settings of a kiosk: the printer that CUPS calls the usual one.
    void whereTheStaffNamedNoneItIsTheUsualOne_data() { whereTheStaffChoseThereIsNoDialog_data(); }
    void whereTheStaffNamedNoneItIsTheUsualOne()
    {
        QFETCH(Mode, mode);
        Start start = study({ ward, desk });
        start.mode = mode;
        {
            Desk at(start);
            at.touch(u"Print"_s);
            QCOMPARE(at.app.paperless().options().printer, u"desk"_s);
        }
        start.printers = { ward }; // there is no doubt which one
        {
            Desk at(start);
            at.touch(u"Print"_s);
            QCOMPARE(at.app.paperless().options().printer, u"ward"_s);
        }
        // Several, and none is the usual one: a page might come out anywhere in the house.
        start.printers = { ward, Printer{ u"office"_s, u"Office"_s, false, false, {} } };
        Desk at(start);
        QVERIFY(!at.button(u"Print"_s));
        QCOMPARE(at.app.printing().sentence(),
                 u"This computer has several printers, and none of them is the usual one."_s);
    }

    void pagesNeverComeOutElsewhere()
    {
        Start start = study({ desk });
        start.mode = Mode::Kiosk;
        start.printer = u"ward"_s;
        Desk at(start);
        QVERIFY(!at.button(u"Print"_s));
        QCOMPARE(at.app.printing().sentence(), u"The printer “ward” is no longer set up on this computer."_s);
    }

    void whatKeepsItIsSaidAndWhatToDo()
    {
        Desk at(study({ desk }));
        at.app.printing().print("%PDF-1.7");
        at.app.settle();
        QVERIFY(at.says(u"Your page is on its way to the printer."_s));
        at.app.paperless().tell(State::Stuck, PrintFault::NoPaper);
        at.app.settle();
        at.picture(u"stuck"_s);
        QVERIFY(at.says(u"The printer is out of paper."_s));
        QVERIFY(at.says(u"Put paper into the printer."_s));
        at.app.paperless().tell(State::Printing);
        at.app.settle();
        QVERIFY(!at.says(u"The printer is out of paper."_s));
        at.app.paperless().tell(State::Done);
        at.app.settle();
        QVERIFY(at.says(u"Your page is printed. Take it from the printer “Front desk”."_s));
        QVERIFY(at.button(u"Print"_s));
    }

    void inAKioskTheStaffIsCalled()
    {
        Start start = study({ desk });
        start.mode = Mode::Kiosk;
        Desk at(start);
        at.touch(u"Print"_s);
        at.app.paperless().tell(State::Stuck, PrintFault::Jam);
        at.app.settle();
        at.picture(u"kiosk"_s);
        QVERIFY(at.says(u"Paper is stuck in the printer."_s));
        QVERIFY(at.says(u"Please tell the staff."_s));
    }

    /// Whatever fails, on the page as a reader of a kiosk has it, without a question and without an address
    /// of the clinic: what it is, what to do, and the code as the other way.
    void theCodeIsThereWhenPrintingFails_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<PrintProgress>("progress");
        using Fault = PrintFault;
        for (const QSize size : { QSize(1280, 800), QSize(1080, 1920) }) {
            for (const Fault fault : { Fault::Off, Fault::NoPaper, Fault::Jam, Fault::Open, Fault::NoInk,
                                       Fault::Paused, Fault::Stopped, Fault::Held })
                QTest::addRow("%d stuck %d", size.width(), int(fault))
                    << size << PrintProgress{ State::Stuck, fault };
            for (const Fault fault : { Fault::Rejecting, Fault::PrinterGone, Fault::NotAllowed,
                                       Fault::Refused, Fault::NoService, Fault::Cancelled, Fault::Aborted })
                QTest::addRow("%d failed %d", size.width(), int(fault))
                    << size << PrintProgress{ State::Failed, fault };
        }
    }
    void theCodeIsThereWhenPrintingFails()
    {
        QFETCH(QSize, size);
        QFETCH(PrintProgress, progress);
        Start start = study({ desk });
        start.mode = Mode::Kiosk;
        start.size = size;
        start.page = u"take-home"_s;
        App app(start);
        QTest::mouseClick(app.window(), Qt::LeftButton, Qt::NoModifier,
                          middleOf(buttonWith(app.window()->contentItem(), u"Print"_s)));
        app.paperless().tell(progress.state, progress.fault);
        app.settle();
        pictureOf(app, QString::fromLatin1(QTest::currentDataTag()));
        const QString sentence = app.printing().sentence();
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(reads(app, sentence), qPrintable(sentence));
        QVERIFY(reads(app, u"Please tell the staff."_s));
        QQuickItem *code = codeOf(app);
        QVERIFY(code && code->property("fits").toBool());
        QVERIFY(!shownOf(app, code).seen().isEmpty());
        QVERIFY(app.takeHome().code().contains("Call your emergency number if"_L1));
    }

    /// A printer that is not to be found is said before anybody can press Print.
    void aMissingPrinterIsSaid_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<PrintFault>("fault");
        QTest::addColumn<QList<Printer>>("printers");
        QTest::addColumn<QString>("named");
        QTest::addColumn<QString>("sentence"); // empty: nothing is said
        for (const Mode mode : { Mode::Kiosk, Mode::Guided }) {
            const QByteArray name = modeKey(mode).toLatin1();
            QTest::newRow(name + " the named one is gone")
                << mode << PrintFault::None << QList<Printer>{ desk } << u"ward"_s
                << u"The printer “ward” is no longer set up on this computer."_s;
            QTest::newRow(name + " no service")
                << mode << PrintFault::NoService << QList<Printer>() << QString()
                << u"The print service of this computer is not running."_s;
            QTest::newRow(name + " no usual one")
                << mode << PrintFault::None
                << QList<Printer>{ ward, { u"office"_s, u"Office"_s, false, false, {} } } << QString()
                << u"This computer has several printers, and none of them is the usual one."_s;
            QTest::newRow(name + " a place without printers")
                << mode << PrintFault::None << QList<Printer>() << QString() << QString();
        }
        QTest::newRow("study no service")
            << Mode::Study << PrintFault::NoService << QList<Printer>() << QString() << QString();
    }
    void aMissingPrinterIsSaid()
    {
        QFETCH(Mode, mode);
        QFETCH(PrintFault, fault);
        QFETCH(QList<Printer>, printers);
        QFETCH(QString, named);
        QFETCH(QString, sentence);
        Start start = study(printers);
        start.mode = mode;
        start.printFault = fault;
        start.printer = named;
        start.page = u"take-home"_s;
        App app(start);
        pictureOf(app, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!buttonWith(app.window()->contentItem(), u"Print"_s));
        QCOMPARE(reads(app, u"Please tell the staff."_s), !sentence.isEmpty());
        if (!sentence.isEmpty())
            QVERIFY(reads(app, sentence));
        QVERIFY(!buttonWith(app.window()->contentItem(), u"Close this note"_s)); // it would say so again
        QVERIFY(codeOf(app) && codeOf(app)->property("fits").toBool());
    }

    /// Nobody looks for it further down.
    void printIsSeenWhole_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("textSize");
        const auto row = [](Mode mode, int width, int height, int percent) {
            QTest::addRow("%s %dx%d at %d %%", qPrintable(modeKey(mode)), width, height, percent)
                << mode << QSize(width, height) << percent / 100.0;
        };
        row(Mode::Kiosk, 1280, 800, 100);
        row(Mode::Kiosk, 1366, 768, 100);
        for (const int percent : { 100, 125, 150 })
            row(Mode::Kiosk, 1920, 1080, percent);
        row(Mode::Study, 1024, 768, 100);
        row(Mode::Study, 1280, 800, 100);
        row(Mode::Kiosk, 1080, 1920, 100);
        for (const Mode mode : { Mode::Kiosk, Mode::Study, Mode::Guided }) {
            for (const QSize size : { QSize(1024, 768), QSize(1280, 800), QSize(1366, 768), QSize(1920, 1080),
                                      QSize(1080, 1920) })
                row(mode, size.width(), size.height(), 200);
        }
    }
    void printIsSeenWhole()
    {
        QFETCH(Mode, mode);
        QFETCH(QSize, size);
        QFETCH(double, textSize);
        Start start = study({ desk });
        start.mode = mode;
        start.size = size;
        start.textSize = textSize;
        start.page = u"take-home"_s;
        App app(start);
        app.session().setQuestions(
            { { u"cause"_s, {}, {}, {} }, { u"my-ef"_s, {}, {}, {} }, { u"my-scar"_s, {}, {}, {} } });
        app.settle();
        pictureOf(app, u"print "_s + QString::fromLatin1(QTest::currentDataTag()));
        const Shown print = shownOf(app, buttonWith(app.window()->contentItem(), u"Print"_s));
        QVERIFY(print.item);
        QCOMPARE(print.seen(), print.box);
    }

    /// However many questions are chosen, a phone can read the code.
    void theCodeIsThereWithEveryQuestion_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QSize>("size");
        for (const QSize size :
             { QSize(1024, 768), QSize(1280, 800), QSize(1366, 768), QSize(1920, 1080), QSize(1080, 1920) }) {
            for (const Mode mode : { Mode::Kiosk, Mode::Study })
                QTest::addRow("%s %dx%d", qPrintable(modeKey(mode)), size.width(), size.height())
                    << mode << size;
        }
    }
    void theCodeIsThereWithEveryQuestion()
    {
        QFETCH(Mode, mode);
        QFETCH(QSize, size);
        Start start = study({ desk });
        start.mode = mode;
        start.size = size;
        start.page = u"take-home"_s;
        App app(start);
        QList<KeptQuestion> all;
        for (const Question &question : app.store()->questions(u"en"_s)) {
            all << KeptQuestion{ question.id, {}, {}, {} };
            app.session().setQuestions(all);
            app.settle();
            QVERIFY(codeOf(app));
            QVERIFY2(codeOf(app)->property("fits").toBool(), qPrintable(QString::number(all.size())));
        }
    }

    void itCanBeTakenBack()
    {
        Desk at(study({ desk }));
        at.app.printing().print("%PDF-1.7");
        at.app.paperless().tell(State::Stuck, PrintFault::Paused);
        at.app.settle();
        at.touch(u"Do not print it"_s);
        QCOMPARE(at.app.paperless().cancels(), 1);
        QVERIFY(at.says(u"Printing was stopped. Nothing more will be printed."_s));
    }

    /// Nobody's page comes out before the next reader, and nobody reads of it.
    void theNextReaderBeginsAnew()
    {
        Start start = study({ desk });
        start.mode = Mode::Kiosk;
        Desk at(start);
        at.touch(u"Print"_s);
        at.app.paperless().tell(State::Stuck, PrintFault::NoPaper);
        at.app.session().startOver();
        QCOMPARE(at.app.paperless().cancels(), 1);
        QCOMPARE(at.app.printing().state(), u"idle"_s);
        // One that is being printed is still for whoever stands there.
        at.app.printing().print("%PDF-1.7");
        at.app.paperless().tell(State::Printing);
        at.app.session().startOver();
        QCOMPARE(at.app.paperless().cancels(), 1);
        // It sticks when its reader is gone: it would come out before somebody else.
        at.app.paperless().tell(State::Stuck, PrintFault::Jam);
        QCOMPARE(at.app.paperless().cancels(), 2);
        QCOMPARE(at.app.printing().state(), u"idle"_s);
        at.app.settle();
    }

    void atEverySizeNothingIsCutOff_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("textSize");
        QTest::addColumn<QString>("theme");
        QTest::newRow("1280x800") << QSize(1280, 800) << 1.0 << u"light"_s;
        QTest::newRow("1024x768 at 200 %") << QSize(1024, 768) << 2.0 << u"dark"_s;
        QTest::newRow("1080x1920 at 200 %") << QSize(1080, 1920) << 2.0 << u"light"_s;
        QTest::newRow("1920x1080") << QSize(1920, 1080) << 1.0 << u"dark"_s;
    }
    void atEverySizeNothingIsCutOff()
    {
        QFETCH(QSize, size);
        QFETCH(double, textSize);
        QFETCH(QString, theme);
        Start start = study({ desk, ward });
        start.size = size;
        start.textSize = textSize;
        start.theme = theme;
        Desk at(start);
        at.touch(u"Print"_s);
        at.picture(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
        // What is needed to print is in view without scrolling.
        QQuickItem *now = at.button(u"Print now"_s);
        QVERIFY(now);
        const QRectF window(QPointF(0, 0), QSizeF(size));
        for (const Shown &shown : shownItems(at.app.window())) {
            if (shown.item == now)
                QCOMPARE(shown.seen(), shown.box);
            if (shown.popup && paints(shown.item))
                QVERIFY2(window.contains(shown.seen()), qPrintable(describe(shown.item)));
        }
    }
};

int main(int argc, char *argv[]) { return PlainheartTest::run<tst_PrintSheet>(argc, argv); }
#include "tst_printsheet.moc"
