// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon.h"

namespace Plainheart {

/// A whole number in words: "one thousand sixty-one". Up to 999,999,999,999; digit by digit above.
[[nodiscard]] QString cardinal(qint64 number, const NumberWords &words);

/// The digits one by one: "zero one".
[[nodiscard]] QString digitByDigit(const QString &digits, const NumberWords &words);

/// A year from 1900 to 2099 as people say it: "nineteen ninety-nine", "two thousand five", "twenty
/// twenty-three".
[[nodiscard]] QString yearInWords(int year, const NumberWords &words);

/// "nineteen nineties" for 1990. Empty for a decade that the language has no word for.
[[nodiscard]] QString decadeInWords(int year, const NumberWords &words);

} // namespace Plainheart
