// SPDX-License-Identifier: GPL-3.0-or-later
#include "address.h"
#include "contentstore.h"
#include "search.h"
#include "spelling.h"

#include <algorithm>
#include <QTest>
#include <tuple>
#include <vector>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

QString readable(const SearchAnswer &answer)
{
    QStringList lines;
    for (const SearchGroup &group : answer.groups) {
        for (const SearchHit &hit : group.hits)
            lines << u"%1 %2 \"%3\""_s.arg(hit.kind, hit.address, hit.title);
    }
    return u"shown for \"%1\": "_s.arg(answer.shownFor) + lines.join(u"; "_s);
}

QStringList marked(const QString &text, const QList<SearchRange> &marks)
{
    QStringList words;
    for (const SearchRange &mark : marks)
        words << text.mid(mark.start, mark.length);
    return words;
}

/// Optimal string alignment as the textbook has it, with the whole table: what the program's own, which cuts
/// corners, is compared with.
SpellingDistance textbookDistance(const QString &typed, const QString &word, int most)
{
    std::vector<std::vector<int>> costs(size_t(typed.size()) + 1, std::vector<int>(size_t(word.size()) + 1));
    for (size_t i = 0; i < costs.size(); ++i) {
        for (size_t j = 0; j < costs[i].size(); ++j) {
            if (i == 0 || j == 0) {
                costs[i][j] = int(i + j);
                continue;
            }
            const QChar letter = typed.at(qsizetype(i) - 1);
            const QChar other = word.at(qsizetype(j) - 1);
            costs[i][j] = std::min({ costs[i - 1][j] + 1, costs[i][j - 1] + 1,
                                     costs[i - 1][j - 1] + (letter == other ? 0 : 1) });
            if (i > 1 && j > 1 && letter == word.at(qsizetype(j) - 2) && typed.at(qsizetype(i) - 2) == other)
                costs[i][j] = std::min(costs[i][j], costs[i - 2][j - 2] + 1);
        }
    }
    const std::vector<int> &last = costs.back();
    return { std::min(most + 1, *std::min_element(last.begin(), last.end())),
             std::min(most + 1, last.back()) };
}

} // namespace

