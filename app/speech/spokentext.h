// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace Plainheart {

/// The sentences of a text without marks, in order, each without blanks around it. "1,061", "95 %" and the
/// openings of the lexicon ("Dr.", "vs.") end none; a line break ends one.
[[nodiscard]] QStringList sentencesOf(const QString &plainText, const Lexicon &lexicon);

/// Turns what is shown into what is said.
class SpokenText
{
public:
    explicit SpokenText(Lexicon lexicon);

    /// A sentence as a person says it: numbers, units, signs and names written out, "[1]" left out. What
    /// remains are letters, apostrophes, hyphens within words, and the marks of pauses: . , ; : ? !
    /// In a language without words for numbers, digits remain too.
    [[nodiscard]] QString spoken(const QString &shown) const;

    [[nodiscard]] const Lexicon &lexicon() const { return m_lexicon; }

private:
    Lexicon m_lexicon; ///< its words with the longest first
    QRegularExpression m_date; ///< a month and a day; nothing matches it where there are no months
};

} // namespace Plainheart
