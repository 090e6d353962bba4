// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

QVariantMap rowOf(const Conversation &conversation, const QString &title)
{
    for (const QVariant &row : conversation.given()) {
        if (row.toMap()[u"title"_s] == title)
            return row.toMap();
    }
    return {};
}

QString clipboardText() { return QGuiApplication::clipboard()->text(); }

} // namespace

/// What a clinician leads a visit by, and what is left of it.
class tst_Conversation : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ContentStore> m_store;

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = ContentStore::open(QStringLiteral(PLAINHEART_CONTENT));
        QVERIFY(opened);
        m_store = std::move(*opened);
    }

    void aPathLeadsThePatientsPage()
    {
        Visit visit(m_store.get());
        Conversation &talk = visit.conversation;
        QCOMPARE(talk.way(), QString());
        QCOMPARE(talk.paths().size(), 3);
        QVERIFY(!talk.running());

        talk.start(u"five-minutes"_s);
        QCOMPARE(talk.way(), u"path"_s);
        QVERIFY(talk.running());
        QCOMPARE(talk.planned(), 300);
        QCOMPARE(talk.pathStep(), 1);
        QCOMPARE(talk.pathLength(), 6);
        QCOMPARE(visit.navigator.address(), u"heart-failure"_s);
        QVERIFY(talk.onPath());
        QCOMPARE(talk.sayNow(), u"First, what heart failure means for you."_s);
        QCOMPARE(talk.parts(), (QStringList{ u"what-it-is"_s, u"your-pumping-score"_s }));
        QCOMPARE(talk.nextTitle(), u"Heart muscle"_s);
        QCOMPARE(talk.nextSeconds(), 60);
        QVERIFY(talk.stop().id.isEmpty());

        talk.next();
        QCOMPARE(visit.navigator.address(), u"regeneration"_s);
        QCOMPARE(talk.stop().id, u"regeneration"_s);
        QCOMPARE(talk.secondsPlanned(), 60);
        talk.back();
        QCOMPARE(visit.navigator.address(), u"heart-failure"_s);
        talk.back(); // there is nothing before
        QCOMPARE(talk.pathStep(), 1);
        for (int step = 1; step < 6; ++step)
            talk.next();
        QCOMPARE(talk.pathStep(), 6);
        QCOMPARE(talk.parts(), QStringList{ u"check"_s });
        QCOMPARE(talk.nextTitle(), QString());
        talk.next();
        QCOMPARE(talk.pathStep(), 6);
        QCOMPARE(talk.takeaways().size(), 2);
    }

    void besideThePathAndBack()
    {
        Visit visit(m_store.get());
        Conversation &talk = visit.conversation;
        talk.start(u"five-minutes"_s);
        talk.next();
        visit.navigator.open(u"fibrosis/2"_s);
        QVERIFY(!talk.onPath());
        QCOMPARE(talk.sayNow(), QString());
        QCOMPARE(talk.parts(), QStringList());
        QCOMPARE(talk.stop().id, u"fibrosis"_s); // the notes are those of the page
        QCOMPARE(talk.pathStep(), 2);
        talk.returnToPath();
        QVERIFY(talk.onPath());
        QCOMPARE(visit.navigator.address(), u"regeneration"_s);
        // A step of the story is the same page.
        visit.navigator.open(u"regeneration/3"_s);
        QVERIFY(talk.onPath());
        // The patient's Next leads to the next screen of the path.
        visit.navigator.open(u"function"_s);
        QCOMPARE(talk.pathStep(), 3);
        QVERIFY(talk.onPath());

        talk.leavePath();
        QCOMPARE(talk.way(), u"free"_s);
        QCOMPARE(talk.pathStep(), 0);
        QCOMPARE(visit.navigator.address(), u"function"_s);
        QVERIFY(talk.running());
    }

    void timeCountsForThePageThatIsShown()
    {
        Visit visit(m_store.get());
        Conversation &talk = visit.conversation;
        visit.pass(100); // before the visit
        talk.start(u"five-minutes"_s);
        visit.pass(50);
        QCOMPARE(talk.elapsed(), 50);
        QCOMPARE(talk.secondsHere(), 50);
        QCOMPARE(talk.elapsedWords(), u"0:50"_s);
        QCOMPARE(talk.plannedWords(), u"of 5 min"_s);
        QCOMPARE(talk.hereWords(), u"0:50 of 0:45 here"_s); // longer than planned: no alarm, only the time
        talk.next();
        QCOMPARE(talk.secondsHere(), 0);
        visit.pass(130);
        talk.setRunning(false);
        visit.pass(600);
        QCOMPARE(talk.elapsed(), 180);
        talk.setRunning(true);
        visit.pass(10);
        QCOMPARE(talk.elapsed(), 190);
        QCOMPARE(talk.elapsedWords(), u"3:10"_s);
        QCOMPARE(rowOf(talk, u"What is heart failure?"_s)[u"minutes"_s].toString(), u"1 min"_s);
        QCOMPARE(rowOf(talk, u"What is heart failure?"_s)[u"state"_s].toString(), u"done"_s);
        QCOMPARE(rowOf(talk, u"Heart muscle"_s)[u"state"_s].toString(), u"now"_s);
        QCOMPARE(rowOf(talk, u"Heart muscle"_s)[u"minutes"_s].toString(), u"2 min"_s);
        QCOMPARE(rowOf(talk, u"Pumping"_s)[u"state"_s].toString(), u"ahead"_s);
    }

    /// A page that is only passed by is no education.
    void whatIsPassedByIsNotTold()
    {
        Visit visit(m_store.get());
        visit.conversation.startFree();
        visit.navigator.open(u"fibrosis"_s);
        visit.pass(2);
        visit.navigator.open(u"ipsc"_s);
        visit.pass(60);
        visit.navigator.open(u"home"_s);
        const QString text = visit.conversation.textForRecord();
        QVERIFY(text.contains(u"Your own cells"_s));
        QVERIFY(!text.contains(u"Scar tissue"_s));
    }

    void teachBackSaysItAnotherWayAndAsksAgain()
    {
        Visit visit(m_store.get());
        Conversation &talk = visit.conversation;
        QVERIFY(talk.teachBack().id.isEmpty());
        talk.startFree();
        visit.navigator.open(u"fibrosis"_s);
        visit.pass(60);
        QVERIFY(talk.teachBack().promptWords().contains(u"how would you tell a friend"_s));
        talk.sayAnotherWay();
        QVERIFY(talk.sayingAgain());
        QVERIFY(talk.teachBack().sayAgainWords().contains(u"ten of us take a new pill"_s));
        talk.askAgain();
        QVERIFY(!talk.sayingAgain());
        QVERIFY(talk.saidAgain());
        QCOMPARE(talk.heard(), QString()); // asked again, not answered yet
        talk.hearPartly();
        QCOMPARE(talk.heard(), u"partly"_s);
        talk.hearClear();
        QCOMPARE(talk.heard(), u"clear"_s);
        QCOMPARE(rowOf(talk, u"Scar tissue"_s)[u"heard"_s].toString(), u"clear, after other words"_s);
        // On a page without a stop of its own the last one is still asked about.
        visit.navigator.open(u"where-things-stand"_s);
        QCOMPARE(talk.teachBack().id, u"fibrosis"_s);
        visit.navigator.open(u"function"_s);
        QCOMPARE(talk.heard(), QString());
        // To say it again takes back what was heard before.
        visit.navigator.open(u"fibrosis"_s);
        talk.sayAnotherWay();
        QCOMPARE(talk.heard(), QString());
    }

    void questionsFindTheirStop()
    {
        Visit visit(m_store.get());
        Conversation &talk = visit.conversation;
        talk.startByQuestion();
        QCOMPARE(talk.way(), u"question"_s);
        QVERIFY(talk.allQuestions().size() > 12);
        const QVariantList found = talk.questionsWith(u"dangerous"_s);
        QCOMPARE(found.size(), 1);
        const QVariantMap question = found.constFirst().toMap();
        QCOMPARE(question[u"stop"_s].toString(), u"function"_s);
        talk.chooseQuestion(u"function"_s, question[u"index"_s].toInt());
        QCOMPARE(visit.navigator.address(), u"function"_s);
        QCOMPARE(talk.openQuestion(), question[u"index"_s].toInt());
        visit.navigator.open(u"ipsc"_s);
        QCOMPARE(talk.openQuestion(), -1);
        QVERIFY(talk.questionsWith(u"xyzzy"_s).isEmpty());
    }

    void tickedQuestionsAreThePatients()
    {
        Visit visit(m_store.get());
        const MyQuestions onThePatientsPage(&visit.session, &visit.library); // of the other engine
        Conversation &talk = visit.conversation;
        talk.startFree();
        visit.navigator.open(u"fibrosis"_s);
        const QString first = talk.questions().constFirst().toMap()[u"id"_s].toString();
        talk.tickQuestion(first, true);
        QCOMPARE(visit.questions.ids(), QStringList{ first });
        QCOMPARE(onThePatientsPage.ids(), QStringList{ first });
        QCOMPARE(talk.questionsSaved(), 1);
        QVERIFY(talk.questions().constFirst().toMap()[u"ticked"_s].toBool());
        visit.navigator.open(u"where-things-stand"_s);
        bool there = false;
        for (const QVariant &question : talk.questions())
            there = there || question.toMap()[u"id"_s] == first;
        QVERIFY(there);
        talk.tickQuestion(first, false);
        QCOMPARE(talk.questionsSaved(), 0);
    }

    void theScoreGoesWithThePage()
    {
        Visit visit(m_store.get());
        Conversation &talk = visit.conversation;
        talk.startFree();
        visit.navigator.open(u"fibrosis"_s);
        QVERIFY(!talk.mayShowScore());
        visit.navigator.open(u"heart-failure"_s);
        QVERIFY(talk.mayShowScore());
        for (const QString &slip : { u"4"_s, u"86"_s, u"abc"_s, u"35.5"_s, QString() }) {
            const QString said = talk.showScore(slip);
            QVERIFY2(said.contains(u"from 5 to 85"_s), qPrintable(slip));
            QCOMPARE(visit.session.ejectionFraction(), 0);
        }
        QCOMPARE(talk.showScore(u" 35 % "_s), QString());
        QCOMPARE(visit.session.ejectionFraction(), 35);
        visit.pass(60);
        QVERIFY(!talk.textForRecord().contains(u"35"_s));
        visit.navigator.open(u"function"_s);
        QCOMPARE(visit.session.ejectionFraction(), 0);
        QCOMPARE(talk.showScore(u"85"_s), QString());
        talk.endVisit();
        QCOMPARE(visit.session.ejectionFraction(), 0);
    }

    void aStudyIsToldWithItsFigures()
    {
        Visit visit(m_store.get());
        Conversation &talk = visit.conversation;
        talk.startFree();
        QVERIFY(talk.studies().isEmpty());
        visit.navigator.open(u"study/bartunek2017-chart-1"_s);
        QCOMPARE(talk.studies().size(), 1);
        const QVariantMap study = talk.studies().constFirst().toMap();
        QVERIFY(study[u"name"_s].toString().startsWith(u"CHART-1"_s));
        bool interval = false;
        for (const QVariant &result : study[u"results"_s].toList())
            interval = interval || result.toMap()[u"effect"_s].toString().contains(u"95 % CI"_s);
        QVERIFY(interval);
        QVERIFY(!study[u"answers"_s].toList().isEmpty());
        QVERIFY(
            study[u"answers"_s].toList().constFirst().toMap()[u"grade"_s].toString().contains(u"GRADE"_s));
        visit.navigator.open(u"function"_s);
        QVERIFY(talk.studies().isEmpty());
        QVERIFY(talk.answer()[u"grade"_s].toString().contains(u"GRADE"_s));
        QVERIFY(!talk.answer()[u"reason"_s].toString().isEmpty());
        talk.look(u"bolli2021-concert-hf"_s);
        QCOMPARE(talk.studies().size(), 1);
        QCOMPARE(visit.navigator.address(), u"function"_s); // the patient's page stays
        visit.navigator.open(u"chart/ef-scale"_s);
        QVERIFY(talk.studies().size() > 3);
    }

    void aVisitBeginsWhereItWasOpened_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("path");
        QTest::newRow("home") << u"home"_s << QString();
        QTest::newRow("a page") << u"heart-failure"_s << u"five-minutes"_s;
        QTest::newRow("a section") << u"where-things-stand/what-is-allowed"_s << u"two-minutes"_s;
        QTest::newRow("a topic") << u"function/2"_s << u"two-minutes"_s;
        QTest::newRow("a topic of the long path") << u"ipsc"_s << u"ten-minutes"_s;
        QTest::newRow("a tool") << u"search"_s << QString();
        QTest::newRow("nonsense") << u"//"_s << QString();
    }
    void aVisitBeginsWhereItWasOpened()
    {
        QFETCH(QString, address);
        QFETCH(QString, path);
        Visit visit(m_store.get());
        QCOMPARE(visit.conversation.pathFor(address), path);
        visit.navigator.startOver(address);
        QCOMPARE(visit.conversation.suggestedPath(), path);
    }

    void thePageToTakeHomeIsPrinted()
    {
        Visit visit(m_store.get());
        Conversation &talk = visit.conversation;
        talk.startFree();
        QVERIFY(talk.canPrint());
        QVERIFY(talk.handoutWords().contains(u"not given"_s));
        talk.print();
        QCOMPARE(visit.paperless->prints(), 1);
        QVERIFY(talk.isPrinting());
        using State = PrintProgress::State;
        visit.paperless->tell(State::Printing);
        visit.paperless->tell(State::Failed);
        QVERIFY(talk.handoutWords().contains(u"was not printed"_s));
        QVERIFY(talk.textForRecord().contains(u"Page to take home: not given"_s));
        talk.print();
        visit.paperless->tell(State::Printing);
        visit.paperless->tell(State::Done);
        QVERIFY(talk.textForRecord().contains(u"Page to take home: printed"_s));
        talk.showCode(true);
        QVERIFY(!talk.code().isEmpty());
        talk.showCode(false);
        QVERIFY(talk.textForRecord().contains(u"printed, and shown as a code"_s));
    }

    /// Nothing tells who it was, what they typed, or when.
    void theRecordNamesNobody()
    {
        Visit visit(m_store.get());
        Conversation &talk = visit.conversation;
        talk.start(u"five-minutes"_s);
        visit.pass(61);
        visit.questions.addOwn(u"Will Joan Miller live to see June?"_s);
        visit.questions.choose(u"my-scar"_s, true);
        visit.questions.setNote(u"my-scar"_s, u"ask Dr Brown"_s);
        const QString text = talk.textForRecord();
        QVERIFY(text.contains(u"Do I have a scar"_s));
        QVERIFY(text.contains(u"In the patient's own words, not copied here: 1"_s));
        const QString bundle = talk.fhir(true);
        QByteArray page;
        for (const QJsonValue entry : QJsonDocument::fromJson(bundle.toUtf8()).object()[u"entry"].toArray()) {
            const QJsonObject content = entry[u"resource"][u"content"][0][u"attachment"].toObject();
            page += QByteArray::fromBase64(content[u"data"].toString().toLatin1());
        }
        QVERIFY(page.contains("Do I have a scar"));
        for (const QString &told : { text, talk.fhir(false), bundle, QString::fromUtf8(page) }) {
            for (const char *secret : { "Joan", "June", "Brown" })
                QVERIFY2(!told.contains(QLatin1StringView(secret)), secret);
        }
        static const QRegularExpression clock(u"\\b[0-2]?[0-9]:[0-5][0-9]\\b"_s);
        QVERIFY(!clock.match(text).hasMatch());
        // What the clinician adds is the clinician's own.
        talk.setAddition(u"Seen at 10:15."_s);
        QVERIFY(talk.textForRecord().contains(u"Added: Seen at 10:15."_s));
        talk.setAddition(u"Seen \u202eat\u202c\u200b 10:15."_s);
        QVERIFY(talk.textForRecord().contains(u"Added: Seen at 10:15."_s));
    }

    void copyAsksNothing()
    {
        Visit visit(m_store.get());
        Conversation &talk = visit.conversation;
        talk.start(u"two-minutes"_s);
        visit.pass(30);
        talk.copyForRecord();
        QCOMPARE(clipboardText(), talk.textForRecord());
        QVERIFY(!talk.copied().isEmpty());
        talk.hearClear(); // no stop was on the page: nothing changes
        QVERIFY(!talk.copied().isEmpty());
        talk.next();
        QVERIFY(talk.copied().isEmpty()); // what was copied is not all any more
        talk.copyFhir(false);
        QCOMPARE(QJsonDocument::fromJson(clipboardText().toUtf8()).object()[u"resourceType"].toString(),
                 u"Communication"_s);
    }

    void nothingIsLeftOfAVisit()
    {
        Visit visit(m_store.get());
        Conversation &talk = visit.conversation;
        const QString fresh = talk.textForRecord();
        const QVariantList given = talk.given();
        talk.start(u"ten-minutes"_s);
        talk.next();
        visit.pass(70);
        talk.sayAnotherWay();
        talk.askAgain();
        talk.hearPartly();
        talk.tickQuestion(u"my-scar"_s, true);
        talk.showScore(u"35"_s);
        talk.setAddition(u"Daughter was there."_s);
        talk.showCode(true);
        talk.setOpenQuestion(1);
        talk.look(u"bolli2021-concert-hf"_s);
        talk.showPart(u"hope"_s);
        talk.print();
        visit.paperless->tell(PrintProgress::State::Printing);
        talk.copyForRecord();

        talk.endVisit();
        QCOMPARE(talk.way(), QString());
        QVERIFY(!talk.running());
        QCOMPARE(talk.elapsed(), 0);
        QCOMPARE(talk.secondsHere(), 0);
        QCOMPARE(talk.pathId(), QString());
        QVERIFY(talk.parts().isEmpty());
        QVERIFY(talk.teachBack().id.isEmpty());
        QCOMPARE(talk.questionsSaved(), 0);
        QCOMPARE(talk.addition(), QString());
        QCOMPARE(talk.copied(), QString());
        QCOMPARE(talk.code(), QString());
        QCOMPARE(talk.openQuestion(), -1);
        QVERIFY(talk.studies().isEmpty());
        QCOMPARE(talk.given(), given);
        QCOMPARE(talk.textForRecord(), fresh);
        // The page that was still in the printer is of nobody who is here.
        visit.paperless->tell(PrintProgress::State::Done);
        QCOMPARE(talk.textForRecord(), fresh);
        visit.pass(60);
        QCOMPARE(talk.elapsed(), 0);
    }

    /// The patient's side may end a visit, too.
    void thePatientsStartEndsIt()
    {
        Visit visit(m_store.get());
        visit.conversation.startFree();
        visit.session.startOver();
        QCOMPARE(visit.conversation.way(), QString());
    }

    void nothingIsSaidOnThePatientsPage()
    {
        Visit visit(m_store.get());
        QSignalSpy said(&visit.navigator, &Navigator::announced);
        Conversation &talk = visit.conversation;
        talk.start(u"two-minutes"_s);
        talk.next();
        visit.pass(30);
        talk.sayAnotherWay();
        talk.hearClear();
        talk.showScore(u"35"_s);
        talk.copyForRecord();
        QCOMPARE(said.count(), 0);
    }

    /// Without content there is nothing to lead by, and nothing breaks.
    void withoutContent()
    {
        Session console({});
        Session session({});
        Library library(nullptr, &session);
        Navigator navigator(nullptr);
        MyQuestions questions(&session, &library);
        TakeHome takeHome(nullptr, &session);
        Printing printing(PrintSetup{ std::make_unique<Paperless>(QList<Printer>()), {} }, &session);
        Conversation talk({ nullptr, &console, &session, &navigator, &questions, &takeHome, &printing, {} });
        QVERIFY(talk.paths().isEmpty());
        talk.start(u"two-minutes"_s);
        QCOMPARE(talk.way(), QString());
        talk.startFree();
        navigator.open(u"fibrosis"_s);
        QVERIFY(!talk.canPrint());
        QVERIFY(!talk.textForRecord().isEmpty());
        QVERIFY(!talk.fhir(true).isEmpty());
    }
};

QTEST_MAIN(tst_Conversation)
#include "tst_conversation.moc"
