// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "deckreader.h"
#include "units.h"

#include <algorithm>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Plainheart;
using namespace Plainheart::Authoring;
using namespace Qt::StringLiterals;

/// The content that ships: what the checks of the compiler can't know.
class TestRealContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasNoErrors();
    void hasTheSixTopics();
    void shortAnswersEqualTheCaveats();
    void everyClaimIsMet_data();
    void everyClaimIsMet();
    void everyClaimOfPopularPagesHasAnAnswer_data();
    void everyClaimOfPopularPagesHasAnAnswer();
    void everySourceInDoubtIsSaidToBe();
    void noWordsOfTheMaking_data();
    void noWordsOfTheMaking();
    void readingGrades_data();
    void readingGrades();

private:
    const LanguageDeck &english() const { return m_deck.languages.first(); }

    Problems m_problems;
    Deck m_deck;
    QMap<QString, Readability> m_grades;
};

void TestRealContent::initTestCase()
{
    const QString root = QStringLiteral(PLAINHEART_SOURCE_DIR);
    const Result<Deck> deck = readDeck(root + u"/content"_s, m_problems);
    QVERIFY(deck);
    m_deck = *deck;
    checkDeck(m_deck, { root + u"/resources/art"_s, {} }, m_problems);
    // Grades are compared on a deck that stays as it is; those of the content have limits, which the check
    // keeps.
    Problems unread;
    const Result<Deck> golden = readDeck(root + u"/tests/decks/golden"_s, unread);
    QVERIFY(golden);
    for (const GradedUnit &unit : gradedUnits(golden->languages.first())) {
        const QString file = unit.place.file.startsWith("en/evidence/"_L1)
            ? unit.place.file.mid(3)
            : QFileInfo(unit.place.file).fileName();
        m_grades.insert(file + u", "_s + unit.name, unit.readability);
    }
}

void TestRealContent::hasNoErrors() { QCOMPARE(m_problems.report(u"content"_s), QString()); }

void TestRealContent::hasTheSixTopics()
{
    QCOMPARE(wordsOf(idsOf(english().topics)),
             (QStringList{ u"regeneration"_s, u"fibrosis"_s, u"function"_s, u"angiogenesis"_s,
                           u"inflammation"_s, u"ipsc"_s }));
}

void TestRealContent::shortAnswersEqualTheCaveats()
{
    const QList<ShortAnswer> &answers = english().document(u"where-things-stand"_s)->shortAnswers;
    QCOMPARE(answers.size(), 6);
    for (int i = 0; i < answers.size(); ++i) {
        const DocumentWords &topic = english().topics.at(i);
        QCOMPARE(answers.at(i).topic, topic.id.text);
        QCOMPARE(answers.at(i).title, topic.title.text);
        QCOMPARE(answers.at(i).headline, topic.caveat->headline.text);
        QCOMPARE(answers.at(i).certainty, topic.caveat->certainty.text);
    }
}

void TestRealContent::everyClaimIsMet_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_deck.claims.size(); ++i)
        QTest::newRow(qPrintable(m_deck.claims.at(i).id.text)) << i;
}

/// A page that answers a popular claim has to rest on what was read about it.
void TestRealContent::everyClaimIsMet()
{
    QFETCH(int, index);
    const ClaimFacts &claim = m_deck.claims.at(index);
    const bool overview = claim.topic.text == "overview"_L1;
    const DocumentWords *page = english().document(overview ? u"where-things-stand"_s : claim.topic.text);
    QVERIFY(page);
    const QStringList cited = page->citedSources();
    const QStringList sources = wordsOf(claim.sources);
    const bool met
        = std::any_of(sources.begin(), sources.end(), [&](const QString &id) { return cited.contains(id); });
    QVERIFY2(met, qPrintable(u"%1 cites none of: %2"_s.arg(page->file, sources.join(u", "_s))));
}

void TestRealContent::everyClaimOfPopularPagesHasAnAnswer_data()
{
    QTest::addColumn<QString>("id");
    // What two popular pages about stem cells and the heart claim, in their order.
    for (const char *id : { "adult-cells-become-muscle",
                            "heart-stem-cells-home-in",
                            "lab-muscle-joins-heart",
                            "all-pluripotent",
                            "pumping-after-attack",
                            "problems-after-attack",
                            "signals-help",
                            "less-cell-death",
                            "primed-cells-live-longer",
                            "exosomes-drive-repair",
                            "timing-dose-way-unknown",
                            "cochrane-deaths-not-fewer",
                            "cochrane-few-events",
                            "cochrane-more-trials",
                            "cells-shrink-scar",
                            "better-pumping",
                            "better-daily-life",
                            "fewer-heart-problems",
                            "clogged-vessels-usual-cause",
                            "new-blood-vessels",
                            "inflammation-drives-failure",
                            "calmer-inflammation",
                            "no-rejection",
                            "still-experimental",
                            "some-positive-outcomes",
                            "cells-must-join" })
        QTest::newRow(id) << QString::fromLatin1(id);
}

