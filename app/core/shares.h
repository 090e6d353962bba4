// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>

namespace Plainheart {

/// A part, and the whole that it is counted of: "47 of 1220", "165 per 1000".
struct PartOfWhole {
    double part = 0;
    double whole = 0;
    QString written;
};

/// Where a text with counts stands.
enum class CountsIn {
    Sentence, ///< "2 per 1" may be a rate there, and 120/80 a blood pressure
    Field, ///< one that holds counts in groups of people, and nothing else
};

/// The first part in a text that is larger than its whole, in any language that writes the part before the
/// whole. Nothing if all parts fit.
[[nodiscard]] std::optional<PartOfWhole> partAboveWhole(const QString &text, CountsIn in);

/// The first share in a text that is below 0 or above 100 percent, as it was written; however the sign or the
/// word is written. Nothing for one that says how much more or less there was: "145 percent more".
[[nodiscard]] std::optional<QString> shareOutsideHundred(const QString &text);

/// The first "A to B" in a text whose second figure is the smaller one.
[[nodiscard]] std::optional<QString> rangeBackwards(const QString &text);

/// Whether what is measured is a share of a hundred: "percent smaller", "people of every 100", "percentage";
/// not points of percent.
[[nodiscard]] bool isShareOfHundred(const QString &unit);

} // namespace Plainheart
