// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberwords.h"

#include <array>
#include <utility>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

QString belowHundred(int number, const NumberWords &words)
{
    if (number < 20)
        return words.small.value(number);
    const QString ten = words.tens.value(number / 10 - 2);
    return number % 10 == 0 ? ten : ten + u'-' + words.small.value(number % 10);
}

QString belowThousand(int number, const NumberWords &words)
{
    if (number < 100)
        return belowHundred(number, words);
    QString text = words.small.value(number / 100) + u' ' + words.hundred;
    if (number % 100 != 0)
        text += u' ' + belowHundred(number % 100, words);
    return text;
}

} // namespace

QString cardinal(qint64 number, const NumberWords &words)
{
    constexpr qint64 tooLarge = 1'000'000'000'000;
    if (number >= tooLarge)
        return digitByDigit(QString::number(number), words);
    if (number < 1000)
        return belowThousand(static_cast<int>(number), words);
    QStringList parts;
    const std::array<std::pair<qint64, QString>, 3> steps{
        { { 1'000'000'000, words.billion }, { 1'000'000, words.million }, { 1000, words.thousand } }
    };
    for (const auto &[step, name] : steps) {
        if (number >= step)
            parts << belowThousand(static_cast<int>(number / step), words) << name;
        number %= step;
    }
    if (number > 0)
        parts << belowThousand(static_cast<int>(number), words);
    return parts.join(u' ');
}

QString digitByDigit(const QString &digits, const NumberWords &words)
{
    QStringList parts;
    for (const QChar digit : digits)
        parts << words.small.value(digit.digitValue());
    return parts.join(u' ');
}

QString yearInWords(int year, const NumberWords &words)
{
    const int century = year / 100;
    const int rest = year % 100;
    if (year >= 2000 && year < 2010)
        return cardinal(year, words);
    if (rest == 0)
        return belowHundred(century, words) + u' ' + words.hundred;
    const QString end = rest < 10 ? words.oh + u' ' + words.small.value(rest) : belowHundred(rest, words);
    return belowHundred(century, words) + u' ' + end;
}

QString decadeInWords(int year, const NumberWords &words)
{
    const QString decade = words.decades.value(year % 100 / 10 - 1);
    return decade.isEmpty() || year % 10 != 0 ? QString() : belowHundred(year / 100, words) + u' ' + decade;
}

} // namespace Plainheart
