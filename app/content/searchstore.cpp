// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchstore.h"

#include "contentstore.h"
#include "storequery.h"

// The part of the store that search and the keyboard on the screen read.

namespace Plainheart {

using namespace Qt::StringLiterals;

QList<qint64> ContentStore::searchEntries(const QString &match, qint64 first, qint64 last, int most) const
{
    QList<qint64> numbers;
    StoreStatement &rows
        = run(StoreQuery::SearchEntries,
              { { u":match"_s, match }, { u":first"_s, first }, { u":last"_s, last }, { u":most"_s, most } });
    while (rows.next())
        numbers << rows.value("id"_L1).toLongLong();
    return numbers;
}

QList<std::pair<qint64, QString>> ContentStore::searchKinds(const QString &lang) const
{
    QList<std::pair<qint64, QString>> kinds;
    StoreStatement &rows = run(StoreQuery::SearchKinds, { { u":lang"_s, lang } });
    while (rows.next())
        kinds << std::pair{ rows.value("id"_L1).toLongLong(), rows.text("kind"_L1) };
    return kinds;
}

SearchEntry ContentStore::searchEntry(qint64 number) const
{
    SearchEntry entry;
    StoreStatement &row = run(StoreQuery::SearchEntry, { { u":id"_s, number } });
    if (!row.next())
        return entry;
    entry.kind = row.text("kind"_L1);
    entry.address = row.text("address"_L1);
    entry.inDetail = row.isTrue("detail"_L1);
    entry.title = row.text("title"_L1);
    entry.names = row.text("names"_L1).split(u'\n', Qt::SkipEmptyParts);
    entry.notice = row.text("notice"_L1);
    entry.lines = row.text("text"_L1).split(u'\n', Qt::SkipEmptyParts);
    entry.question = row.text("question"_L1);
    row.finish();
    return entry;
}

QList<SearchTerm> ContentStore::searchTerms(const QString &lang) const
{
    QList<SearchTerm> terms;
    StoreStatement &rows = run(StoreQuery::SearchTerms, { { u":lang"_s, lang } });
    while (rows.next())
        terms << SearchTerm{ rows.text("word"_L1), rows.text("shown"_L1), rows.number("entries"_L1) };
    return terms;
}

QList<QStringList> ContentStore::synonyms(const QString &lang) const
{
    QList<QStringList> groups;
    int number = -1;
    StoreStatement &rows = run(StoreQuery::Synonyms, { { u":lang"_s, lang } });
    while (rows.next()) {
        if (groups.isEmpty() || rows.number("number"_L1) != number)
            groups << QStringList();
        number = rows.number("number"_L1);
        groups.last() << rows.text("words"_L1);
    }
    return groups;
}

QList<QStringList> ContentStore::keyboard(const QString &layer, const QString &lang) const
{
    QList<QStringList> keys;
    StoreStatement &rows = run(StoreQuery::Keyboard, { { u":layer"_s, layer }, { u":lang"_s, lang } });
    while (rows.next())
        keys << rows.texts("keys"_L1);
    return keys;
}

} // namespace Plainheart
