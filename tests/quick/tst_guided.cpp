// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"
#include "complaints.h"
#include "items.h"

#include "fonts.h"
#include "program.h"
#include "teststore.h"

#include <QtGui/private/qguiapplication_p.h>
#include <QtGui/qpa/qplatformnativeinterface.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScreen>
#include <QTemporaryDir>
#include <QTemporaryFile>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

using Place = PatientScreen::Place;

const QRect desk(0, 0, 1920, 1080);
const QRect wall(1920, 0, 1280, 800);

QJsonObject screensOf(const QList<QRect> &boxes)
{
    QJsonArray screens;
    for (const QRect &box : boxes) {
        screens << QJsonObject{ { u"name"_s, box.x() == 0 ? u"desk"_s : u"wall"_s },
                                { u"x"_s, box.x() },
                                { u"y"_s, box.y() },
                                { u"width"_s, box.width() },
                                { u"height"_s, box.height() },
                                { u"logicalDpi"_s, 96 },
                                { u"logicalBaseDpi"_s, 96 },
                                { u"dpr"_s, 1 } };
    }
    return { { u"synchronousWindowSystemEvents"_s, true },
             { u"windowFrameMargins"_s, false },
             { u"screens"_s, screens } };
}

/// Plugs screens in and out.
void setScreens(const QList<QRect> &boxes)
{
    QPlatformNativeInterface *native = QGuiApplication::platformNativeInterface();
    using Set = void (*)(QJsonObject, QPlatformNativeInterface *);
    const auto set = reinterpret_cast<Set>(native->nativeResourceForIntegration("setConfiguration"));
    QVERIFY(set);
    set(screensOf(boxes), native);
}

/// The program in guided mode, as run() starts it.
class Visit
{
public:
    explicit Visit(const QString &choices = {}, bool rehearsal = false,
                   const QString &content = builtContent())
    {
        Options options;
        options.mode = Mode::Guided;
        options.contentFile = content;
        options.reducedMotion = true;
        options.rehearsal = rehearsal;
        Surroundings around;
        around.calendar = [] { return QDate(2026, 11, 21); };
        around.languages = { u"en"_s };
        around.screen = { desk.size(), desk.size() };
        around.screenChoices = choices;
        auto made = Program::make(options, around);
        if (!made)
            qFatal("%s", qPrintable(made.error().what));
        m_program = std::move(*made);
        m_patient = m_program->show();
        if (!m_patient || !m_program->console())
            qFatal("a window can't be loaded");
        settle();
    }

    [[nodiscard]] QQuickWindow *patient() const { return m_patient; }
    [[nodiscard]] QQuickWindow *console() const { return m_program->console(); }
    [[nodiscard]] Navigator &navigator() { return m_program->navigator(); }
    [[nodiscard]] Session &session() { return m_program->session(); }
    [[nodiscard]] Conversation &conversation() { return *m_program->conversation(); }
    [[nodiscard]] Session &consoleSession() { return *m_program->consoleSession(); }
    [[nodiscard]] PatientScreen &screen() { return m_program->patientScreen(); }

