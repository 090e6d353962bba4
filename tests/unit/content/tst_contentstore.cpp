// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentstore.h"
#include "storecheck.h"
#include "teststore.h"

#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;
using PlainheartTest::makeStore;
using PlainheartTest::runSql;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Tables and columns of the tables that the program needs.
QList<std::pair<QString, QString>> columnsOf(const QString &path)
{
    QList<std::pair<QString, QString>> columns;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"columns"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("can't open %s", qPrintable(path));
        for (const QString &table : requiredTables()) {
            QSqlQuery query(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table), database);
            while (query.next())
                columns.emplace_back(table, query.value(0).toString());
        }
    }
    QSqlDatabase::removeDatabase(u"columns"_s);
    return columns;
}

/// Reads all that a page could ask for.
void readAll(const ContentStore &store)
{
    for (const QString &lang : { u"en"_s, u"ar"_s }) {
        const QList<Document> topics = store.topics(lang);
        for (const Document &topic : topics)
            (void)store.sourcesOf(topic.id, lang);
        (void)store.document(u"heart-failure"_s, lang);
        (void)store.terms(lang);
        (void)store.questions(lang);
        (void)store.offerQuestions(lang);
        (void)store.offerResults(lang);
        const QList<Study> studies = store.studies(lang);
        for (const Study &study : studies)
            (void)store.study(study.id, lang);
        (void)store.charts(lang);
        (void)store.charts(lang, u"fibrosis"_s);
        (void)store.claims(lang);
        (void)store.words(u"result"_s, lang);
    }
    (void)store.languages();
}

} // namespace

