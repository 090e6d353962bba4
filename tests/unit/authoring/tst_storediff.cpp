// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixturedeck.h"

#include "storediff.h"
#include "storewriter.h"

#include <QTest>

using namespace Plainheart;
using namespace Plainheart::Authoring;
using namespace Qt::StringLiterals;

class TestStoreDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothing();
    void panelsFirst();
    void sourcesAndFindings();
    void textOfAPage();
    void ofALongTextOnlyWhatChanged();
    void noLineTwice();
    void chartsAndWalkthrough();
    void newAndGone();
    void moreThanOneLanguage();
    void notAStore();

private:
    QString compared();

    std::unique_ptr<FixtureDeck> m_deck;
    QString m_before;
    QString m_after;
};

void TestStoreDiff::init()
{
    m_deck = std::make_unique<FixtureDeck>();
    m_before = m_deck->path(u"before.sqlite"_s);
    m_after = m_deck->path(u"after.sqlite"_s);
    QVERIFY(writeStore(m_deck->deck(), m_before));
}

QString TestStoreDiff::compared()
{
    if (const auto written = writeStore(m_deck->deck(), m_after); !written)
        return u"not written: "_s + written.error().sentence() + written.error().log;
    const Result<QString> changes = compareStores(m_before, m_after);
    return changes ? *changes : changes.error().sentence();
}

void TestStoreDiff::nothing() { QCOMPARE(compared(), u"Nothing that a reader sees has changed.\n"_s); }

void TestStoreDiff::panelsFirst()
{
    const QString topic = u"en/topics/2-fibrosis.md"_s;
    QVERIFY(m_deck->replace(topic, u"certainty: very-low"_s, u"certainty: low"_s));
    QVERIFY(m_deck->replace(topic, u"We do not know if it shrinks."_s, u"It may shrink."_s));
    QVERIFY(m_deck->replace(topic, u"people: 40"_s, u"people: 41"_s));
    QVERIFY(m_deck->replace(topic, u"takeaway: We do not know yet."_s, u"takeaway: We know little."_s));
    QCOMPARE(compared(),
             u"The evidence panel of \"Scar tissue\": how sure we are changed.\n"
             "  was: very low\n"
             "  now: low\n"
             "The evidence panel of \"Scar tissue\": the headline changed.\n"
             "  was: We do not know if it shrinks.\n"
             "  now: It may shrink.\n"
             "The evidence panel of \"Scar tissue\": the number of people changed.\n"
             "  was: 40\n"
             "  now: 41\n"
             "The page \"Scar tissue\": its takeaway changed.\n"
             "  was: We do not know yet.\n"
             "  now: We know little.\n"_s);
}

void TestStoreDiff::sourcesAndFindings()
{
    QVERIFY(m_deck->replace(u"evidence/sources.yaml"_s, u"status: current"_s, u"status: concern"_s));
    QVERIFY(m_deck->replace(u"en/evidence/sources.yaml"_s, u"population: Ants"_s,
                            u"population: Ants\n  status_note: The journal has put out a warning."_s));
    QVERIFY(m_deck->replace(u"evidence/sources.yaml"_s, u"value: 0.8"_s, u"value: 0.9"_s));
    QCOMPARE(compared(),
             u"The source ant2001: its status changed.\n"
             "  was: current\n"
             "  now: concern\n"
             "The source ant2001: the note about its status is new:\n"
             "  The journal has put out a warning.\n"
             "The finding ant2001, death: the figure changed.\n"
             "  was: 0.8\n"
             "  now: 0.9\n"_s);
}

void TestStoreDiff::textOfAPage()
{
    QVERIFY(m_deck->replace(u"en/topics/2-fibrosis.md"_s, u"In mice, it did not help"_s,
                            u"In mice, it was no help"_s));
    QVERIFY(m_deck->replace(u"en/pages/offer-check.md"_s, u"That is good."_s, u"That is very good."_s));
    QCOMPARE(compared(),
             u"Page \"Scar tissue\", What happens: the text changed.\n"
             "  was: In mice, it did not help.\n"
             "  now: In mice, it was no help.\n"
             "Question 1 of the offer check: the reply to no changed.\n"
             "  was: That is good.\n"
             "  now: That is very good.\n"_s);
}

