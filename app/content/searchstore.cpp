// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchstore.h"

#include "contentstore.h"
#include "storequery.h"

// The part of the store that search and the keyboard on the screen read.

namespace Plainheart {

using namespace Qt::StringLiterals;

QList<SearchEntry> ContentStore::searchEntries(const QString &match, const QString &lang, int most) const
{
    QList<SearchEntry> entries;
    StoreStatement &rows = run(StoreQuery::SearchEntries,
                               { { u":match"_s, match }, { u":lang"_s, lang }, { u":most"_s, most } });
    while (rows.next())
        entries << SearchEntry{ rows.value("id"_L1).toLongLong(),
                                rows.text("kind"_L1),
                                rows.text("address"_L1),
                                rows.isTrue("detail"_L1),
                                rows.text("title"_L1),
                                rows.text("names"_L1).split(u'\n', Qt::SkipEmptyParts) };
    return entries;
}

SearchTexts ContentStore::searchTexts(qint64 entry) const
{
    SearchTexts texts;
    StoreStatement &row = run(StoreQuery::SearchTexts, { { u":id"_s, entry } });
    if (!row.next())
        return texts;
    texts.names = row.text("names"_L1).split(u'\n', Qt::SkipEmptyParts);
    texts.notice = row.text("notice"_L1);
    texts.lines = row.text("text"_L1).split(u'\n', Qt::SkipEmptyParts);
    row.finish();
    return texts;
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
