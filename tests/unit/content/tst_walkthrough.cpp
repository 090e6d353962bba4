// SPDX-License-Identifier: GPL-3.0-or-later
#include "address.h"
#include "contentstore.h"
#include "teststore.h"

#include <QTemporaryDir>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

/// Paths and notes for a clinician, from the store that ships.
class tst_Walkthrough : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ContentStore> m_store;

private Q_SLOTS:
    void initTestCase()
    {
        auto store = ContentStore::open(QStringLiteral(PLAINHEART_CONTENT));
        QVERIFY(store);
        m_store = std::move(*store);
    }

    void thereAreThreePaths()
    {
        const QList<GuidedPath> paths = m_store->guidedPaths(u"en"_s);
        QCOMPARE(paths.size(), 3);
        const QList<int> minutes{ paths.at(0).minutes, paths.at(1).minutes, paths.at(2).minutes };
        QCOMPARE(minutes, (QList<int>{ 2, 5, 10 }));
        for (const GuidedPath &path : paths) {
            QVERIFY(!path.title.isEmpty());
            QVERIFY(!path.useWhenWords().isEmpty());
            QCOMPARE(path.seconds(), path.minutes * 60);
            QVERIFY2(path.takeaways.size() <= 2, qPrintable(path.id));
            QVERIFY(!path.takeaways.isEmpty());
            for (const GuidedScreen &screen : path.screens) {
                const auto address = Address::parse(screen.address);
                QVERIFY2(address && address->existsIn(*m_store), qPrintable(screen.address));
                QVERIFY(!screen.sayWords().isEmpty());
                QVERIFY(!screen.parts.isEmpty());
            }
        }
        QCOMPARE(paths.constFirst().screens.constFirst().address, u"where-things-stand"_s);
        QCOMPARE(paths.constFirst().screens.constFirst().parts, QStringList{ u"six-short-answers"_s });
        QCOMPARE(paths.constFirst().indexOf(u"function"_s), 1);
        QCOMPARE(paths.constFirst().indexOf(u"ipsc"_s), -1);
    }

    void everyTopicHasItsNotes()
    {
        QStringList topics;
        for (const Document &topic : m_store->topics(u"en"_s))
            topics << topic.id;
        QStringList stops;
        for (const GuidedStop &stop : m_store->guidedStops(u"en"_s)) {
            stops << stop.id;
            QVERIFY(!stop.goalWords().isEmpty());
            QVERIFY(stop.talk.size() >= 3);
            for (const GuidedNote &point : stop.talk) {
                QVERIFY(!point.key.isEmpty());
                QVERIFY(!point.firstWords().isEmpty());
            }
            QVERIFY(!stop.promptWords().isEmpty());
            QVERIFY(!stop.listenForWords().isEmpty());
            QVERIFY(!stop.sayAgainWords().isEmpty());
            for (const GuidedNote &question : stop.questions)
                QVERIFY(!question.firstWords().isEmpty() && !question.secondWords().isEmpty());
            for (const GuidedNote &avoid : stop.avoid)
                QVERIFY(!avoid.firstWords().isEmpty() && !avoid.secondWords().isEmpty());
            QVERIFY(stop.takeaways.size() <= 2);
        }
        QCOMPARE(stops, topics);
        QVERIFY(!m_store->guidedIntro(u"en"_s).isEmpty());
    }

    /// An answer names the sources that it stands on, and the store has them.
    void answersCiteTheirSources()
    {
        int cited = 0;
        for (const GuidedStop &stop : m_store->guidedStops(u"en"_s)) {
            for (const GuidedNote &note : stop.questions + stop.talk) {
                for (const QString &id : note.sources()) {
                    QVERIFY2(m_store->source(id, u"en"_s), qPrintable(id));
                    ++cited;
                }
            }
        }
        QVERIFY(cited > 20);
    }

    /// In a language that lacks them the English ones stand in.
    void englishStandsIn() { QCOMPARE(m_store->guidedPaths(u"xx"_s).size(), 3); }

    void aStoreWithoutThemIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"lacks"_s);
        makeStore(path, { u"DROP TABLE walk_note"_s });
        const auto store = ContentStore::open(path);
        QVERIFY(!store);
        QCOMPARE(store.error().code, Error::Code::Corrupt);
    }

    void aBrokenNoteIsEmpty()
    {
        QVERIFY(guidedPathFromJson(u"p"_s, u"{"_s).screens.isEmpty());
        QVERIFY(guidedStopFromJson(u"s"_s, u"[1]"_s).goal.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Walkthrough)
#include "tst_walkthrough.moc"
