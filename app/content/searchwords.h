// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Plainheart {

/// A word of a text as search compares it.
struct SearchWord {
    QString key; ///< small letters and figures without accents
    qsizetype start = 0; ///< where it stands in the text
    qsizetype length = 0;
    /// It is one letter of a script that is written without spaces, and touches the letter before it.
    bool joined = false;
};

/// A letter of a script whose words stand side by side, such as Chinese or Thai.
[[nodiscard]] bool isWrittenWithoutSpaces(char32_t c);

/// The words of a text. Letters and figures make words, everything else ends them; of a script without
/// spaces each letter is a word. The index and what a reader types are taken apart by this one function, so
/// that whatever stands in the index can be found.
[[nodiscard]] QList<SearchWord> searchWords(QStringView text);

/// The keys of a text's words.
[[nodiscard]] QStringList searchKeys(QStringView text);

/// How many characters of the text of `word` make the first `keyLength` characters of its key.
[[nodiscard]] qsizetype lengthOfKey(QStringView text, const SearchWord &word, qsizetype keyLength);

/// Where `phrase` begins in a list of keys, from an index on; -1 if it does not stand there. An "s" at the
/// end of its last word makes no difference.
[[nodiscard]] qsizetype indexOfPhrase(const QStringList &keys, const QStringList &phrase, qsizetype from = 0);

} // namespace Plainheart
