// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchhit.h"

#include <QStringList>

namespace Plainheart {

/// What is marked in a text: the beginnings of words that were looked for, and whole words that stand for
/// them.
struct SearchPatterns {
    QList<QStringList> beginnings; ///< keys that stand one after the other, the last as a beginning
    QList<QStringList> phrases; ///< keys that stand one after the other
};

/// The characters of a text that these match, from its beginning to its end; none lies in another.
[[nodiscard]] QList<SearchRange> marksIn(const QString &text, const SearchPatterns &patterns);

/// The line that has most marks; the first of those that have as many.
[[nodiscard]] QString bestLine(const QStringList &lines, const SearchPatterns &patterns);

/// A line with its first mark in view, at most so many characters long and never cut in a word; "…" stands
/// for what was left out.
[[nodiscard]] QString excerpt(const QString &line, const SearchPatterns &patterns, qsizetype longest);

} // namespace Plainheart
