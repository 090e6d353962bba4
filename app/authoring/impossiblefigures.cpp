// SPDX-License-Identifier: GPL-3.0-or-later
#include "impossiblefigures.h"

#include "figures.h"
#include "shares.h"

#include <QList>
#include <QLocale>
#include <QRegularExpression>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

/// What figures count; a separator of thousands before one of these is no decimal point.
const QString counted
    = u"(?:(?!(?:of|per|in|to|with|and|or|times|points?)\\b)[a-z-]+ ){0,2}?(?:people|patients|persons|"
      "participants|adults|men|women|children|deaths|trials|studies|hearts|mice|rats|pigs|centres)\\b"_s;

QRegularExpression anyCaseAnyScript(const QString &pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// "Forty-seven of twelve" as "47 of 12", "a hundred and ten" as "110".
QString withDigits(QString text)
{
    static const QRegularExpression multiplier(u"^[ -](?:hundred|thousand|million|billion)s?\\b"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression rest(u"^ and (\\d{1,2})(?![.,]?\\d)"_s);
    const QList<Figure> figures = figuresIn(text);
    // From the end: what follows a figure is in digits already.
    for (auto figure = figures.crbegin(); figure != figures.crend(); ++figure) {
        const qsizetype more = multiplier.match(text.mid(figure->end)).capturedLength();
        if ((!figure->word && more == 0) || figure->fraction)
            continue;
        const auto added = rest.match(more > 0 ? text.mid(figure->end + more) : QString());
        const double value = figure->value + added.captured(1).toDouble();
        text.replace(figure->start, figure->end - figure->start + more + added.capturedLength(),
                     (figure->minus ? u"-"_s : QString())
                         + QString::number(value, 'f', QLocale::FloatingPointShortest));
    }
    static const QRegularExpression hundred(u"\\ba hundred(?: and (\\d{1,2})(?![.,]?\\d))?"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    for (auto match = hundred.match(text); match.hasMatch(); match = hundred.match(text))
        text.replace(match.capturedStart(), match.capturedLength(),
                     QString::number(100 + match.captured(1).toInt()));
    return text;
}

/// Whether there may be anything to look for: most lines hold no figure, and the patterns are many.
bool mayHoldFigures(const QString &text)
{
    static const QRegularExpression any = anyCaseAnyScript(
        u"(?<![\\p{L}\\p{N}])\\p{N}|∞|#|\\b(?:nan|inf|infinity|null|undefined|n/?a)\\b|X "
        u"(?:of|in|per|percent|"
        "people|patients|to)\\b|[?_] "
        "?(?:%|(?:of|in|per|percent|people|patients|to)\\b)|\\b(?:two|three|four|five|"
        "six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million)\\b|teen\\b|ty\\b"_s);
    return any.match(text).hasMatch();
}

/// A pattern of which each match is wrong.
struct Wrong {
    QRegularExpression found;
    QString message; ///< %1 is what was found
    QString hint;
};

/// What is wrong however the figures are written; looked for in the text as it stands.
const QList<Wrong> &asWritten()
{
    static const QString separators = u"write 1,234 for a thousand and more, and 0.5 for a half"_s;
    static const QList<Wrong> all{
        { anyCaseAnyScript(
              u"(?![0-9])\\p{Nd}+|(?<![\\w.])[\\p{No}\\p{Nl}]+ (?:%|percent|people|patients|points|of)"_s),
          u"\"%1\" is in digits of another script"_s, u"write the digits 0 to 9"_s },
        { anyCaseAnyScript(
              u"(?<![\\w)%.])(?<!\\d )[\\x{2010}-\\x{2013}\\x{2015}\\x{FF0D}\\x{FE63}\\x{2796}\\x{02D7}"
              u"\\x{30FC}]\\d[\\d.,]*"_s),
          u"the sign before a figure is no minus: \"%1\""_s, u"write −3 or -3"_s },
        { QRegularExpression(
              u"(?<![\\w.])(?:nan|NaN|NAN|[Ii]nf|INF|[Ii]nfinity)\\b|∞|#(?:DIV/0|NUM|VALUE|N/A|REF)"
              "|[\"'](?:null|undefined|[nN]/?[aA])[\"']"_s),
          u"\"%1\" is no figure"_s, u"say in words what is known"_s },
        { anyCaseAnyScript(u"(?<![\\w.,])\\d+(?:\\.\\d+)?e[+-]?\\d+\\b"_s),
          u"\"%1\" can't be read as a figure"_s, u"write the digits"_s },
        { anyCaseAnyScript(u"(?<![\\d.,])\\d{1,3}(?:(?:\\.\\d{3})+|(?:[ \u00A0\u2009\u202F'’_]\\d{3})+) "_s
                           + counted),
          u"a separator is none of English: \"%1\""_s, separators },
        { anyCaseAnyScript(
              u"(?<![\\d.,])\\d{1,3}(?:\\.\\d{3}){2,}(?![\\d.])|(?<![\\d.,])\\d{1,3}\\.\\d{3},\\d|\\d{1,"
              u"2},\\d{2},\\d{3}(?!\\d)|\\d·\\d|\\b(?:of|out of) (?:the "
              u")?[1-9]\\d{0,2}\\.\\d{3}"
              u"(?![\\d.])|\\b[1-9]\\d{0,2}\\.\\d{3} (?:out )?of\\b"_s),
          u"a separator is none of English: \"%1\""_s, separators },
        { anyCaseAnyScript(u"(?<![\\d.,])\\d+(?:,\\d{3})*,(?:\\d{1,2}|\\d{4,})(?![\\d,])(?: ?%| "
                           u"(?:percent|points?|per|to|of|"
                           u"months?|years?|met(?:res|ers)|"_s
                           + counted + u"))"_s),
          u"a comma stands where none belongs: \"%1\""_s, separators },
        { anyCaseAnyScript(
              u"(?<![\\w?])(?:X{1,3}|\\?{1,3}|_{2,})(?: ?%| (?:of|in|per|percent|people|patients|to)\\b)|"
              u"(?<![\\d.,])\\d[\\d.,]* of (?:with|without)\\b|absolute: \"\\Kof [1-9][\\d,]*|(?<=; )of [1-9][\\d,]* with"_s),
          u"a figure is missing: \"%1\""_s, u"look it up where it was read, or leave the sentence out"_s },
    };
    return all;
}

/// What no figures can be; looked for once signs and number words are plain.
const QList<Wrong> &asRead()
{
    static const QString number = u"\\d+(?:,\\d{3})*(?:\\.\\d+)?"_s;
    static const QString zeroOrLess = u"(?:-%1|0+(?:\\.0+)?(?![\\d.,]*\\d))"_s.arg(number);
    static const QString percent = u"(?:%|per ?cent)"_s;
    static const QList<Wrong> all{
        { anyCaseAnyScript(
              u"\\b(?:(?:hazard|risk|odds|rate) ratio|relative risk)(?: \\([A-Z]+\\))?[ ,:]*(?:of |was "
              u"|is |= "
              u"?)?%1|\\bratio (?:of |was |is )%1"_s.arg(zeroOrLess)),
          u"a ratio has to be above 0: \"%1\""_s, lookFiguresUp() },
        { anyCaseAnyScript(u"(?:(?<![\\w).%-] )(?<![\\w).%-])-|\\bminus )%1 "
                           u"(?:people|patients|persons|participants|deaths|trials|"
                           "studies)\\b"_s.arg(number)),
          u"fewer than nobody are counted: \"%1\""_s, lookFiguresUp() },
        { QRegularExpression(u"\\b(?:HR|RR|OR)\\b[ =:,]*%1"_s.arg(zeroOrLess)),
          u"a ratio has to be above 0: \"%1\""_s, lookFiguresUp() },
        { anyCaseAnyScript(u"(?<![\\w.])p(?: value)? ?(?:[=<>≤≥]|was|is|of) "
                           u"?(?:-[\\d.]+|(?:[1-9]\\d*|1)\\.0*[1-9]\\d*|[2-9]|"
                           u"[1-9]\\d+)(?![\\d.]*\\d)|(?<![\\w.])p ?[<≤] ?0(?:\\.0+)?(?![\\d.]*\\d)"_s),
          u"a p value lies between 0 and 1: \"%1\""_s, lookFiguresUp() },
        { anyCaseAnyScript(
              u"\\b\\d\\d ?%1 (?:CI|(?:confidence )?(?:interval|limits))[ ,:]*(?:is |was |of |from |to "
              u")?-?%2 "
              "?%1?(?= ?[.);\"](?!\\d)| ?$| (?:with|without|in|for)\\b)|[(\\[] ?(?:to|–) ?-?%2 ?[)\\]]|"
              "[(\\[] ?-?%2 ?%1? ?(?:to|–) ?[)\\]]|[(\\[] ?from -?\\d+\\.\\d+ ?[)\\]]"_s.arg(percent,
                                                                                             number)),
          u"only one of two limits stands here: \"%1\""_s, u"write both, or none"_s },
    };
    return all;
}

std::optional<ImpossibleFigure> firstOf(const QList<Wrong> &all, const QString &text)
{
    for (const Wrong &wrong : all) {
        if (const auto match = wrong.found.match(text); match.hasMatch())
            return ImpossibleFigure{ wrong.message.arg(match.captured().remove(u'"').trimmed()), wrong.hint };
    }
    return std::nullopt;
}

} // namespace

QString lookFiguresUp() { return u"look the figures up again where they were read"_s; }

std::optional<ImpossibleFigure> impossibleFigureIn(const QString &text)
{
    if (!mayHoldFigures(text))
        return std::nullopt;
    if (const auto found = firstOf(asWritten(), text))
        return found;
    const QString read = withDigits(text);
    if (const auto part = partAboveWhole(read, FiguresIn::Sentence))
        return ImpossibleFigure{ u"more are counted than there are: \"%1\""_s.arg(part->written),
                                 lookFiguresUp() };
    if (const auto share = shareOutsideHundred(read, FiguresIn::Sentence))
        return ImpossibleFigure{ u"a share does not lie between 0 and 100 percent: \"%1\""_s.arg(*share),
                                 lookFiguresUp() };
    if (const auto range = rangeBackwards(read, FiguresIn::Sentence))
        return ImpossibleFigure{ u"limits stand the wrong way round: \"%1\""_s.arg(*range),
                                 u"write the smaller one first"_s };
    if (const auto value = valueOutsideRange(read))
        return ImpossibleFigure{ u"a value does not lie between its limits: \"%1\""_s.arg(*value),
                                 lookFiguresUp() };
    return firstOf(asRead(), plainFigures(read));
}

} // namespace Plainheart::Authoring
