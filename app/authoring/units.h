// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck.h"
#include "readability.h"

namespace Plainheart::Authoring {

/// A part of the deck whose reading grade has a limit.
struct GradedUnit {
    Place place; ///< where the part begins
    QString name; ///< "The hope", "ALL PLAIN", "replies"
    double limit = 0; ///< the highest grade that is allowed
    Readability readability;
};

/// Every graded part of one language, in the order of the files. Empty for languages other than English,
/// because the grade is for English only.
[[nodiscard]] QList<GradedUnit> gradedUnits(const LanguageDeck &deck);

/// What is graded of a section: keys, numbers and the lines that only the program reads are left out.
[[nodiscard]] QString gradedSource(const DocumentWords &document, const SectionWords &section);

/// Whether a language tag means English.
[[nodiscard]] bool isEnglish(const QString &language);

} // namespace Plainheart::Authoring
