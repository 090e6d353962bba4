// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixturedeck.h"

#include "readability.h"
#include "units.h"

#include <QTest>

using namespace Plainheart::Authoring;
using namespace Qt::StringLiterals;

/// The rules that keep a text from looking easier than it is. That the whole deck gets the grades that a
/// second implementation gives it is a test of the content.
class TestReadability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreSpoken_data();
    void figuresAreSpoken();
    void sentencesAreFound_data();
    void sentencesAreFound();
    void syllablesOfWords_data();
    void syllablesOfWords();
    void gradeIsFleschKincaid();
    void noWordsNoGrade();
    void wordsAsAReaderSeesThem_data();
    void wordsAsAReaderSeesThem();
    void unitsOfADeck();
    void noGradeInOtherLanguages();
};

void TestReadability::figuresAreSpoken_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("thousands") << u"1,061 people"_s << u"one thousand sixty one people"_s;
    QTest::newRow("decimals") << u"4.61"_s << u"four point six one"_s;
    QTest::newRow("percent") << u"5%"_s << u"five percent"_s;
    QTest::newRow("year") << u"in 2019"_s << u"in twenty nineteen"_s;
    QTest::newRow("early year") << u"in 2004"_s << u"in two thousand four"_s;
    QTest::newRow("old year") << u"in 1905"_s << u"in nineteen oh five"_s;
    QTest::newRow("year before a comma is a number") << u"2019, then"_s << u"two thousand nineteen then"_s;
    QTest::newRow("hundreds") << u"565"_s << u"five hundred sixty five"_s;
    QTest::newRow("millions") << u"6,700,000"_s << u"six million seven hundred thousand"_s;
    QTest::newRow("billions") << u"1000000000"_s << u"one billion"_s;
    QTest::newRow("hyphens part words") << u"lab-made muscle"_s << u"lab made muscle"_s;
    QTest::newRow("apostrophe") << u"body's own"_s << u"body's own"_s;
}

void TestReadability::figuresAreSpoken()
{
    QFETCH(QString, written);
    QFETCH(QString, spoken);
    QCOMPARE(spokenWords(written).join(u' '), spoken);
}

void TestReadability::sentencesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("two") << u"The cat sat down. The dog ran off."_s
                         << QStringList{ u"The cat sat down."_s, u"The dog ran off."_s };
    QTest::newRow("decimal") << u"It rose by 4.6 points at once."_s
                             << QStringList{ u"It rose by 4.6 points at once."_s };
    QTest::newRow("citation is dropped") << u"It did not help [@a; @b]. We know that."_s
                                         << QStringList{ u"It did not help."_s, u"We know that."_s };
    QTest::newRow("link keeps its words")
        << u"See the [scar tissue](topic:fibrosis) now."_s << QStringList{ u"See the scar tissue now."_s };
    QTest::newRow("run-in heading does not count")
        << u"**How sure?** We do not know."_s << QStringList{ u"We do not know."_s };
    QTest::newRow("fragment joins the next")
        << u"Yes. We do not know."_s << QStringList{ u"Yes. We do not know."_s };
    QTest::newRow("list line without a full stop joins the next")
        << u"Call if:\n\n- you have pain\n- you faint at home."_s
        << QStringList{ u"Call if: you have pain you faint at home."_s };
    QTest::newRow("fragment at the end joins the last")
        << u"We do not know. Not yet."_s << QStringList{ u"We do not know. Not yet."_s };
    QTest::newRow("quote") << u"He said “we do not know.” “That is so,” she said."_s
                           << QStringList{ u"He said “we do not know."_s, u"“That is so,” she said."_s };
    QTest::newRow("heading is left out")
        << u"### More\n\nWe do not know."_s << QStringList{ u"We do not know."_s };
    QTest::newRow("lines of a paragraph are joined")
        << u"We do\nnot know."_s << QStringList{ u"We do not know."_s };
    QTest::newRow("no end of a sentence before a small letter")
        << u"About 5 p.m. we went home."_s << QStringList{ u"About 5 p.m. we went home."_s };
}

void TestReadability::sentencesAreFound()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(sentences(text), expected);
}

