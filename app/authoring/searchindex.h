// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck.h"

namespace Plainheart::Authoring {

/// A thing that readers can find, as the store keeps it: see search_entry in schema.sql.
struct IndexedEntry {
    QString kind = {};
    QString address = {};
    bool detail = false;
    QString title = {};
    QStringList names = {};
    QString notice = {};
    QStringList lines = {};
    QStringList alikeTitle = {}; ///< words of the synonyms that stand for something in its title or names
    QStringList alike = {}; ///< words of the synonyms that stand for something else in it
    QString question = {}; ///< its id, if it is one
    QString thing = {}; ///< the same in every language: what is missing in one is told in English
};

struct IndexedWord {
    QString key;
    QString shown; ///< as it is mostly written
    int entries = 0;
};

/// What can be found in one language, in the order of kinds and of the content.
class SearchIndex
{
public:
    SearchIndex(const Deck &deck, const LanguageDeck &language);

    [[nodiscard]] const QList<IndexedEntry> &entries() const { return m_entries; }
    [[nodiscard]] QList<IndexedWord> words() const; ///< in the order of their keys
    /// Words that stand for one another: the synonyms, and the names of each glossary word.
    [[nodiscard]] const QList<QStringList> &synonyms() const { return m_synonyms; }

    /// Whether words stand, one after the other, in something that can be found.
    [[nodiscard]] bool holds(const QString &words) const;

private:
    void addSynonyms(const LanguageDeck &language);
    void markAlike();

    QList<IndexedEntry> m_entries;
    QList<QStringList> m_synonyms;
};

} // namespace Plainheart::Authoring
