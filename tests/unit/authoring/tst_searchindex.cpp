// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentstore.h"
#include "fixturedeck.h"
#include "search.h"
#include "storewriter.h"

#include <QTest>

using namespace Plainheart;
using namespace Plainheart::Authoring;
using namespace Qt::StringLiterals;

/// What can be found of a deck in other languages than English.
class TestSearchIndex : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FixtureDeck> m_deck;
    std::unique_ptr<ContentStore> m_store;

    void openStore()
    {
        const QString path = m_deck->path(u"store.sqlite"_s);
        QVERIFY(writeStore(m_deck->deck(), path));
        auto opened = ContentStore::open(path);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().log));
        m_store = std::move(*opened);
    }
    /// The address of the first hit; empty: none.
    [[nodiscard]] QString first(const QString &typed, const QString &language = u"es"_s) const
    {
        const Search search(m_store.get());
        const SearchAnswer answer = search.find({ typed, language, {} });
        return answer.groups.isEmpty() ? QString() : answer.groups.constFirst().hits.constFirst().address;
    }
    [[nodiscard]] QString marked(const QString &typed, const QString &language = u"es"_s) const
    {
        const Search search(m_store.get());
        const SearchHit hit = search.find({ typed, language, {} }).groups.value(0).hits.value(0);
        const SearchRange mark = hit.titleMarks.value(0);
        return hit.title.mid(mark.start, mark.length);
    }

private Q_SLOTS:
    void init() { m_deck = std::make_unique<FixtureDeck>(); }
    void cleanup()
    {
        m_store.reset();
        m_deck.reset();
    }

    void accentsMakeNoDifference()
    {
        m_deck->addTranslation();
        QVERIFY(m_deck->replace(u"es/glossary.yaml"_s, u"term: Word01"_s, u"term: Corazón débil"_s));
        QVERIFY(m_deck->replace(u"es/glossary.yaml"_s, u"term: Word02"_s, u"term: Ąłøßž"_s));
        QVERIFY(m_deck->replace(u"es/glossary.yaml"_s, u"also: [other03]"_s, u"also: [ANO\u0303S]"_s));
        openStore();
        QCOMPARE(first(u"corazon"_s), u"glossary/w01"_s);
        QCOMPARE(first(u"CORAZÓN"_s), u"glossary/w01"_s);
        QCOMPARE(first(u"corazo\u0301n"_s), u"glossary/w01"_s);
        QCOMPARE(first(u"debil corazon"_s), u"glossary/w01"_s);
        QCOMPARE(first(u"corazom"_s), u"glossary/w01"_s); // and a wrong letter
        QCOMPARE(first(u"alossz"_s), u"glossary/w02"_s);
        QCOMPARE(first(u"años"_s), u"glossary/w03"_s);
        QCOMPARE(marked(u"corazo"_s), u"Corazó"_s);
        QCOMPARE(first(u"corazon"_s, u"en"_s), QString()); // each language has its own words
    }

    void aLanguageWithoutSpaces()
    {
        m_deck->addTranslation();
        QVERIFY(m_deck->replace(u"es/glossary.yaml"_s, u"term: Word01"_s, u"term: 心力衰竭"_s));
        QVERIFY(m_deck->replace(u"es/glossary.yaml"_s, u"term: Word02"_s, u"term: 干细胞治疗"_s));
        QVERIFY(m_deck->replace(u"es/glossary.yaml"_s, u"term: Word03"_s, u"term: หัวใจล้มเหลว"_s));
        openStore();
        QCOMPARE(first(u"心力衰竭"_s), u"glossary/w01"_s);
        QCOMPARE(first(u"衰竭"_s), u"glossary/w01"_s); // from the middle
        QCOMPARE(first(u"心"_s), u"glossary/w01"_s);
        QCOMPARE(first(u"细胞"_s), u"glossary/w02"_s);
        QCOMPARE(first(u"胞细"_s), QString()); // letters in another order are another word
        QCOMPARE(first(u"干细胞 治疗"_s), u"glossary/w02"_s);
        QCOMPARE(first(u"ล้มเหลว"_s), u"glossary/w03"_s);
        QCOMPARE(marked(u"细胞"_s), u"细胞"_s);
    }

    void whatIsMissingIsFoundInEnglish()
    {
        m_deck->addTranslation();
        QVERIFY(
            m_deck->replace(u"catalog.yaml"_s, u"complete: true}\ntopics"_s, u"complete: false}\ntopics"_s));
        QVERIFY(m_deck->remove(u"es/glossary.yaml"_s));
        openStore();
        QCOMPARE(first(u"word01"_s), u"glossary/w01"_s);
        QCOMPARE(first(u"other02"_s), u"glossary/w02"_s);
    }

    void synonymsLeadToTheWordsOfTheContent()
    {
        m_deck->write(u"content/en/synonyms.yaml"_s, u"- here: Scar tissue\n  also: [wound, old hurt]\n"_s);
        QCOMPARE(m_deck->report(), QString());
        openStore();
        QCOMPARE(first(u"wound"_s, u"en"_s), u"fibrosis"_s);
        QCOMPARE(first(u"old hurt"_s, u"en"_s), u"fibrosis"_s);
        QCOMPARE(first(u"woumd"_s, u"en"_s), u"fibrosis"_s);
        QCOMPARE(marked(u"wound"_s, u"en"_s), u"Scar tissue"_s);
    }

    void theKeyboardOfALanguage()
    {
        m_deck->addTranslation();
        m_deck->write(u"content/en/keyboard.yaml"_s,
                      u"letters: [qwertyuiop, asdfghjkl, zxcvbnm]\nfigures: [\"1234567890\"]\n"_s);
        openStore();
        const QStringList row = m_store->keyboard(u"letters"_s, u"es"_s).value(1);
        QCOMPARE(row.join(QString()), u"asdfghjkl"_s); // in the place of one of its own
        m_store.reset();
        m_deck->write(u"content/es/keyboard.yaml"_s,
                      u"letters: [qwertyuiop, asdfghjklñ, zxcvbnm]\nfigures: [\"1234567890\"]\n"_s);
        QCOMPARE(m_deck->report(), QString());
        openStore();
        QCOMPARE(m_store->keyboard(u"letters"_s, u"es"_s).value(1).constLast(), u"ñ"_s);
        QCOMPARE(m_store->keyboard(u"figures"_s, u"es"_s).value(0).size(), 10);
    }
};

QTEST_GUILESS_MAIN(TestSearchIndex)

#include "tst_searchindex.moc"
