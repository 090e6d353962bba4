// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <cmath>
#include <QHash>
#include <QRegularExpression>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

using Unit = Figure::Unit;
using Bound = Figure::Bound;

constexpr double daysOfYear = 365.25;

struct UnitWord {
    Unit unit = Unit::None;
    double scale = 1; ///< days of a unit of time
};

const QHash<QString, UnitWord> &unitWords()
{
    static const QHash<QString, UnitWord> words = [] {
        QHash<QString, UnitWord> all;
        const auto add = [&](const QString &list, Unit unit, double scale = 1) {
            for (const QString &word : list.split(u' '))
                all.insert(word, { unit, scale });
        };
        add(u"people person persons patients patient adults men women children boys participants"_s,
            Unit::People);
        add(u"mice rats pigs monkeys macaques animals"_s, Unit::Animals);
        add(u"trials trial studies study"_s, Unit::Trials);
        add(u"cells"_s, Unit::Cells);
        add(u"percent % %)"_s, Unit::Percent);
        add(u"point points"_s, Unit::Points);
        add(u"second seconds s"_s, Unit::Time, 1.0 / 86400);
        add(u"minute minutes"_s, Unit::Time, 1.0 / 1440);
        add(u"hour hours"_s, Unit::Time, 1.0 / 24);
        add(u"day days"_s, Unit::Time);
        add(u"week weeks"_s, Unit::Time, 7);
        add(u"month months"_s, Unit::Time, daysOfYear / 12);
        add(u"year years"_s, Unit::Time, daysOfYear);
        return all;
    }();
    return words;
}

const QHash<QString, int> &numberWords()
{
    static const QHash<QString, int> words = [] {
        QHash<QString, int> all;
        int value = 0;
        for (const QString &word :
             u"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
             "fifteen sixteen seventeen eighteen nineteen"_s.split(u' '))
            all.insert(word, value++);
        value = 20;
        for (const QString &word : u"twenty thirty forty fifty sixty seventy eighty ninety"_s.split(u' ')) {
            all.insert(word, value);
            value += 10;
        }
        all.insert(u"dozen"_s, 12);
        return all;
    }();
    return words;
}

/// "a year and a half" and the like, as figures: the rest of this file knows no sums.
QString withoutHalves(QString text)
{
    static const QRegularExpression andAHalf(u"\\b(\\w+) and a half\\b"_s);
    static const QRegularExpression aTimeAndAHalf(u"\\ba (year|month|week|day|hour) and a half\\b"_s);
    text.replace(aTimeAndAHalf, u"1.5 \\1s"_s);
    const auto match = andAHalf.match(text);
    if (match.hasMatch() && numberWords().contains(match.captured(1).toLower()))
        text.replace(match.capturedStart(), match.capturedLength(),
                     QString::number(numberWords().value(match.captured(1).toLower()) + 0.5));
    return text;
}

/// The last place of a number that is shown: 0.01 of "2.51"; of a round one after "about", 100 of "1,700".
double stepOf(const QString &digits, Bound bound)
{
    const qsizetype point = digits.indexOf(u'.');
    if (point >= 0)
        return std::pow(10.0, static_cast<double>(point + 1 - digits.size()));
    double step = 1;
    if (bound != Bound::Exact) {
        for (qsizetype i = digits.size() - 1; i > 0 && digits.at(i) == u'0'; --i)
            step *= 10;
    }
    // "about 3,000" is no 2,500, and "about 50" is no 45.
    return std::min(step, std::max(1.0, digits.toDouble() / 10));
}

