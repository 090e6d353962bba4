// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentstore.h"
#include "numbers.h"
#include "studysentences.h"

#include <QRegularExpression>
#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(u"en"_s);

/// Keys of the evidence's fields that are no words of plain English: none may stand in a sentence.
const QStringList keys{ u"dummy-trial"_s,   u"comparison-trial"_s, u"head-to-head"_s,    u"one-group"_s,
                        u"pooled-trials"_s, u"pooled-records"_s,   u"lab-made heart-"_s, u"heart-failure"_s,
                        u"heart-attack"_s,  u"no-comparison"_s,    u"not-met"_s,         u"full-text"_s,
                        u"cell-products"_s, u"maker-ties"_s };

/// A trial of cells in people with heart failure.
Source trial()
{
    Source source;
    source.populationGroup = u"heart-failure"_s;
    source.people = 1565;
    source.peopleKnown = true;
    source.design = u"dummy-trial"_s;
    source.cells = { u"mesenchymal"_s };
    source.cellsWords = { u"Mesenchymal cells"_s };
    source.status = u"current"_s;
    return source;
}

} // namespace

/// A source in three plain sentences: what they did, what they found, how far to trust it.
class TestStudySentences : public QObject
{
    Q_OBJECT

    std::unique_ptr<ContentStore> m_store;

private Q_SLOTS:
    void initTestCase()
    {
        auto store = ContentStore::open(QStringLiteral(PLAINHEART_CONTENT));
        QVERIFY(store);
        m_store = std::move(*store);
    }

    void everySourceOfTheContent_data()
    {
        QTest::addColumn<QString>("id");
        for (const Study &study : m_store->studies(u"en"_s))
            QTest::newRow(qUtf8Printable(study.id)) << study.id;
    }
    void everySourceOfTheContent()
    {
        QFETCH(const QString, id);
        const auto source = m_store->study(id, u"en"_s);
        QVERIFY(source);
        QVERIFY(!source->kindTitle.isEmpty());
        QCOMPARE(source->sentences.size(), 3);
        for (const StudySentence &sentence : source->sentences) {
            const QByteArray said = sentence.text.toUtf8();
            QVERIFY(!sentence.heading.isEmpty());
            QVERIFY2(sentence.text.endsWith(u'.') && !sentence.text.endsWith(".."_L1), said);
            QVERIFY2(sentence.text.at(0).isUpper() || sentence.text.at(0).isDigit(), said);
            static const QRegularExpression twice(u"\\b(\\w+) \\1\\b"_s,
                                                  QRegularExpression::CaseInsensitiveOption);
            QVERIFY2(!twice.match(sentence.text).hasMatch(), said);
            static const QRegularExpression gap(u"  | [.,;:)]|\\( |%\\d|\\(\\)"_s);
            QVERIFY2(!gap.match(sentence.text).hasMatch(), said);
            QVERIFY2(sentence.text.count(u'(') == sentence.text.count(u')'), said);
            for (const QString &key : keys)
                QVERIFY2(!sentence.text.contains(key), said);
        }
        const QString did = source->sentences.at(0).text;
        // Numbers of people are those of the field, and nobody is counted where nothing was studied.
        if (source->isStudy() && source->peopleKnown && source->people > 1)
            QVERIFY2(did.contains(numberText(source->people, english) + u' '), qUtf8Printable(did));
        if (!source->peopleKnown && source->peopleText.isEmpty()) {
            static const QRegularExpression counted(u"\\d+ people"_s);
            QVERIFY2(!counted.match(did).hasMatch(), qUtf8Printable(did));
        }
        // What is no study is never told as one.
        QCOMPARE(source->isStudy() && !source->isRetold(),
                 source->sentences.at(0).heading == "What they did"_L1);
        // A news story, a notice, a guideline, a register: each says first what it is, and by its kind.
        static const QStringList tellers{ u"news"_s, u"regulator"_s, u"guideline"_s, u"registry"_s,
                                          u"retraction"_s };
        if (tellers.contains(source->kind)) {
            QVERIFY2(did.startsWith("This is "_L1), qUtf8Printable(did));
            QVERIFY(source->kindTitle != "One study"_L1);
            QVERIFY(source->factsTitle != "Who took part, and what they got"_L1);
        }
        if (!source->isStudy())
            QVERIFY2(!did.contains("This study"_L1) && !did.contains("This trial"_L1), qUtf8Printable(did));
    }

