// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <utility>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

/// A number with so many decimals.
QString number(double value, int decimals)
{
    // Printed decimals are rounded as by hand: 0.845 is 0.85, although the nearest double is a little less.
    const double step = std::pow(10, decimals);
    const double rounded = std::round(value * step + std::copysign(1e-6, value)) / step;
    // A true minus sign: a hyphen may be lost at the end of a line, and is read aloud as a dash.
    return QString::number(rounded, 'f', decimals).replace(u'-', QChar(0x2212));
}

/// How many decimals a number needs; two at most, because more say nothing to a reader.
int decimalsOf(double value)
{
    const QString text = QString::number(value, 'f', QLocale::FloatingPointShortest);
    const auto point = text.indexOf(u'.');
    return point < 0 ? 0 : std::min(2, int(text.size() - point - 1));
}

/// "mean difference (metres)" as the words before the number and the unit after it.
std::pair<QString, QString> wordsAndUnit(const QString &measure)
{
    const auto open = measure.indexOf(" ("_L1);
    if (open < 0 || !measure.endsWith(u')'))
        return { measure, QString() };
    return { measure.left(open), u' ' + measure.mid(open + 2).chopped(1) };
}

/// "risk ratio 0.80 (95 % interval 0.43 to 1.49)"; empty if it would not explain itself.
QString effectInWords(const Finding &finding)
{
    // Without its limits a number looks surer than it is.
    if (finding.effect.isEmpty() || finding.measure.isEmpty() || !finding.value || !finding.ciLow
        || !finding.ciHigh)
        return {};

    // A value and its limits are printed with the same number of decimals: 0.80, 0.43 and 1.49.
    const int decimals
        = std::max({ decimalsOf(*finding.value), decimalsOf(*finding.ciLow), decimalsOf(*finding.ciHigh) });
    const auto [words, unit] = wordsAndUnit(finding.measure);
    //: An effect with the limits of its 95 % confidence interval: "risk ratio 0.80 (95 % interval 0.43
    //: to 1.49)". %2 is the number with its unit.
    return QCoreApplication::translate("Finding", "%1 %2 (95 % interval %3 to %4)")
        .arg(words, number(*finding.value, decimals) + unit, number(*finding.ciLow, decimals),
             number(*finding.ciHigh, decimals));
}

} // namespace

QString Finding::figure() const
{
    QStringList parts{ absolute, effectInWords(*this) };
    parts.removeAll(QString());
    return parts.join("; "_L1);
}

} // namespace Plainheart