Bound boundBefore(const QString &before)
{
    static const QRegularExpression about(u"\\b(about|around|roughly|near|close to)( the)? $"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression above(
        u"\\b((more|longer|larger|older|higher|greater) than|over|above|at least) (about )?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression below(
        u"\\b((fewer|less|lower|smaller|younger|shorter) than|under|below|almost|nearly|up to|at most) (about )?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression atMost(u"\\bno (more|higher|larger|longer) than (about )?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (atMost.match(before).hasMatch() || below.match(before).hasMatch())
        return Bound::Below;
    if (above.match(before).hasMatch())
        return Bound::Above;
    return about.match(before).hasMatch() ? Bound::About : Bound::Exact;
}

/// What the words after a figure say that it counts.
UnitWord unitAfter(const QString &after)
{
    static const QRegularExpression word(u"\\G[ -]*([\\p{L}’]+|%)(?=([.,;:)(]?))"_s);
    static const QRegularExpression stop(
        u"^(of|in|with|from|to|and|or|against|who|that|at|on|for|by|than|were|had|was|did|is|are|after|"
        "before|but|as|when|where|without|into|each|every|per|a|an)$"_s);
    qsizetype from = 0;
    for (int words = 0; words < 4; ++words) {
        const auto match = word.match(after, from);
        if (!match.hasMatch() || stop.match(match.captured(1)).hasMatch())
            return {};
        const QString found = match.captured(1).toLower();
        if (const auto unit = unitWords().constFind(found); unit != unitWords().cend())
            return *unit;
        if (!match.captured(2).isEmpty() || numberWords().contains(found))
            return {};
        from = match.capturedEnd();
    }
    return {};
}

double multiplierAfter(const QString &after)
{
    static const QRegularExpression word(u"^[ -](hundred|thousand|million|billion)s?\\b"_s);
    const QString name = word.match(after).captured(1);
    if (name == "hundred"_L1)
        return 1e2;
    if (name == "thousand"_L1)
        return 1e3;
    if (name == "million"_L1)
        return 1e6;
    return name == "billion"_L1 ? 1e9 : 1;
}

/// Reads one match of the pattern of figuresIn().
Figure figureFrom(const QRegularExpressionMatch &match, const QString &text)
{
    static const QHash<QString, double> parts{
        { u"third"_s, 1.0 / 3 }, { u"quarter"_s, 0.25 }, { u"fifth"_s, 0.2 }, { u"tenth"_s, 0.1 }
    };
    Figure figure;
    figure.written = match.captured();
    figure.start = match.capturedStart();
    figure.end = match.capturedEnd();
    figure.bound = boundBefore(text.left(figure.start));
    if (const QString digits = match.captured(u"digits"_s).remove(u','); !digits.isEmpty()) {
        figure.value = digits.toDouble();
        figure.step = stepOf(digits, figure.bound);
        figure.minus = !match.captured(u"minus"_s).isEmpty();
    } else if (const QString part = match.captured(u"part"_s).toLower(); !part.isEmpty()) {
        figure.fraction = true;
        const QString times = match.captured(u"times"_s).toLower();
        figure.value = parts.value(part) * numberWords().value(times, 1);
    } else if (const QString simple = match.captured(u"simple"_s).toLower(); simple == "half"_L1) {
        figure.fraction = true;
        figure.value = 0.5;
    } else if (!simple.isEmpty()) {
        figure.word = true;
        figure.value = 2;
    } else {
        figure.word = true;
        figure.value = numberWords().value(match.captured(u"tens"_s).toLower())
            + numberWords().value(match.captured(u"ones"_s).toLower())
            + numberWords().value(match.captured(u"small"_s).toLower());
    }
    const double multiplier = multiplierAfter(text.mid(figure.end));
    QString after = text.mid(figure.end);
    figure.value *= multiplier;
    figure.step *= multiplier;
    if (multiplier > 1)
        after = after.mid(1 + after.mid(1).indexOf(QRegularExpression(u"\\b(?=[^\\w]|$)"_s)));
    const UnitWord unit = unitAfter(after);
    figure.unit = unit.unit;
    figure.days = unit.scale;
    static const QRegularExpression percent(u"^ percentage points?\\b"_s);
    if (percent.match(after).hasMatch())
        figure.unit = Unit::Points;
    static const QRegularExpression year(u"^(19|20)\\d\\d$"_s);
    if (figure.unit != Unit::People && figure.unit != Unit::Time
        && year.match(match.captured(u"digits"_s)).hasMatch())
        figure.unit = Unit::Year;
    static const QRegularExpression higher(u"^ points (higher|more|better|up)\\b"_s);
    static const QRegularExpression lower(u"^ points (lower|less|worse|down)\\b"_s);
    figure.higher = higher.match(after).hasMatch();
    figure.lower = lower.match(after).hasMatch();
    return figure;
}

/// "8 of 31", "1 in 10", "of every 100": joins a part to its whole.
void joinWholes(QList<Figure> &figures, const QString &text)
{
    static const QRegularExpression between(
        u"^(?: [a-z]+)? (?<link>(?:out )?of|in|per)(?: (?:every|each|about|those|the))? $"_s);
    static const QRegularExpression before(u"\\b(of|of every|of each|in|in every|per|every|from|as) $"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QList<double> round{ 10, 100, 1000, 10000 };
    for (qsizetype i = 0; i < figures.size(); ++i) {
        Figure &figure = figures[i];
        const bool isRound = round.contains(figure.value) && figure.unit != Unit::Time;
        if (i > 0) {
            Figure &part = figures[i - 1];
            const auto match = between.match(text.mid(part.end, figure.start - part.end));
            const bool one = part.value == 1.0;
            const bool in = match.captured(u"link"_s) != "of"_L1 && match.captured(u"link"_s) != "out of"_L1;
            if (match.hasMatch() && !part.whole && figure.unit != Unit::Year && figure.unit != Unit::Time
                && part.value <= figure.value && (!in || one || isRound)) {
                part.of = figure.value;
                part.unit = Unit::None;
                figure.whole = true;
                continue;
            }
        }
        if (isRound && before.match(text.left(figure.start)).hasMatch())
            figure.whole = true;
    }
}

/// "5 to 6 points", "92, 60 and 30 people": a unit stands for every figure of a list.
void shareUnits(QList<Figure> &figures, const QString &text)
{
    static const QRegularExpression between(u"^(?: to| and| or|,|, and| to about|–|-)(?: about)? ?$"_s);
    for (qsizetype i = figures.size() - 2; i >= 0; --i) {
        Figure &figure = figures[i];
        const Figure &next = figures.at(i + 1);
        if (figure.unit != Unit::None || next.unit == Unit::None || next.unit == Unit::Year)
            continue;
        if (!between.match(text.mid(figure.end, next.start - figure.end)).hasMatch())
            continue;
        figure.unit = next.unit;
        figure.days = next.days;
    }
}

} // namespace

QList<Figure> figuresIn(const QString &written)
{
    static const QRegularExpression pattern(
        u"(?<![\\p{L}\\d.])(?<!\\p{L}[-/"
        u"])(?<minus>[\u2212-])?(?<digits>\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?)(?![\\p{L}\\d]|\\.\\d)"
        "|\\b(?<!with )(?<times>a|one|two|three|four)[ -](?<part>third|quarter|fifth|tenth)s?\\b(?! "
        "(trial|stud|review|group|person))"
        "|\\b(?<simple>half|twice|double|doubled)\\b(?!-blind)"
        "|(?<![-\\w])(?:(?<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen)(?:-(?<ones>one|"
        "two|three|"
        "four|five|six|seven|eight|nine))?|(?<small>one(?! "
        "day\\b)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
        "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString text = withoutHalves(written);
    // "stops 1 to 5" of this app.
    static const QRegularExpression place(u"\\b[Ss]tops? (\\d+ (to|and) )?$"_s);
    QList<Figure> figures;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (!place.match(text.left(match.capturedStart())).hasMatch())
            figures << figureFrom(match, text);
    }
    joinWholes(figures, text);
    shareUnits(figures, text);
    return figures;
}

Figure::Unit unitOf(const QString &measure)
{
    if (measure.contains("point"_L1) || measure.contains("EF units"_L1))
        return Unit::Points;
    if (measure.contains(u'%') || measure.contains("percent"_L1))
        return Unit::Percent;
    if (measure.contains("ratio"_L1))
        return Unit::Ratio;
    if (measure.startsWith("people"_L1))
        return Unit::People;
    return Unit::None;
}

double scaleOf(const QString &measure)
{
    if (measure.contains("million"_L1) && !measure.contains("million cells"_L1))
        return 1e6;
    return measure.contains("(billion)"_L1) ? 1e9 : 1;
}

} // namespace Plainheart::Authoring