void TestReadability::syllablesOfWords_data()
{
    QTest::addColumn<int>("count");
    const QList<std::pair<const char *, int>> words{
        { "heart", 1 },          { "scar", 1 },         { "muscle", 2 },    { "table", 2 },
        { "joined", 1 },         { "wanted", 2 },       { "doses", 2 },     { "watches", 2 },
        { "likes", 1 },          { "treatment", 2 },    { "safely", 2 },    { "ejection", 3 },
        { "angiogenesis", 6 },   { "diabetes", 4 },     { "patient's", 2 }, { "the", 1 },
        { "cardiomyopathy", 7 }, { "inflammation", 4 }, { "radium", 3 },    { "continuous", 4 },
        { "organism", 4 },       { "BOOST", 1 },
    };
    for (const auto &[word, count] : words)
        QTest::newRow(word) << count;
}

void TestReadability::syllablesOfWords()
{
    QFETCH(int, count);
    QCOMPARE(syllables(QString::fromLatin1(QTest::currentDataTag())), count);
}

void TestReadability::gradeIsFleschKincaid()
{
    // 13 words, 2 sentences, 14 syllables.
    const auto result = readability(u"The cat sat on the mat. We do not know it yet, sister."_s);
    QVERIFY(result);
    QCOMPARE(result->sentences, 2);
    QCOMPARE(result->words, 13);
    QCOMPARE(result->longest, 7);
    QCOMPARE(result->longestSentence, u"We do not know it yet, sister."_s);
    QCOMPARE(result->grade, std::round((0.39 * 13 / 2 + 11.8 * 14 / 13 - 15.59) * 10) / 10);
}

void TestReadability::noWordsNoGrade()
{
    QVERIFY(!readability(QString()));
    QVERIFY(!readability(u"## Heading only"_s));
}

void TestReadability::wordsAsAReaderSeesThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("none") << QString() << 0;
    QTest::newRow("figure is one word") << u"1,061 people joined."_s << 3;
    QTest::newRow("citation does not count") << u"It did not help [@a; @b]."_s << 4;
    QTest::newRow("words of a link count") << u"See [scar tissue](topic:fibrosis)."_s << 3;
    QTest::newRow("list marks do not count") << u"- one\n- two"_s << 2;
    QTest::newRow("bold marks do not count") << u"**One.** Two."_s << 2;
}

void TestReadability::wordsAsAReaderSeesThem()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QCOMPARE(wordCount(text), count);
}

void TestReadability::unitsOfADeck()
{
    QStringList names;
    for (const GradedUnit &unit : gradedUnits(FixtureDeck().deck().languages.first()))
        names << unit.place.file.section(u'/', 1) + u' ' + unit.name + u' ' + QString::number(unit.limit);
    QStringList expected;
    for (const QString &topic :
         { u"topics/1-regeneration.md "_s, u"topics/2-fibrosis.md "_s, u"topics/3-function.md "_s,
           u"topics/4-angiogenesis.md "_s, u"topics/5-inflammation.md "_s, u"topics/6-ipsc.md "_s }) {
        for (const QString &part :
             { u"The hope 6"_s, u"What happens 6"_s, u"What studies in people found 6"_s, u"Front matter 6"_s,
               u"ALL PLAIN 6"_s, u"More detail 9"_s })
            expected << topic + part;
    }
    for (const QString &page : { u"about"_s, u"offer-check"_s, u"where-things-stand"_s })
        expected << u"pages/%1.md ALL 6"_s.arg(page);
    expected << u"glossary.yaml plain 6"_s << u"glossary.yaml detail 9"_s << u"questions.yaml questions 6"_s
             << u"checks.yaml questions and options 6"_s << u"checks.yaml replies 6"_s
             << u"walkthrough.yaml what to say 6"_s << u"evidence/charts.yaml titles and plain readings 6"_s
             << u"evidence/charts.yaml cautions 9"_s;
    QCOMPARE(names, expected);
}

void TestReadability::noGradeInOtherLanguages()
{
    const FixtureDeck deck;
    deck.addTranslation();
    QVERIFY(gradedUnits(deck.deck().languages.at(1)).isEmpty());
}

QTEST_GUILESS_MAIN(TestReadability)
#include "tst_readability.moc"
