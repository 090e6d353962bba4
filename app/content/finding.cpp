// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding.h"

#include "numbers.h"

#include <algorithm>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <utility>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

/// "mean difference (metres)" as the words before the number and the unit after it.
std::pair<QString, QString> wordsAndUnit(const QString &measure)
{
    const auto open = measure.indexOf(" ("_L1);
    if (open < 0 || !measure.endsWith(u')'))
        return { measure, QString() };
    return { measure.left(open), u' ' + measure.mid(open + 2).chopped(1) };
}

/// "risk ratio 0.80 (95 % interval 0.43 to 1.49)"; empty if it would not explain itself.
QString effectInWords(const Finding &finding, const QLocale &locale)
{
    // Without its limits a number looks surer than it is.
    if (finding.effect.isEmpty() || finding.measure.isEmpty() || !finding.value || !finding.ciLow
        || !finding.ciHigh)
        return {};

    // A value and its limits are printed with the same number of decimals: 0.80, 0.43 and 1.49.
    const int decimals = std::max(
        { decimalsNeeded(*finding.value), decimalsNeeded(*finding.ciLow), decimalsNeeded(*finding.ciHigh) });
    const auto [words, unit] = wordsAndUnit(finding.measure);
    //: An effect with the limits of its 95 % confidence interval: "risk ratio 0.80 (95 % interval 0.43
    //: to 1.49)". %2 is the number with its unit.
    return QCoreApplication::translate("Finding", "%1 %2 (95 % interval %3 to %4)")
        .arg(words, fixedText(*finding.value, decimals, locale) + unit,
             fixedText(*finding.ciLow, decimals, locale), fixedText(*finding.ciHigh, decimals, locale));
}

} // namespace

std::optional<GroupCounts> groupCounts(const QString &side)
{
    static const QRegularExpression form(u"^(\\d+) \\p{L}+ (\\d+) (\\p{L}.*)$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QString text = side.trimmed();
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const GroupCounts counts{ match.captured(1).toInt(), match.captured(2).toInt(),
                              text.left(match.capturedStart(3) - 1), match.captured(3) };
    if (counts.whole <= 0 || counts.part > counts.whole)
        return std::nullopt;
    return counts;
}

bool hasCountsOfBothGroups(const Finding &finding)
{
    const QStringList sides = finding.absolute.split(u';');
    return sides.size() == 2 && groupCounts(sides.first()) && groupCounts(sides.last());
}

QString figureInWords(const Finding &finding, const QLocale &locale)
{
    QStringList parts{ finding.absolute, effectInWords(finding, locale) };
    parts.removeAll(QString());
    return parts.join("; "_L1);
}

} // namespace Plainheart
