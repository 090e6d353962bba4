// SPDX-License-Identifier: GPL-3.0-or-later
#include "shares.h"

#include <cmath>
#include <QList>
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
const QString whole = u"(?<whole>\\d+(?:,\\d{3})*)(?![\\d.,]*\\d)"_s;
/// What stands before a whole: "of the 12".
const QString the
    = u"(?: (?:the|every|each|all|about|around|those|these|only|just|den|der|die|a total of|exactly|over|"
      "nearly|jeden|allen|etwa|los|las|cada|les|chaque|environ|circa))* "_s;
const QString of = u"(?:of|out of|von|de|sur|di|van|av|af|z)"_s + the;
/// Those who are counted in wholes: a whole of anything else may be smaller, as "47 people in 12 trials".
const QString people
    = u"(?:(?:[a-z-]+ )?(?:people|patients|persons|participants|adults|men|women|children|mice|rats|pigs))"_s;
const QString counted
    = u"(?:people|patients|persons|participants|adults|men|women|children|deaths|mice|rats|pigs)"_s;
/// After a whole that is one of the same as its part: the other group, what became of them, or nothing.
const QString ends = u"(?= ?(?:with(?:out)?\\b|who\\b|died\\b|had\\b|were\\b|was\\b|[.;)]|,(?!\\d)|$))"_s;

/// How far a difference may be from that of two rounded figures.
constexpr double rounding = 0.11;

QRegularExpression pattern(const QString &written) { return QRegularExpression(written, options); }

/// How a sentence says that one figure is counted among another; each has a part and a whole.
const QList<QRegularExpression> &countsInSentences()
{
    static const QString part = u"(?<![\\d.,/-])(?<part>%1)"_s.arg(number);
    // A part that is a year, as "in 2019 in 12 people", is none.
    static const QString noYear = u"(?<![\\d.,/-])(?!(?:19|20)\\d\\d\\b)(?<part>%1)"_s.arg(number);
    // What was measured and not counted: "the score was 34 in 15 people", "rose by 12 in 10 people".
    static const QString noScore
        = u"(?<!\\bby )(?<!\\bto )(?<!\\bwas )(?<!\\bis )(?<!\\bof )(?<!\\bat )(?<!\\bEF )(?<!\\bfrom )"
          "(?<!\\bscore )(?<!\\bscores )(?<!\\breached )(?<!\\baveraged )(?<!\\babout )(?<!\\bthan )"_s;
    static const QString among = u"(?:in|among|amongst|from|out of|within)"_s + the;
    static const QString noUnit
        = u"(?!\\d)(?! ?(?:%|per ?cent|points?|(?:person-)?years?|months?|weeks?|days?|hours?|minutes?|"
          "seconds?|trials?|studies|of\\b|million|cells|met(?:res|ers)|mm\\b|ml\\b))"_s;
    static const QList<QRegularExpression> all{
        pattern(part + u"(?: \\([^()]*\\))? \\(?"_s + of + whole),
        // "47 in 12", "47 people among 12 patients", "47/12 people"
        pattern(noScore + noYear + u' ' + among + u"(?!(?:19|20)\\d\\d\\b(?! ?(?:people|patients)))"_s + whole
                + u"(?: "_s + people + u"\\b|"_s + ends + u')'),
        pattern(part + u' ' + counted + u" (?:"_s + among + u'|' + of + u"|per )"_s + whole + u"(?: "_s
                + people + u"\\b|"_s + ends + u')'),
        pattern(part + u" ?/ ?"_s + whole + u' ' + people + u"\\b"_s),
        pattern(part + u"(?: "_s + people + u")? (?:of them )?died (?:of|out of|among|in|from)"_s + the
                + whole + u"(?: "_s + people + u"\\b|"_s + ends + u')'),
        // "Of 12 people, 47 died", "12 people, 47 of whom died"; but not "of 12 people, 47 to 80 years old"
        pattern(u"\\b(?:of|out of|among|amongst)"_s + the + whole + u"(?: "_s + people
                + u"(?: treated)?)?,? (?:only |about |some |nearly )?(?<part>%1) (?:%2|of "
                  u"them|died|had|were|was|got|did|"
                  "felt|took|left|went|met|fell|[a-z]+ed)\\b"_s.arg(number, counted)),
        pattern(
            u"(?<![\\d.,/-])(?<whole>%1) "_s.arg(number) + people
            + u"\\b[^.;\\d]{0,60}?(?<part>%1)(?: %2)? of (?:whom|them|these|those)\\b"_s.arg(number, people)),
        pattern(u"(?<![\\d.,/-])(?<whole>%1) %2(?: joined| took part| were treated)?,? (?:and|but|yet) "
                "(?:only |about )?(?<part>%1)(?: %2| of them)? died\\b"_s.arg(number, people)),
        pattern(u"(?:^|[.:;\"] ?)(?:in|from)"_s + the + whole + u' ' + people
                + u",? (?:only |about )?(?<part>%1) (?:%2|died|had)\\b"_s.arg(number, counted)),
        pattern(u"(?<![\\d.,/-])(?<whole>%1) "_s.arg(number) + people
                + u",? (?:and )?of (?:whom|them|these|those),? (?:only |about )?(?<part>%1)"_s.arg(number)
                + noUnit),
    };
    return all;
}

