// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"
#include "complaints.h"
#include "contrast.h"
#include "itemnode.h"
#include "items.h"
#include "visit.h"

#include <QClipboard>
#include <QQmlComponent>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

/// The two columns of the console in a window of their own, in the places that the console gives them.
const char *const columns = R"(
import QtQuick
import Plainheart.Guided
import Plainheart.Theme

Window {
    id: root
    visible: true
    color: Theme.colour.paper
    title: "Console"
    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true
    Binding { target: Theme; property: "viewport"; value: Qt.size(root.width, root.height) }
    NotesColumn {
        x: Theme.rightToLeft ? root.width - width - root.width * 0.469 : root.width * 0.469
        y: root.height * 0.097
        width: root.width * 0.26
        height: root.height * 0.877
    }
    RecordColumn {
        x: Theme.rightToLeft ? root.width * 0.0165 : root.width * 0.744
        y: root.height * 0.097
        width: root.width * 0.2395
        height: root.height * 0.877
    }
}
)";

/// A console over a visit: the clinician's engine with its session.
class Console
{
public:
    explicit Console(const ContentStore *store, QSize size = QSize(1366, 768),
                     const QString &theme = u"light"_s, double textSize = 1,
                     const QString &language = u"en"_s)
        : visit(store, configOf(theme, textSize, language))
        , m_library(store, &visit.console)
        , navigator(nullptr)
    {
        m_engine.addImportPath(u"qrc:/qt/qml"_s);
        installItemNodes(&m_engine);
        visit.console.attach(&m_engine);
        m_library.attach(&m_engine);
        navigator.attach(&m_engine);
        visit.conversation.attach(&m_engine);
        navigator.startOver(u"home"_s);
        QQmlComponent component(&m_engine);
        component.setData(columns, QUrl(u"qrc:/console.qml"_s));
        m_window.reset(qobject_cast<QQuickWindow *>(component.create()));
        if (!m_window)
            qFatal("%s", qPrintable(component.errorString()));
        m_window->resize(size);
        m_window->requestActivate();
        (void)QTest::qWaitForWindowActive(m_window.get());
        settle();
    }

    [[nodiscard]] QQuickWindow *window() const { return m_window.get(); }

    void settle() const
    {
        for (int round = 0; round < 12; ++round) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        (void)m_window->grabWindow(); // whatever was to be laid out and drawn is
    }

    [[nodiscard]] QString seen() const
    {
        QStringList all;
        for (const Shown &shown : shownItems(window())) {
            if (isText(shown.item))
                all << wordsOf(shown.item);
        }
        return all.join(u'\n');
    }

    void keep(const QString &name) const
    {
        if (qEnvironmentVariableIsSet("PLAINHEART_PICTURES"))
            m_window->grabWindow().save(qEnvironmentVariable("PLAINHEART_PICTURES") + u'/' + name
                                        + u"-%1x%2.png"_s.arg(m_window->width()).arg(m_window->height()));
    }

    Visit visit;

private:
    static SessionConfig configOf(const QString &theme, double textSize, const QString &language)
    {
        SessionConfig config;
        config.languages = { Language{ language, language, false } };
        config.reader.language = language;
        config.reader.theme = theme;
        config.reader.textSize = textSize;
        return config;
    }

    Library m_library;

public:
    Navigator navigator; ///< the console's own

private:
    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
};

/// Presses what a screen reader calls so, by mouse, scrolled into view as the keyboard's focus does it.
void press(const Console &console, const QString &name)
{
    QQuickItem *button = find(console.window(), QAccessible::Button, name);
    if (!button)
        button = buttonWith(console.window()->contentItem(), name);
    QVERIFY2(button, qPrintable(u"no button "_s + name + u" among\n"_s + console.seen()));
    button->forceActiveFocus(Qt::OtherFocusReason);
    console.settle();
    QTest::mouseClick(console.window(), Qt::LeftButton, {}, middleOf(button));
    console.settle();
}

void type(const Console &console, const QString &fieldName, const QString &text)
{
    QQuickItem *field = find(console.window(), QAccessible::EditableText, fieldName);
    QVERIFY2(field, qPrintable(fieldName));
    field->forceActiveFocus(Qt::OtherFocusReason);
    for (const QChar letter : text)
        QTest::keyClick(console.window(), letter.toLatin1());
    console.settle();
}

} // namespace

