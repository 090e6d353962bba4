// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentstore.h"
#include "search.h"
#include "searchwords.h"
#include "series.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

// What a key press costs in search: with the content that there is, and with a hundred times as much.

using namespace Plainheart;
using namespace PlainheartBench;
using namespace Qt::StringLiterals;

namespace {

/// What can be found stands in the copy so many times.
bool multiplyEntries(const QString &content, const QString &copy, int times)
{
    if (!QFile::copy(content, copy) || !QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner))
        return false;
    bool ok = true;
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"multiplied"_s);
        file.setDatabaseName(copy);
        ok = file.open() && file.transaction();
        QSqlQuery rows(
            u"SELECT id, lang, kind, address, detail, title, names, notice, text, question FROM search_entry"_s,
            file);
        QList<QVariantList> entries;
        while (rows.next()) {
            QVariantList entry;
            for (int column = 0; column < 10; ++column)
                entry << rows.value(column);
            entries << entry;
        }
        rows.finish();
        const auto count = entries.size();
        QSqlQuery entry(file);
        QSqlQuery found(file);
        ok = ok && entry.prepare(u"INSERT INTO search_entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
            && found.prepare(
                u"INSERT INTO search(rowid, title, names, text, alike) VALUES (?, ?, ?, ?, '')"_s);
        for (int n = 1; ok && n < times; ++n) {
            for (QVariantList &row : entries) {
                row[0] = row.at(0).toLongLong() + count;
                for (int column = 0; column < 10; ++column)
                    entry.bindValue(column, row.at(column));
                found.bindValue(0, row.at(0));
                found.bindValue(1, searchKeys(row.at(5).toString()).join(u' '));
                found.bindValue(2, searchKeys(row.at(6).toString()).join(u' '));
                found.bindValue(3, searchKeys(row.at(8).toString()).join(u' '));
                ok = entry.exec() && found.exec();
            }
        }
        ok = ok && file.commit();
    }
    QSqlDatabase::removeDatabase(u"multiplied"_s);
    return ok;
}

/// Types texts letter by letter, and prints how long each key press took.
void measureTyping(const ContentStore &store, const QString &name, double most, int runs)
{
    const double start = clockMs();
    const Search search(&store);
    (void)search.find({ {}, u"en"_s, {} });
    printRow(name + u": opening the page"_s, { clockMs() - start }, u"ms"_s);
    for (const QString &typed : { u"fibrosis"_s, u"heart attack"_s, u"the cells in my heart"_s, u"plasebo"_s,
                                  u"mesenchimal"_s, u"breathless"_s, u"xxxxqqqq"_s }) {
        QList<double> times;
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            QList<double> again;
            for (int run = 0; run < runs; ++run) {
                const double pressed = clockMs();
                (void)search.find({ typed.left(length), u"en"_s, {} });
                again << clockMs() - pressed;
            }
            times << median(again);
        }
        printRow(u"%1: \"%2\", each key"_s.arg(name, typed), times, u"ms"_s, { most, true });
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({ u"runs"_s, u"how often each figure is taken"_s, u"n"_s, u"11"_s });
    parser.process(application);
    const int runs = qMax(1, parser.value(u"runs"_s).toInt());

    const QString content = QStringLiteral(PLAINHEART_BINARY_DIR "/share/plainheart/content.sqlite");
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"many.sqlite"_s);
    const auto store = ContentStore::open(content);
    if (!store || !multiplyEntries(content, copy, 100))
        qFatal("no content store: build plainheart_content_store");
    const auto many = ContentStore::open(copy);
    if (!many)
        qFatal("%s", qPrintable(many.error().sentence()));
    (*many)->checkRest();
    printHead();
    measureTyping(**store, u"search"_s, 8, runs);
    (void)(*many)->searchKinds(u"en"_s); // waits for the check
    measureTyping(**many, u"100 times as much"_s, 30, runs);
    printFoot();
    return 0;
}
