// SPDX-License-Identifier: GPL-3.0-or-later
#include "spokentext.h"

#include "numberwords.h"
#include "shippedlexicon.h"

using namespace Plainheart;
using namespace Qt::StringLiterals;

/// What a voice is given to say.
class SpokenTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_lexicon = PlainheartTest::shippedLexicon(); }

    void sentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("sentences");
        const auto row = [](const char *name, const QString &text, const QStringList &sentences) {
            QTest::newRow(name) << text << sentences;
        };
        row("two", u"A scar is tough. It can't squeeze!"_s,
            { u"A scar is tough."_s, u"It can't squeeze!"_s });
        row("thousands and decimals", u"Of 1,061 people, 2.5 did. Why?"_s,
            { u"Of 1,061 people, 2.5 did."_s, u"Why?"_s });
        row("a title", u"Ask Dr. Brown. She knows."_s, { u"Ask Dr. Brown."_s, u"She knows."_s });
        row("versus", u"Cells vs. Dummy treatment. It was fair."_s,
            { u"Cells vs. Dummy treatment."_s, u"It was fair."_s });
        row("a percentage", u"The 95 % range was wide. It was 5 %."_s,
            { u"The 95 % range was wide."_s, u"It was 5 %."_s });
        row("a quotation", u"He said: “It works.” We do not know."_s,
            { u"He said: “It works.”"_s, u"We do not know."_s });
        row("a bracket", u"It shrank. (In mice.) That is all."_s,
            { u"It shrank."_s, u"(In mice.)"_s, u"That is all."_s });
        row("small letters go on", u"It was read by i.e. us and others."_s,
            { u"It was read by i.e. us and others."_s });
        row("a numbered question", u"1. Do they ask you to pay?"_s, { u"1. Do they ask you to pay?"_s });
        row("lines", u"One\nTwo"_s, { u"One"_s, u"Two"_s });
        row("no end", u"Scar tissue"_s, { u"Scar tissue"_s });
        row("only No", u"No. The cells did not."_s, { u"No."_s, u"The cells did not."_s });
        row("a year ends it", u"That was in 2015. The next came later."_s,
            { u"That was in 2015."_s, u"The next came later."_s });
        row("without blanks", u"我们不知道。为什么？"_s, { u"我们不知道。"_s, u"为什么？"_s });
        row("empty", QString(), {});
    }
    void sentences()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, sentences);
        QCOMPARE(sentencesOf(text, m_lexicon), sentences);
    }

    void spoken_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("spoken");
        const auto row = [](const char *shown, const char *spoken) {
            QTest::newRow(shown) << QString::fromUtf8(shown) << QString::fromUtf8(spoken);
        };
        row("Of 1,061 people, 7 did.", "Of one thousand sixty-one people, seven did.");
        row("In 142 people.", "In one hundred forty-two people.");
        row("By 2.05 points", "By two point zero five points");
        row("Scars shrank by 5 percent", "Scars shrank by five percent");
        row("95 % interval", "ninety-five percent interval");
        row("95% CI 0.43 to 1.49",
            "ninety-five percent confidence interval zero point four three to one point four nine");
        row("p = 0.03", "p equals zero point zero three");
        row("p<0.001", "p less than zero point zero zero one");
        row("after 3-4 weeks", "after three to four weeks");
        row("after 3–4 weeks", "after three to four weeks");
        row("given 2:1", "given two to one");
        row("scored 35/15", "scored thirty-five out of fifteen");
        row("the 6-minute walk", "the six minute walk");
        row("a change of −6.4", "a change of minus six point four");
        row("a change of -6.4 points", "a change of minus six point four points");
        row("a change of +5.1", "a change of plus five point one");
        row("$6,038 each", "six thousand thirty-eight dollars each");
        row("in 2023", "in twenty twenty-three");
        row("in 2005 and 1999", "in two thousand five and nineteen ninety-nine");
        row("in 1905", "in nineteen oh five");
        row("in the 1990s", "in the nineteen nineties");
        row("Last checked: November 21, 2025", "Last checked: November twenty-first, twenty twenty-five");
        row("in November 2025", "in November twenty twenty-five");
        row("the 3rd group", "the third group");
        row("LVEF and EF", "L V E F and E F");
        row("iPSCs from skin", "I P S C's from skin");
        row("iPSC-made muscle", "I P S C made muscle");
        row("DREAM-HF (2023)", "dream H F, twenty twenty-three");
        row("CONCERT-HF, POSEIDON", "concert H F, Poseidon");
        row("CD34+ cells", "C D thirty-four positive cells");
        row("class II-III", "class two to three");
        row("carbon-14", "carbon fourteen");
        row("NCT03759405", "N C T zero three seven five nine four zero five");
        row("It shrank [1].", "It shrank.");
        row("It shrank [1, 2] and stayed [3].", "It shrank and stayed.");
        row("Perin et al.", "Perin and others.");
        row("cells vs dummy", "cells versus dummy");
        row("They said “yes”.", "They said yes.");
        row("Doctors (in Spain) said so.", "Doctors, in Spain, said so.");
        row("Some – not all – did.", "Some, not all, did.");
        row("It works (perhaps).", "It works, perhaps.");
        row("142 (ALLSTAR) + 125 = 267",
            "one hundred forty-two, all star, plus one hundred twenty-five equals two hundred sixty-seven");
        row("a double-blind trial", "a double-blind trial");
        row("1. Do they ask?", "one. Do they ask?");
        row("people’s hearts", "people's hearts");
        row("Sant’Anna", "Sant'Anna");
        row("1,000,000 cells", "one million cells");
        row("12,000,000,000", "twelve billion");
        row("100", "one hundred");
        row("0", "zero");
    }
    void spoken()
    {
        QFETCH(QString, shown);
        QFETCH(QString, spoken);
        QCOMPARE(SpokenText(m_lexicon).spoken(shown), spoken);
    }

    /// The voice of a language without words for numbers says digits in its own way.
    void digitsStayWithoutWords()
    {
        Lexicon spanish;
        spanish.language = u"es"_s;
        QCOMPARE(SpokenText(spanish).spoken(u"De 1.061 personas, 7 (2,5) [1]"_s),
                 u"De 1.061 personas, 7, 2,5"_s);
    }

    /// Every number below ten million differs from the one before, and none is left without words.
    void everyNumberHasItsWords()
    {
        QSet<QString> seen;
        for (int number = 0; number < 30'000; ++number) {
            const QString words = cardinal(number, m_lexicon.numbers);
            QVERIFY2(!words.isEmpty() && !words.contains(u"  "_s), qPrintable(QString::number(number)));
            QVERIFY2(!seen.contains(words), qPrintable(words));
            seen << words;
        }
    }

    /// An entry that changes nothing would only be in the way.
    void noEntryIsIdle()
    {
        QStringList idle;
        for (const SpokenWord &word : m_lexicon.words) {
            Lexicon without = m_lexicon;
            without.words.removeIf([&](const SpokenWord &other) { return other.shown == word.shown; });
            const QString shown = u"The "_s + word.shown + (word.shown == u"$"_s ? u"5"_s : u" 5"_s);
            if (SpokenText(without).spoken(shown) == SpokenText(m_lexicon).spoken(shown))
                idle << word.shown;
        }
        QVERIFY2(idle.isEmpty(), qPrintable(idle.join(u", "_s)));
    }

private:
    Lexicon m_lexicon;
};

QTEST_APPLESS_MAIN(SpokenTextTest)
#include "tst_spokentext.moc"
