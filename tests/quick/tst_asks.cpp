// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"
#include "items.h"
#include "myquestions.h"

#include <algorithm>
#include <QAccessible>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

void click(App &app, const QPoint &at)
{
    QTest::mouseClick(app.window(), Qt::LeftButton, Qt::NoModifier, at);
    app.settle();
}
void click(App &app, const QQuickItem *item)
{
    QVERIFY2(item, "there is no such item");
    click(app, middleOf(item));
}
void press(App &app, const QString &name)
{
    QQuickItem *item = find(app.window(), QAccessible::Button, name);
    QVERIFY2(item, qPrintable(name));
    QAccessible::queryAccessibleInterface(item)->actionInterface()->doAction(
        QAccessibleActionInterface::pressAction());
    app.settle();
}
void visit(App &app, const QString &address)
{
    app.visit(address);
    app.settle();
}
QQuickItem *ticked(const App &app, const QString &name)
{
    return find(app.window(), QAccessible::CheckBox, name);
}
bool isTicked(const App &app, const QString &name)
{
    QQuickItem *item = ticked(app, name);
    return item && QAccessible::queryAccessibleInterface(item)->state().checked;
}

CheckItem itemOf(const App &app, const QString &topic, int place)
{
    return app.store()->checkItems(topic, u"en"_s).at(place);
}
/// The answer with this letter on the page.
QQuickItem *option(App &app, int place) { return itemsOfType(app.page(), u"AnswerOption"_s).value(place); }
int placeOf(const CheckItem &item, bool supported)
{
    const auto found = std::find_if(item.answers.cbegin(), item.answers.cend(),
                                    [=](const CheckAnswer &answer) { return answer.supported == supported; });
    return int(found - item.answers.cbegin());
}
QString allWords(const App &app)
{
    QStringList words;
    for (const Shown &shown : shownItems(app.window())) {
        if (isText(shown.item) && !shown.seen().isEmpty())
            words << wordsOf(shown.item);
    }
    return words.join(u' ');
}

QStringList questionsKept(const App &app)
{
    QStringList ids;
    for (const KeptQuestion &question : app.session().questions())
        ids << question.id;
    return ids;
}

} // namespace

