// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

#include <QLocale>
#include <QString>

// What is said of the evidence for a topic, on a screen, by a voice or on paper.

namespace Plainheart {

/// Said in the place of a headline that can't be read: the panel is never blank.
[[nodiscard]] QString headlineWithoutCaveat();

/// "12 studies".
[[nodiscard]] QString studiesCounted(const Caveat &caveat);

/// "1,234 people".
[[nodiscard]] QString peopleCounted(const Caveat &caveat, const QLocale &locale);

/// "(34 with heart failure)", where these are less than half of the people; otherwise empty. Studies of other
/// people count for less: where they are most of what there is, that is said beside the count.
[[nodiscard]] QString fewWithHeartFailure(const Caveat &caveat);

/// "Based on 12 studies, 1,234 people (34 with heart failure)".
[[nodiscard]] QString countedInWords(const Caveat &caveat, const QLocale &locale);

/// "Last checked: November 21, 2025".
[[nodiscard]] QString lastChecked(const QDate &reviewed, const QLocale &locale);

/// "Being checked again since November 21, 2025.", for a review that is too old.
[[nodiscard]] QString checkedAgainSince(const QDate &reviewed, const QLocale &locale);

/// "Very unsure", "Not very sure", "Fairly sure" or "Very sure": the answer to "How sure are we?".
[[nodiscard]] QString certaintyWord(Certainty certainty);

/// What the method calls it, in a sentence: "In the method GRADE, this is “low” certainty."
[[nodiscard]] QString gradeSentence(Certainty certainty);

/// "How sure are we? Not very sure, level 2 of 4."
[[nodiscard]] QString certaintySentence(Certainty certainty);

} // namespace Plainheart
