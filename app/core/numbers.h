// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace Plainheart {

/// A figure as people read it: at most two decimals and none that are not needed, a real minus sign.
[[nodiscard]] QString numberText(double value, const QLocale &locale);

/// The same with a plus sign where it is above 0: for differences.
[[nodiscard]] QString signedText(double value, const QLocale &locale);

/// A figure with so many decimals, rounded as by hand: 0.845 is 0.85, although the nearest double is a little
/// less.
[[nodiscard]] QString fixedText(double value, int decimals, const QLocale &locale);

/// How many decimals a figure needs; two at most, because more say nothing to a reader.
[[nodiscard]] int decimalsNeeded(double value);

/// A year: no thousands.
[[nodiscard]] QString yearText(int year, QLocale locale);

/// A day as people write it in full, without the day of the week.
[[nodiscard]] QString dateText(const QDate &day, const QLocale &locale);

/// Whole people: half a person and more rounds up, as in the content.
[[nodiscard]] int wholePeople(double exact);

/// Whole people of every 100 in both groups, and whether the figures before rounding have to stand beside
/// them, because rounding each group alone changes the difference between them.
struct RoundedPair {
    int first = 0;
    int second = 0;
    bool showExact = false;
};

/// Rounds half up, as the content does. Figures before rounding are asked for if the difference of the
/// rounded figures is not the rounded difference: 12.4 and 12.6 differ by 0, not by 1.
[[nodiscard]] RoundedPair roundedPair(double first, double second);

} // namespace Plainheart