/// An author has to find the change in a long section.
void TestStoreDiff::ofALongTextOnlyWhatChanged()
{
    const QString topic = u"en/topics/2-fibrosis.md"_s;
    const QString first
        = u"A scar is what the body puts in place of muscle, and a scar holds the wall together, but a scar "
          "can not pull as muscle does. Nobody knows yet how to turn it back. A second sentence says the same."_s;
    QVERIFY(m_deck->replace(topic, u"## What happens\n"_s,
                            u"## What happens\n\n"_s + first + u"\n\nIt stays.\n"_s));
    QVERIFY(writeStore(m_deck->deck(), m_before));
    QVERIFY(m_deck->replace(topic, u"Nobody knows yet how"_s, u"Few people know how"_s));
    QVERIFY(m_deck->replace(topic, u"It stays."_s, u"It will stay."_s));
    QCOMPARE(compared(),
             u"Page \"Scar tissue\", What happens: the text changed.\n"
             "  was: ... not pull as muscle does. [Nobody knows yet] how to turn it back. ...\n"
             "  now: ... not pull as muscle does. [Few people know] how to turn it back. ...\n"
             "  was: It stays.\n"
             "  now: It will stay.\n"_s);
}

/// A source has its facts in one table and its words in another: it is new once.
void TestStoreDiff::noLineTwice()
{
    const QString facts = m_deck->read(u"content/evidence/sources.yaml"_s);
    QString entry = facts.mid(facts.indexOf(u"- id: bee2002"_s));
    QVERIFY(m_deck->append(u"evidence/sources.yaml"_s, u'\n' + entry.replace(u"bee2002"_s, u"cat2003"_s)));
    QVERIFY(m_deck->append(u"en/evidence/sources.yaml"_s,
                           u"- id: cat2003\n  population: Cats\n  limitations: Small.\n  findings:\n    - "
                           u"id: death\n      outcome: "
                           "Death\n      plain: About as many died.\n"_s));
    QStringList lines = compared().split(u'\n', Qt::SkipEmptyParts);
    QVERIFY2(lines.contains(u"The source cat2003 is new."_s), qPrintable(lines.join(u'\n')));
    QCOMPARE(lines.removeDuplicates(), 0);
}

void TestStoreDiff::chartsAndWalkthrough()
{
    QVERIFY(m_deck->replace(u"en/evidence/charts.yaml"_s, u"value: 0.8"_s, u"value: 0.9"_s));
    QVERIFY(m_deck->replace(u"en/evidence/charts.yaml"_s, u"source: bee2002"_s,
                            u"source: bee2002, year: 2002"_s));
    QVERIFY(m_deck->replace(u"en/walkthrough.yaml"_s, u"That no one knows."_s, u"That we do not know."_s));
    QCOMPARE(
        compared(),
        u"The chart \"Gains\", row 1: value changed.\n"
        "  was: 0.8\n"
        "  now: 0.9\n"
        "The chart \"Gains\", row 2: year is new:\n"
        "  2002\n"
        "The walkthrough for clinicians, stop regeneration: teach back changed.\n"
        "  was: listen_for: That no one knows., prompt: What will you say at home?, say_again: It is too "
        "soon to tell.\n"
        "  now: listen_for: That we do not know., prompt: What will you say at home?, say_again: It is too "
        "soon to tell.\n"_s);
}

void TestStoreDiff::newAndGone()
{
    QVERIFY(m_deck->replace(u"en/glossary.yaml"_s, u"term: Word35"_s, u"term: Word36"_s));
    QVERIFY(m_deck->replace(u"en/questions.yaml"_s, u"id: q16"_s, u"id: q17"_s));
    QCOMPARE(compared(),
             u"The word \"Word35\" is gone.\n"
             "The word \"Word36\" is new.\n"
             "The question q16 is gone.\n"
             "The question q17 is new.\n"_s);
}

void TestStoreDiff::moreThanOneLanguage()
{
    m_deck->addTranslation();
    QVERIFY(writeStore(m_deck->deck(), m_before));
    QVERIFY(m_deck->replace(u"es/topics/2-fibrosis.md"_s, u"takeaway: We do not know yet."_s,
                            u"takeaway: No se sabe."_s));
    QCOMPARE(compared(),
             u"The page \"Scar tissue\" (es): its takeaway changed.\n"
             "  was: We do not know yet.\n"
             "  now: No se sabe.\n"_s);
}

void TestStoreDiff::notAStore()
{
    const QString text = m_deck->folder() + u"/catalog.yaml"_s;
    const auto changes = compareStores(m_before, text);
    QVERIFY(!changes);
    QCOMPARE(changes.error().sentence(), u"The file %1 is not a content store."_s.arg(text));
    const auto missing = compareStores(m_deck->path(u"none.sqlite"_s), m_before);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, Error::Code::Missing);
}

QTEST_GUILESS_MAIN(TestStoreDiff)
#include "tst_storediff.moc"
