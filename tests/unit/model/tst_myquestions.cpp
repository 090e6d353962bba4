// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentstore.h"
#include "library.h"
#include "madestore.h"
#include "myquestions.h"
#include "session.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

/// The questions for the visit: what is saved, in which order, and what goes.
class tst_MyQuestions : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<ContentStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MyQuestions> m_mine;

    [[nodiscard]] QVariant at(int row, MyQuestions::Role role) const
    {
        return m_mine->data(m_mine->index(row), role);
    }
    [[nodiscard]] QStringList saved() const
    {
        QStringList ids;
        for (const KeptQuestion &question : m_session->questions())
            ids << question.id;
        return ids;
    }

private Q_SLOTS:
    void initTestCase() { m_store = PlainheartTest::madeStore(m_folder); }
    void init()
    {
        SessionConfig config;
        config.languages = m_store->languages();
        m_session = std::make_unique<Session>(config);
        m_library = std::make_unique<Library>(m_store.get(), m_session.get());
        m_mine = std::make_unique<MyQuestions>(m_session.get(), m_library.get());
        new QAbstractItemModelTester(m_mine.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_mine.get());
    }
    void cleanup()
    {
        m_mine.reset();
        m_library.reset();
        m_session.reset();
    }

    void aQuestionIsSavedAndTakenOff()
    {
        m_mine->choose(u"q2"_s, true);
        m_mine->choose(u"q1"_s, true);
        QCOMPARE(saved(), (QStringList{ u"q2"_s, u"q1"_s }));
        QCOMPARE(at(0, MyQuestions::Words).toString(), u"Second?"_s);
        QVERIFY(!at(0, MyQuestions::Own).toBool());
        m_mine->choose(u"nothing"_s, true);
        m_mine->choose(u"q2"_s, false);
        QCOMPARE(saved(), QStringList{ u"q1"_s });
        QCOMPARE(m_mine->ids(), QStringList{ u"q1"_s });
    }

    /// A slip costs nothing: the row stays where it was, with its note.
    void whatIsTakenOffComesBackAsItWas()
    {
        m_mine->choose(u"q2"_s, true);
        m_mine->choose(u"q1"_s, true);
        m_mine->setNote(u"q2"_s, u"  since   May "_s);
        m_mine->choose(u"q2"_s, false);
        QCOMPARE(m_mine->count(), 2);
        m_mine->choose(u"q2"_s, true);
        QCOMPARE(saved(), (QStringList{ u"q2"_s, u"q1"_s }));
        QCOMPARE(m_session->questions().first().note, u"since May"_s);
        m_mine->choose(u"q2"_s, false);
        m_mine->tidy();
        QCOMPARE(m_mine->count(), 1);
    }

    /// Letters that are not seen, or that turn others around, are no part of what was asked.
    void whatIsNotSeenIsNotKept()
    {
        QVERIFY(m_mine->addOwn(u"\u202e\u2066\u200b\ufeff"_s).isEmpty());
        const QString id
            = m_mine->addOwn(u"May I \u202etols\u202c fl\u00ady\u200e?\u2028Or\u200f swim\u2069"_s);
        m_mine->setNote(id, u"\u2067in June\u2069"_s);
        m_mine->setAnswer(id, u"yes\u200b\u0300"_s);
        QCOMPARE(m_session->questions(),
                 (QList<KeptQuestion>{
                     { u"own-1"_s, u"May I tols fly? Or swim"_s, u"in June"_s, u"yes\u0300"_s } }));
        // A joiner is part of words in Persian, and letters beyond the first 65,536 are letters.
        m_mine->setNote(id, u"\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \U0001d11e"_s);
        QCOMPARE(m_session->questions().constFirst().note,
                 u"\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \U0001d11e"_s);
        // None of them is cut in half.
        m_mine->setNote(id, QString(MyQuestions::mostLetters - 1, u'x') + u"\U0001d11e"_s);
        QCOMPARE(m_session->questions().constFirst().note, QString(MyQuestions::mostLetters - 1, u'x'));
    }

    void ownQuestionsNotesAndAnswers()
    {
        QVERIFY(m_mine->addOwn(u"   "_s).isEmpty());
        const QString id = m_mine->addOwn(u" Can I  fly? "_s);
        QCOMPARE(id, u"own-1"_s);
        m_mine->setNote(id, u"in June"_s);
        m_mine->setAnswer(id, u"yes"_s);
        QCOMPARE(m_session->questions(),
                 (QList<KeptQuestion>{ { u"own-1"_s, u"Can I fly?"_s, u"in June"_s, u"yes"_s } }));
        QVERIFY(at(0, MyQuestions::Own).toBool());
        QCOMPARE(m_mine->addOwn(QString(1000, u'x')), u"own-2"_s);
        QCOMPARE(m_session->questions().last().words.size(), MyQuestions::mostLetters);
        m_mine->remove(u"own-1"_s);
        QCOMPARE(saved(), QStringList{ u"own-2"_s });
        while (m_mine->mayAddOwn())
            QVERIFY(!m_mine->addOwn(u"One more?"_s).isEmpty());
        QVERIFY(m_mine->addOwn(u"Too many?"_s).isEmpty());
        QCOMPARE(m_mine->count(), MyQuestions::mostOwn);
    }

    void theOrderIsTheReaders()
    {
        for (const QString &words : { u"A?"_s, u"B?"_s, u"C?"_s })
            (void)m_mine->addOwn(words);
        m_mine->move(0, 2);
        QCOMPARE(saved(), (QStringList{ u"own-2"_s, u"own-3"_s, u"own-1"_s }));
        m_mine->move(2, 1);
        QCOMPARE(saved(), (QStringList{ u"own-2"_s, u"own-1"_s, u"own-3"_s }));
        m_mine->move(0, 3);
        m_mine->move(-1, 0);
        QCOMPARE(saved(), (QStringList{ u"own-2"_s, u"own-1"_s, u"own-3"_s }));
    }

    /// Where nothing is saved, some are suggested, of what was read first; none of them is saved by that.
    void someAreSuggested()
    {
        m_mine->tidy();
        QCOMPARE(m_mine->count(), 1); // the first of the only group
        QCOMPARE(at(0, MyQuestions::QuestionId).toString(), u"q1"_s);
        QVERIFY(!at(0, MyQuestions::Chosen).toBool());
        QVERIFY(m_session->questions().isEmpty());
        m_session->visit(u"fibrosis"_s);
        m_mine->tidy();
        QCOMPARE(at(0, MyQuestions::QuestionId).toString(), u"q2"_s);
        m_mine->choose(u"q2"_s, true);
        m_mine->tidy();
        QCOMPARE(m_mine->count(), 1);
        QCOMPARE(m_mine->offered(u"fibrosis"_s).first().value<Question>().id, u"q2"_s);
    }

    /// The next reader finds nothing of the last one.
    void nothingIsLeftForTheNextReader()
    {
        m_mine->choose(u"q1"_s, true);
        (void)m_mine->addOwn(u"Zanzibar?"_s);
        m_mine->setNote(u"q1"_s, u"Zanzibar"_s);
        m_mine->choose(u"own-1"_s, false); // not saved any more, and still there
        m_session->setOpened({ u"fibrosis-1/a"_s });
        m_session->startOver();
        QCOMPARE(m_mine->count(), 0);
        QVERIFY(m_mine->ids().isEmpty());
        QVERIFY(m_session->questions().isEmpty());
        QVERIFY(m_session->opened().isEmpty());
        QCOMPARE(m_session->now(), m_session->start());
    }

    /// What a record gives back is shown, but for a question that the content has no more.
    void whatWasKeptIsShown()
    {
        m_session->setQuestions({ { u"own-1"_s, u"Can I fly?"_s, {}, {} },
                                  { u"gone"_s, {}, {}, {} },
                                  { u"q1"_s, {}, u"soon"_s, {} } });
        QCOMPARE(m_mine->ids(), (QStringList{ u"own-1"_s, u"q1"_s }));
        QCOMPARE(at(1, MyQuestions::Note).toString(), u"soon"_s);
        QCOMPARE(m_mine->addOwn(u"Next?"_s), u"own-2"_s);
    }
};

QTEST_GUILESS_MAIN(tst_MyQuestions)
#include "tst_myquestions.moc"
