// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source.h"

#include <QLocale>
#include <QString>

// What is said of a study, on a screen, by a voice or on paper.

namespace Plainheart {

/// "565 people with heart failure"; "Animals"; empty where nobody was studied.
[[nodiscard]] QString whoTookPart(const StudyFacts &study, const QLocale &locale);

/// "204 people 3 to 7 days after a treated heart attack": how many, and who in the words of this source, said
/// once.
[[nodiscard]] QString whoInItsWords(const Source &source, const QLocale &locale);

/// "Dummy-treatment trial, blinded"; "Pooled studies, 38 trials".
[[nodiscard]] QString howItWasDone(const StudyFacts &study, const QLocale &locale);

/// "We read it on November 21, 2026."
[[nodiscard]] QString readOn(const QDate &day, const QLocale &locale);

/// What a study under a warning says first; empty for others.
[[nodiscard]] QString doubtAbout(const StudyFacts &study);

} // namespace Plainheart
