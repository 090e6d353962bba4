// SPDX-License-Identifier: GPL-3.0-or-later
#include "deckcopy.h"

#include <QRegularExpression>
#include <QTest>

using namespace Plainheart::Authoring;
using namespace Qt::StringLiterals;

/// What the check says of a figure that its sources do not hold: on copies of real sentences, in the frozen
/// deck.
class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDeckIsClean() { QCOMPARE(DeckCopy(goldenDeck()).report(), QString()); }

    void falsehood_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("caught");
        const QString page = readText(QStringLiteral(PLAINHEART_SOURCE_DIR) + u"/docs/figures.md"_s);
        const QString table = page.section(u"|---|---|---|---|---|\n"_s, 1);
        for (const QString &line : table.split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList cells = line.split(u" | "_s);
            QCOMPARE(cells.size(), 5);
            QTest::newRow(qPrintable(cells.at(0).mid(2)))
                << cells.at(1) << cells.at(2) << cells.at(3) << cells.at(4).startsWith("yes"_L1);
        }
    }

    /// The table of docs/figures.md is true, and so is the sum that it gives.
    void falsehood()
    {
        QFETCH(QString, file);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(bool, caught);
        ++m_tried;
        m_caught += caught;
        const DeckCopy deck(goldenDeck());
        QVERIFY2(deck.replace(file, before, after), "no such sentence in the deck");
        const QString report = deck.report();
        const bool named = report.contains("is not in the evidence of"_L1);
        QVERIFY2(named == caught, qPrintable(report.isEmpty() ? u"nothing was said"_s : report));
    }

    void thirtyWereTried()
    {
        const QString page = readText(QStringLiteral(PLAINHEART_SOURCE_DIR) + u"/docs/figures.md"_s);
        QCOMPARE(m_tried, 30);
        QVERIFY(page.contains(u"**%1 of %2 are caught.**"_s.arg(m_caught).arg(m_tried)));
    }

    /// File, line, the figure, the sources and what to do.
    void theSentenceSaysWhatIsWrong()
    {
        const DeckCopy deck(goldenDeck());
        QVERIFY(deck.replace(u"en/topics/3-function.md"_s, u"1,715 people: EF 2.5 points"_s,
                             u"1,915 people: EF 2.5 points"_s));
        const QString report = deck.report();
        static const QRegularExpression sentence(
            u"^en/topics/3-function.md:\\d+: error: the figure \"1,915\" is not in the evidence of "
            "gyongyosi2022-accrue-hf: \"Eighteen studies, 1,915 people: .*\"\n"
            "  hint: the nearest there is 1715 people; correct it, cite the source that says so, or list it "
            "in "
            "untraced.yaml with a reason\n$"_s);
        QVERIFY2(sentence.match(report).hasMatch(), qPrintable(report));
    }

    void anExceptionLetsAFigureStand()
    {
        const DeckCopy deck(goldenDeck());
        QVERIFY(deck.replace(u"en/topics/3-function.md"_s, u"1,715 people: EF 2.5 points"_s,
                             u"1,915 people: EF 2.5 points"_s));
        deck.append(u"untraced.yaml"_s,
                    u"- file: en/topics/3-function.md\n  words: Eighteen studies, 1,915 people\n"
                    "  figure: \"1,915\"\n  reason: A test.\n"_s);
        QCOMPARE(deck.report(), QString());
    }

    void anExceptionThatIsNotNeededIsAnError()
    {
        const DeckCopy deck(goldenDeck());
        deck.append(u"untraced.yaml"_s,
                    u"- file: en/topics/3-function.md\n  words: Eighteen studies, 1,715 people\n"
                    "  figure: \"1,715\"\n  reason: A test.\n"_s);
        QVERIFY2(deck.report().contains(
                     u"error: the exception for \"1,715\" in en/topics/3-function.md is not needed"_s),
                 qPrintable(deck.report()));
    }

private:
    int m_tried = 0;
    int m_caught = 0;
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
