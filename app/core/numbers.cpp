// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"

#include <cmath>

namespace Plainheart {

using namespace Qt::StringLiterals;

QString numberText(double value, const QLocale &locale)
{
    const double shown = std::round(value * 100) / 100;
    int decimals = 0;
    for (double power = 1; decimals < 2 && std::abs(std::round(shown * power) / power - shown) > 1e-9;
         power *= 10)
        ++decimals;
    QString text = locale.toString(shown == 0 ? 0.0 : shown, 'f', decimals); // no negative zero
    text.replace(u'-', u'−');
    return text;
}

QString signedText(double value, const QLocale &locale)
{
    const QString text = numberText(value, locale);
    return value >= 0.005 ? locale.positiveSign() + text : text;
}

QString yearText(int year, QLocale locale)
{
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(year);
}

// A figure such as 11.5 may come as a hair less from a sum.
int wholePeople(double exact) { return static_cast<int>(std::floor(exact + 0.5 + 1e-9)); }

RoundedPair roundedPair(double first, double second)
{
    RoundedPair pair{ wholePeople(first), wholePeople(second), false };
    pair.showExact = std::abs(pair.first - pair.second) != wholePeople(std::abs(first - second));
    return pair;
}

} // namespace Plainheart
