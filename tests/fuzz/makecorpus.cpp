// SPDX-License-Identifier: GPL-3.0-or-later
#include "deckfiles.h"

#include "fixturedeck.h"

#include <cstdio>
#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Plainheart::Authoring;
using namespace Qt::StringLiterals;

// makecorpus CONTENT ART STORE OUT: the inputs that the fuzzers begin with, made from the real content.

namespace {

/// Longer inputs only make a fuzzer slow.
constexpr qsizetype longest = 1500;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Writes the inputs of one fuzzer, numbered.
class Corpus
{
public:
    explicit Corpus(const QString &folder)
        : m_folder(folder)
    {
        QDir().mkpath(folder);
    }
    void add(const QByteArray &bytes)
    {
        QFile file(u"%1/%2"_s.arg(m_folder).arg(++m_count));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("can't write %s", qPrintable(file.fileName()));
    }

private:
    QString m_folder;
    int m_count = 0;
};

/// A text in pieces that begin at an entry or a heading.
QList<QByteArray> piecesOf(const QByteArray &text, const QByteArray &start)
{
    QList<QByteArray> pieces;
    for (qsizetype from = 0; from >= 0 && from < text.size();) {
        qsizetype to = text.indexOf('\n' + start, std::min(from + longest / 2, text.size()));
        to = to < 0 ? text.size() : to + 1;
        pieces << text.mid(from, std::min(to - from, longest));
        from = to;
    }
    return pieces;
}

void addContent(const QString &content, const QString &out)
{
    Corpus markdown(out + u"/markdown"_s);
    Corpus yaml(out + u"/yaml"_s);
    Corpus deck(out + u"/deck"_s);
    QDirIterator files(content, { u"*.md"_s, u"*.yaml"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QByteArray text = bytesOf(path);
        const bool isMarkdown = path.endsWith(".md"_L1);
        const QList<QByteArray> pieces = piecesOf(text, isMarkdown ? "## " : "- id: ");
        for (const QByteArray &piece : pieces)
            (isMarkdown ? markdown : yaml).add(piece);
        // A whole deck takes long to read: of each of its files the beginning.
        const auto at = PlainheartTest::deckFiles().indexOf(QDir(content).relativeFilePath(path));
        if (at >= 0)
            deck.add(char(at) + pieces.value(0));
    }
    // A deck that is complete, and small enough to be read often.
    const FixtureDeck small;
    for (qsizetype i = 0; i < PlainheartTest::deckFiles().size(); ++i)
        deck.add(char(i) + bytesOf(small.folder() + u'/' + PlainheartTest::deckFiles().at(i)));
}

void addDrawings(const QString &art, const QString &out)
{
    Corpus drawings(out + u"/drawing"_s);
    for (const QString &name : QDir(art).entryList({ u"*.json"_s })) {
        const QString id = name.chopped(5);
        QByteArray json = bytesOf(art + u'/' + name);
        json.replace('"' + id.toUtf8() + ".svg\"", "\"picture.svg\"");
        drawings.add(json + '\0' + bytesOf(u"%1/%2.svg"_s.arg(art, id)));
    }
    const FixtureDeck small;
    QByteArray json = bytesOf(small.art() + u"/fibrosis.json"_s);
    json.replace("fibrosis.svg", "picture.svg");
    drawings.add(json + '\0' + bytesOf(small.art() + u"/fibrosis.svg"_s));
}

/// The real store with a few rows of each table, and small pages.
void addStores(const QString &store, const QString &out)
{
    Corpus stores(out + u"/store"_s);
    const QString path = out + u"/small.sqlite"_s;
    QFile::remove(path);
    if (!QFile::copy(store, path))
        qFatal("can't copy %s", qPrintable(store));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"small"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("can't open %s", qPrintable(path));
        // The tables that the index of the search is made of are its own.
        QStringList tables;
        QSqlQuery names(
            u"SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' AND "
            "name NOT IN ('search_data', 'search_idx', 'search_docsize', 'search_config')"_s,
            database);
        while (names.next())
            tables << names.value(0).toString();
        for (const QString &table : tables)
            QSqlQuery(u"DELETE FROM %1 WHERE rowid > (SELECT min(rowid) + 3 FROM %1)"_s.arg(table), database);
        for (const QString &statement :
             { u"INSERT INTO search(search) VALUES ('delete-all')"_s,
               u"INSERT INTO search(rowid, title, names, text, alike) SELECT id, title, names, text, '' FROM "
               "search_entry"_s,
               u"PRAGMA page_size = 1024"_s, u"VACUUM"_s }) {
            if (QSqlQuery query(database); !query.exec(statement))
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(u"small"_s);
    // What is longer than tests/fuzz/run allows would be cut off, and be no store.
    constexpr qsizetype mostBytes = 200'000;
    const QByteArray bytes = bytesOf(path);
    if (bytes.size() > mostBytes)
        qFatal("the store of the corpus has %lld bytes", bytes.size());
    stores.add(bytes);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5) {
        std::fputs(
            "makecorpus needs a content folder, a folder of drawings, a store, and a folder to write to.\n",
            stderr);
        return 2;
    }
    addContent(arguments.at(1), arguments.at(4));
    addDrawings(arguments.at(2), arguments.at(4));
    addStores(arguments.at(3), arguments.at(4));
    return 0;
}