    void settle()
    {
        for (int round = 0; round < 8; ++round) {
            QTest::qWait(5);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            for (QQuickWindow *window : { patient(), console() }) {
                if (window->isVisible())
                    window->update();
            }
        }
    }
    void askFor(const Wish &wish)
    {
        m_program->open(wish);
        settle();
    }
    void open(const QString &address)
    {
        navigator().open(address);
        settle();
    }
    void press(QQuickWindow *window, const QString &text)
    {
        QQuickItem *button = buttonWith(window->contentItem(), text);
        if (!button)
            button = buttonSaying(window->contentItem(), text);
        QVERIFY2(button, qPrintable(text));
        QTest::mouseClick(window, Qt::LeftButton, {}, middleOf(button));
        settle();
    }
    /// The patient's page as the console shows it.
    [[nodiscard]] QQuickItem *mirror() const { return itemOfType(console()->contentItem(), u"Mirror"_s); }
    /// Shares of the patient's page as a point of the console.
    [[nodiscard]] QPoint onPage(QPointF share) const
    {
        const QQuickItem *page = itemOfType(mirror(), u"PatientCover"_s);
        const QRectF box = page->mapRectToScene(page->boundingRect());
        return QPointF(box.x() + share.x() * box.width(), box.y() + share.y() * box.height()).toPoint();
    }
    void draw(QPointF from, QPointF to)
    {
        QTest::mousePress(console(), Qt::LeftButton, {}, onPage(from));
        for (int i = 1; i <= 8; ++i)
            QTest::mouseMove(console(), onPage(from + (to - from) * i / 8));
        QTest::mouseRelease(console(), Qt::LeftButton, {}, onPage(to));
        settle();
    }
    void press(QQuickWindow *window, QPoint at)
    {
        QTest::mouseClick(window, Qt::LeftButton, {}, at);
        settle();
    }
    void everyButtonFits(const QStringList &names) const
    {
        const QRectF window(QPointF(), QSizeF(console()->size()));
        for (const QString &name : names) {
            QQuickItem *button = buttonWith(console()->contentItem(), name);
            if (!button)
                button = buttonSaying(console()->contentItem(), name);
            QVERIFY2(button, qPrintable(name));
            QVERIFY2(window.contains(button->mapRectToScene(button->boundingRect())), qPrintable(name));
        }
    }
    /// The patient sees these words without scrolling.
    [[nodiscard]] bool isSeen(const QString &words) const
    {
        const QList<Shown> all = shownItems(patient());
        return std::any_of(all.begin(), all.end(), [&](const Shown &shown) {
            return isText(shown.item) && wordsOf(shown.item).contains(words) && !shown.seen().isEmpty();
        });
    }
    /// Where words of the patient's page stand in the console.
    [[nodiscard]] QPoint inMirror(const QString &words) const
    {
        for (const Shown &shown : shownItems(console())) {
            if (isText(shown.item) && isInside(shown.item, mirror()) && wordsOf(shown.item) == words)
                return shown.seen().center().toPoint();
        }
        qFatal("the console does not show \"%s\"", qPrintable(words));
    }
    /// The words that each of them shows, from top to bottom.
    [[nodiscard]] static QStringList wordsIn(QQuickItem *root)
    {
        QStringList words;
        for (const Shown &shown : shownItems(root->window())) {
            if (isText(shown.item) && isInside(shown.item, root) && !shown.seen().isEmpty())
                words << wordsOf(shown.item);
        }
        words.sort();
        return words;
    }
    [[nodiscard]] QString difference() const
    {
        const QStringList own = wordsIn(itemOfType(patient()->contentItem(), u"ReaderView"_s));
        const QStringList shown = wordsIn(mirror());
        QStringList said;
        for (const QString &words : own) {
            if (!shown.contains(words))
                said << u"the patient alone sees: "_s + words;
        }
        for (const QString &words : shown) {
            if (!own.contains(words))
                said << u"the console alone shows: "_s + words;
        }
        return said.join(u'\n');
    }
    [[nodiscard]] bool seesAlike() const { return difference().isEmpty(); }
    void keep(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("PLAINHEART_PICTURES");
        if (folder.isEmpty())
            return;
        patient()->grabWindow().save(QDir(folder).filePath(name + u"-patient.png"_s));
        console()->grabWindow().save(QDir(folder).filePath(name + u"-console.png"_s));
    }

private:
    KeptWarnings m_warnings;
    std::unique_ptr<Program> m_program;
    QQuickWindow *m_patient = nullptr;
};

QStringList wordsOn(const QQuickWindow *window)
{
    QStringList words;
    for (const Shown &shown : shownItems(window)) {
        if (isText(shown.item))
            words << wordsOf(shown.item);
    }
    return words;
}

} // namespace