    void kindsHaveTheirOwnTitle_data()
    {
        QTest::addColumn<QString>("design");
        QTest::addColumn<QString>("title");
        QTest::newRow("trial") << u"dummy-trial"_s << u"One study"_s;
        QTest::newRow("review of studies") << u"pooled-trials"_s << u"A review of studies"_s;
        QTest::newRow("notice") << u"notice"_s << u"An official notice"_s;
        QTest::newRow("guideline") << u"advice"_s << u"A guideline or advice"_s;
        QTest::newRow("registered") << u"trial-plan"_s << u"A trial that is registered"_s;
        QTest::newRow("news") << u"news-report"_s << u"A news story"_s;
        QTest::newRow("animals") << u"animal-study"_s << u"A study in animals"_s;
    }
    void kindsHaveTheirOwnTitle()
    {
        QFETCH(const QString, design);
        StudyFacts facts;
        facts.design = design;
        QTEST(kindTitle(facts), "title");
    }

    /// A trial of which only a news story was read is told as a news story.
    void aStudyToldByOthersSaysSo()
    {
        const auto source = m_store->study(u"cardiamp-hf-2025"_s, u"en"_s);
        QVERIFY(source && source->isStudy() && source->isRetold());
        QCOMPARE(source->kindTitle, u"A news story about a study"_s);
        QCOMPARE(source->factsTitle, u"The study that it tells of"_s);
        QCOMPARE(source->sentences.at(0).heading, u"What it is"_s);
        QVERIFY(source->sentences.at(0).text.startsWith("This is a news story about a study"_L1));
        QVERIFY(source->sentences.at(2).text.startsWith("We know this study only from"_L1));
        QVERIFY(source->how.contains("told in a news story"_L1));
    }

    /// What people got is asked of studies that gave something.
    void factsHaveTheHeadingOfTheirKind_data()
    {
        QTest::addColumn<QString>("design");
        QTest::addColumn<QString>("title");
        QTest::newRow("trial") << u"dummy-trial"_s << u"Who took part, and what they got"_s;
        QTest::newRow("animals") << u"animal-study"_s << u"Who or what was treated, and with what"_s;
        QTest::newRow("survey") << u"survey"_s << u"Who or what it looked at"_s;
        QTest::newRow("statistics") << u"statistics"_s << u"Who or what it looked at"_s;
        QTest::newRow("measurement") << u"measurement"_s << u"Who or what it looked at"_s;
        QTest::newRow("guideline") << u"advice"_s << u"About whom, and about what"_s;
    }
    void factsHaveTheHeadingOfTheirKind()
    {
        QFETCH(const QString, design);
        StudyFacts facts;
        facts.design = design;
        QTEST(factsTitle(facts), "title");
    }