/// What readers type, and what they find in the content that ships.
class TestSearch : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] SearchAnswer find(const QString &text) const
    {
        return m_search->find({ text, u"en"_s, {} });
    }

    std::unique_ptr<ContentStore> m_store;
    std::unique_ptr<Search> m_search;

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = ContentStore::open(QStringLiteral(PLAINHEART_CONTENT));
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().log));
        m_store = std::move(*opened);
        m_search = std::make_unique<Search>(m_store.get());
    }

    /// Words that begin alike are compared together. What is found is what word by word is found.
    void theNearestWordIsTheNearestOfAll()
    {
        QList<SearchTerm> terms = m_store->searchTerms(u"en"_s);
        std::sort(terms.begin(), terms.end(),
                  [](const SearchTerm &a, const SearchTerm &b) { return a.key < b.key; });
        QCOMPARE_GT(terms.size(), 1000);
        QStringList typed{ u"plasebo"_s, u"xxqq"_s, u"a"_s, u"zz"_s, u"mesenchimal"_s, QString(60, u'q') };
        for (qsizetype i = 0; i < terms.size(); i += 40) {
            QString word = terms.at(i).key;
            typed << word + u'x' << word.mid(1) << word.replace(word.size() / 2, 1, u'q');
            std::swap(word[0], word[word.size() - 1]);
            typed << word;
        }
        int near = 0;
        for (const QString &word : std::as_const(typed)) {
            const int most = lettersThatMayBeWrong(word.size());
            const SearchTerm *nearest = nullptr;
            std::tuple<int, int, int> least{ most + 1, 0, 0 };
            for (const SearchTerm &term : std::as_const(terms)) {
                const SpellingDistance away = textbookDistance(word, term.key, most);
                const SpellingDistance told = spellingDistance(word, term.key, most);
                QCOMPARE(told.toBeginning, away.toBeginning);
                QCOMPARE(told.toWhole, away.toWhole);
                const std::tuple cost{ away.toBeginning, away.toWhole, -term.entries };
                if (term.key.size() >= 3 && away.toBeginning <= most && cost < least) {
                    least = cost;
                    nearest = &term;
                }
            }
            const SearchTerm *found = nearestTerm(word, terms);
            QVERIFY2(found == nearest,
                     qPrintable(word + u": "_s + (found ? found->key : u"nothing"_s) + u", not "_s
                                + (nearest ? nearest->key : u"nothing"_s)));
            near += nearest != nullptr;
        }
        QCOMPARE_GT(near, typed.size() / 2);
    }

    void theFirstIsWhatWasMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address"); // of the first hit
        QTest::addColumn<QString>("shownFor"); // empty: just what was typed

        const auto row = [](const QString &typed, const QString &address, const QString &shownFor = {}) {
            QTest::newRow(qUtf8Printable(typed)) << typed << address << shownFor;
        };
        row(u"fibrosis"_s, u"glossary/fibrosis"_s);
        row(u"fibr"_s, u"glossary/fibrosis"_s);
        row(u"FIBROSIS"_s, u"glossary/fibrosis"_s);
        row(u"fibrosys"_s, u"glossary/fibrosis"_s, u"fibrosis"_s);
        row(u"fribosis"_s, u"glossary/fibrosis"_s, u"fibrosis"_s);
        row(u"xibrosis"_s, u"glossary/fibrosis"_s, u"fibrosis"_s);
        row(u"anjiogenesis"_s, u"glossary/angiogenesis"_s, u"angiogenesis"_s);
        row(u"mesenchimal"_s, u"glossary/mesenchymal-cells"_s, u"mesenchymal"_s);
        row(u"inflamation"_s, u"glossary/inflammation"_s, u"inflammation"_s);
        row(u"heart attack"_s, u"glossary/heart-attack"_s);
        row(u"attack heart"_s, u"glossary/heart-attack"_s);
        row(u"MI"_s, u"glossary/heart-attack"_s);
        row(u"hart attack"_s, u"glossary/heart-attack"_s, u"heart attack"_s);
        row(u"EF"_s, u"glossary/ejection-fraction"_s);
        row(u"ef"_s, u"glossary/ejection-fraction"_s);
        row(u"ejecton fraction"_s, u"glossary/ejection-fraction"_s, u"ejection fraction"_s);
        row(u"placebo"_s, u"glossary/dummy-treatment"_s);
        row(u"plasebo"_s, u"glossary/dummy-treatment"_s, u"placebo"_s);
        row(u"sham"_s, u"glossary/dummy-treatment"_s);
        row(u"scar tissue"_s, u"fibrosis"_s);
        row(u"DREAM"_s, u"study/perin2023-dream-hf"_s);
        row(u"dream-hf"_s, u"study/perin2023-dream-hf"_s);
        row(u"pumping"_s, u"function"_s);
        row(u"c-kit"_s, u"glossary/heart-stem-cells"_s);
        row(u"cd34+"_s, u"glossary/cd34-cells"_s);
    }
    void theFirstIsWhatWasMeant()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        QFETCH(QString, shownFor);
        const SearchAnswer answer = find(typed);
        QVERIFY2(!answer.groups.isEmpty(), "nothing was found");
        const QString first = answer.groups.constFirst().hits.constFirst().address;
        QVERIFY2(first == address, qPrintable(readable(answer)));
        QCOMPARE(answer.shownFor, shownFor);
    }

    void isAmongWhatIsFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");

        const auto row = [](const QString &typed, const QString &address) {
            QTest::newRow(qUtf8Printable(typed + u" -> "_s + address)) << typed << address;
        };
        row(u"fibrosis"_s, u"fibrosis"_s); // the topic says "scar"
        row(u"breathless"_s, u"heart-failure/signs-to-tell-your-care-team-about"_s);
        row(u"brething"_s, u"heart-failure/get-help-at-once"_s);
        row(u"infarct"_s, u"glossary/heart-attack"_s);
        row(u"EF"_s, u"function/2"_s);
        row(u"placebo"_s, u"study/perin2023-dream-hf"_s);
        row(u"NCT02032004"_s, u"study/perin2023-dream-hf"_s);
        row(u"advert"_s, u"offer-check"_s);
        row(u"medicines"_s, u"questions/heart-failure"_s);
        row(u"fibrosis"_s, u"fibrosis/3"_s);
    }
    void isAmongWhatIsFound()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        QStringList found;
        for (const SearchGroup &one : find(typed).groups) {
            for (const SearchGroup &group : m_search->find({ typed, u"en"_s, one.kind }).groups) {
                for (const SearchHit &hit : group.hits)
                    found << hit.address;
            }
        }
        QVERIFY2(found.contains(address), qPrintable(found.join(u' ')));
    }

    void whatWasTypedIsMarked()
    {
        const SearchHit word = find(u"fibr"_s).groups.constFirst().hits.constFirst();
        QCOMPARE(marked(word.title, word.titleMarks), QStringList{ u"Fibr"_s });
        // A word that stands for what was typed tells why a text was found.
        const SearchAnswer answer = m_search->find({ u"placebo"_s, u"en"_s, u"study"_s });
        const auto studies = std::find_if(answer.groups.cbegin(), answer.groups.cend(),
                                          [](const SearchGroup &group) { return group.kind == "study"_L1; });
        QVERIFY(studies != answer.groups.cend());
        for (const SearchHit &hit : studies->hits) {
            const QStringList words = marked(hit.title, hit.titleMarks) + marked(hit.text, hit.textMarks);
            QVERIFY2(!words.isEmpty(), qPrintable(hit.address + u": "_s + hit.text));
        }
    }

    /// Half a sentence might say the opposite of the whole.
    void aSentenceIsShownWhole()
    {
        int texts = 0;
        for (const QString &typed : { u"scar"_s, u"better"_s, u"deaths"_s, u"muscle"_s }) {
            for (const SearchGroup &group : m_search->find({ typed, u"en"_s, u"study"_s }).groups) {
                for (const SearchHit &hit : group.hits) {
                    if (hit.text.isEmpty() || hit.isName || hit.kind == "question"_L1
                        || hit.text.size() > 240)
                        continue;
                    ++texts;
                    const QChar first = hit.text.at(0);
                    QVERIFY2(first.isUpper() || first.isDigit() || first == u'i', qPrintable(hit.text));
                    QVERIFY2(hit.text.back() != QChar(0x2026), qPrintable(hit.text));
                }
            }
        }
        QVERIFY(texts > 20);
    }

    /// A list of claims without their verdicts would be an advert.
    void claimsAndWithdrawnStudiesSayWhatTheyAre()
    {
        int claims = 0;
        for (const SearchGroup &group : m_search->find({ u"cells"_s, u"en"_s, u"claim"_s }).groups) {
            for (const SearchHit &hit : group.hits) {
                if (hit.kind != "claim"_L1)
                    continue;
                ++claims;
                QVERIFY2(!hit.notice.isEmpty(), qPrintable(hit.title));
            }
        }
        QVERIFY(claims > 10);
        const SearchHit study = find(u"PREVENT-TAHA8"_s).groups.constFirst().hits.constFirst();
        QCOMPARE(study.notice, u"Under a warning"_s);
    }

    /// A question is saved where it was found, and found again among those that were saved.
    void aQuestionThatIsFoundIsKnownAsOne()
    {
        QHash<QString, QString> texts;
        for (const Question &question : m_store->questions(u"en"_s))
            texts.insert(question.id, question.text);
        int questions = 0;
        for (const SearchGroup &group : m_search->find({ u"what"_s, u"en"_s, u"question"_s }).groups) {
            for (const SearchHit &hit : group.hits) {
                QCOMPARE(texts.value(hit.question), hit.kind == "question"_L1 ? hit.title : QString());
                questions += hit.question.isEmpty() ? 0 : 1;
            }
        }
        QVERIFY(questions > 3);
    }

    void everyAddressLeadsSomewhere()
    {
        for (const QString &typed : { u"heart"_s, u"cells"_s, u"what"_s, u"study"_s, u"the"_s }) {
            for (const QString &kind :
                 { u"word"_s, u"topic"_s, u"page"_s, u"question"_s, u"study"_s, u"chart"_s, u"claim"_s }) {
                for (const SearchGroup &group : m_search->find({ typed, u"en"_s, kind }).groups) {
                    for (const SearchHit &hit : group.hits) {
                        const auto address = Address::parse(hit.address);
                        QVERIFY2(address && address->existsIn(*m_store), qPrintable(hit.address));
                    }
                }
            }
        }
    }

    void wordsThatNothingHasAllOf()
    {
        const SearchAnswer answer = find(u"catheter umbrella"_s); // one of them is nowhere
        QCOMPARE(answer.shownFor, u"catheter"_s);
        const SearchAnswer both = find(u"exosomes pacemaker"_s);
        QVERIFY(both.someWords);
        QVERIFY(!both.groups.isEmpty());
    }

    void nothingFoundTellsWhatIsClose()
    {
        const SearchAnswer answer = find(u"cardiomiopathi"_s + u"zz"_s);
        QVERIFY(answer.groups.isEmpty());
        QStringList near;
        for (const SearchWordNear &word : answer.near)
            near << word.id;
        QVERIFY2(near.contains(u"cardiomyopathy"_s), qPrintable(near.join(u' ')));
        QVERIFY(find(u"xxxxqqqq"_s).near.isEmpty());
        QVERIFY(find(u"xxxxqqqq"_s).asked);
        QVERIFY(!find(u"   "_s).asked);
    }

    void hostileInputIsOnlyText_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("finds");

        const auto row = [](const char *name, const QString &typed, bool finds) {
            QTest::newRow(name) << typed << finds;
        };
        row("empty", {}, false);
        row("quote", u"\""_s, false);
        row("quotes in a word", u"heart\"attack"_s, true);
        row("an operator alone", u"AND"_s, true); // a word like any other
        row("unfinished", u"heart AND"_s, true);
        row("operators", u"NOT heart NEAR(attack, 2) OR *"_s, true);
        row("a column", u"title : heart"_s, true);
        row("a start", u"^heart"_s, true);
        row("brackets", u"(heart"_s, true);
        row("minus", u"-heart -x"_s, true);
        row("apostrophe", u"heart'; DROP TABLE search; --"_s, true);
        row("citation", u"[1]"_s, true);
        row("zero", QString(QChar(0)), false);
        row("zero in a word", u"heart"_s + QChar(0) + u"attack"_s, true);
        row("long", QString(10000, u'h'), false);
        row("long words", u"heart "_s.repeated(2000), true);
        row("long signs", u"\"*"_s.repeated(5000), false);
        row("right to left", u"\u202Eheart\u202C \u200Fattack\u2069"_s, true);
        row("half a pair", u"heart "_s + QChar(0xD83D), true);
        row("only half a pair", QString(QChar(0xDC00)), false);
        row("a face", u"\U0001F600"_s, false);
        row("wild cards", u"%_?*"_s, false);
        row("lines", u"heart\nattack\r\n\t"_s, true);
        row("another script", u"\u0642\u0644\u0628"_s, false);
        row("a newer letter", u"\U0001E900\U0001E922"_s, false);
    }
    void hostileInputIsOnlyText()
    {
        QFETCH(QString, typed);
        QFETCH(bool, finds);
        const SearchAnswer answer = find(typed);
        QVERIFY(!m_store->health().fault().has_value());
        QCOMPARE(!answer.groups.isEmpty(), finds);
        QVERIFY(!find(u"fibrosis"_s).groups.isEmpty()); // and the store is still read
    }
};

QTEST_GUILESS_MAIN(TestSearch)

#include "tst_search.moc"