/// A patient's window and a clinician's console.
class tst_Guided : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setScreens({ desk, wall }); }
    void cleanup() { QCOMPARE(App::takeWarnings(), QStringList()); }

    void eachWindowFindsItsScreen()
    {
        Visit visit;
        QCOMPARE(visit.screen().place(), Place::OwnScreen);
        QCOMPARE(visit.patient()->geometry(), wall);
        QVERIFY(desk.contains(visit.console()->geometry()));
        // Quiet: no tools but Home.
        visit.open(u"fibrosis"_s);
        QVERIFY(buttonWith(visit.patient()->contentItem(), u"Home"_s));
        for (const QString &tool :
             { u"Text size"_s, u"Settings"_s, u"Search"_s, u"Read aloud"_s, u"I am finished"_s })
            QVERIFY2(!buttonWith(visit.patient()->contentItem(), tool), qPrintable(tool));
        visit.keep(u"topic"_s);
    }

    void theConsoleLeadsAndThePatientIsFollowed()
    {
        Visit visit;
        visit.open(u"fibrosis"_s);
        visit.press(visit.console(), u"Next"_s);
        QCOMPARE(visit.navigator().step(), 1);
        QVERIFY2(visit.seesAlike(), qPrintable(visit.difference()));
        // The patient turns to another step by hand.
        visit.press(visit.patient(), u"Next: What studies in people found"_s);
        QCOMPARE(visit.navigator().step(), 2);
        QVERIFY2(visit.seesAlike(), qPrintable(visit.difference()));
        visit.session().setTextSize(1.5);
        visit.settle();
        QVERIFY2(visit.seesAlike(), qPrintable(visit.difference()));
        visit.keep(u"large"_s);
        visit.session().setTextSize(1);
        visit.session().setTheme(u"dark"_s);
        for (const QString &page : { u"where-things-stand"_s, u"studies"_s, u"study/perin2023-dream-hf"_s,
                                     u"charts"_s, u"offer-check"_s, u"take-home"_s, u"function/1"_s }) {
            visit.open(page);
            QVERIFY2(visit.seesAlike(), qPrintable(page + u'\n' + visit.difference()));
        }
        visit.keep(u"dark"_s);
    }

    /// What the clinician does to the picture of the page happens on the page.
    void aTouchOnThePictureIsATouchOnThePage()
    {
        Visit visit;
        visit.open(u"fibrosis"_s);
        visit.press(visit.console(), visit.inMirror(u"What studies in people found"_s));
        QCOMPARE(visit.navigator().step(), 2);
        visit.press(visit.console(), visit.inMirror(u"More detail"_s));
        QCOMPARE(visit.session().level(), u"detail"_s);
        visit.press(visit.console(), visit.inMirror(u"See the studies"_s));
        QCOMPARE(visit.navigator().address(), u"studies/fibrosis"_s);
        QVERIFY2(visit.seesAlike(), qPrintable(visit.difference()));
    }

    /// Tab goes through what is the console's; the page that it shows has its own keyboard, at the patient's.
    void theKeyboardStaysInTheConsole()
    {
        Visit visit;
        visit.open(u"fibrosis"_s);
        QSet<QString> names;
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(visit.console(), Qt::Key_Tab);
            QQuickItem *item = visit.console()->activeFocusItem();
            QVERIFY2(item && !isInside(item, visit.mirror()), qPrintable(describe(item)));
            names << nameOf(item);
        }
        for (const QString &name :
             { u"Pen"_s, u"Undo"_s, u"Next"_s, u"Blank patient screen"_s, u"Copy for record"_s })
            QVERIFY2(names.contains(name) || name == u"Undo"_s, qPrintable(name));
        QTest::keyClick(visit.console(), Qt::Key_B);
        QVERIFY(visit.screen().blank());
    }

    /// Below paper the patient's finger does nothing unseen, and the clinician can go on.
    void whatIsCoveredIsNotTouched()
    {
        Visit visit;
        visit.open(u"fibrosis"_s);
        visit.screen().setBlank(true);
        visit.press(visit.patient(), u"Next: What happens"_s);
        QCOMPARE(visit.navigator().step(), 0);
        visit.press(visit.console(), visit.inMirror(u"What happens"_s));
        QCOMPARE(visit.navigator().step(), 1);
        QVERIFY(!buttonWith(visit.patient()->contentItem(), u"nothing"_s));
    }

    void theEndOfAVisitClearsBoth()
    {
        Visit visit;
        const QImage patient = visit.patient()->grabWindow();
        const QString console = wordsOn(visit.console()).join(u'\n');
        visit.conversation().start(u"ten-minutes"_s);
        visit.open(u"fibrosis/2"_s);
        visit.session().setTextSize(1.5);
        visit.session().setTheme(u"dark"_s);
        visit.press(visit.console(), u"Pen"_s);
        visit.draw({ 0.2, 0.2 }, { 0.6, 0.6 });
        visit.conversation().setAddition(u"a private word"_s);
        visit.session().setQuestions({ { u"own-1"_s, u"May I swim?"_s, {}, {} } });
        visit.screen().setFrozen(true);
        // Nothing was copied: one press loses nothing.
        visit.press(visit.console(), u"End visit"_s);
        visit.press(visit.console(), u"Go on"_s);
        QCOMPARE(visit.conversation().addition(), u"a private word"_s);
        visit.press(visit.console(), u"End visit"_s);
        visit.press(visit.console(), u"End without it"_s);
        QCOMPARE(visit.navigator().address(), u"home"_s);
        QVERIFY(looksLike(visit.patient()->grabWindow(), patient));
        visit.keep(u"ended"_s);
        QVERIFY(!visit.conversation().textForRecord().contains(u"private"_s));
        QVERIFY(visit.session().questions().isEmpty());
        QVERIFY(visit.navigator().before().isEmpty());
        QCOMPARE(wordsOn(visit.console()).join(u'\n'), console);
    }

    /// Every path from its choice to its end, by keys alone and by the mouse alone: as many presses as it has
    /// screens, and those for its choice.
    void aPathIsWalked_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("card");
        QTest::addColumn<int>("screens");
        QTest::addColumn<bool>("byKey");
        for (const bool byKey : { true, false }) {
            const QString how = byKey ? u" by keys"_s : u" by mouse"_s;
            QTest::addRow("2 minutes%s", qPrintable(how)) << u"two-minutes"_s << u"2 min"_s << 3 << byKey;
            QTest::addRow("5 minutes%s", qPrintable(how)) << u"five-minutes"_s << u"5 min"_s << 6 << byKey;
            QTest::addRow("10 minutes%s", qPrintable(how)) << u"ten-minutes"_s << u"10 min"_s << 10 << byKey;
        }
    }
    void aPathIsWalked()
    {
        QFETCH(QString, path);
        QFETCH(QString, card);
        QFETCH(int, screens);
        QFETCH(bool, byKey);
        Visit visit;
        Conversation &talk = visit.conversation();
        int presses = 0;
        if (byKey) {
            const auto here = [&] { return nameOf(visit.console()->activeFocusItem()).startsWith(card); };
            for (; !here() && presses < 60; ++presses)
                QTest::keyClick(visit.console(), Qt::Key_Tab);
            QTest::keyClick(visit.console(), Qt::Key_Return);
            visit.settle();
        } else {
            visit.press(visit.console(), card);
        }
        ++presses;
        QCOMPARE(talk.pathId(), path);
        QCOMPARE(talk.pathLength(), screens);
        for (int screen = 1;; ++screen) {
            QCOMPARE(talk.pathStep(), screen);
            QVERIFY(talk.onPath());
            QVERIFY2(visit.seesAlike(), qPrintable(visit.difference()));
            QVERIFY(!talk.sayNow().isEmpty());
            // What is spoken of is framed, as far as the page shows it as a part.
            if (talk.parts().contains(u"six-short-answers"_s))
                QVERIFY(visit.isSeen(u"Adult stem cells may not grow new heart muscle"_s));
            visit.keep(u"%1-%2"_s.arg(path).arg(screen));
            if (screen == screens)
                break;
            if (byKey) {
                QTest::keyClick(visit.console(), Qt::Key_PageDown);
                visit.settle();
            } else {
                visit.press(visit.console(), u"Next: "_s + talk.nextTitle());
            }
            ++presses;
        }
        qInfo().noquote() << presses << "presses";
        QVERIFY(presses <= screens + (byKey ? 2 : 0));
    }

    /// A clinician who can't see it is told all of the console, and what the patient sees.
    void theConsoleIsTold()
    {
        Visit visit;
        const auto judge = [&] {
            const QList<Node> nodes = toldNodes(visit.console());
            return (speechless(nodes) + saidTwice(nodes) + wrongKind(nodes)).join(u'\n');
        };
        QCOMPARE(judge(), QString());
        visit.conversation().start(u"five-minutes"_s);
        visit.conversation().next();
        visit.settle();
        QCOMPARE(judge(), QString());
        const QList<Node> nodes = toldNodes(visit.console());
        const auto told = [&](const QString &name) {
            return std::any_of(nodes.begin(), nodes.end(),
                               [&](const Node &node) { return node.name == name; });
        };
        QVERIFY(told(u"What studies in people found"_s) || told(u"Step 3: What studies in people found"_s)
                || told(u"3, What studies in people found"_s));
        visit.press(visit.console(), u"Go to"_s);
        QCOMPARE(judge(), QString());
    }

    /// On a laptop, with a patient's page in large letters and other colours: nothing is cut off, and the
    /// console keeps its own looks.
    void itFitsALaptop_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<double>("textSize");
        QTest::newRow("light") << u"light"_s << 1.0;
        QTest::newRow("dark, large") << u"dark"_s << 1.5;
        QTest::newRow("high contrast") << u"high-contrast"_s << 2.0;
    }
    void itFitsALaptop()
    {
        QFETCH(QString, theme);
        QFETCH(double, textSize);
        setScreens({ QRect(0, 0, 1366, 768), wall.translated(1366 - wall.x(), 0) });
        Visit visit;
        visit.session().setTheme(theme);
        visit.session().setTextSize(textSize);
        visit.consoleSession().setTheme(theme);
        visit.conversation().start(u"ten-minutes"_s);
        visit.conversation().next();
        visit.conversation().next();
        visit.settle();
        visit.press(visit.console(), u"Pen"_s);
        visit.draw({ 0.1, 0.3 }, { 0.4, 0.5 });
        visit.keep(u"laptop-"_s + theme);
        QVERIFY2(visit.seesAlike(), qPrintable(visit.difference()));
        visit.everyButtonFits({ u"End visit"_s, u"Next"_s, u"Copy for record"_s, u"Clear"_s });
    }

    /// The same on its one screen, where the console has a strip.
    void itFitsALaptopAlone()
    {
        setScreens({ QRect(0, 0, 1366, 768) });
        Visit visit({}, true);
        visit.everyButtonFits({ u"End visit"_s, u"Blank patient screen"_s, u"Next"_s, u"Clear all"_s });
        visit.conversation().start(u"ten-minutes"_s);
        visit.conversation().next();
        visit.screen().setBlank(true);
        visit.settle();
        visit.keep(u"laptop-alone"_s);
        visit.press(visit.console(), u"Teach-back and record"_s);
        visit.keep(u"laptop-alone-record"_s);
        visit.everyButtonFits({ u"Copy for record"_s });
        visit.press(visit.console(), u"Notes"_s);
        visit.everyButtonFits({ u"End visit"_s, u"Show patient screen"_s, u"Next"_s, u"Clear all"_s });
    }

    /// Who looks for a question types it at once, and no letter is a command.
    void aQuestionIsTyped()
    {
        Visit visit;
        visit.press(visit.console(), u"By question"_s);
        for (const char letter : QByteArrayLiteral("better"))
            QTest::keyClick(visit.console(), letter);
        visit.settle();
        QVERIFY(!visit.screen().blank());
        QVERIFY(visit.conversation().running());
        QVERIFY(wordsOn(visit.console()).join(u' ').contains(u"better"_s));
    }

    /// The patient reads one language and the clinician another.
    void eachReadsTheirLanguage()
    {
        const QTemporaryDir folder;
        const QString content = folder.filePath(u"content.sqlite"_s);
        QVERIFY(QFile::copy(builtContent(), content));
        QVERIFY(QFile::setPermissions(content, QFile::ReadOwner | QFile::WriteOwner));
        runSql(content,
               { u"INSERT INTO language VALUES ('ar', 'العربية', 2, 1)"_s,
                 u"INSERT INTO document_text SELECT document, 'ar', 'ar ' || title, question, takeaway, "
                 u"action, reviewed, file, line FROM document_text WHERE lang = 'en'"_s });
        Visit visit({}, false, content);
        visit.conversation().start(u"two-minutes"_s);
        visit.open(u"fibrosis"_s);
        visit.press(visit.console(), u"Patient screen on"_s);
        visit.press(visit.console(), u"العربية"_s);
        visit.press(visit.console(), u"Close"_s);
        QVERIFY(visit.session().rightToLeft());
        QVERIFY(wordsOn(visit.patient()).contains(u"ar Scar tissue"_s));
        QVERIFY(wordsOn(visit.console()).contains(u"ar Scar tissue"_s)); // what the patient sees
        QVERIFY(
            wordsOn(visit.console()).contains(u"We do not know if stem cells can shrink a heart scar."_s));
        QVERIFY2(visit.seesAlike(), qPrintable(visit.difference()));
        visit.keep(u"arabic"_s);
    }

    void theScreensAreExchangedAndRemembered()
    {
        const QTemporaryDir folder;
        const QString choices = folder.filePath(u"guided.ini"_s);
        {
            Visit visit(choices);
            visit.press(visit.console(), u"Patient screen on"_s);
            visit.press(visit.console(), u"Exchange the two screens"_s);
            QCOMPARE(visit.patient()->geometry(), desk);
            QVERIFY(wall.contains(visit.console()->geometry()));
        }
        Visit again(choices);
        QCOMPARE(again.patient()->geometry(), desk);
        QVERIFY(wall.contains(again.console()->geometry()));
    }

    void itIsRehearsedOnOneScreen()
    {
        setScreens({ desk });
        Visit visit({}, true);
        QVERIFY(visit.patient()->isVisible() && visit.console()->isVisible());
        QVERIFY(!visit.patient()->geometry().intersects(visit.console()->geometry()));
        QVERIFY(wordsOn(visit.console()).contains(u"Practice. There is no patient, and nothing is kept."_s));
        visit.keep(u"rehearsal"_s);
    }

    void aWordIsExplainedOnBoth()
    {
        Visit visit;
        visit.open(u"fibrosis"_s);
        visit.navigator().explainTerm(u"fibrosis"_s, visit.navigator().page());
        visit.settle();
        visit.keep(u"term"_s);
    }

    void marksAreOnBoth()
    {
        Visit visit;
        visit.open(u"fibrosis"_s);
        const QImage before = visit.patient()->grabWindow();
        visit.press(visit.console(), u"Pen"_s);
        visit.draw({ 0.1, 0.3 }, { 0.4, 0.5 });
        visit.press(visit.console(), u"Arrow"_s);
        visit.press(visit.console(), u"Dashed line"_s);
        visit.draw({ 0.4, 0.2 }, { 0.2, 0.4 });
        visit.press(visit.console(), u"Pen"_s);
        visit.press(visit.console(), u"Dotted line"_s);
        visit.draw({ 0.6, 0.4 }, { 0.9, 0.4 });
        visit.keep(u"marks"_s);
        QVERIFY(!looksLike(visit.patient()->grabWindow(), before));
        visit.press(visit.console(), u"Undo"_s);
        visit.press(visit.console(), u"Undo"_s);
        visit.press(visit.console(), u"Undo"_s);
        visit.keep(u"undone"_s);
        QVERIFY(looksLike(visit.patient()->grabWindow(), before));
        visit.draw({ 0.6, 0.4 }, { 0.9, 0.4 });
        visit.open(u"glossary"_s);
        visit.navigator().back();
        visit.settle();
        QVERIFY(looksLike(visit.patient()->grabWindow(), before));
    }

    /// A mouse points without being pressed, a finger draws as a mouse does.
    void aMousePointsAndAFingerDraws()
    {
        Visit visit;
        visit.open(u"fibrosis"_s);
        const QImage before = visit.patient()->grabWindow();
        visit.press(visit.console(), u"Point"_s);
        QTest::mouseMove(visit.console(), visit.onPage({ 0.3, 0.3 }));
        QTest::mouseMove(visit.console(), visit.onPage({ 0.32, 0.32 }));
        visit.settle();
        visit.keep(u"point"_s);
        QVERIFY(!looksLike(visit.patient()->grabWindow(), before));
        QTest::mouseMove(visit.console(), QPoint(1900, 1000));
        visit.settle();
        QVERIFY(looksLike(visit.patient()->grabWindow(), before));

        visit.press(visit.console(), u"Pen"_s);
        QPointingDevice *finger = QTest::createTouchDevice();
        QTest::touchEvent(visit.console(), finger).press(0, visit.onPage({ 0.2, 0.2 }));
        for (int i = 1; i <= 8; ++i)
            QTest::touchEvent(visit.console(), finger).move(0, visit.onPage({ 0.2 + 0.03 * i, 0.3 }));
        QTest::touchEvent(visit.console(), finger).release(0, visit.onPage({ 0.44, 0.3 }));
        visit.settle();
        QVERIFY(!looksLike(visit.patient()->grabWindow(), before));
    }

    void blankIsPaperAndLogo()
    {
        Visit visit;
        visit.open(u"fibrosis"_s);
        visit.press(visit.console(), u"Blank patient screen"_s);
        visit.keep(u"blank"_s);
        visit.press(visit.console(), u"Show patient screen"_s);
    }

    void thePatientsPageStays()
    {
        Visit visit;
        visit.open(u"fibrosis"_s);
        const QImage before = visit.patient()->grabWindow();
        visit.press(visit.console(), u"Keep patient screen"_s);
        visit.open(u"studies"_s);
        QVERIFY(looksLike(visit.patient()->grabWindow(), before));
        visit.keep(u"kept"_s);
        visit.press(visit.console(), u"Let it go on"_s);
        QCOMPARE(visit.navigator().address(), u"fibrosis"_s);
        QVERIFY(looksLike(visit.patient()->grabWindow(), before));
    }

    void aScreenThatIsTakenAwayComesBack()
    {
        Visit visit;
        visit.open(u"fibrosis"_s);
        setScreens({ desk });
        visit.settle();
        QCOMPARE(visit.screen().place(), Place::Lost);
        QVERIFY(!visit.patient()->isVisible());
        visit.keep(u"lost"_s);
        setScreens({ desk, wall });
        visit.settle();
        QCOMPARE(visit.screen().place(), Place::OwnScreen);
        QVERIFY(visit.patient()->isVisible());
        QCOMPARE(visit.patient()->geometry(), wall);
        QCOMPARE(visit.navigator().address(), u"fibrosis"_s);
    }

    /// A health record asks for a page while a visit is on: the next patient finds nothing of the one before,
    /// and a page that has no screen stays away.
    void aRecordBeginsTheNextVisit()
    {
        Visit visit;
        visit.conversation().start(u"two-minutes"_s);
        visit.conversation().setAddition(u"a private word"_s);
        setScreens({ desk });
        visit.settle();
        visit.askFor({ u"heart-failure"_s, {}, {}, true });
        QCOMPARE(visit.navigator().address(), u"heart-failure"_s);
        QVERIFY(visit.conversation().way().isEmpty());
        QVERIFY(visit.conversation().addition().isEmpty());
        QCOMPARE(visit.conversation().suggestedPath(), u"five-minutes"_s);
        QVERIFY(!visit.patient()->isVisible());
        QVERIFY(visit.console()->isVisible());
    }

    void oneScreenIsShared()
    {
        setScreens({ desk });
        Visit visit;
        visit.open(u"fibrosis"_s);
        QCOMPARE(visit.screen().place(), Place::Beside);
        QVERIFY(!visit.patient()->geometry().intersects(visit.console()->geometry()));
        visit.keep(u"beside"_s);
        visit.press(visit.console(), u"Teach-back and record"_s);
        QVERIFY(buttonWith(visit.console()->contentItem(), u"Copy for record"_s));
        visit.press(visit.console(), u"Notes"_s);
        // The clinician draws on the page itself.
        const QImage before = visit.patient()->grabWindow();
        visit.press(visit.console(), u"Pen"_s);
        QTest::mousePress(visit.patient(), Qt::LeftButton, {}, QPoint(300, 300));
        for (int i = 1; i <= 8; ++i)
            QTest::mouseMove(visit.patient(), QPoint(300 + 20 * i, 300));
        QTest::mouseRelease(visit.patient(), Qt::LeftButton, {}, QPoint(460, 300));
        visit.settle();
        QVERIFY(!looksLike(visit.patient()->grabWindow(), before));
        visit.conversation().start(u"two-minutes"_s);
        visit.screen().setBlank(true);
        visit.settle();
        visit.keep(u"beside-blank"_s);
        visit.everyButtonFits({ u"End visit"_s, u"Show patient screen"_s, u"Next"_s, u"Clear all"_s });
        visit.screen().setBlank(false);
        // F8: the patient's page has all of the screen, then the console, then they share it again.
        QTest::keyClick(visit.console(), Qt::Key_F8);
        visit.settle();
        QCOMPARE(visit.patient()->geometry(), desk);
        QVERIFY(!visit.console()->isVisible());
        QTest::keyClick(visit.patient(), Qt::Key_F8);
        visit.settle();
        QVERIFY(visit.console()->isVisible() && !visit.patient()->isVisible());
        visit.keep(u"behind"_s);
        QTest::keyClick(visit.console(), Qt::Key_F8);
        visit.settle();
        QVERIFY(visit.console()->isVisible() && visit.patient()->isVisible());
        QVERIFY(!visit.patient()->geometry().intersects(visit.console()->geometry()));
    }
};

int main(int argc, char *argv[])
{
    QTemporaryFile file;
    if (!file.open())
        return 1;
    file.write(QJsonDocument(screensOf({ desk, wall })).toJson());
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(file.fileName()));
    return run<tst_Guided>(argc, argv, true);
}

#include "tst_guided.moc"
