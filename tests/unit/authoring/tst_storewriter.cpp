// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixturedeck.h"

#include "contentstore.h"
#include "storewriter.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Plainheart;
using namespace Plainheart::Authoring;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The rows of a query, with | between columns.
QStringList rows(const QString &path, const QString &sql)
{
    const QString connection = u"test"_s;
    QStringList found;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!database.open())
            qFatal("can't open the store");
        QSqlQuery query(database);
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
        while (query.next()) {
            QStringList values;
            for (int i = 0; query.value(i).isValid(); ++i)
                values << (query.value(i).isNull() ? u"NULL"_s : query.value(i).toString());
            found << values.join(u'|');
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return found;
}

} // namespace

class TestStoreWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sameInputSameBytes();
    void storeIsWhole();
    void storeKnowsWhatItIs();
    void blocksAndCitations();
    void shortAnswersReadAsSentences();
    void limitsReadSecondHandAreLeftOut();
    void withheldFiguresAreLeftOut();
    void searchForgivesAccents();
    void readByTheProgram();
    void failureKeepsTheOldStore();
    void folderThatIsNotThere();

private:
    std::unique_ptr<FixtureDeck> m_deck;
    QString m_store;
};

void TestStoreWriter::init()
{
    m_deck = std::make_unique<FixtureDeck>();
    m_store = m_deck->path(u"content.sqlite"_s);
}

void TestStoreWriter::sameInputSameBytes()
{
    QVERIFY(writeStore(m_deck->deck(), m_store));
    const FixtureDeck elsewhere;
    const QString other = elsewhere.path(u"other.sqlite"_s);
    QVERIFY(writeStore(elsewhere.deck(), other));
    QVERIFY(!bytes(m_store).isEmpty());
    QVERIFY(bytes(m_store) == bytes(other));
    QVERIFY(
        elsewhere.replace(u"en/topics/2-fibrosis.md"_s, u"We do not know yet."_s, u"We know little yet."_s));
    QVERIFY(writeStore(elsewhere.deck(), other));
    QVERIFY(bytes(m_store) != bytes(other));
}

void TestStoreWriter::storeIsWhole()
{
    QVERIFY(writeStore(m_deck->deck(), m_store));
    QCOMPARE(rows(m_store, u"PRAGMA integrity_check"_s), QStringList{ u"ok"_s });
    QCOMPARE(rows(m_store, u"PRAGMA foreign_key_check"_s), QStringList());
    QCOMPARE(rows(m_store, u"PRAGMA freelist_count"_s), QStringList{ u"0"_s });
}

void TestStoreWriter::storeKnowsWhatItIs()
{
    QVERIFY(m_deck->replace(u"en/pages/about.md"_s, u"2026-11-02"_s, u"2026-01-31"_s));
    QVERIFY(writeStore(m_deck->deck(), m_store));
    QCOMPARE(rows(m_store, u"PRAGMA application_id"_s),
             QStringList{ QString::number(ContentStore::applicationId) });
    QCOMPARE(rows(m_store, u"PRAGMA user_version"_s),
             QStringList{ QString::number(ContentStore::schemaVersion) });
    QCOMPARE(rows(m_store, u"SELECT key, value FROM meta ORDER BY key"_s),
             (QStringList{ u"content_version|2026.11.21"_s, u"newest_review|2026-11-02"_s,
                           u"oldest_review|2026-01-31"_s }));
}

void TestStoreWriter::blocksAndCitations()
{
    QVERIFY(writeStore(m_deck->deck(), m_store));
    QCOMPARE(rows(m_store,
                  u"SELECT section, kind, text, file, line FROM block WHERE document = 'fibrosis' "
                  "AND section <> 'detail' ORDER BY line"_s),
             (QStringList{ u"hope|paragraph|We hope that word will help.|en/topics/2-fibrosis.md|26"_s,
                           u"happens|paragraph|In mice, it did not help.|en/topics/2-fibrosis.md|30"_s,
                           u"studies|paragraph|One study saw no change.|en/topics/2-fibrosis.md|34"_s }));
    QCOMPARE(
        rows(m_store, u"SELECT spans FROM block WHERE document = 'fibrosis' AND section = 'happens'"_s),
        QStringList{
            u"[{\"s\":\"In mice, it did not help\",\"t\":\"text\"},{\"ids\":[\"ant2001\"],\"t\":\"cite\"},"
            "{\"s\":\".\",\"t\":\"text\"}]"_s });
    QCOMPARE(rows(m_store,
                  u"SELECT c.source FROM citation c JOIN block b ON b.id = c.block "
                  "WHERE b.document = 'fibrosis' AND b.section = 'studies' ORDER BY c.position"_s),
             (QStringList{ u"ant2001"_s, u"bee2002"_s }));
    QCOMPARE(rows(m_store,
                  u"SELECT title, words, grade IS NOT NULL FROM section WHERE document = 'fibrosis' "
                  "ORDER BY position LIMIT 1"_s),
             QStringList{ u"The hope|6|1"_s });
}

void TestStoreWriter::shortAnswersReadAsSentences()
{
    QVERIFY(writeStore(m_deck->deck(), m_store));
    QCOMPARE(
        rows(m_store, u"SELECT text FROM block WHERE section = 'six-short-answers' ORDER BY position"_s),
        (QStringList{
            u"Heart muscle: We do not know if it grows."_s, u"Scar tissue: We do not know if it shrinks."_s,
            u"Pumping: We do not know if it pumps."_s, u"Blood vessels: We do not know if they sprout."_s,
            u"Calm: We do not know if it calms."_s, u"New cells: We do not know if they stay."_s }));
}

