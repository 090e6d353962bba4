// SPDX-License-Identifier: GPL-3.0-or-later
#include "caveatwords.h"
#include "leadwords.h"
#include "numbers.h"
#include "studywords.h"
#include "termsin.h"

#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(u"en"_s);

/// A trial of cells in people with heart failure.
Source trial()
{
    Source source;
    source.populationGroup = u"heart-failure"_s;
    source.populationWords = u"People with heart failure"_s;
    source.people = 1565;
    source.peopleKnown = true;
    source.design = u"dummy-trial"_s;
    source.designWords = u"Dummy-treatment trial"_s;
    source.blinded = u"yes"_s;
    source.blindedWords = u"Blinded"_s;
    return source;
}

Term term(const QString &id, const QString &word, const QStringList &also = {})
{
    Term term;
    term.id = id;
    term.term = word;
    term.also = also;
    return term;
}

} // namespace

/// What is said of studies and of the evidence.
class tst_Words : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Without the day of the week, in every language: nothing of it is left behind, as a comma.
    void aDateIsADate()
    {
        const QDate day(2026, 11, 30);
        QCOMPARE(dateText(day, english), u"November 30, 2026"_s);
        QCOMPARE(dateText(day, QLocale(u"ar"_s)).count(u'،'), 0);
        QStringList wrong;
        const QList<QLocale> all
            = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
        for (const QLocale &locale : all) {
            const QString text = dateText(day, locale);
            static const QString commas = u",،、 "_s;
            if (text.isEmpty() || commas.contains(text.front()) || commas.contains(text.back())
                || text.contains(locale.dayName(1)))
                wrong << locale.name() + u": "_s + text;
        }
        QCOMPARE(wrong, QStringList());
    }

    void whoTookPart_data()
    {
        QTest::addColumn<Source>("source");
        QTest::addColumn<QString>("words");
        QTest::newRow("people") << trial() << u"1,565 people with heart failure"_s;
        Source source = trial();
        source.populationGroup = u"heart-attack"_s;
        QTest::newRow("after a heart attack") << source << u"1,565 people after a heart attack"_s;
        source.populationGroup = u"mixed"_s;
        QTest::newRow("others") << source << u"1,565 people"_s;
        source.people = 1;
        QTest::newRow("one") << source << u"1 person"_s;
        source.people = 0;
        QTest::newRow("nobody") << source << QString();
        source = trial();
        source.peopleText = u"more than 2,700"_s;
        QTest::newRow("no plain number") << source << u"more than 2,700 people with heart failure"_s;
        source.peopleKnown = false;
        QTest::newRow("no number, but words") << source << u"more than 2,700 people"_s;
        source.peopleText.clear();
        QTest::newRow("not read") << source << u"People with heart failure, number not read"_s;
        source.design = u"news-report"_s;
        QTest::newRow("news") << source << QString();
        source = trial();
        source.result = u"no-result-yet"_s;
        QTest::newRow("a plan: nobody may have joined") << source << u"Registered for 1,565 people"_s;
        source.populationGroup = u"animal"_s;
        source.populationWords = u"Animals"_s;
        QTest::newRow("animals") << source << u"Animals"_s;
    }
    void whoTookPart()
    {
        QFETCH(Source, source);
        QTEST(Plainheart::whoTookPart(source, english), "words");
    }

    void whoInItsWords_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("words");
        QTest::newRow("the number stands before its people")
            << u"Adults with a weak heart"_s << u"1,565 adults with a weak heart"_s;
        QTest::newRow("it has a number of its own")
            << u"30 people in two groups"_s << u"30 people in two groups"_s;
        QTest::newRow("other words") << u"Patients of one clinic"_s
                                     << u"1,565 people. Patients of one clinic"_s;
        QTest::newRow("no words") << QString() << u"1,565 people with heart failure"_s;
    }
    void whoInItsWords()
    {
        QFETCH(QString, group);
        Source source = trial();
        source.population = group;
        QTEST(Plainheart::whoInItsWords(source, english), "words");
    }

    void numbersAreThoseOfTheLanguage()
    {
        QCOMPARE(Plainheart::whoTookPart(trial(), QLocale(u"de"_s)), u"1.565 people with heart failure"_s);
    }

    void howItWasDone()
    {
        Source source = trial();
        QCOMPARE(Plainheart::howItWasDone(source, english), u"Dummy-treatment trial, blinded"_s);
        source.blinded = u"unknown"_s;
        source.blindedWords = u"Not known if blinded"_s;
        QCOMPARE(Plainheart::howItWasDone(source, english), u"Dummy-treatment trial, not known if blinded"_s);
        source.design = u"pooled-trials"_s;
        source.designWords = u"Pooled studies"_s;
        source.trials = 38;
        QCOMPARE(Plainheart::howItWasDone(source, english), u"Pooled studies, 38 trials"_s);
    }

    void doubtIsSaidFirst()
    {
        Source source = trial();
        QCOMPARE(doubtAbout(source), QString());
        source.status = u"retracted"_s;
        QCOMPARE(doubtAbout(source), u"Withdrawn. We do not count it."_s);
        source.status = u"concern"_s;
        QCOMPARE(doubtAbout(source), u"Under a warning. We do not count it."_s);
    }

    void whatTheEvidenceIsBasedOn()
    {
        Caveat caveat;
        caveat.studies = 12;
        caveat.people = 1234;
        caveat.peopleWithHeartFailure = 34;
        QVERIFY(countedInWords(caveat, english).startsWith(u"Based on 12 studies, 1,234 people"_s));
        QVERIFY(countedInWords(caveat, english).endsWith(u"(34 with heart failure)"_s));
        caveat.peopleWithHeartFailure = 617;
        QVERIFY(countedInWords(caveat, english).endsWith(u"1,234 people"_s));
    }

    /// A caveat that can't be read still says something, and nothing that sounds sure.
    void aCaveatIsNeverBlank()
    {
        const Caveat unknown;
        QCOMPARE(unknown.shownHeadline(), u"We cannot show the studies now. Treat this as very uncertain."_s);
        QCOMPARE(certaintyWord(unknown.certainty), u"Very unsure"_s);
    }

    void howSureAndWhatTheMethodCallsIt()
    {
        QCOMPARE(gradeSentence(Certainty::VeryLow), u"In the method GRADE, this is “very low” certainty."_s);
        QCOMPARE(gradeSentence(Certainty::Low), u"In the method GRADE, this is “low” certainty."_s);
        QCOMPARE(certaintySentence(Certainty::Low), u"How sure are we? Not very sure, level 2 of 4."_s);
    }

    void sentencesHaveOneStop_data()
    {
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<QString>("said");
        QTest::newRow("none") << QStringList() << QString();
        QTest::newRow("one") << QStringList{ u"Pumping"_s } << u"Pumping"_s;
        QTest::newRow("without a stop")
            << QStringList{ u"Step 1: The hope"_s, u"Some hope."_s } << u"Step 1: The hope. Some hope."_s;
        QTest::newRow("a question") << QStringList{ u"What is it?"_s, u"A heart"_s }
                                    << u"What is it? A heart"_s;
        QTest::newRow("a stop in quotation marks")
            << QStringList{ u"Some pages say: “It heals.”"_s, u"Wrong"_s }
            << u"Some pages say: “It heals.” Wrong"_s;
        QTest::newRow("a quotation without one")
            << QStringList{ u"Say “scar”"_s, u"More"_s } << u"Say “scar”. More"_s;
        QTest::newRow("empty ones") << QStringList{ QString(), u"A"_s, u" "_s, u"B"_s } << u"A. B"_s;
    }
    void sentencesHaveOneStop()
    {
        QFETCH(QStringList, parts);
        QTEST(inSentences(parts), "said");
    }

    void termsInAText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("whole words, capitals or not")
            << u"Fibrosis was seen."_s << QStringList{ u"fibrosis"_s };
        QTest::newRow("one more s") << u"Two biopsies and two scans"_s << QStringList{ u"scan"_s };
        QTest::newRow("a part of a word") << u"Scandinavia; microfibrosis"_s << QStringList();
        QTest::newRow("another word for it") << u"much scarring."_s << QStringList{ u"fibrosis"_s };
        QTest::newRow("any hyphen") << u"a follow\u2011up of a year"_s << QStringList{ u"follow-up"_s };
        QTest::newRow("beside a number") << u"scan2"_s << QStringList{ u"scan"_s };
        QTest::newRow("a letter with a mark") << u"scané"_s << QStringList();
        QTest::newRow("nothing") << QString() << QStringList();
    }
    void termsInAText()
    {
        QFETCH(QString, text);
        const QList<Term> terms{ term(u"fibrosis"_s, u"fibrosis"_s, { u"scarring"_s }),
                                 term(u"follow-up"_s, u"follow-up"_s), term(u"scan"_s, u"scan"_s) };
        QTEST(termsIn(text, terms), "found");
    }

    /// A letter that is not Latin is that letter, and not any letter.
    void termsInArabic()
    {
        const QList<Term> terms{ term(u"fibrosis"_s, u"تليف"_s), term(u"heart"_s, u"قلب"_s),
                                 term(u"cell"_s, u"خلية"_s) };
        QCOMPARE(termsIn(u"هذا تليف في عضلة."_s, terms), QStringList{ u"fibrosis"_s });
        QCOMPARE(termsIn(u"لا شيء هنا"_s, terms), QStringList());
        QCOMPARE(termsIn(u"متقلبة"_s, terms), QStringList()); // letters of a longer word
    }
};

QTEST_APPLESS_MAIN(tst_Words)
#include "tst_words.moc"
