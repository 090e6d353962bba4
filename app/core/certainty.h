// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>

namespace Plainheart {

/// How far an answer can be trusted, after GRADE (Guyatt et al., BMJ 2008). It does not say how large an
/// effect is. The numbers are the steps of the meter that is shown: 1 of 4 to 4 of 4.
enum class Certainty {
    VeryLow = 1,
    Low = 2,
    Moderate = 3,
    High = 4,
};

/// The word used in content files and in the store: "very-low", "low", "moderate" or "high".
[[nodiscard]] QString certaintyKey(Certainty certainty);

/// The reverse of certaintyKey(); nothing if the word is not one of the four.
[[nodiscard]] std::optional<Certainty> certaintyFromKey(QStringView key);

} // namespace Plainheart
