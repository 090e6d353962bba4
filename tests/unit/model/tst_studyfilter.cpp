// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentstore.h"
#include "library.h"
#include "session.h"
#include "studyfilter.h"

#include <algorithm>
#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const QList<Study> &studies)
{
    QStringList ids;
    for (const Study &study : studies)
        ids << study.id;
    return ids;
}

} // namespace

/// The studies of the store that ships: what the filters show, and that every way into them leads somewhere.
class tst_StudyFilter : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ContentStore> m_store;
    QList<Study> m_studies;

    /// What a filter shows, in the order of the list.
    [[nodiscard]] QStringList idsThat(const StudyFilter &filter) const
    {
        QStringList ids;
        for (const qint64 number : m_store->studyNumbers(filter))
            ids << m_store->studyCard(number, u"en"_s).id;
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto store = ContentStore::open(QStringLiteral(PLAINHEART_CONTENT));
        QVERIFY(store.has_value());
        m_store = std::move(*store);
        m_studies = m_store->studies(u"en"_s);
        QVERIFY(m_studies.size() > 100);
    }

    void studiesOfCellsFirstThenTheLargest()
    {
        QVERIFY(std::is_sorted(m_studies.begin(), m_studies.end(), [](const Study &a, const Study &b) {
            const auto place
                = [](const Study &s) { return std::pair(s.cells == QStringList{ u"none"_s }, -s.people); };
            return place(a) < place(b);
        }));
        QVERIFY(m_studies.constFirst().cells != QStringList{ u"none"_s });
        QCOMPARE(m_studies.constLast().cells, QStringList{ u"none"_s });
    }

    void everyStudyHasItsWords()
    {
        for (const Study &study : m_studies) {
            for (const QString &words :
                 { study.populationWords, study.designWords, study.blindedWords, study.resultWords })
                QVERIFY2(!words.isEmpty() && words.front().isUpper(), qPrintable(study.id + u": "_s + words));
            QVERIFY2(study.cellsWords.size() == study.cells.size() && !study.cells.isEmpty(),
                     qPrintable(study.id));
            QVERIFY2(!study.name.isEmpty(), qPrintable(study.id));
        }
    }

    // Filters
    // ------------------------------------------------------------------------------------------------------

    void filters_data()
    {
        QTest::addColumn<QVariantMap>("filter");
        QTest::addColumn<QStringList>("in"); ///< some that it shows
        QTest::addColumn<QStringList>("out"); ///< some that it does not
        const QString dream = u"perin2023-dream-hf"_s;
        const QString allstar = u"makkar2020-allstar"_s;
        const QString poseidon = u"hare2012-poseidon"_s;
        const QString mice = u"vagnozzi2020"_s;
        const QString advice = u"aha-warning-signs"_s;
        const QString chart1 = u"bartunek2017-chart-1"_s;

        QTest::newRow("none shows all")
            << QVariantMap() << QStringList{ dream, allstar, poseidon, mice, advice } << QStringList();
        QTest::newRow("a topic") << QVariantMap{ { u"document"_s, u"fibrosis"_s } }
                                 << QStringList{ allstar, poseidon } << QStringList{ chart1, advice };
        QTest::newRow("people with heart failure")
            << QVariantMap{ { u"populations"_s, QStringList{ u"heart-failure"_s } } }
            << QStringList{ dream, poseidon, u"fisher2016-tsa"_s } << QStringList{ allstar, mice };
        QTest::newRow("after a heart attack")
            << QVariantMap{ { u"populations"_s, QStringList{ u"heart-attack"_s } } }
            << QStringList{ allstar, u"mathur2020-bami"_s, u"fisher2016-tsa"_s }
            << QStringList{ dream, mice };
        QTest::newRow("animals and lab")
            << QVariantMap{ { u"populations"_s, QStringList{ u"animal"_s, u"lab"_s } } }
            << QStringList{ mice, u"bergmann2009"_s } << QStringList{ dream, allstar, advice };
        QTest::newRow("one value of several is enough")
            << QVariantMap{ { u"populations"_s, QStringList{ u"heart-failure"_s, u"heart-attack"_s } } }
            << QStringList{ dream, allstar } << QStringList{ mice };
        QTest::newRow("100 people or more") << QVariantMap{ { u"minPeople"_s, 100 } }
                                            << QStringList{ dream, allstar, u"choudry-regenerate-ami"_s }
                                            << QStringList{ poseidon, advice, u"cochrane-ami-pub5"_s };
        QTest::newRow("blinded") << QVariantMap{ { u"blinded"_s, true } }
                                 << QStringList{ allstar, chart1, dream }
                                 << QStringList{ u"meyer-boost-5y"_s, poseidon, u"patel2016-ixcell-dcm"_s };
        QTest::newRow("last 10 years")
            << QVariantMap{ { u"sinceYear"_s, 2016 } } << QStringList{ dream, chart1 }
            << QStringList{ poseidon, u"mathiasen2015-msc-hf"_s, u"meyer-boost-5y"_s };
        QTest::newRow("a kind of cells")
            << QVariantMap{ { u"cells"_s, QStringList{ u"heart"_s } } }
            << QStringList{ allstar, u"bolli2021-concert-hf"_s } << QStringList{ dream, poseidon };
        QTest::newRow("a result") << QVariantMap{ { u"results"_s, QStringList{ u"no-comparison"_s } } }
                                  << QStringList{ u"biovat2026-nejm"_s, u"karantalis2014-prometheus"_s }
                                  << QStringList{ dream };
        QTest::newRow("studies only")
            << QVariantMap{ { u"studiesOnly"_s, true } } << QStringList{ dream, mice }
            << QStringList{ advice, u"scipio-retraction"_s, u"emerald-registry"_s };
        QTest::newRow("every condition has to be met")
            << QVariantMap{ { u"blinded"_s, true },
                            { u"minPeople"_s, 100 },
                            { u"populations"_s, QStringList{ u"heart-failure"_s } } }
            << QStringList{ chart1, dream }
            << QStringList{ allstar, poseidon, u"fernandezaviles2018-caremi"_s };
    }
    void filters()
    {
        QFETCH(QVariantMap, filter);
        QFETCH(QStringList, in);
        QFETCH(QStringList, out);
        const QStringList shown = idsThat(StudyFilter::fromMap(filter));
        for (const QString &id : std::as_const(in))
            QVERIFY2(shown.contains(id), qPrintable(id));
        for (const QString &id : std::as_const(out))
            QVERIFY2(!shown.contains(id), qPrintable(id));
        QVERIFY(!filter.isEmpty() || shown.size() == m_studies.size());
        // The order stays.
        QStringList ordered = idsOf(m_studies);
        ordered.removeIf([&](const QString &id) { return !shown.contains(id); });
        QCOMPARE(shown, ordered);
    }

    void anUnknownFilterIsToldOf()
    {
        QTest::ignoreMessage(QtWarningMsg, "no filter is named minpeople");
        QVERIFY(StudyFilter::fromMap({ { u"minpeople"_s, 100 } }) == StudyFilter());
    }

    /// Every value that is offered as a filter shows something, or it is not worth its place.
    void everyKindOfCellsIsFound()
    {
        for (const auto &[id, words] : m_store->words(u"cells"_s, u"en"_s)) {
            StudyFilter filter;
            filter.cells = { id };
            QVERIFY2(!m_store->studyNumbers(filter).isEmpty(), qPrintable(id));
        }
    }

    // Ways in
    // ------------------------------------------------------------------------------------------------------

    void everyCitationLeadsToAStudyAndBack()
    {
        QList<Document> documents = m_store->topics(u"en"_s);
        for (const QString &page :
             { u"heart-failure"_s, u"where-things-stand"_s, u"offer-check"_s, u"about"_s })
            documents << *m_store->document(page, u"en"_s);
        int citations = 0;
        for (const Document &document : std::as_const(documents)) {
            for (const Section &section : document.sections) {
                for (const Block &block : section.blocks) {
                    for (const Span &span : block.spans) {
                        for (const QString &id : span.sources) {
                            const auto study = m_store->study(id, u"en"_s);
                            QVERIFY2(study.has_value(), qPrintable(id));
                            QVERIFY2(study->documents.contains(document.id), qPrintable(id));
                            ++citations;
                        }
                    }
                }
            }
        }
        QVERIFY(citations > 100);
    }

    void everyChartAndClaimLeadsToStudies()
    {
        const QList<StoredChart> charts = m_store->charts(u"en"_s);
        QVERIFY(charts.size() > 10);
        for (const StoredChart &chart : charts) {
            QVERIFY2(!chart.rows.isEmpty() && !chart.sources.isEmpty(), qPrintable(chart.id));
            for (const QString &id : chart.sources)
                QVERIFY2(m_store->study(id, u"en"_s)->charts.contains(chart.id), qPrintable(id));
        }
        const QList<Claim> claims = m_store->claims(u"en"_s);
        QVERIFY(claims.size() > 10);
        for (const Claim &claim : claims) {
            QVERIFY2(m_store->document(claim.document, u"en"_s).has_value(), qPrintable(claim.document));
            for (const QString &id : claim.sources)
                QVERIFY2(m_store->study(id, u"en"_s)->claims.contains(claim.id), qPrintable(id));
        }
    }

    /// The panels count what their studies add up to, nobody twice, and nothing that was withdrawn.
    void countsAddUp()
    {
        for (const Document &topic : m_store->topics(u"en"_s)) {
            int people = 0;
            int studies = 0;
            for (const QString &id : topic.caveat.sources) {
                const Source source = *m_store->source(id, u"en"_s);
                QVERIFY2(!source.isInDoubt() && source.isStudy(), qPrintable(id));
                QVERIFY2(!topic.caveat.sources.contains(source.samePeopleAs), qPrintable(id));
                people += source.people;
                studies += std::max(1, source.trials);
            }
            QCOMPARE(topic.caveat.people, people);
            QCOMPARE(topic.caveat.studies, studies);
        }
    }

    /// Where a trial missed its main goal, no other result of it may pass for proof.
    void aGoodLookingResultIsAClue()
    {
        const Source dream = *m_store->study(u"perin2023-dream-hf"_s, u"en"_s);
        QVERIFY(dream.findings.constFirst().isMain);
        QStringList clues;
        for (const Finding &finding : dream.findings) {
            if (finding.isClue)
                clues << finding.id;
        }
        QCOMPARE(clues.size(), 3);
        for (const Study &study : std::as_const(m_studies)) {
            const Source source = *m_store->study(study.id, u"en"_s);
            if (source.mainGoal != "not-met"_L1)
                continue;
            for (const Finding &finding : source.findings)
                QVERIFY2(finding.favours != "cells"_L1 || finding.isClue, qPrintable(study.id));
        }
    }

    void studiesInDoubtAreShownAsSuch()
    {
        for (const Study &study : std::as_const(m_studies)) {
            const bool told = study.result == "withdrawn"_L1 || study.result == "do-not-count"_L1;
            QVERIFY2(study.isInDoubt() == told, qPrintable(study.id));
            if (told)
                QCOMPARE(m_store->study(study.id, u"en"_s)->checks.constFirst().id,
                         u"status-"_s + study.status);
        }
    }

    void asThePagesAsk()
    {
        SessionConfig config;
        config.languages = m_store->languages();
        Session session(config);
        const Library library(m_store.get(), &session);
        QCOMPARE(library.contentYear(), 2026);
        const StudyFilter filter = StudyFilter::fromMap(
            { { u"sinceYear"_s, library.contentYear() - 10 }, { u"blinded"_s, true } });
        const QList<qint64> shown = library.studyNumbers(filter);
        QVERIFY(!shown.isEmpty() && shown.size() < m_studies.size());
        QVERIFY(library.studyCard(shown.constFirst()).year >= 2016);
        QCOMPARE(library.charts(u"fibrosis"_s).constFirst().value<StoredChart>().id, u"scar-change"_s);
        QCOMPARE(library.chart(u"scar-change"_s).kind, u"bars"_s);
        QVERIFY(!library.claims(u"fibrosis"_s).isEmpty());
        QCOMPARE(library.words(u"population"_s).constFirst().toMap().value(u"id"_s).toString(),
                 u"heart-failure"_s);
    }
};

QTEST_GUILESS_MAIN(tst_StudyFilter)
#include "tst_studyfilter.moc"
