// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchhit.h"
#include "searchmarks.h"
#include "searchstore.h"

#include <memory>
#include <QHash>
#include <QString>

namespace Plainheart {

class ContentStore;
struct SearchedWord;

/// What a reader asks.
struct SearchQuestion {
    QString text; ///< as typed; anything may stand in it
    QString language;
    QString wholeGroup; ///< the kind of which every hit is given, and not the first few; empty: of none
};

/// Finds what the content says about the words that a reader types.
///
/// Whatever is typed gives an answer: only letters and figures are looked at, and never taken for operators.
/// Words are found by their beginnings, in any order, without regard to accents and capitals; a word that is
/// nowhere is taken for the one that is spelled most like it. Of one store, and of the thread of its store.
class Search
{
public:
    static constexpr int firstHits = 3; ///< of each group

    /// The store must outlive this.
    explicit Search(const ContentStore *store);
    ~Search();
    Search(const Search &) = delete;
    Search &operator=(const Search &) = delete;

    [[nodiscard]] SearchAnswer find(const SearchQuestion &question) const;

private:
    /// A word of the glossary, with the words that it is called by.
    struct Named {
        SearchWordNear word;
        QStringList keys;
    };
    /// What is read of a language when it is first asked in.
    struct Words {
        QList<SearchTerm> terms; ///< in the order of their keys
        QList<QList<QStringList>> synonyms; ///< groups of phrases of keys
        QList<Named> glossary;
        qint64 first = 0; ///< number of the first thing that can be found
        QStringList kinds; ///< of each number, from the first
    };
    struct Found {
        QList<qint64> entries; ///< the best first
        bool more = false;
        bool someWords = false;
    };

    [[nodiscard]] const Words &wordsOf(const QString &language) const;
    [[nodiscard]] Found entriesFor(const QList<SearchedWord> &words, const Words &all) const;
    /// What is called just so, by its title or by another name.
    void putExactFirst(const QList<SearchedWord> &words, QList<qint64> &entries) const;
    [[nodiscard]] SearchHit hitOf(const SearchEntry &entry, const SearchPatterns &patterns) const;
    [[nodiscard]] static QList<SearchWordNear> nearWords(const QString &typed, const Words &all,
                                                         const QString &language);

    const ContentStore *m_store;
    mutable QHash<QString, std::shared_ptr<const Words>> m_words; ///< by language
};

} // namespace Plainheart
