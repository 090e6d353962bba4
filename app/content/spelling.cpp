// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <vector>

namespace Plainheart {

namespace {

constexpr qsizetype shortWord = 4;
/// No word of a reader is longer; what is beyond is not compared.
constexpr qsizetype longestWord = 40;

/// What was typed beside the beginnings of a word (optimal string alignment), one row for each letter of the
/// word. Words that begin alike share the rows of that beginning.
class Alignment
{
public:
    Alignment(QStringView typed, int most)
        : m_typed(typed.first(std::min(typed.size(), longestWord)))
        , m_most(most)
    {
        Row &first = m_rows.emplace_back();
        for (qsizetype j = 0; j <= m_typed.size(); ++j)
            first.costs[size_t(j)] = int(j);
        first.least = first.costs[size_t(m_typed.size())];
    }

    [[nodiscard]] qsizetype depth() const { return qsizetype(m_rows.size()) - 1; }
    void shorten(qsizetype depth) { m_rows.resize(size_t(depth) + 1); }

    /// Takes in letters of a word up to so many, or until no letter more can make a difference.
    void follow(QStringView word)
    {
        while (depth() < word.size() && !m_rows.back().over)
            add(word);
    }
    /// No more letters can bring a word nearer.
    [[nodiscard]] bool isOver() const { return m_rows.back().over; }
    /// To the beginning of the words that the rows are of; more than `most`: to none of them.
    [[nodiscard]] int toBeginning() const { return m_rows.back().least; }
    [[nodiscard]] int toWhole(QStringView word) const
    {
        return depth() == word.size() ? std::min(m_most + 1, m_rows.back().costs[size_t(m_typed.size())])
                                      : m_most + 1;
    }

private:
    struct Row {
        std::array<int, longestWord + 1> costs{}; ///< of the beginnings of what was typed
        int least = 0; ///< from the whole of it to this or a shorter beginning of the word
        bool over = false;
    };

    void add(QStringView word)
    {
        const qsizetype i = depth();
        Row row;
        row.costs[0] = int(i) + 1;
        int nearest = row.costs[0];
        for (size_t j = 1; j <= size_t(m_typed.size()); ++j) {
            const Row &last = m_rows.back();
            const QChar typed = m_typed.at(qsizetype(j) - 1);
            const int change = typed == word.at(i) ? 0 : 1;
            int cost = std::min({ last.costs[j - 1] + change, last.costs[j] + 1, row.costs[j - 1] + 1 });
            if (i > 0 && j > 1 && typed == word.at(i - 1) && m_typed.at(qsizetype(j) - 2) == word.at(i))
                cost = std::min(cost, m_rows[size_t(i) - 1].costs[j - 2] + 1);
            row.costs[j] = cost;
            nearest = std::min(nearest, cost);
        }
        row.least = std::min(m_rows.back().least, row.costs[size_t(m_typed.size())]);
        row.over = nearest > m_most;
        m_rows.push_back(row);
    }

    QStringView m_typed;
    int m_most;
    std::vector<Row> m_rows; ///< the first is of no letter at all
};

qsizetype alike(QStringView a, QStringView b)
{
    const auto [end, other] = std::mismatch(a.cbegin(), a.cend(), b.cbegin(), b.cend());
    return end - a.cbegin();
}

/// The first term from `from` on that does not begin so. Most are near, so it goes in growing steps first.
qsizetype afterBeginning(QStringView beginning, const QList<SearchTerm> &terms, qsizetype from)
{
    qsizetype step = 1;
    while (from + step < terms.size() && terms.at(from + step).key.startsWith(beginning)) {
        from += step;
        step *= 2;
    }
    const auto end = terms.cbegin() + std::min(from + step, terms.size());
    return std::partition_point(terms.cbegin() + from, end,
                                [&](const SearchTerm &term) { return term.key.startsWith(beginning); })
        - terms.cbegin();
}

} // namespace

int lettersThatMayBeWrong(qsizetype length) { return length <= shortWord ? 1 : 2; }

SpellingDistance spellingDistance(QStringView typed, QStringView word, int most)
{
    Alignment alignment(typed, most);
    alignment.follow(word);
    return { std::min(most + 1, alignment.toBeginning()), alignment.toWhole(word) };
}

const SearchTerm *nearestTerm(const QString &typed, const QList<SearchTerm> &terms)
{
    const int most = lettersThatMayBeWrong(typed.size());
    const SearchTerm *best = nullptr;
    std::tuple<int, int, int> bestCost{ most + 1, 0, 0 };
    Alignment alignment(typed, most);
    QStringView last;
    for (qsizetype i = 0; i < terms.size();) {
        const SearchTerm &term = terms.at(i);
        const QStringView key(term.key);
        alignment.shorten(std::min(alignment.depth(), alike(last, key)));
        alignment.follow(key);
        last = key;
        // None that begins so is near: they are passed over together.
        if (alignment.isOver() && alignment.toBeginning() > most) {
            i = afterBeginning(key.first(alignment.depth()), terms, i);
            continue;
        }
        ++i;
        // Two letters are a word by themselves, or the beginning of nothing in particular.
        if (key.size() < 3 || alignment.toBeginning() > most)
            continue;
        const std::tuple cost{ alignment.toBeginning(), alignment.toWhole(key), -term.entries };
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