/// It has a verdict and a reason, a page that answers it, and stands in the list that is reached from there.
void TestRealContent::everyClaimOfPopularPagesHasAnAnswer()
{
    QFETCH(QString, id);
    const auto same = [&](const auto &claim) { return claim.id.text == id; };
    const auto facts = std::find_if(m_deck.claims.begin(), m_deck.claims.end(), same);
    QVERIFY2(facts != m_deck.claims.end(), "no verdict");
    QVERIFY(!facts->verdict.isEmpty());
    QVERIFY2(!facts->sources.isEmpty(), "the verdict rests on nothing");
    const auto words = std::find_if(english().claims.begin(), english().claims.end(), same);
    QVERIFY2(words != english().claims.end(), "no reason");
    QVERIFY(!words->text.isEmpty() && !words->why.isEmpty());
    // The list of claims is grouped by the topics of the walk and "Where things stand": a claim of anything
    // else could not be reached.
    const bool overview = facts->topic.text == "overview"_L1;
    const DocumentWords *page = english().document(overview ? u"where-things-stand"_s : facts->topic.text);
    QVERIFY2(page && (overview || page->isTopic), "no page from which the claim is reached");
}

void TestRealContent::everySourceInDoubtIsSaidToBe()
{
    for (const SourceFacts &source : m_deck.sources) {
        if (source.kind == "retraction"_L1)
            QVERIFY2(source.isInDoubt(), qPrintable(source.id.text));
    }
    for (const SourceWords &words : english().sources) {
        if (m_deck.source(words.id.text)->isInDoubt())
            QVERIFY2(!words.statusNote.isEmpty(), qPrintable(words.id.text));
    }
}

void TestRealContent::noWordsOfTheMaking_data()
{
    QTest::addColumn<QString>("file");
    for (auto file = m_deck.files.cbegin(); file != m_deck.files.cend(); ++file) {
        if (file.key().startsWith("en/"_L1))
            QTest::newRow(qPrintable(file.key())) << file.key();
    }
}

/// What a reader sees holds no id of a source, no note from one author to another, and no hyphen for a minus.
void TestRealContent::noWordsOfTheMaking()
{
    QFETCH(QString, file);
    // Marks and fields that name something are never shown.
    static const QRegularExpression unseen(
        u"\\[@[^\\]]*\\]|\\]\\([a-z]+:[^)]*\\)|^#.*|\\b(id|source|sources|not_counted|topic|screen|see|"
        u"charts): "
        u"*(\\[[^\\]]*\\]|[\\w-]+)|"
        "\\b(axis: \\{[^}]*|(value|low|high|ci_low|ci_high|x|min|max|cells|dummy): *-?[\\d.]+)"_s);
    static const QRegularExpression making(
        u"\\b(dossier|CHECK|TODO|pub\\d|this (task|file)|(do|DO) (not|NOT) (state|show|STATE|USE))\\b|"
        "\\bI (read|found|could|saw|also)\\b|\\b[a-z]+(19|20)\\d\\d\\b|(^|[\\s(])-\\d"_s);
    int number = 0;
    for (const QString &line : m_deck.files.value(file).split(u'\n')) {
        ++number;
        const QString shown = QString(line).remove(unseen);
        const auto told
            = [&](const QString &what) { return u"%1:%2: \"%3\""_s.arg(file).arg(number).arg(what); };
        // A reader's own words: "What I saw in this app".
        const bool reader = file == "en/questions.yaml"_L1 || file == "en/walkthrough.yaml"_L1;
        const auto match = making.match(shown);
        QVERIFY2(!match.hasMatch() || reader, qPrintable(told(match.captured())));
        for (const SourceFacts &source : m_deck.sources)
            QVERIFY2(!shown.contains(source.id.text), qPrintable(told(source.id.text)));
    }
}

void TestRealContent::readingGrades_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("sentences");
    QTest::addColumn<int>("longest");
    QTest::addColumn<double>("grade");
    QFile file(QStringLiteral(PLAINHEART_SOURCE_DIR) + u"/tests/content/reading-grades.csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u';');
        if (line.startsWith(u'#'))
            continue;
        QCOMPARE(fields.size(), 6);
        QTest::newRow(qPrintable(fields.at(0) + u", "_s + fields.at(1)))
            << fields.at(0) + u", "_s + fields.at(1) << fields.at(2).toInt() << fields.at(3).toInt()
            << fields.at(4).toInt() << fields.at(5).toDouble();
    }
}

/// Two implementations agree on every part of the deck: the words to two in a hundred, the grade to 0.2.
void TestRealContent::readingGrades()
{
    QFETCH(QString, unit);
    QFETCH(int, words);
    QFETCH(int, sentences);
    QFETCH(int, longest);
    QFETCH(double, grade);
    QVERIFY2(m_grades.contains(unit), qPrintable(unit));
    const Readability &ours = m_grades[unit];
    const QString told
        = u"%1: %2 words, %3 sentences, longest %4, grade %5 (expected %6, %7, %8, %9)."_s.arg(unit)
              .arg(ours.words)
              .arg(ours.sentences)
              .arg(ours.longest)
              .arg(ours.grade)
              .arg(words)
              .arg(sentences)
              .arg(longest)
              .arg(grade);
    QVERIFY2(std::abs(ours.grade - grade) < 0.21, qPrintable(told));
    QVERIFY2(std::abs(ours.words - words) * 50 <= words, qPrintable(told));
    QVERIFY2(std::abs(ours.sentences - sentences) * 50 <= sentences, qPrintable(told));
}

QTEST_GUILESS_MAIN(TestRealContent)
#include "tst_realcontent.moc"
