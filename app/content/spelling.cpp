// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace Plainheart {

namespace {

constexpr qsizetype shortWord = 4;
/// No word of a reader is longer; what is beyond is not compared.
constexpr qsizetype longestWord = 40;

} // namespace

int lettersThatMayBeWrong(qsizetype length) { return length <= shortWord ? 1 : 2; }

SpellingDistance spellingDistance(QStringView typed, QStringView word, int most)
{
    // Optimal string alignment, row by row: one row for each letter typed, of which three are needed.
    using Row = std::array<int, longestWord + 4>;
    std::array<Row, 3> rows{};
    const qsizetype length = std::min(typed.size(), longestWord);
    const qsizetype width = std::min(word.size(), length + most + 1);
    if (length > word.size() + most)
        return { most + 1, most + 1 };
    Row *before = &rows[0];
    Row *last = &rows[1];
    Row *now = &rows[2];
    for (qsizetype j = 0; j <= width; ++j)
        (*last)[size_t(j)] = int(j);
    for (qsizetype i = 1; i <= length; ++i) {
        (*now)[0] = int(i);
        int least = int(i);
        for (qsizetype j = 1; j <= width; ++j) {
            const size_t at = size_t(j);
            const int change = typed.at(i - 1) == word.at(j - 1) ? 0 : 1;
            int cost = std::min({ (*last)[at - 1] + change, (*last)[at] + 1, (*now)[at - 1] + 1 });
            if (i > 1 && j > 1 && typed.at(i - 1) == word.at(j - 2) && typed.at(i - 2) == word.at(j - 1))
                cost = std::min(cost, (*before)[at - 2] + 1);
            (*now)[at] = cost;
            least = std::min(least, cost);
        }
        if (least > most)
            return { most + 1, most + 1 };
        std::swap(before, last);
        std::swap(last, now);
    }
    SpellingDistance distance{ most + 1, most + 1 };
    for (qsizetype j = 0; j <= width; ++j)
        distance.toBeginning = std::min(distance.toBeginning, (*last)[size_t(j)]);
    if (width == word.size())
        distance.toWhole = std::min(most + 1, (*last)[size_t(width)]);
    return distance;
}

const SearchTerm *nearestTerm(const QString &typed, const QList<SearchTerm> &terms)
{
    const int most = lettersThatMayBeWrong(typed.size());
    const SearchTerm *best = nullptr;
    std::tuple<int, int, int> bestCost{ most + 1, 0, 0 };
    for (const SearchTerm &term : terms) {
        // Two letters are a word by themselves, or the beginning of nothing in particular.
        if (term.key.size() < 3)
            continue;
        const SpellingDistance distance = spellingDistance(typed, term.key, most);
        if (distance.toBeginning > most)
            continue;
        const std::tuple cost{ distance.toBeginning, distance.toWhole, -term.entries };
        if (cost < bestCost) {
            bestCost = cost;
            best = &term;
        }
    }
    return best;
}

bool isBeginning(const QString &typed, const QList<SearchTerm> &terms)
{
    const auto at
        = std::lower_bound(terms.cbegin(), terms.cend(), typed,
                           [](const SearchTerm &term, const QString &key) { return term.key < key; });
    return at != terms.cend() && at->key.startsWith(typed);
}

} // namespace Plainheart