/// Checking what was understood, and the questions for the visit, as a reader meets them.
class TestAsks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Check your understanding

    void aWrongAnswerHasAKindReplyAndTheWayBack()
    {
        App app;
        visit(app, u"check/fibrosis"_s);
        const CheckItem item = itemOf(app, u"fibrosis"_s, 0);
        QVERIFY(allWords(app).contains(item.question));
        QVERIFY(!find(app.window(), QAccessible::Button, u"Show me again"_s));
        const int wrong = placeOf(item, false);
        click(app, option(app, wrong));
        QVERIFY(allWords(app).contains(item.answers.at(wrong).feeling));
        QVERIFY(allWords(app).contains(u"Your answer"_s));
        QVERIFY(allWords(app).contains(u"This is what studies show"_s));
        QCOMPARE(app.session().opened(), QStringList{ item.id + u'/' + item.answers.at(wrong).id });
        // How sure anyone is stays in view.
        const auto topic = app.store()->document(u"fibrosis"_s, u"en"_s);
        QVERIFY(app.page()->property("panel").value<QQuickItem *>());
        QVERIFY(allWords(app).replace(QChar::Nbsp, u' ').contains(topic->caveat.headline));
        press(app, u"Show me again"_s);
        QCOMPARE(app.address(), item.again);
        // And back to the answer, as it was left.
        app.navigator().back();
        app.settle();
        QCOMPARE(app.address(), u"check/fibrosis"_s);
        QVERIFY(allWords(app).contains(u"Your answer"_s));
    }

    /// The panel's headline is the answer: it comes with the reply, and nothing moves when it does.
    void thePanelDoesNotTellTheAnswerBefore()
    {
        App app;
        visit(app, u"check/fibrosis"_s);
        const auto headline = app.store()->document(u"fibrosis"_s, u"en"_s)->caveat.headline;
        const auto told = [&] { return allWords(app).replace(QChar::Nbsp, u' ').contains(headline); };
        QVERIFY(!told());
        QVERIFY(!app.page()->property("panel").value<QQuickItem *>());
        const QPoint before = middleOf(option(app, 2));
        click(app, option(app, 0));
        QVERIFY(told());
        QVERIFY(app.page()->property("panel").value<QQuickItem *>());
        QCOMPARE(middleOf(option(app, 2)), before);
        // The next question has an answer of its own.
        press(app, u"Next question"_s);
        QVERIFY(!told());
    }

    void whoIsAskedCanSkip_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("textSize");
        for (const auto &[name, mode] :
             { std::pair("kiosk", Mode::Kiosk), std::pair("study", Mode::Study) }) {
            for (const QSize size : { QSize(1024, 768), QSize(1280, 800), QSize(1080, 1920) }) {
                for (const double text : { 1.0, 1.25, 1.5, 2.0 })
                    QTest::addRow("%s, %d, %d %%", name, size.width(), qRound(100 * text))
                        << mode << size << text;
            }
        }
    }
    /// No reader has to answer: the way on stands at the foot of every first question.
    void whoIsAskedCanSkip()
    {
        QFETCH(Mode, mode);
        QFETCH(QSize, size);
        QFETCH(double, textSize);
        Start start;
        start.mode = mode;
        start.size = size;
        App app(start);
        app.session().setTextSize(textSize);
        visit(app, u"check/fibrosis"_s);
        QQuickItem *skip = find(app.window(), QAccessible::Button, u"Skip these questions"_s);
        QVERIFY(skip && skip->isVisible());
        const QRectF seen = skip->mapRectToScene(skip->boundingRect());
        QVERIFY(QRectF({}, QSizeF(size)).contains(seen));
        click(app, skip);
        QCOMPARE(app.address(), u"function"_s);
    }

    void theSupportedAnswerHasNoWayBackAndNoScore()
    {
        App app;
        visit(app, u"check/fibrosis"_s);
        const CheckItem item = itemOf(app, u"fibrosis"_s, 0);
        click(app, option(app, placeOf(item, true)));
        QVERIFY(!find(app.window(), QAccessible::Button, u"Show me again"_s));
        for (const QString &word : { u"score"_s, u"correct"_s, u"wrong"_s, u" of 2"_s })
            QVERIFY2(!allWords(app).contains(word, Qt::CaseInsensitive), qPrintable(word));
    }

    /// What no study found is not called a finding.
    void aReasonedAnswerIsCalledCareful()
    {
        App app;
        visit(app, u"check/fibrosis"_s);
        press(app, u"Next question"_s);
        const CheckItem item = itemOf(app, u"fibrosis"_s, 1);
        QVERIFY(allWords(app).contains(item.question));
        click(app, option(app, placeOf(item, true)));
        QVERIFY(allWords(app).contains(u"This is the careful answer"_s));
        QVERIFY(!allWords(app).contains(u"what studies show"_s));
    }

    void aCitationOfAReplyOpensItsSources()
    {
        App app;
        visit(app, u"check/fibrosis"_s);
        click(app, option(app, 0));
        QList<QQuickItem *> links = itemsOfType(app.page(), u"LinkWord"_s);
        QVERIFY(!links.isEmpty());
        click(app, links.first());
        QVERIFY(itemOfType(app.window()->contentItem(), u"PopupItem"_s));
    }

    /// Every topic leads to its check and on; the general ones are reached from Where things stand.
    void nothingBlocksTheWay()
    {
        App app;
        visit(app, u"fibrosis/3"_s);
        QMetaObject::invokeMethod(app.page(), "stepForward");
        press(app, u"Check your understanding"_s);
        QCOMPARE(app.address(), u"check/fibrosis"_s);
        press(app, u"Skip these questions"_s);
        QCOMPARE(app.address(), u"function"_s);
        visit(app, u"check/fibrosis"_s);
        press(app, u"Next question"_s);
        QVERIFY(allWords(app).contains(itemOf(app, u"fibrosis"_s, 1).question));
        press(app, u"Next stop: Pumping"_s);
        QCOMPARE(app.address(), u"function"_s);
        visit(app, u"check/ipsc"_s);
        press(app, u"Next question"_s);
        press(app, u"Next: Where things stand"_s);
        QCOMPARE(app.address(), u"where-things-stand"_s);
        QQuickItem *entry = buttonSaying(app.page(), u"Check your understanding"_s);
        QVERIFY(entry);
        QMetaObject::invokeMethod(entry, "clicked");
        app.settle();
        QCOMPARE(app.address(), u"check/general"_s);
        QVERIFY(!app.page()->property("panel").value<QQuickItem *>());
    }

    void theCheckIsReadAloud()
    {
        App app;
        visit(app, u"check/fibrosis"_s);
        const CheckItem item = itemOf(app, u"fibrosis"_s, 0);
        click(app, option(app, 0));
        app.narration().toggle();
        app.settle();
        QStringList heard;
        while (app.narration().active() && heard.size() < 40) {
            heard << app.narration().sentence();
            QVERIFY2(app.narration().words(), qPrintable(heard.last() + u" stands nowhere on the page"_s));
            app.narration().next();
            app.settle();
        }
        const QString all = heard.join(u' ');
        QVERIFY(all.contains(item.question));
        for (const CheckAnswer &answer : item.answers)
            QVERIFY2(all.contains(answer.text), qPrintable(answer.text));
        QVERIFY(all.contains(plainText(item.answers.first().reply).left(40)));
    }

    // My questions

    /// From every page that has a bar, at any size: in the bar, among the tools, or in the sheet of tools.
    void aQuestionCanBeSavedOnEveryPage_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("text");
        QTest::addColumn<Mode>("mode");
        const auto row = [](QSize size, double text, Mode mode) {
            QTest::addRow("%s %dx%d %d %%", qPrintable(modeKey(mode)), size.width(), size.height(),
                          qRound(text * 100))
                << size << text << mode;
        };
        row(QSize(1280, 800), 1, Mode::Study);
        row(QSize(1280, 800), 1.25, Mode::Study);
        row(QSize(1024, 768), 1, Mode::Study);
        row(QSize(1280, 800), 2, Mode::Study);
        row(QSize(1024, 768), 1.5, Mode::Study);
        row(QSize(1280, 800), 1, Mode::Kiosk);
        row(QSize(1366, 768), 1, Mode::Kiosk);
        row(QSize(1080, 1920), 1, Mode::Kiosk);
        row(QSize(1080, 1920), 1.25, Mode::Kiosk);
    }
    void aQuestionCanBeSavedOnEveryPage()
    {
        QFETCH(QSize, size);
        QFETCH(double, text);
        QFETCH(Mode, mode);
        Start start;
        start.size = size;
        start.textSize = text;
        start.mode = mode;
        start.shown = false;
        App app(start);
        app.session().setQuestions({ { u"my-scar"_s, {}, {}, {} } });
        for (const QString &address :
             { u"home"_s, u"heart-failure"_s, u"fibrosis/2"_s, u"function/3"_s, u"check/fibrosis"_s,
               u"offer-check"_s, u"glossary"_s, u"study/makkar2020-allstar"_s, u"chart/ef-by-trial"_s }) {
            app.visit(address);
            const QString saves = u"Save a question for my visit (1)"_s;
            if (buttonSaying(app.window()->contentItem(), saves))
                continue;
            // On Home the page of all questions is among the tools; each is saved there with one touch.
            if (address == "home"_L1 && buttonWith(app.window()->contentItem(), u"Questions"_s))
                continue;
            QQuickItem *tools = find(app.window(), QAccessible::Button, u"Tools"_s);
            QVERIFY2(tools, qPrintable(address));
            app.navigator().showSheet(u"tools"_s, tools); // as a press on it does
            app.complete();
            QVERIFY2(buttonSaying(app.window()->contentItem(), saves), qPrintable(address));
            app.closePopups();
            app.complete();
        }
    }

    void aPageOffersItsOwnQuestions()
    {
        App app;
        visit(app, u"fibrosis"_s);
        press(app, u"Save a question for my visit"_s);
        QString own;
        for (const Question &question : app.store()->questions(u"en"_s)) {
            if (question.id == "my-scar"_L1)
                own = question.text;
        }
        QVERIFY(ticked(app, own));
        QVERIFY(!isTicked(app, own));
        click(app, ticked(app, own));
        QVERIFY(isTicked(app, own));
        QCOMPARE(questionsKept(app), QStringList{ u"my-scar"_s });
        app.closePopups();
        app.settle();
        QVERIFY(find(app.window(), QAccessible::Button, u"Save a question for my visit (1)"_s));
        // It is the same list everywhere.
        visit(app, u"questions"_s);
        QVERIFY(isTicked(app, own));
        visit(app, u"take-home"_s);
        QVERIFY(isTicked(app, own));
        click(app, ticked(app, own));
        QVERIFY(questionsKept(app).isEmpty());
        QVERIFY(ticked(app, own)); // a slip is undone where it was made
    }

    void aQuestionIsSavedWhereItIsFound()
    {
        Start start;
        start.page = u"search"_s;
        App app(start);
        const QString asked = u"What caused my heart failure?"_s;
        for (const QChar letter : u"caused"_s)
            QTest::keyClick(app.window(), letter.toLatin1());
        app.settle();
        QVERIFY(ticked(app, asked));
        click(app, ticked(app, asked));
        QVERIFY(isTicked(app, asked));
        QCOMPARE(questionsKept(app), QStringList{ u"cause"_s });
        QCOMPARE(app.address(), u"search"_s);
    }

    void suggestedQuestionsAreNotTicked()
    {
        App app;
        visit(app, u"take-home"_s);
        const QList<QQuickItem *> rows = itemsOfType(app.page(), u"QuestionEntry"_s);
        QCOMPARE(rows.size(), 3);
        for (QQuickItem *row : rows)
            QVERIFY(!isTicked(app, row->property("words").toString()));
        QVERIFY(questionsKept(app).isEmpty());
    }

    /// What is open below a question goes with its tick: the tool that would shut it goes too.
    void aNoteShutsWithItsQuestion()
    {
        App app;
        app.session().setQuestions({ { u"cause"_s, {}, {}, {} } });
        visit(app, u"take-home"_s);
        press(app, u"Note: What caused my heart failure?"_s);
        QVERIFY(find(app.window(), QAccessible::EditableText, u"My note"_s));
        press(app, u"What caused my heart failure?"_s);
        QVERIFY(!isTicked(app, u"What caused my heart failure?"_s));
        QVERIFY(!find(app.window(), QAccessible::EditableText, u"My note"_s));
    }

    /// One Esc leaves the line that was opened, and does nothing else.
    void escShutsTheLineForAnOwnQuestion()
    {
        App app;
        visit(app, u"take-home"_s);
        press(app, u"Write my own question"_s);
        QVERIFY(find(app.window(), QAccessible::Button, u"Leave it"_s));
        QTest::keyClick(app.window(), Qt::Key_Escape);
        app.settle();
        QVERIFY(!find(app.window(), QAccessible::Button, u"Leave it"_s));
        QCOMPARE(app.address(), u"take-home"_s);
    }

    void anOwnQuestionANoteAndTheOrderByKeyboard()
    {
        App app;
        app.session().setQuestions({ { u"cause"_s, {}, {}, {} } });
        visit(app, u"take-home"_s);
        press(app, u"Write my own question"_s);
        for (const char letter : QByteArray("can i fly"))
            QTest::keyClick(app.window(), letter);
        QTest::keyClick(app.window(), Qt::Key_Return);
        app.settle();
        QCOMPARE(questionsKept(app), (QStringList{ u"cause"_s, u"own-1"_s }));
        QVERIFY(isTicked(app, u"can i fly"_s));
        press(app, u"Note: can i fly"_s);
        QVERIFY(find(app.window(), QAccessible::EditableText, u"My note"_s));
        for (const char letter : QByteArray("june")) // it has the keyboard at once
            QTest::keyClick(app.window(), letter);
        press(app, u"Move: can i fly"_s);
        QCOMPARE(app.session().questions().last().note, u"june"_s);
        QVERIFY(allWords(app).contains(u"Note: june"_s));
        press(app, u"Move up: can i fly"_s);
        QCOMPARE(questionsKept(app), (QStringList{ u"own-1"_s, u"cause"_s }));
    }

    /// What a phone would get is said as it is: an address of the clinic holds nothing that was typed.
    void whetherOwnWordsAreInTheCodeIsSaid()
    {
        const QString notInIt = u"Questions in your own words are not in it."_s;
        App app;
        app.session().setQuestions({ { u"own-1"_s, u"May I swim?"_s, {}, {} } });
        visit(app, u"take-home"_s);
        QVERIFY(app.takeHome().code().contains("May I swim?"_L1));
        QVERIFY(!allWords(app).contains(notInIt));
        app.takeHome().setUrl(u"https://clinic.example/"_s);
        app.settle();
        QVERIFY(!app.takeHome().code().contains("swim"_L1));
        QVERIFY(allWords(app).contains(notInIt));
    }

    /// Who can't see the code hears what it holds.
    void theCodeIsCalledWhatItHolds()
    {
        App app;
        visit(app, u"take-home"_s);
        QVERIFY(find(app.window(), QAccessible::Graphic,
                     u"A code with the main messages and when to get help, for a phone"_s));
        QVERIFY(!allWords(app).contains("keep your questions on your phone"_L1));
        app.session().setQuestions({ { u"my-scar"_s, {}, {}, {} } });
        app.settle();
        QVERIFY(find(app.window(), QAccessible::Graphic, u"A code with your questions, for a phone"_s));
        QVERIFY(allWords(app).contains("keep your questions on your phone"_L1));
    }

    /// A row that is dragged past another takes its place.
    void theOrderByDragging()
    {
        App app;
        app.session().setQuestions(
            { { u"cause"_s, {}, {}, {} }, { u"my-ef"_s, {}, {}, {} }, { u"my-scar"_s, {}, {}, {} } });
        visit(app, u"take-home"_s);
        QQuickItem *hand = buttonSaying(app.page(), u"Move: What caused"_s);
        QVERIFY(hand);
        const QPoint from = middleOf(hand);
        QTest::mousePress(app.window(), Qt::LeftButton, Qt::NoModifier, from);
        for (int y = 0; y <= 170; y += 10) {
            QTest::mouseMove(app.window(), from + QPoint(0, y));
            app.complete();
        }
        QTest::mouseRelease(app.window(), Qt::LeftButton, Qt::NoModifier, from + QPoint(0, 170));
        app.settle();
        QCOMPARE(questionsKept(app), (QStringList{ u"my-ef"_s, u"my-scar"_s, u"cause"_s }));
    }

    /// The keys on the screen leave in sight what saves the question, however long the list is.
    void theKeysDoNotHideWhatSaves()
    {
        Start start;
        start.mode = Mode::Kiosk;
        start.size = QSize(1264, 752);
        App app(start);
        QList<KeptQuestion> saved;
        for (const QString &id : { u"cause"_s, u"my-ef"_s, u"my-scar"_s, u"which-study"_s, u"exercise"_s }) {
            saved << KeptQuestion{ id, {}, {}, {} };
            app.session().setQuestions(saved);
            visit(app, u"home"_s);
            visit(app, u"take-home"_s);
            press(app, u"Write my own question"_s);
            QQuickItem *save = find(app.window(), QAccessible::Button, u"Save it"_s);
            QVERIFY(save);
            const QList<Shown> items = shownItems(app.window());
            const auto shown = std::find_if(items.cbegin(), items.cend(),
                                            [&](const Shown &item) { return item.item == save; });
            QVERIFY2(shown != items.cend(), qPrintable(id));
            QVERIFY2(shown->seen() == shown->box, qPrintable(id));
        }
    }

    /// A kiosk has keys of its own, and nothing is left for the next reader.
    void nothingIsLeftAtAKiosk()
    {
        Start start;
        start.mode = Mode::Kiosk;
        App app(start);
        visit(app, u"check/general"_s);
        click(app, option(app, 0));
        visit(app, u"take-home"_s);
        press(app, u"Write my own question"_s);
        for (const QString &letter : { u"z"_s, u"q"_s, u"x"_s })
            click(app, find(app.window(), QAccessible::Button, letter));
        press(app, u"Save it"_s);
        QVERIFY(allWords(app).contains(u"zqx"_s));
        app.session().startOver();
        app.settle();
        for (const QString &address : { u"take-home"_s, u"questions"_s, u"check/general"_s }) {
            visit(app, address);
            QVERIFY2(!allWords(app).contains(u"zqx"_s), qPrintable(address));
            QVERIFY(!allWords(app).contains(u"Your answer"_s));
        }
        QCOMPARE(app.session().now(), [&] {
            Reader next = app.session().start();
            next.visited = app.session().visited();
            return next;
        }());
    }
};

int main(int argc, char *argv[]) { return run<TestAsks>(argc, argv, true); }
#include "tst_asks.moc"
