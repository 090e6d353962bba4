// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"

#include <algorithm>
#include <cmath>
#include <QRegularExpression>

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

QString fixedText(double value, int decimals, const QLocale &locale)
{
    const double step = std::pow(10, decimals);
    const double rounded = std::round(value * step + std::copysign(1e-6, value)) / step;
    // A true minus sign: a hyphen may be lost at the end of a line, and is read aloud as a dash.
    return locale.toString(rounded, 'f', decimals).replace(u'-', u'−');
}

int decimalsNeeded(double value)
{
    const QString text = QString::number(value, 'f', QLocale::FloatingPointShortest);
    const auto point = text.indexOf(u'.');
    return point < 0 ? 0 : std::min(2, int(text.size() - point - 1));
}

QString yearText(int year, QLocale locale)
{
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(year);
}

// A figure such as 11.5 may come as a hair less from a sum.
QString dateText(const QDate &day, const QLocale &locale)
{
    // With the commas of all scripts.
    static const QRegularExpression dayOfTheWeek(u"[,،、\\s]*dddd?[,،、\\s]*"_s);
    const QString format = locale.dateFormat(QLocale::LongFormat).replace(dayOfTheWeek, u" "_s).trimmed();
    return locale.toString(day, format);
}

int wholePeople(double exact) { return static_cast<int>(std::floor(exact + 0.5 + 1e-9)); }

RoundedPair roundedPair(double first, double second)
{
    RoundedPair pair{ wholePeople(first), wholePeople(second), false };
    pair.showExact = std::abs(pair.first - pair.second) != wholePeople(std::abs(first - second));
    return pair;
}

} // namespace Plainheart
