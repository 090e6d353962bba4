// SPDX-License-Identifier: GPL-3.0-or-later
#include "shares.h"

#include <QRegularExpression>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

constexpr auto options
    = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// The sign or the word of a percentage, but not of points of percent.
const QString percent
    = u"(?:%|\u066A|\\bper ?cent(?:age)?\\b|\\bprozent\\b|\\bpor c(?:iento|ento)\\b|\\bpour cent\\b|"
      "\\bper cento\\b|\\bpro[cs]ent\\b)(?!-? ?p(?:oi|u)nt)"_s;
/// 1,220 or 12.5
const QString number = u"[0-9]+(?:,[0-9]{3})*(?:[.,][0-9]+)?"_s;

/// Signs and digits of any width become those of ASCII, and figures lose the spaces inside them.
QString plainFigures(QString text)
{
    static const QRegularExpression between(u"(?<=\\d)[\u00A0\u2009\u202F](?=\\d{3})"_s);
    static const QRegularExpression minus(u"[\u2212\u2010\u2011\uFF0D]"_s);
    return text.remove(between).replace(minus, u"-"_s).normalized(QString::NormalizationForm_KC);
}

double valueOf(QString written)
{
    static const QRegularExpression thousands(u",(?=[0-9]{3}(?![0-9]))"_s);
    return written.remove(thousands).replace(u',', u'.').toDouble();
}

} // namespace

std::optional<PartOfWhole> partAboveWhole(const QString &text, CountsIn in)
{
    static const QString of
        = u"(?:of|out of|von|de|sur|di|van|av|af|z)(?: "
          u"(?:the|every|each|all|about|around|those|these|den|der|"
          "die|a total of|exactly|over|nearly|jeden|allen|etwa|los|las|cada|les|chaque|environ|circa))* "_s;
    static const QString whole = u"(?<whole>\\d+(?:,\\d{3})*)(?![\\d.,]*\\d)"_s;
    static const QRegularExpression sentence(u"(?<![\\d.,/-])(?<part>%1) %2%3"_s.arg(number, of, whole),
                                             options);
    static const QRegularExpression field(
        u"(?<![\\d.,/])(?<part>%1)(?: (?:people|patients|persons|participants|deaths))?"
        "(?: %2| (?:per|pro|je|por|par|in every|in each) | ?/ ?)%3(?! ?(?:mm ?Hg|(?:person|patient)?-?years?))"_s
            .arg(number, of, whole),
        options);
    const QString plain = plainFigures(text);
    auto matches = (in == CountsIn::Field ? field : sentence).globalMatch(plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const PartOfWhole found{ valueOf(match.captured(u"part"_s)), valueOf(match.captured(u"whole"_s)),
                                 match.captured() };
        if (found.part > found.whole)
            return found;
    }
    return std::nullopt;
}

std::optional<QString> shareOutsideHundred(const QString &text)
{
    static const QRegularExpression share(
        u"(?<![\\d.,])(?<value>(?:(?<![\\w%])-)?%1) ?%2(?<after>[ \\p{L}]*)"_s.arg(number, percent), options);
    static const QRegularExpression change(
        u"^ (?:of a "
        u")?(?:more|less|fewer|higher|lower|larger|smaller|greater|longer|shorter|better|worse|rise|"
        "increase|decrease|reduction|drop|fall|gain|change)\\b"_s,
        options);
    auto matches = share.globalMatch(plainFigures(text));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString after = match.captured(u"after"_s);
        const double value = valueOf(match.captured(u"value"_s));
        if ((value < 0 || value > 100) && !change.match(after).hasMatch())
            return match.captured().chopped(after.size());
    }
    return std::nullopt;
}

std::optional<QString> rangeBackwards(const QString &text)
{
    static const QRegularExpression range(
        u"(?<![\\w.,-])(?<from>-?%1) ?(?:%2)?(?: (?:to|bis|a|à|al|tot|till|til|do) | ?\u2013 ?| - )"
        "(?<to>-?%1)(?!\\d)"_s.arg(number, percent),
        options);
    auto matches = range.globalMatch(plainFigures(text));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (valueOf(match.captured(u"from"_s)) > valueOf(match.captured(u"to"_s)))
            return match.captured();
    }
    return std::nullopt;
}

bool isShareOfHundred(const QString &unit)
{
    static const QRegularExpression share(percent + u"|\\b100\\b(?![.,]?\\d)"_s, options);
    return share.match(plainFigures(unit)).hasMatch();
}

} // namespace Plainheart