/// The store: what it refuses, and what it reads.
class tst_ContentStore : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString m_good;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] std::unique_ptr<ContentStore> open(const QStringList &further = {}) const
    {
        const QString file = further.isEmpty() ? m_good : path(u"changed.sqlite"_s);
        if (!further.isEmpty())
            makeStore(file, further);
        auto store = ContentStore::open(file);
        return store ? std::move(*store) : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_good = path(u"good.sqlite"_s);
        makeStore(m_good);
    }

    // Refusals
    // ------------------------------------------------------------------------------------------------------

    void refuses_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QString &file, Error::Code code) {
            QTest::newRow(name) << file << int(code);
        };
        row("not there", path(u"nothing.sqlite"_s), Error::Code::Missing);
        row("a folder", m_folder.path(), Error::Code::Unreadable);

        writeBytes(path(u"empty"_s), {});
        row("empty file", path(u"empty"_s), Error::Code::Unreadable);
        writeBytes(path(u"text"_s), QByteArray("# Heart failure\n").repeated(100));
        row("text file", path(u"text"_s), Error::Code::NotOurs);

        runSql(path(u"other"_s), { u"CREATE TABLE t (a)"_s });
        row("someone else's SQLite file", path(u"other"_s), Error::Code::NotOurs);

        makeStore(path(u"newer"_s), { u"PRAGMA user_version = %1"_s.arg(ContentStore::schemaVersion + 1) });
        row("made for a newer program", path(u"newer"_s), Error::Code::TooNew);
        makeStore(path(u"older"_s), { u"PRAGMA user_version = 2"_s });
        row("made for an older program", path(u"older"_s), Error::Code::TooOld);

        makeStore(path(u"table"_s), { u"DROP TABLE caveat_source"_s });
        row("a table is missing", path(u"table"_s), Error::Code::Corrupt);
        makeStore(path(u"topics"_s),
                  { u"PRAGMA foreign_keys = OFF"_s, u"DELETE FROM document WHERE kind = 'topic'"_s });
        row("no topics", path(u"topics"_s), Error::Code::Corrupt);
        runSql(path(u"bare"_s), PlainheartTest::schema());
        row("schema without content", path(u"bare"_s), Error::Code::Corrupt);
    }
    void refuses()
    {
        QFETCH(QString, file);
        const auto store = ContentStore::open(file);
        QVERIFY(!store.has_value());
        QTEST(int(store.error().code), "code");
        // A person hears what happened and one thing to do; the path is for the technician.
        QVERIFY(store.error().what.endsWith(u'.'));
        QVERIFY(store.error().remedy.endsWith(u'.'));
        QVERIFY(!store.error().sentence().contains(m_folder.path()));
        QVERIFY(store.error().log.contains(file));
    }

    /// Whatever a page will ask for is asked for at the opening, so that no page comes up empty later.
    void refusesAStoreThatLacksAColumn()
    {
        // For the people who write content, and for tools: no page reads these.
        const QStringList unread{
            u"file"_s,          u"line"_s,           u"source.updates"_s,  u"source.pmid"_s,
            u"source.pmcid"_s,  u"source.read_at"_s, u"finding.read_at"_s, u"source.search_date"_s,
            u"section.grade"_s, u"section.words"_s,  u"block.id"_s,        u"situation.position"_s,
        };
        const QString lacking = path(u"lacking.sqlite"_s);
        int refused = 0;
        for (const auto &[table, column] : columnsOf(m_good)) {
            if (table == "search"_L1) // SQLite renames no column of an FTS5 table
                continue;
            if (unread.contains(column) || unread.contains(table + u'.' + column))
                continue;
            QFile::remove(lacking);
            QVERIFY(QFile::copy(m_good, lacking));
            runSql(lacking, { u"ALTER TABLE %1 RENAME COLUMN %2 TO gone"_s.arg(table, column) });
            const auto store = ContentStore::open(lacking);
            QVERIFY2(!store.has_value(), qPrintable(table + u'.' + column));
            QCOMPARE(store.error().code, Error::Code::Corrupt);
            QCOMPARE(store.error().what, u"The file with the pages is damaged."_s);
            QVERIFY2(store.error().log.contains(column), qPrintable(store.error().log));
            ++refused;
        }
        QVERIFY(refused > 0);
    }

    void refusesEveryTruncation()
    {
        const QByteArray whole = bytesOf(m_good);
        QVERIFY(whole.size() > 8192);
        const QString cut = path(u"cut.sqlite"_s);
        QList<qsizetype> lengths{ 1, 15, 16, 99, 100, 101, 511, 512, 4095, 4096, 4097, whole.size() - 1 };
        for (qsizetype length = 0; length < whole.size(); length += 4096)
            lengths << length << length + 2048;
        for (const qsizetype length : std::as_const(lengths)) {
            writeBytes(cut, whole.left(length));
            const auto store = ContentStore::open(cut);
            QVERIFY2(!store.has_value(), qPrintable(QString::number(length)));
            QCOMPARE(store.error().code, Error::Code::Unreadable);
        }
    }

    void refusesPagesOfNoise()
    {
        const QByteArray whole = bytesOf(m_good);
        const QString noisy = path(u"noisy.sqlite"_s);
        QCOMPARE(whole.size() % 4096, 0);
        for (qsizetype page = 0; page < whole.size() / 4096; ++page) {
            QByteArray bytes = whole;
            const qsizetype from = page * 4096 + (page == 0 ? 100 : 0);
            bytes.replace(from, 256, QByteArray(256, char(0xA5)));
            writeBytes(noisy, bytes);
            const auto store = ContentStore::open(noisy);
            QVERIFY2(!store.has_value(), qPrintable(u"page %1"_s.arg(page)));
            QCOMPARE(store.error().code, Error::Code::Corrupt);
        }
    }

    void survivesAnySingleFlippedBit()
    {
        // A flipped bit in a word can't be noticed here. But nothing may crash, and what opens can be read.
        const QByteArray whole = bytesOf(m_good);
        const QString flipped = path(u"flipped.sqlite"_s);
        int refused = 0;
        int tried = 0;
        // A prime step visits every part of a page over the whole file.
        for (qsizetype at = 0; at < whole.size(); at += 509) {
            QByteArray bytes = whole;
            bytes[at] = char(bytes.at(at) ^ (1 << (at % 8)));
            writeBytes(flipped, bytes);
            const auto store = ContentStore::open(flipped);
            ++tried;
            if (store)
                readAll(**store);
            else
                ++refused;
        }
        QVERIFY(tried > 100);
        QVERIFY(refused > 0);
    }

    void oddFileNames()
    {
        for (const QString &name : { u"100 % sure?.sqlite"_s, u"a#b&c=d.sqlite"_s, u"قلب.sqlite"_s }) {
            QVERIFY(QFile::copy(m_good, path(name)));
            QVERIFY2(ContentStore::open(path(name)).has_value(), qPrintable(name));
        }
    }

    void neverWrites()
    {
        const QString file = path(u"readonly.sqlite"_s);
        QVERIFY(QFile::copy(m_good, file));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
        const QByteArray before = bytesOf(file);
        const QStringList files = QDir(m_folder.path()).entryList();
        {
            const auto store = ContentStore::open(file);
            QVERIFY(store.has_value());
            readAll(**store);
            QCOMPARE(QDir(m_folder.path()).entryList(), files); // no journal, no lock beside it
        }
        QCOMPARE(bytesOf(file), before);
    }

    void leavesNoConnectionBehind()
    {
        const QStringList before = QSqlDatabase::connectionNames();
        {
            const auto one = open();
            const auto two = open();
            QVERIFY(one && two);
            readAll(*one);
        }
        (void)ContentStore::open(path(u"noisy.sqlite"_s));
        QCOMPARE(QSqlDatabase::connectionNames(), before);
    }

    // Reading
    // -------------------------------------------------------------------------------------------------------

    void languages()
    {
        const auto store = open();
        const QList<Language> list = store->languages();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.at(0).code, u"en"_s);
        QVERIFY(!list.at(0).partial);
        QVERIFY(list.at(1).partial);
    }

    void topicsInTheOrderOfTheWalk()
    {
        const auto store = open();
        const QList<Document> topics = store->topics(u"en"_s);
        QCOMPARE(topics.size(), 2);
        QCOMPARE(topics.at(0).id, u"regeneration"_s);
        QCOMPARE(topics.at(1).id, u"fibrosis"_s);
    }

    void aTopicIsWhole()
    {
        const auto store = open();
        const auto topic = store->document(u"fibrosis"_s, u"en"_s);
        QVERIFY(topic.has_value());
        QVERIFY(topic->isTopic);
        QCOMPARE(topic->position, 2);
        QCOMPARE(topic->scene, u"fibrosis"_s);
        QCOMPARE(topic->title, u"Scar tissue"_s);
        QCOMPARE(topic->question, u"Q2"_s);
        QCOMPARE(topic->takeaway, u"T2"_s);
        QCOMPARE(topic->action, u"A2"_s);
        QCOMPARE(topic->reviewed, QDate(2025, 1, 2));
        QCOMPARE(topic->labels.value(u"badge"_s), u"A hope"_s);
        QCOMPARE(topic->sources, (QStringList{ u"small2001"_s, u"unknown2003"_s, u"large2002"_s }));

        QVERIFY(topic->caveat.known);
        QCOMPARE(topic->caveat.headline, u"We do not know."_s);
        QCOMPARE(topic->caveat.step(), 1);
        QCOMPARE(topic->caveat.reason, u"Few studies."_s);
        QCOMPARE(topic->caveat.unknown, u"Which cells."_s);
        QCOMPARE(topic->caveat.studies, 2);
        QCOMPARE(topic->caveat.people, 430);
        QCOMPARE(topic->caveat.note, u"30 + 400 = 430"_s);
        QCOMPARE(topic->caveat.sources, (QStringList{ u"large2002"_s, u"small2001"_s }));

        QCOMPARE(topic->sections.size(), 2);
        const Section hope = topic->sections.at(0);
        QCOMPARE(hope.id, u"hope"_s);
        QCOMPARE(hope.title, u"The hope"_s);
        QCOMPARE(hope.blocks.size(), 2);
        QCOMPARE(hope.blocks.at(0).text, u"A scar stays."_s);
        QCOMPARE(hope.blocks.at(0).spans.at(1).target, u"fibrosis"_s);
        QVERIFY(!hope.blocks.at(0).isItem());
        QVERIFY(hope.blocks.at(1).isItem());
    }

    void textWithUnreadableMarksIsStillShown()
    {
        const auto topic = open()->document(u"fibrosis"_s, u"en"_s);
        const Block block = topic->sections.at(1).blocks.at(0);
        QCOMPARE(plainText(block.spans), u"Words that are left."_s);
    }

    void unknownDocument() { QVERIFY(!open()->document(u"nothing"_s, u"en"_s).has_value()); }

    void aPageHasNoCaveat()
    {
        const auto page = open()->document(u"heart-failure"_s, u"en"_s);
        QVERIFY(!page->isTopic);
        QVERIFY(!page->caveat.known);
    }

    void caveatThatCantBeRead_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("no row") << u"DELETE FROM caveat WHERE topic = 'fibrosis'"_s;
        QTest::newRow("no words") << u"DELETE FROM caveat_text WHERE topic = 'fibrosis'"_s;
        QTest::newRow("no headline") << u"UPDATE caveat_text SET headline = '' WHERE topic = 'fibrosis'"_s;
        QTest::newRow("unknown level") << u"UPDATE caveat SET certainty = 'sure' WHERE topic = 'fibrosis'"_s;
    }
    void caveatThatCantBeRead()
    {
        QFETCH(QString, change);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the caveat of fibrosis can't be read"_s));
        const auto store = open({ change });
        QVERIFY(store);
        const auto topic = store->document(u"fibrosis"_s, u"en"_s);
        QVERIFY(topic.has_value()); // the page is shown, its panel falls back
        QVERIFY(!topic->caveat.known);
        QCOMPARE(topic->caveat.step(), 1);
        QCOMPARE(topic->caveat.people, 0);
        QCOMPARE(topic->caveat.sources, (QStringList{ u"large2002"_s, u"small2001"_s })); // still counted
        QVERIFY(store->document(u"regeneration"_s, u"en"_s)->caveat.known);
    }

    void missingTextsComeInEnglish()
    {
        const auto store = open();
        const auto topic = store->document(u"fibrosis"_s, u"ar"_s);
        QCOMPARE(topic->title, u"Scar tissue-ar"_s);
        QCOMPARE(topic->labels.value(u"badge"_s), u"A hope-ar"_s);
        QCOMPARE(topic->labels.value(u"picture"_s), u"A bundle"_s);
        QVERIFY(topic->caveat.known);
        QCOMPARE(topic->caveat.headline, u"We do not know."_s);
        QCOMPARE(topic->sections.size(), 2);
        QCOMPARE(topic->sections.at(0).title, u"The hope-ar"_s);
        QCOMPARE(topic->sections.at(0).blocks.size(), 1);
        QCOMPARE(topic->sections.at(1).title, u"More detail"_s);

        QCOMPARE(store->document(u"regeneration"_s, u"ar"_s)->title, u"Heart muscle"_s);
        QCOMPARE(store->document(u"regeneration"_s, u"xx"_s)->title, u"Heart muscle"_s);
        QCOMPARE(store->source(u"large2002"_s, u"ar"_s)->findings.at(0).plain, u"No clear difference-ar."_s);
        QCOMPARE(store->source(u"large2002"_s, u"ar"_s)->findings.at(1).plain, u"No change."_s);
        QCOMPARE(store->terms(u"ar"_s).size(), 2);
        QCOMPARE(store->questions(u"ar"_s).size(), 2);
        QCOMPARE(store->offerResults(u"ar"_s).size(), 3);
    }

    void aTranslatedPageIsNotMixed()
    {
        // Sections of pages are named after their headings, so English ones would stand beside their own
        // translations.
        const auto page = open()->document(u"heart-failure"_s, u"ar"_s);
        QCOMPARE(page->sections.size(), 1);
        QCOMPARE(page->sections.at(0).id, u"what-it-is-ar"_s);
    }

    void termsInTheOrderOfTheirWords()
    {
        const auto store = open();
        const QList<Term> terms = store->terms(u"en"_s);
        QCOMPARE(terms.size(), 2);
        QCOMPARE(terms.at(0).term, u"Fibrosis"_s); // not by capital letters
        QCOMPARE(terms.at(0).also, QStringList{ u"scarring"_s });
        QCOMPARE(terms.at(0).say, u"fy-BROH-sis"_s);
        QCOMPARE(plainText(terms.at(0).plain), u"A scar."_s);
        QCOMPARE(terms.at(0).see, QStringList{ u"stem-cells"_s });
        QCOMPARE(store->term(u"stem-cells"_s, u"en"_s)->term, u"stem cells"_s);
        QVERIFY(!store->term(u"nothing"_s, u"en"_s).has_value());
    }

    void questionsInTheOrderOfTheFile()
    {
        const QList<Question> questions = open()->questions(u"en"_s);
        QCOMPARE(questions.size(), 2);
        QCOMPARE(questions.at(0).id, u"q1"_s);
        QCOMPARE(questions.at(0).document, u"heart-failure"_s);
        QCOMPARE(questions.at(0).situation, u"At a visit"_s);
    }

    void offerCheck()
    {
        const auto store = open();
        const QList<OfferQuestion> questions = store->offerQuestions(u"en"_s);
        QCOMPARE(questions.size(), 2);
        QCOMPARE(questions.at(0).number, 1);
        QVERIFY(questions.at(0).warningWhenYes);
        QVERIFY(!questions.at(1).warningWhenYes);
        QCOMPARE(plainText(questions.at(0).yes), u"Stop."_s);
        QCOMPARE(plainText(questions.at(0).no), u"Good."_s);
        QStringList ids;
        for (const OfferResult &result : store->offerResults(u"en"_s))
            ids << result.id;
        QCOMPARE(ids, (QStringList{ u"none"_s, u"some"_s, u"not-sure"_s }));
    }

    void sourcesOfATopic()
    {
        const QList<Source> sources
            = open({ u"UPDATE source SET name = 'LARGE-HF' WHERE id = 'large2002'"_s })
                  ->sourcesOf(u"fibrosis"_s, u"en"_s);
        QCOMPARE(sources.size(), 3);
        QCOMPARE(sources.at(0).id, u"large2002"_s);
        QCOMPARE(sources.at(0).shortName(), u"LARGE-HF (2002)"_s);
        QCOMPARE(sources.at(0).status, u"retracted"_s);
        QCOMPARE(sources.at(0).statusNote, u"taken back by the journal"_s);
        QCOMPARE(sources.at(0).findings.size(), 2);
        QCOMPARE(sources.at(0).findings.at(0).figure, u"risk ratio 0.80 (95 % interval 0.43 to 1.49)"_s);
        QCOMPARE(sources.at(0).findings.at(1).figure, QString());
        QCOMPARE(sources.at(1).id, u"small2001"_s);
        QCOMPARE(sources.at(2).id, u"unknown2003"_s);
        QCOMPARE(sources.at(2).people, 0);
    }

    /// The first thing under "The studies" is what the answer rests on, not a large analysis of something
    /// else or a trial that looks for people.
    void sourcesInOrder()
    {
        const QStringList rows{
            u"rct-doubt 9000 rct concern"_s,
            u"news 8000 news current"_s,
            u"register 7000 registry current"_s,
            u"mice 6000 preclinical current"_s,
            u"review 5000 systematic-review current"_s,
            u"pooled 6500 analysis current"_s,
            u"trial-small 40 rct current"_s,
            u"trial-large 50 single-arm current"_s,
            u"trial-unknown NULL observational current"_s,
            u"guide NULL guideline current"_s,
        };
        QStringList further;
        int position = 3;
        for (const QString &row : rows) {
            const QStringList part = row.split(u' ');
            further << u"INSERT INTO source (id, kind, status, title, people, population, design, blinded, "
                       "cells, paid_by, result, read_confidence, file, line) VALUES ('%1', '%2', '%3', 'T', "
                       "%4, 'other', 'survey', 'no', '[]', 'unknown', 'background', 'abstract', 'f', 1)"_s
                           .arg(part.at(0), part.at(2), part.at(3), part.at(1));
            for (const QString &document : { u"fibrosis"_s, u"heart-failure"_s })
                further << u"INSERT INTO document_source VALUES ('%1', %2, '%3')"_s.arg(document)
                               .arg(++position)
                               .arg(part.at(0));
        }
        const auto store = open(further);
        const auto ids = [&](const QString &document) {
            QStringList list;
            for (const Source &source : store->sourcesOf(document, u"en"_s))
                list << source.id;
            return list;
        };
        const QStringList rest{ u"trial-large"_s, u"trial-small"_s, u"trial-unknown"_s, u"pooled"_s };
        const QStringList end{ u"mice"_s, u"rct-doubt"_s, u"news"_s, u"register"_s, u"guide"_s };
        QCOMPARE(ids(u"fibrosis"_s),
                 (QStringList{ u"large2002"_s, u"small2001"_s } + rest
                  + QStringList{ u"review"_s, u"unknown2003"_s } + end));
        QCOMPARE(ids(u"heart-failure"_s), rest + QStringList{ u"review"_s } + end); // a page without a caveat
    }

    /// What is not known is neither nobody nor nothing.
    void aStudyIsWhole()
    {
        const auto store = open();
        const auto study = store->study(u"small2001"_s, u"ar"_s);
        QVERIFY(study.has_value());
        QCOMPARE(study->people, 30);
        QVERIFY(study->peopleKnown);
        QCOMPARE(study->design, u"dummy-trial"_s);
        QCOMPARE(study->designWords, u"Dummy-treatment trial"_s); // English where Arabic is missing
        QCOMPARE(study->resultWords, u"No clear difference-ar"_s);
        QCOMPARE(study->cells, QStringList{ u"marrow"_s });
        QCOMPARE(study->documents, QStringList{ u"fibrosis"_s });
        QCOMPARE(study->charts, QStringList{ u"gains"_s });
        QCOMPARE(study->claims, (QStringList{ u"it-helps"_s, u"it-is-new"_s }));
        QStringList strengths;
        for (const CheckLine &line : study->checks) {
            if (line.kind == CheckLine::Kind::Strength)
                strengths << line.id;
        }
        QCOMPARE(strengths, (QStringList{ u"dummy-group"_s, u"blinded-yes"_s }));
        QCOMPARE(study->checks.at(0).text, u"Fewer than 100 people"_s);

        QVERIFY(!store->study(u"unknown2003"_s, u"en"_s)->peopleKnown);
        QVERIFY(!store->study(u"nothing"_s, u"en"_s).has_value());
    }

    /// A withdrawn study says so before anything else, and advice is not weighed as a study is.
    void checklistBeginsWithTheStatus()
    {
        const auto store = open();
        const auto idsOf = [&](const QString &id) {
            QStringList ids;
            const Source source = store->source(id, u"en"_s).value();
            for (const CheckLine &line : source.checks)
                ids << line.id;
            return ids;
        };
        QCOMPARE(idsOf(u"large2002"_s),
                 (QStringList{ u"status-retracted"_s, u"people-100"_s, u"one-group"_s, u"paid-unknown"_s,
                               u"read-full-text"_s }));
        QCOMPARE(idsOf(u"unknown2003"_s), QStringList{ u"read-secondary"_s });
    }

    void cluesAndMainGoals()
    {
        const auto store = open({
            u"UPDATE source SET main_goal = 'not-met', goal_basis = 'stated' WHERE id = 'small2001'"_s,
            u"INSERT INTO finding (source, id, position, main, favours, file, line) VALUES"
            " ('small2001', 'stroke', 1, 0, 'cells', 'f', 1), ('small2001', 'walk', 2, 0, 'neither', 'f', 2),"
            " ('small2001', 'death', 3, 1, 'cells', 'f', 3), ('unknown2003', 'walk', 1, 0, 'cells', 'f', 4)"_s,
            u"INSERT INTO finding_text (source, finding, lang, outcome, plain) VALUES"
            " ('small2001', 'stroke', 'en', 'Stroke', 'Fewer strokes.'),"
            " ('small2001', 'walk', 'en', 'Walk', 'No change.'),"
            " ('small2001', 'death', 'en', 'Death', 'As many died.'),"
            " ('unknown2003', 'walk', 'en', 'Walk', 'Further.')"_s,
        });
        const QList<Finding> findings = store->source(u"small2001"_s, u"en"_s)->findings;
        QCOMPARE(findings.size(), 3);
        QCOMPARE(findings.at(0).id, u"death"_s); // the main goal comes first
        QVERIFY(findings.at(0).isMain);
        QVERIFY(!findings.at(0).isClue);
        QVERIFY(findings.at(1).isClue);
        QVERIFY(!findings.at(2).isClue); // nothing looks good about no change
        // Nothing is a clue in a source that was no trial with a goal.
        QVERIFY(!store->source(u"unknown2003"_s, u"en"_s)->findings.constFirst().isClue);
        // The card of the list tells what came of the main goal.
        QCOMPARE(store->studies(u"en"_s).at(1).sentence, u"As many died."_s);
    }

    void studiesLargestFirst()
    {
        const QList<Study> studies = open()->studies(u"en"_s);
        QCOMPARE(studies.size(), 3);
        QCOMPARE(studies.at(0).id, u"large2002"_s);
        QCOMPARE(studies.at(1).id, u"small2001"_s);
        QCOMPARE(studies.at(2).id, u"unknown2003"_s);
        const Study &large = studies.at(0);
        QCOMPARE(large.name, u"Large A"_s);
        QCOMPARE(large.shortName, u"Large A (2002)"_s);
        QVERIFY(large.isInDoubt());
        QVERIFY(large.isStudy());
        QCOMPARE(large.cells, (QStringList{ u"heart"_s, u"muscle"_s }));
        QCOMPARE(large.resultWords, u"Withdrawn"_s);
        QCOMPARE(large.sentence, u"No clear difference."_s);
        QCOMPARE(large.documents, QStringList{ u"fibrosis"_s });
        QVERIFY(!studies.at(2).peopleKnown);
        QVERIFY(!studies.at(2).isStudy());
        QVERIFY(!studies.at(1).isInDoubt());
    }

    void charts()
    {
        const auto store = open();
        QStringList ids;
        for (const StoredChart &chart : store->charts(u"en"_s))
            ids << chart.id;
        QCOMPARE(ids, (QStringList{ u"gains"_s, u"deaths"_s }));
        ids.clear();
        for (const StoredChart &chart : store->charts(u"en"_s, u"fibrosis"_s))
            ids << chart.id;
        QCOMPARE(ids, (QStringList{ u"deaths"_s, u"gains"_s })); // in the order of the page
        QVERIFY(store->charts(u"en"_s, u"regeneration"_s).isEmpty());

        const auto gains = store->chart(u"gains"_s, u"en"_s);
        QVERIFY(gains.has_value());
        QCOMPARE(gains->kind, u"forest"_s);
        QCOMPARE(gains->body.value("axis"_L1).toObject().value("min"_L1).toInt(-1), 0);
        QCOMPARE(gains->rows.size(), 2);
        QCOMPARE(gains->rows.at(0).value("value"_L1).toInt(), 1);
        QCOMPARE(gains->rowList().size(), 2);
        QCOMPARE(gains->sources, (QStringList{ u"small2001"_s, u"large2002"_s }));
        QCOMPARE(gains->documents, (QStringList{ u"fibrosis"_s, u"heart-failure"_s }));

        // A chart is in one language as a whole.
        QCOMPARE(store->chart(u"gains"_s, u"ar"_s)->title, u"Gains-ar"_s);
        QCOMPARE(store->chart(u"gains"_s, u"ar"_s)->rows.size(), 1);
        QCOMPARE(store->chart(u"deaths"_s, u"ar"_s)->rows.size(), 1);
        QVERIFY(!store->chart(u"nothing"_s, u"en"_s).has_value());
    }

    void claims()
    {
        const auto store = open();
        const QList<Claim> all = store->claims(u"ar"_s);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0).text, u"It helps-ar."_s);
        QCOMPARE(all.at(0).verdict, u"wrong"_s);
        QCOMPARE(all.at(0).verdictWords, u"Wrong, as stated"_s);
        QCOMPARE(all.at(0).sources, (QStringList{ u"small2001"_s, u"unknown2003"_s }));
        QCOMPARE(all.at(1).text, u"It is new."_s);
        QCOMPARE(all.at(1).document, u"where-things-stand"_s);
        QCOMPARE(all.at(1).verdictWords, u"partly"_s); // a value without words is shown, not lost
        QCOMPARE(store->claims(u"en"_s, u"fibrosis"_s).size(), 1);
        QVERIFY(store->claims(u"en"_s, u"regeneration"_s).isEmpty());
    }

    void wordsInTheirOrder()
    {
        using List = QList<std::pair<QString, QString>>;
        QCOMPARE(open()->words(u"result"_s, u"ar"_s),
                 (List{ { u"no-clear-difference"_s, u"No clear difference-ar"_s },
                        { u"withdrawn"_s, u"Withdrawn"_s } }));
        QVERIFY(open()->words(u"nothing"_s, u"en"_s).isEmpty());
    }

    void whichChartsThereAre()
    {
        const auto store = open();
        QCOMPARE(store->chartIds(), (QStringList{ u"gains"_s, u"deaths"_s }));
        QCOMPARE(store->chartIds(u"fibrosis"_s), (QStringList{ u"deaths"_s, u"gains"_s }));
        QCOMPARE(store->chartIds(u"regeneration"_s), QStringList());
    }

    void whichClaimsThereAre()
    {
        const auto store = open();
        QCOMPARE(store->claimIds(), (QStringList{ u"it-helps"_s, u"it-is-new"_s }));
        QCOMPARE(store->claimIds(u"where-things-stand"_s), QStringList{ u"it-is-new"_s });
        QCOMPARE(store->claimIds(u"regeneration"_s), QStringList());
    }

    void meta()
    {
        const auto store = open();
        QCOMPARE(store->meta(u"content_version"_s), u"2026.11"_s);
        QCOMPARE(store->meta(u"nothing"_s), QString());
    }
};

QTEST_GUILESS_MAIN(tst_ContentStore)
#include "tst_contentstore.moc"
