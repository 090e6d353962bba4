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

/// The sentence of a line that has most marks, whole: half of one might say the opposite. Only the end of a
/// sentence that is longer than `longest` is left out, which "…" stands for.
[[nodiscard]] QString bestSentence(const QString &line, const SearchPatterns &patterns, qsizetype longest);

} // namespace Plainheart
