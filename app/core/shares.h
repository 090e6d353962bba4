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

/// Where a text with figures stands.
enum class FiguresIn {
    Sentence, ///< "2 per 1" may be a rate there, 120/80 a blood pressure, and "49 to 41" before and after
    Field, ///< one that holds counts in groups of people or limits, and nothing else
};

/// A text as the functions below read it: signs and digits of any width are those of ASCII, figures have no
/// narrow spaces inside them, and each minus is "-".
[[nodiscard]] QString plainFigures(QString text);

/// The value of "1,220", "12.5" or "12,5".
[[nodiscard]] double valueOfFigure(QString written);

/// The first part in a text that is larger than its whole, whichever of both is written first. Nothing if all
/// parts fit. In a field, in any language that writes the part before the whole.
[[nodiscard]] std::optional<PartOfWhole> partAboveWhole(const QString &text, FiguresIn in);

/// The first share in a text that is below 0 or above 100 percent, as it was written; however the sign or the
/// word is written. Nothing for one that says how much more or less there was: "145 percent more". In a
/// sentence, only for what is said to be a share of something: "115 percent of people".
[[nodiscard]] std::optional<QString> shareOutsideHundred(const QString &text,
                                                         FiguresIn in = FiguresIn::Field);

/// The first "A to B" in a text whose second figure is the smaller one; in a sentence, only where the words
/// say that both are limits.
[[nodiscard]] std::optional<QString> rangeBackwards(const QString &text, FiguresIn in = FiguresIn::Field);

/// The first "0.8 (0.4 to 1.5)" in a text whose first figure does not lie between the other two.
[[nodiscard]] std::optional<QString> valueOutsideRange(const QString &text);

/// Whether what is measured is a share of a hundred: "percent smaller", "people of every 100", "percentage";
/// not points of percent.
[[nodiscard]] bool isShareOfHundred(const QString &unit);

} // namespace Plainheart