void TestStoreWriter::limitsReadSecondHandAreLeftOut()
{
    QVERIFY(writeStore(m_deck->deck(), m_store));
    QCOMPARE(rows(m_store, u"SELECT source, value, ci_low, ci_high FROM finding ORDER BY source"_s),
             (QStringList{ u"ant2001|0.8|0.4|1.5"_s, u"bee2002|0.7|NULL|NULL"_s }));
}

void TestStoreWriter::withheldFiguresAreLeftOut()
{
    QVERIFY(m_deck->replace(u"evidence/sources.yaml"_s, u"favours: neither"_s,
                            u"favours: neither, withheld: true"_s));
    QVERIFY(m_deck->replace(u"en/evidence/sources.yaml"_s, u"measure: risk ratio"_s, u"absolute: 4 of 10"_s));
    // Nor may a chart show them, which this deck's charts do.
    for (const QString &line : m_deck->report().split(u'\n', Qt::SkipEmptyParts))
        QVERIFY2(line.startsWith("  hint: "_L1)
                     || (line.startsWith("en/evidence/charts.yaml:"_L1)
                         && line.contains("is not in the evidence of ant2001"_L1)),
                 qPrintable(line));
    QVERIFY(writeStore(m_deck->deck(), m_store));
    QCOMPARE(rows(m_store,
                  u"SELECT f.value, f.ci_low, f.p, t.absolute, t.plain FROM finding f JOIN finding_text t "
                  "ON t.source = f.source AND t.finding = f.id WHERE f.source = 'ant2001'"_s),
             QStringList{ u"NULL|NULL|NULL|NULL|About as many died."_s });
}

void TestStoreWriter::searchForgivesAccents()
{
    QVERIFY(m_deck->replace(u"en/glossary.yaml"_s, u"also: [other01]"_s, u"also: [Ménière]"_s));
    QVERIFY(writeStore(m_deck->deck(), m_store));
    QCOMPARE(rows(m_store,
                  u"SELECT e.kind, e.address, e.lang FROM search JOIN search_entry e ON e.id = search.rowid "
                  "WHERE search MATCH '\"meniere\"'"_s),
             QStringList{ u"word|glossary/w01|en"_s });
    QCOMPARE(rows(m_store,
                  u"SELECT e.kind, e.address FROM search JOIN search_entry e ON e.id = search.rowid "
                  "WHERE search MATCH '\"shrinks\"' ORDER BY e.id"_s),
             (QStringList{ u"topic|fibrosis"_s, u"page|where-things-stand/six-short-answers"_s }));
}

void TestStoreWriter::readByTheProgram()
{
    QVERIFY(m_deck->replace(u"en/topics/2-fibrosis.md"_s, u"- scar: The scar"_s,
                            u"- scar: The scar [@bee2002; @ant2001]"_s));
    QVERIFY(writeStore(m_deck->deck(), m_store));
    const auto store = ContentStore::open(m_store);
    QVERIFY2(store, store ? "" : qPrintable(store.error().sentence()));
    const QList<Document> topics = (*store)->topics(u"en"_s);
    QCOMPARE(topics.size(), 6);
    QCOMPARE(topics.at(1).title, u"Scar tissue"_s);
    QVERIFY(topics.at(1).caveat.known);
    QCOMPARE(topics.at(1).caveat.people, 40);
    QCOMPARE(topics.at(1).caveat.headline, u"We do not know if it shrinks."_s);
    QCOMPARE(topics.at(1).sections.size(), 4);
    QCOMPARE(topics.at(1).labels.value(u"scar"_s), u"The scar"_s);
    QCOMPARE(topics.at(1).labelSources,
             (QHash<QString, QStringList>{ { u"scar"_s, { u"bee2002"_s, u"ant2001"_s } } }));
    QCOMPARE((*store)->terms(u"en"_s).size(), 35);
    QCOMPARE((*store)->questions(u"en"_s).size(), 16);
    QCOMPARE((*store)->offerQuestions(u"en"_s).size(), 8);
    QCOMPARE((*store)->source(u"ant2001"_s, u"en"_s)->findings.size(), 1);
}

void TestStoreWriter::failureKeepsTheOldStore()
{
    QVERIFY(writeStore(m_deck->deck(), m_store));
    const QByteArray before = bytes(m_store);
    Deck broken = m_deck->deck();
    broken.claims << broken.claims.first(); // the store takes an id once
    const auto written = writeStore(broken, m_store);
    QVERIFY(!written);
    QCOMPARE(written.error().what, u"The store %1 can't be written."_s.arg(m_store));
    QVERIFY(written.error().log.contains(u"UNIQUE"_s));
    QVERIFY(bytes(m_store) == before);
    QCOMPARE(QDir(m_deck->path(u"."_s)).entryList(QDir::Files), QStringList{ u"content.sqlite"_s });
}

void TestStoreWriter::folderThatIsNotThere()
{
    const auto written = writeStore(m_deck->deck(), m_deck->path(u"nowhere/content.sqlite"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().remedy, u"Check that the folder is there and that it may be written to."_s);
}

QTEST_GUILESS_MAIN(TestStoreWriter)
#include "tst_storewriter.moc"