    /// Whoever reads that something is not counted is told why, where what it is is the reason.
    void whyNotCounted_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("said");
        QTest::newRow("review") << u"systematic-review"_s << u"current"_s << u"A review brings"_s;
        QTest::newRow("news") << u"news"_s << u"current"_s << u"A news story"_s;
        QTest::newRow("plan") << u"registry"_s << u"current"_s << u"A plan of a study"_s;
        QTest::newRow("animals") << u"preclinical"_s << u"current"_s << u"This was not done in people."_s;
        QTest::newRow("withdrawn") << u"rct"_s << u"retracted"_s << u"A withdrawn report"_s;
        QTest::newRow("warned") << u"rct"_s << u"concern"_s << u"Its journal warns"_s;
        QTest::newRow("trial") << u"rct"_s << u"current"_s << u"This is not counted in any"_s;
    }
    void whyNotCounted()
    {
        QFETCH(QString, kind);
        QFETCH(QString, status);
        QFETCH(QString, said);
        StudyFacts study;
        study.kind = kind;
        study.status = status;
        QVERIFY2(Plainheart::whyNotCounted(study).startsWith(said),
                 qPrintable(Plainheart::whyNotCounted(study)));
    }

    void whatTheyDid_data()
    {
        QTest::addColumn<Source>("source");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("dummy treatment")
            << trial()
            << u"This trial tested mesenchymal cells against a dummy treatment in 1,565 people with heart failure."_s;
        Source source = trial();
        source.cells << u"heart"_s;
        source.cellsWords << u"Cells from a heart"_s;
        QTest::newRow("two kinds") << source
                                   << u"This trial tested mesenchymal cells and cells from a heart against a "
                                      "dummy treatment in 1,565 people with heart failure."_s;
        source = trial();
        source.cells = QStringList{ u"none"_s };
        QTest::newRow("no cells")
            << source
            << u"This trial tested a treatment without cells against a dummy treatment in "
               "1,565 people with heart failure."_s;
        source = trial();
        source.people = 0;
        source.peopleKnown = false;
        QTest::newRow("number not read")
            << source
            << u"This trial tested mesenchymal cells against a dummy treatment in people with heart failure."_s;
        source = trial();
        source.design = u"one-group"_s;
        source.populationGroup = u"other"_s;
        source.population = u"Chest pain"_s;
        source.people = 20;
        QTest::newRow("a group without a name") << source
                                                << u"In this study of 20 people (chest pain), everyone was "
                                                   u"to get mesenchymal cells; there was no "
                                                   "group to compare with."_s;
        source.population = u"People given a drip"_s;
        QTest::newRow("a number before people") << source
                                                << u"In this study of 20 people given a drip, everyone was "
                                                   u"to get mesenchymal cells; there was no "
                                                   "group to compare with."_s;
    }
    void whatTheyDid()
    {
        QFETCH(const Source, source);
        QTEST(Plainheart::whatTheyDid(source, english), "sentence");
    }

    /// Strong points first, then weak ones, and the worst of each first.
    void howFarToTrust()
    {
        Source source = trial();
        source.checks = { { u"people-100"_s, CheckLine::Kind::Strength, {} },
                          { u"dummy-group"_s, CheckLine::Kind::Strength, {} },
                          { u"paid-maker"_s, CheckLine::Kind::Weakness, {} } };
        QCOMPARE(Plainheart::howFarToTrust(source),
                 u"It is stronger because it had a dummy group and 100 people or more took part, but weaker "
                 "because the maker of the cells paid for it."_s);
        source.result = u"no-comparison"_s;
        QCOMPARE(Plainheart::howFarToTrust(source),
                 u"It cannot tell us if the cells helped, because there was no group to compare with."_s);
        source.status = u"retracted"_s;
        QCOMPARE(Plainheart::howFarToTrust(source), u"Do not trust it: it was withdrawn."_s);
    }

    /// A result that looks good in a study that missed its goal is not what they found.
    void aClueIsNotWhatTheyFound()
    {
        Source source = trial();
        QCOMPARE(whatTheyFound(source), u"What came of it could not be read."_s);
        Finding clue;
        clue.isClue = true;
        clue.plain = u"Fewer strokes were seen."_s;
        Finding goal;
        goal.plain = u"People did about equally well."_s;
        source.findings = { clue, goal };
        QCOMPARE(whatTheyFound(source), goal.plain);
    }

    /// People are shown for what can be counted, and never for what must not be.
    void peopleAreShownWhereBothGroupsHaveCounts()
    {
        Source source = trial();
        Finding shares;
        shares.absolute = u"14.0% with cells; 16.3% without"_s;
        Finding counts;
        counts.id = u"deaths"_s;
        counts.absolute = u"7 of 101 with cells; 15 of 103 with a dummy treatment"_s;
        source.findings = { shares };
        QVERIFY(shownFinding(source).id.isEmpty());
        source.findings << counts;
        QCOMPARE(shownFinding(source).id, u"deaths"_s);
        source.status = u"concern"_s;
        QVERIFY(shownFinding(source).id.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestStudySentences)
#include "tst_studysentences.moc"
