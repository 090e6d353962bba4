// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchstore.h"

#include <QList>

namespace Plainheart {

/// How many letters may be wrong in a word of so many: one in short ones, two in longer ones.
[[nodiscard]] int lettersThatMayBeWrong(qsizetype length);

/// How many letters have to be changed, left out, put in, or swapped with the next to make `typed` of the
/// beginning of `word`, and of the whole of it. More than `most` is told as most + 1.
struct SpellingDistance {
    int toBeginning = 0;
    int toWhole = 0;
};
[[nodiscard]] SpellingDistance spellingDistance(QStringView typed, QStringView word, int most);

/// The term that is spelled most like what was typed, or begins so; null if none is near. Of those that are
/// equally near, the one that stands in most entries. `terms` are in the order of their keys.
[[nodiscard]] const SearchTerm *nearestTerm(const QString &typed, const QList<SearchTerm> &terms);

/// Whether a term begins with what was typed.
[[nodiscard]] bool isBeginning(const QString &typed, const QList<SearchTerm> &terms);

} // namespace Plainheart
