// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <vector>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

/// The number of letters to add, drop or change to turn one word into the other (Levenshtein).
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row.front();
        row.front() = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto k = static_cast<size_t>(j);
            const int change = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = row.at(k + 1);
            row.at(k + 1) = std::min({ change, row.at(k) + 1, row.at(k + 1) + 1 });
        }
    }
    return row.back();
}

} // namespace

void Problems::add(const Place &place, const QString &message, const QString &hint)
{
    const Problem problem{ place, message, hint };
    const QString key = QStringList{ place.file, QString::number(place.line), message, hint }.join(u'\n');
    if (m_known.contains(key))
        return;
    m_known.insert(key);
    m_problems << problem;
}

void Problems::addUnreadable(const Place &place, const QString &message, const QString &hint)
{
    add(place, message, hint);
    m_unreadable = true;
}

QList<Problem> Problems::sorted() const
{
    QList<Problem> list = m_problems;
    std::stable_sort(list.begin(), list.end(), [](const Problem &a, const Problem &b) {
        return std::tie(a.place.file, a.place.line, a.message)
            < std::tie(b.place.file, b.place.line, b.message);
    });
    return list;
}

QString Problems::report(const QString &folder) const
{
    const QString prefix = folder.isEmpty() || folder.endsWith(u'/') ? folder : folder + u'/';
    QString text;
    for (const Problem &problem : sorted()) {
        const bool elsewhere = problem.place.file.startsWith(u'/');
        text += u"%1%2:%3: error: %4\n"_s.arg(elsewhere ? QString() : prefix, problem.place.file,
                                              QString::number(problem.place.line), problem.message);
        if (!problem.hint.isEmpty())
            text += u"  hint: %1\n"_s.arg(problem.hint);
    }
    return text;
}

QString didYouMean(const QString &written, const QStringList &known)
{
    constexpr qsizetype longest = 100; // no word that is known is longer
    if (written.size() > longest)
        return {};
    // A third of the letters may be wrong: more, and the guess would be odd.
    int best = std::max(2, static_cast<int>(written.size()) / 3) + 1;
    QString nearest;
    for (const QString &word : known) {
        const int d = distance(written.toLower(), word.toLower());
        if (d < best) {
            best = d;
            nearest = word;
        }
    }
    // "smith2027" for "smith2027-example".
    constexpr qsizetype telling = 5;
    for (const QString &word : known) {
        if (nearest.isEmpty() && written.size() >= telling && word.startsWith(written, Qt::CaseInsensitive))
            nearest = word;
    }
    return nearest.isEmpty() ? QString() : u"did you mean \"%1\"?"_s.arg(nearest);
}

void checkLength(const QString &text, const QString &what, const Place &place, Problems &problems)
{
    // The longest text of the real content has 715 letters, and a translation may take two fifths more.
    constexpr qsizetype longest = 1200;
    constexpr qsizetype longestWord = 500;
    qsizetype letters = 0;
    for (const QString &word : text.split(u' '))
        letters += word.size() > longestWord ? 0 : word.size() + 1;
    if (letters > longest)
        problems.add(place,
                     u"%1 has %2 letters; at most %3 are allowed"_s.arg(what).arg(text.size()).arg(longest),
                     u"part it into several, or keep what tells most"_s);
}

} // namespace Plainheart::Authoring