/// The clinician's columns: notes, teach-back and record, pressed by their names.
class tst_Console : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ContentStore> m_store;

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = ContentStore::open(builtContent());
        QVERIFY(opened);
        m_store = std::move(*opened);
    }

    void cleanup() { QCOMPARE(App::takeWarnings(), QStringList()); }

    void aVisitBeginsWithAChoice()
    {
        Console console(m_store.get());
        console.keep(u"console-begin"_s);
        const QString seen = console.seen();
        for (const char *words : { "How long do you have?", "2 min", "5 min", "10 min", "The main story",
                                   "By question", "Free walk" })
            QVERIFY2(seen.contains(QLatin1StringView(words)), words);
        press(console, u"5 min. The main story"_s);
        QCOMPARE(console.visit.navigator.address(), u"heart-failure"_s);
        QVERIFY(console.seen().contains(u"First, what heart failure means for you."_s));
        QVERIFY(console.seen().contains(u"0:00 of 0:45 here"_s));
        press(console, u"Next: Heart muscle"_s);
        QCOMPARE(console.visit.navigator.address(), u"regeneration"_s);
        for (const char *words : { "Notes for this page", "Say it like this", "If they ask", "Avoid saying",
                                   "Watch the scar. It stays the same size.", "What about exosomes?",
                                   "It grows back.", "certainty (GRADE)", "To take home, no more than this" })
            QVERIFY2(console.seen().contains(QLatin1StringView(words)), words);
        console.visit.pass(75);
        console.settle();
        console.keep(u"console-stop"_s);
        QVERIFY(console.seen().contains(u"1:15 of 1:00 here"_s));
    }

    void besideThePath()
    {
        Console console(m_store.get());
        press(console, u"5 min. The main story"_s);
        console.visit.navigator.open(u"ipsc"_s);
        console.settle();
        QVERIFY(console.seen().contains(u"The patient's page is beside the path."_s));
        press(console, u"Back to the path"_s);
        QCOMPARE(console.visit.navigator.address(), u"heart-failure"_s);
        press(console, u"Change path"_s);
        press(console, u"Free walk"_s);
        QCOMPARE(console.visit.conversation.way(), u"free"_s);
    }

    void anAnswerShowsItsSources()
    {
        Console console(m_store.get(), QSize(1920, 1080));
        console.visit.conversation.startFree();
        console.visit.navigator.open(u"function"_s);
        console.settle();
        press(console, u"Is it dangerous?"_s);
        QVERIFY(console.seen().contains(u"about 3 of 100 people had a serious problem"_s));
        QQuickItem *source = buttonSaying(console.window()->contentItem(), u"Show its figures"_s);
        QVERIFY(source);
        const QString name = nameOf(source);
        press(console, name);
        QVERIFY2(console.seen().contains(u"What weakens it"_s), qPrintable(console.seen()));
        console.keep(u"console-study"_s);
        QCOMPARE(console.visit.navigator.address(), u"function"_s);
        press(console, u"Back to the notes"_s);
        QVERIFY(console.seen().contains(u"Say it like this"_s));
    }

    void aPointLightsItsPart()
    {
        Console console(m_store.get());
        console.visit.conversation.startFree();
        console.visit.navigator.open(u"fibrosis"_s);
        console.settle();
        const QString point
            = u"“The dashed line shows what doctors hope for. It is not a result.” Show: The picture"_s;
        press(console, point);
        QCOMPARE(console.visit.conversation.parts(), QStringList{ u"picture"_s });
        QVERIFY(console.seen().contains(u"Shown: The picture"_s));
        press(console, point);
        QCOMPARE(console.visit.conversation.parts(), QStringList());
    }

    void teachBack()
    {
        Console console(m_store.get());
        console.visit.conversation.startFree();
        console.visit.navigator.open(u"fibrosis"_s);
        console.visit.pass(60);
        console.settle();
        QVERIFY(console.seen().contains(u"how would you tell a friend what studies found about scars?"_s));
        QVERIFY(console.seen().contains(u"Listen for: Small studies saw less scar."_s));
        press(console, u"Say it another way"_s);
        QVERIFY(console.seen().contains(u"If ten of us take a new pill"_s));
        QVERIFY(!console.seen().contains(u"how would you tell a friend"_s));
        console.keep(u"console-again"_s);
        // The keyboard is at what comes next.
        QTest::keyClick(console.window(), Qt::Key_Return);
        console.settle();
        QVERIFY(console.seen().contains(u"Ask again, after the other words:"_s));
        QVERIFY(console.seen().contains(u"how would you tell a friend"_s));
        press(console, u"Partly"_s);
        QVERIFY(console.seen().contains(u"partly, after other words"_s));
    }

    void questionsAndRecord()
    {
        Console console(m_store.get());
        console.visit.conversation.start(u"two-minutes"_s);
        console.visit.pass(40);
        press(console, u"Questions that came up"_s);
        QQuickItem *tick = itemOfType(console.window()->contentItem(), u"TickRow"_s);
        QVERIFY(tick);
        const QString question = nameOf(tick);
        tick->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(console.window(), Qt::Key_Space);
        console.settle();
        console.keep(u"console-questions"_s);
        QCOMPARE(console.visit.questions.ids().size(), 1);
        QCOMPARE(nameOf(console.window()->activeFocusItem()), question); // the keyboard stays
        QVERIFY(console.seen().contains(u"Questions saved: 1."_s));
        press(console, u"Copy for record"_s);
        QVERIFY(QGuiApplication::clipboard()->text().contains(question));
        QVERIFY(console.seen().contains(u"Copied. Paste it into the record."_s));
        press(console, u"Print the page to take home"_s);
        QCOMPARE(console.visit.paperless->prints(), 1);
        press(console, u"More ways to hand over"_s);
        press(console, u"Show a code for a phone"_s);
        const QString code = console.visit.takeHome.code();
        bool drawn = false;
        for (const Shown &shown : shownItems(console.window()))
            drawn = drawn || (shown.item->property("text") == code && shown.item->property("ok").toBool());
        QVERIFY(drawn);
        press(console, u"Copy for the record system (FHIR)"_s);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"\"resourceType\": \"Communication\""_s));
        console.keep(u"console-code"_s);
        press(console, u"Close"_s);
        console.visit.conversation.endVisit();
        console.settle();
        QVERIFY(console.seen().contains(u"How long do you have?"_s));
        QVERIFY(console.seen().contains(u"Questions saved: 0."_s));
    }

    /// A window that grows keeps its scroll bars at the edge.
    void scrollBarsStayAtTheEdge()
    {
        Console console(m_store.get());
        console.window()->resize(1920, 1080);
        console.settle();
        int bars = 0;
        for (const Shown &shown : shownItems(console.window())) {
            if (!shown.item->inherits("QQuickScrollBar"))
                continue;
            ++bars;
            const QQuickItem *area = shown.item->parentItem();
            QCOMPARE(shown.item->x() + shown.item->width(), area->width());
        }
        QVERIFY(bars > 0);
    }

    void theScore()
    {
        Console console(m_store.get());
        console.visit.conversation.startFree();
        console.visit.navigator.open(u"function"_s);
        console.settle();
        type(console, u"My EF is …"_s, u"99"_s);
        press(console, u"Show the EF on the patient's page"_s);
        QVERIFY(console.seen().contains(u"An EF is a whole number from 5 to 85. Type it again."_s));
        QCOMPARE(console.visit.session.ejectionFraction(), 0);
        QTest::keyClick(console.window(), Qt::Key_Tab, Qt::ShiftModifier);
        QTest::keyClick(console.window(), Qt::Key_A, Qt::ControlModifier);
        type(console, u"My EF is …"_s, u"35"_s);
        QTest::keyClick(console.window(), Qt::Key_Return);
        console.settle();
        QCOMPARE(console.visit.session.ejectionFraction(), 35);
        QVERIFY(console.seen().contains(u"The patient's page shows 35 of 100."_s));
        console.keep(u"console-score"_s);
        press(console, u"Take it away"_s);
        QCOMPARE(console.visit.session.ejectionFraction(), 0);
    }

    void byQuestion()
    {
        Console console(m_store.get());
        press(console, u"By question"_s);
        console.keep(u"console-by-question"_s);
        type(console, u"Words of the question"_s, u"dangerous"_s);
        press(console, u"Is it dangerous?"_s);
        QCOMPARE(console.visit.navigator.address(), u"function"_s);
        // Right at the top, and the list has made room for it.
        bool inView = false;
        for (const Shown &shown : shownItems(console.window()))
            inView = inView
                || (isText(shown.item) && !shown.seen().isEmpty()
                    && wordsOf(shown.item).contains(u"It can be. With shots into the heart wall"_s));
        QVERIFY(inView);
        QVERIFY(!console.seen().contains(u"Japan allows it."_s));
        console.keep(u"console-asked"_s);
    }

    /// Everything is reached by Tab, and has a name and a role.
    void theKeyboardReachesAll()
    {
        Console console(m_store.get());
        console.visit.conversation.start(u"ten-minutes"_s);
        for (int step = 0; step < 3; ++step)
            console.visit.conversation.next();
        console.settle();
        QStringList names;
        constexpr int more = 200; // a screen reader, which tests stand for, comes to all words
        for (int presses = 0; presses < more; ++presses) {
            QTest::keyClick(console.window(), Qt::Key_Tab);
            console.settle();
            QQuickItem *item = console.window()->activeFocusItem();
            QVERIFY(item);
            const QString name = nameOf(item);
            QVERIFY2(!name.isEmpty(), qPrintable(describe(item)));
            QAccessibleInterface *told = QAccessible::queryAccessibleInterface(item);
            QVERIFY2(told && told->role() != QAccessible::NoRole && told->role() != QAccessible::Client,
                     qPrintable(name));
            if (!names.isEmpty() && name == names.constFirst())
                break;
            names << name;
        }
        for (const char *name : { "Bigger notes", "Back on the path", "Next: Blood vessels", "Change path",
                                  "Is it dangerous?", "My EF is …", "Clear", "Partly", "Say it another way",
                                  "Questions that came up", "Add a line to the record", "Copy for record",
                                  "Print the page to take home", "More ways to hand over" })
            QVERIFY2(names.contains(QString::fromUtf8(name)), name);
    }

    /// What is pressed may go: the keyboard is at what leads on.
    void theKeyboardIsNeverLost()
    {
        Console console(m_store.get());
        const auto pressed = [&](const QString &name) {
            QQuickItem *button = find(console.window(), QAccessible::Button, name);
            if (!button)
                return u"no "_s + name;
            button->forceActiveFocus(Qt::TabFocusReason);
            QTest::keyClick(console.window(), Qt::Key_Return);
            console.settle();
            return nameOf(console.window()->activeFocusItem());
        };
        QCOMPARE(pressed(u"2 min. One question, one answer"_s), u"Next: Pumping"_s);
        QCOMPARE(pressed(u"Next: Pumping"_s), u"Next: What is heart failure?"_s);
        QCOMPARE(pressed(u"Back on the path"_s), u"Next: Pumping"_s);
        console.visit.navigator.open(u"ipsc"_s);
        console.settle();
        QCOMPARE(pressed(u"Back to the path"_s), u"Next: Pumping"_s);
        console.visit.conversation.next();
        console.settle();
        QCOMPARE(pressed(u"Next: What is heart failure?"_s), u"Change path"_s);
    }

    void notesGrow()
    {
        Console console(m_store.get());
        console.visit.conversation.startFree();
        console.visit.navigator.open(u"ipsc"_s);
        console.settle();
        const auto height = [&] {
            for (const Shown &shown : shownItems(console.window())) {
                if (isText(shown.item) && wordsOf(shown.item).contains(u"turned back into a starter cell"_s))
                    return shown.item->property("font").value<QFont>().pixelSize();
            }
            return 0;
        };
        const int before = height();
        QVERIFY(before > 0);
        press(console, u"Bigger notes"_s);
        QVERIFY(height() > before * 1.2);
        console.keep(u"console-bigger"_s);
        press(console, u"Smaller notes"_s);
        QCOMPARE(height(), before);
    }

    /// The patient sees the number in words, as drops and on the scale, until the page goes.
    void thePatientSeesTheScore_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<double>("textSize");
        QTest::newRow("laptop") << QSize(1366, 768) << u"light"_s << 1.0;
        QTest::newRow("screen") << QSize(1920, 1080) << u"high-contrast"_s << 1.25;
        QTest::newRow("large") << QSize(1280, 800) << u"dark"_s << 2.0;
    }
    void thePatientSeesTheScore()
    {
        QFETCH(QSize, size);
        QFETCH(QString, theme);
        QFETCH(double, textSize);
        Start start;
        start.mode = Mode::Guided;
        start.theme = theme;
        start.textSize = textSize;
        start.size = size;
        App app(start);
        const auto marked = [&] {
            for (const Shown &shown : shownItems(app.window())) {
                if (nameOf(shown.item) == u"Your EF: 35 of 100"_s)
                    return true;
            }
            return false;
        };
        for (const QString &page : { u"heart-failure"_s, u"function"_s, u"function/3"_s }) {
            app.open(page);
            if (app.page()->property("pictureShown").isValid())
                app.page()->setProperty("pictureShown", true);
            app.settle();
            QVERIFY2(!marked(), qPrintable(page));
            app.session().setEjectionFraction(35);
            app.settle();
            if (qEnvironmentVariableIsSet("PLAINHEART_PICTURES"))
                app.window()->grabWindow().save(
                    qEnvironmentVariable("PLAINHEART_PICTURES")
                    + u"/score-%1-%2.png"_s.arg(QString(page).replace(u'/', u'-')).arg(size.width()));
            QVERIFY2(marked(), qPrintable(page));
            app.session().startOver();
            app.settle();
            QVERIFY(!marked());
            QCOMPARE(app.session().ejectionFraction(), 0);
        }
    }

    /// In a language that is read from the right, columns are mirrored and complete.
    void mirrored()
    {
        Console console(m_store.get(), QSize(1366, 768), u"light"_s, 1, u"ar"_s);
        console.visit.conversation.start(u"ten-minutes"_s);
        console.visit.conversation.next();
        console.visit.pass(70);
        console.settle();
        console.keep(u"console-mirrored"_s);
        QQuickItem *notes = itemOfType(console.window()->contentItem(), u"NotesColumn"_s);
        QVERIFY(notes);
        const QRectF box = notes->mapRectToScene(QRectF(0, 0, notes->width(), notes->height()));
        int texts = 0;
        for (const Shown &shown : shownItems(console.window())) {
            if (!isText(shown.item) || !isInside(shown.item, notes))
                continue;
            ++texts;
            QVERIFY2(shown.box.left() >= box.left() && shown.box.right() <= box.right(),
                     qPrintable(describe(shown.item)));
        }
        QVERIFY(texts > 10);
    }

    /// Names, roles and room in every theme, with the largest letters, on both screens.
    void everyLook_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<double>("textSize");
        for (const QSize size : { QSize(1366, 768), QSize(1920, 1080) }) {
            for (const QString &theme : Session::themes()) {
                for (const double textSize : { 1.0, 2.0 })
                    QTest::addRow("%dx%d %s %g", size.width(), size.height(), qPrintable(theme), textSize)
                        << size << theme << textSize;
            }
        }
    }
    void everyLook()
    {
        QFETCH(QSize, size);
        QFETCH(QString, theme);
        QFETCH(double, textSize);
        Console console(m_store.get(), size, theme, textSize);
        const auto look = [&](const QString &name) {
            console.settle();
            console.keep(u"console-%1-%2-%3"_s.arg(name, theme).arg(textSize));
            QStringList defects;
            for (const Shown &shown : shownItems(console.window())) {
                // Nothing stands out of its column at either side.
                if (isText(shown.item) && shown.clip.width() > 0
                    && (shown.box.left() < shown.clip.left() - 1
                        || shown.box.right() > shown.clip.right() + 1))
                    defects << describe(shown.item);
            }
            for (const Pair &pair : shownPairs(console.window())) {
                if (pair.ratio + 0.005 < pair.least)
                    defects << u"%1:1: %2"_s.arg(pair.ratio).arg(pair.what);
            }
            const QList<Node> nodes = toldNodes(console.window());
            defects << speechless(nodes) << untold(console.window(), nodes) << unseen(console.window(), nodes)
                    << saidTwice(nodes) << outOfOrder(nodes) << wrongKind(nodes);
            QVERIFY2(defects.isEmpty(), qPrintable(name + u":\n"_s + defects.join(u'\n')));
        };
        look(u"begin"_s);
        console.visit.conversation.start(u"ten-minutes"_s);
        console.visit.pass(80);
        for (int step = 1; step < 4; ++step) {
            console.visit.conversation.next();
            console.visit.pass(50);
            console.visit.conversation.hearClear();
        }
        console.visit.conversation.setOpenQuestion(0);
        look(u"pumping"_s);
        console.visit.conversation.sayAnotherWay();
        look(u"again"_s);
        console.visit.navigator.open(u"study/perin2023-dream-hf"_s);
        look(u"figures"_s);
    }
};

int main(int argc, char *argv[]) { return run<tst_Console>(argc, argv, true); }
#include "tst_console.moc"