const QList<QRegularExpression> &countsInFields()
{
    static const QRegularExpression field = pattern(
        u"(?<![\\d.,/])(?<part>%1)(?: (?:people|patients|persons|participants|deaths))?"
        "(?: (?:%2|(?:among|amongst|from|within)%4)| (?:per|pro|je|por|par|in|en|su|bei|in every|in each) | "
        "?/ ?)%3(?! ?(?:mm ?Hg|(?:person|patient)?-?years?|months?|weeks?|days?|trials?|studies|cent(?:re|er)s))"_s
            .arg(number, of, whole, the));
    static const QList<QRegularExpression> all = QList<QRegularExpression>{ field } + countsInSentences();
    return all;
}

} // namespace

QString plainFigures(QString text)
{
    static const QRegularExpression between(u"(?<=\\d)[\u00A0\u2009\u202F](?=\\d{3})"_s);
    static const QRegularExpression minus(u"[\u2212\u2010\u2011\uFF0D\uFE63\u2796]"_s);
    return text.remove(between).replace(minus, u"-"_s).normalized(QString::NormalizationForm_KC);
}

double valueOfFigure(QString written)
{
    static const QRegularExpression thousands(u",(?=[0-9]{3}(?![0-9]))"_s);
    return written.remove(thousands).replace(u',', u'.').toDouble();
}

std::optional<PartOfWhole> partAboveWhole(const QString &text, FiguresIn in)
{
    const QString plain = plainFigures(text);
    for (const QRegularExpression &way : in == FiguresIn::Field ? countsInFields() : countsInSentences()) {
        auto matches = way.globalMatch(plain);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const PartOfWhole found{ valueOfFigure(match.captured(u"part"_s)),
                                     valueOfFigure(match.captured(u"whole"_s)), match.captured() };
            if (found.part > found.whole)
                return found;
        }
    }
    return std::nullopt;
}

std::optional<QString> shareOutsideHundred(const QString &text, FiguresIn in)
{
    static const QRegularExpression share = pattern(
        u"(?<![\\d.,])(?<value>(?:(?<![\\w%])-)?%1) ?%2(?<after>[ \\p{L}]*)"_s.arg(number, percent));
    static const QRegularExpression change = pattern(
        u"^ (?:of a "
        u")?(?:more|less|fewer|higher|lower|larger|smaller|greater|longer|shorter|better|worse|rise|"
        "increase|decrease|reduction|drop|fall|gain|change)\\b"_s);
    static const QRegularExpression ofSome = pattern(
        u"^ (?:(?:chance|risk|probability|share|survival|mortality)\\b|of (?:(?:the|all|these|those|our) )*"
        "(?:%1|them|those|trials|studies|hearts|cells|cases|deaths)\\b|(?:%1|died|survived|lived)\\b)"_s.arg(
            people));
    static const QRegularExpression toSome
        = pattern(u"\\b(?:chances?|risk|probability|share|proportion|survival|mortality|death rate)(?: of "
                  u"[a-z ]{1,30})? "
                  "(?:was|is|were|of|reached) (?:about |only |over |nearly )?$"_s);
    const QString plain = plainFigures(text);
    auto matches = share.globalMatch(plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString after = match.captured(u"after"_s);
        const double value = valueOfFigure(match.captured(u"value"_s));
        if ((value < 0 || value > 100) && !change.match(after).hasMatch()
            && (in == FiguresIn::Field || ofSome.match(after).hasMatch()
                || toSome.match(plain.left(match.capturedStart())).hasMatch()))
            return match.captured().chopped(after.size());
    }
    return std::nullopt;
}

std::optional<QString> rangeBackwards(const QString &text, FiguresIn in)
{
    static const QString bound = u"-?%1) ?(?:%2)?"_s.arg(number, percent);
    static const QString upper = u"[<>\u2264\u2265~]? ?(?<to%2>-?%1)(?!\\d|[.,]\\d)"_s.arg(number);
    static const QString to
        = u"(?:,? (?:(?:up )?to|through|until|till|bis|a|à|al|tot|til|do) | ?(?:\u2013|\\.\\.\\.?|\u2026) ?| - )"_s;
    static const QString between = u"\\b(?:between|zwischen|entre|tra|fra|tussen|mellan|mellem) (?<from>%1 "
                                   "(?:and|und|y|e|et|en|och|og) "_s.arg(bound)
        + upper.arg(QString());
    static const QString limits
        = u"\\b(?:range[sd]?|intervals?|limits|CI|spread)\\b(?:[^\\d,;.-]{0,25}[ :(\\[])"_s;
    // "lower limit 7.3, upper limit 2.4"
    static const QString named = u"\\blow(?:er)?(?: limit| bound| end)?:? (?<from4>%1[^\\d;]{1,20}"
                                 "(?:high|upper|higher)(?: limit| bound| end)?:? "_s.arg(bound)
        + upper.arg(4);
    static const QRegularExpression field
        = pattern(between + u"|(?<![\\w.,-])(?<from2>%1(?:%2|-)"_s.arg(bound, to) + upper.arg(2)
                  + u"|[(\\[] ?(?<from3>%1[,;] "_s.arg(bound) + upper.arg(3) + u" ?[)\\]]|"_s + named);
    static const QRegularExpression sentence = pattern(
        u"(?<!difference )(?<!differences )(?<!gap )(?<!change )(?<!changed )(?<!ratio )(?<!link )"_s
        + between + u'|' + limits + u"(?<from2>%1(?:%2|-|[,;] )"_s.arg(bound, to) + upper.arg(2)
        + u"(?! (?:and|or)\\b)|\\b(?<value>%1)(?: points?| ?%2)? ?[(\\[](?<from3>%3 to "_s.arg(number,
                                                                                               percent, bound)
        + upper.arg(3) + u" ?[)\\]]|"_s + named);
    auto matches = (in == FiguresIn::Field ? field : sentence).globalMatch(plainFigures(text));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        for (const QString &which : { QString(), u"2"_s, u"3"_s, u"4"_s }) {
            const QString from = match.captured(u"from"_s + which);
            if (from.isEmpty())
                continue;
            const double gap = valueOfFigure(from) - valueOfFigure(match.captured(u"to"_s + which));
            // "a fall of 8 (49 to 41)"
            const bool isFall = which == "3"_L1 && in == FiguresIn::Sentence
                && std::abs(gap - valueOfFigure(match.captured(u"value"_s))) < rounding;
            if (gap > 0 && !isFall)
                return match.captured();
        }
    }
    return std::nullopt;
}

std::optional<QString> valueOutsideRange(const QString &text)
{
    static const QString bound = u"-?%1) ?(?:%2)?"_s.arg(number, percent);
    static const QRegularExpression around = pattern(
        u"(?<![\\w.,/-])(?<value>-?%3)(?<unit> ?%2| points?| per \\d[\\d,]*)?(?: ?[(\\[,;] ?| )"
        "(?:(?:95|90|99) ?(?:%2) |likely |usual |the )*"
        "(?:(?:from|range[sd]?|CI|(?:confidence )?interval|(?:confidence )?limits|between)[ :,]*"
        "(?:is |was |of |from |between )?|(?<=[(\\[]))"
        "(?<low>%1(?:,? to |,? and | ?\u2013 ?|-|[,;] )(?<high>-?%3)(?![\\d]|[.,]\\d)"
        "(?<counted> ?(?:%2|points?|years?|months?|weeks?|days?|hours?|people|trials|studies|mm|ml|/))? ?[)\\]]?"_s
            .arg(bound, percent, number));
    static const QRegularExpression moved = pattern(
        u"\\b(?:rose|fell|went|grew|improved|dropped|increased|decreased|changed|moved|gain(?:ed)?|lost)\\b"_s);
    const QString plain = plainFigures(text);
    auto matches = around.globalMatch(plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        // "29 people (18 to 65 years)": limits of something else.
        const QString limitsOf = match.captured(u"counted"_s).trimmed();
        if (!limitsOf.isEmpty() && limitsOf != match.captured(u"unit"_s).trimmed())
            continue;
        const double value = valueOfFigure(match.captured(u"value"_s));
        const double low = valueOfFigure(match.captured(u"low"_s));
        const double high = valueOfFigure(match.captured(u"high"_s));
        // "a gain of 5 (29 to 34)", "it rose in 8 of 12, from 29 to 34"
        if (std::abs(high - low - std::abs(value)) < rounding
            || (match.captured().contains("from"_L1)
                && moved.match(plain.left(match.capturedStart()).section(u'.', -1)).hasMatch()))
            continue;
        if (low <= high && !(low <= value && value <= high))
            return match.captured();
    }
    return std::nullopt;
}

bool isShareOfHundred(const QString &unit)
{
    static const QRegularExpression share = pattern(percent + u"|\\b100\\b(?![.,]?\\d)"_s);
    return share.match(plainFigures(unit)).hasMatch();
}

} // namespace Plainheart
