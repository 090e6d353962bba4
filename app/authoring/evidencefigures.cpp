// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencefigures.h"

#include <algorithm>
#include <cmath>
#include <QRegularExpression>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

using Unit = Figure::Unit;
using Bound = Figure::Bound;

constexpr double tiny = 1e-9;

/// Whether something counted in `there` may be told as something counted in `here`.
bool unitsFit(Unit here, Unit there)
{
    if (here == Unit::Year || there == Unit::Year)
        return here == there;
    if (here == Unit::None || there == Unit::None || here == there)
        return true;
    // An ejection fraction is told in points, never in percent.
    return here == Unit::Points && there == Unit::Percent;
}

/// Whether `there` is `here` to the last place shown, and on the side that its words name.
bool rounds(const Figure &here, const Figure &other)
{
    // 27 months are "just over two years".
    const bool time = here.unit == Unit::Time && other.unit == Unit::Time;
    const double there = time ? other.value * other.days / here.days : other.value;
    const double equal = tiny * std::max(1.0, here.value);
    const double beyond = here.fraction ? here.value / 2 : here.step;
    switch (here.bound) {
    case Bound::Above:
        return there > here.value - equal && there < here.value + beyond;
    case Bound::Below:
        return there < here.value + equal && there > here.value - beyond;
    default:
        return std::abs(there - here.value) <= here.step / 2 + equal;
    }
}

/// Half, a third and such are told of shares that are near them.
bool sharesFit(const Figure &here, double share)
{
    if (here.bound == Bound::Above)
        return share >= here.value && share < here.value * 1.5;
    if (here.bound == Bound::Below)
        return share <= here.value && share > here.value * 0.7;
    return std::abs(share - here.value) <= here.value * 0.15;
}

QString timeUnit(double days)
{
    if (days < 0.01)
        return days < 1e-4 ? u"seconds"_s : u"minutes"_s;
    if (days < 2)
        return days < 1 ? u"hours"_s : u"days"_s;
    return days < 300 ? (days < 20 ? u"weeks"_s : u"months"_s) : u"years"_s;
}

QString told(const Figure &figure)
{
    switch (figure.unit) {
    case Unit::People:
        return u"%1 people"_s.arg(figure.value, 0, 'f', 0);
    case Unit::Percent:
        return u"%1 percent"_s.arg(figure.value);
    case Unit::Points:
        return u"%1 points"_s.arg(figure.value);
    case Unit::Trials:
        return u"%1 trials"_s.arg(figure.value);
    case Unit::Time:
        return u"%1 %2"_s.arg(QString::number(figure.value), timeUnit(figure.days));
    case Unit::Year:
        return u"the year %1"_s.arg(figure.value);
    default:
        return QString::number(figure.value, 'g', 8);
    }
}

} // namespace

EvidenceFigures::EvidenceFigures(const SourceFacts &facts, const SourceWords *words)
{
    if (facts.year)
        addValue(*facts.year, Unit::Year);
    if (facts.people)
        addValue(*facts.people, Unit::People);
    if (facts.trials)
        addValue(*facts.trials, Unit::Trials);
    static const QRegularExpression yearOfId(u"(?<!\\d)(19|20)\\d\\d(?!\\d)"_s);
    if (const auto match = yearOfId.match(facts.id.text); match.hasMatch())
        addValue(match.captured().toDouble(), Unit::Year);
    addText(facts.title);
    addText(facts.searchDate);
    static const QRegularExpression letter(u"(?<=\\d{4})[a-z]\\b"_s); // Vrtovec 2013a
    for (QString trial : facts.trialDeaths)
        addText(trial.remove(letter));
    for (const FindingFacts &finding : facts.findings) {
        const FindingWords *found = nullptr;
        if (words) {
            for (const FindingWords &candidate : words->findings) {
                if (candidate.id.text == finding.id.text)
                    found = &candidate;
            }
        }
        if (!finding.withheld)
            addFinding(finding, found, facts.people);
    }
    if (!words)
        return;
    for (const QString &text :
         { words->population, words->cellType, words->comparator, words->followUp, words->peopleText,
           words->limitations, words->conclusion, words->statusNote })
        addText(text);
}

void EvidenceFigures::addPlain(const SourceWords &words)
{
    for (const FindingWords &finding : words.findings)
        addText(finding.plain);
}

void EvidenceFigures::addFinding(const FindingFacts &facts, const FindingWords *words,
                                 std::optional<int> people)
{
    const QString measure = words ? words->measure : QString();
    const Unit unit = unitOf(measure);
    const double scale = scaleOf(measure);
    for (const auto &value : { facts.value, facts.ciLow, facts.ciHigh }) {
        if (!value)
            continue;
        if (words && unit == Unit::None) { // "18" with the measure "months"
            const QList<Figure> read = figuresIn(u"%1 %2"_s.arg(*value).arg(QString(measure).remove(u'(')));
            if (!read.isEmpty() && read.first().unit == Unit::Time)
                m_figures << read.first();
        }
        addValue(*value, unit, scale);
        m_figures.last().difference = facts.effect == "difference"_L1;
    }
    if (facts.people)
        addValue(*facts.people, Unit::People);
    if (facts.trials)
        addValue(*facts.trials, Unit::Trials);
    addText(facts.p, Unit::Ratio);
    const auto whole = facts.people ? facts.people : people;
    if (facts.value && whole && (unit == Unit::None || unit == Unit::People))
        addPart(*facts.value, *whole);
    // "doctors (of 79)", "deaths in 775 procedures"
    static const QRegularExpression ofAll(u"\\b(?:of|in) (\\d+)\\b"_s);
    if (const auto match = ofAll.match(measure); facts.value && match.hasMatch())
        addPart(*facts.value, match.captured(1).toDouble());
    if (!words)
        return;
    addText(words->outcome);
    addText(words->measure, unit);
    addText(words->valueText, unit, scale);
    addText(words->timepoint);
    addText(words->absolute);
    addText(words->caution);
}

void EvidenceFigures::add(const EvidenceFigures &other)
{
    m_figures += other.m_figures;
    m_parts += other.m_parts;
}

void EvidenceFigures::addCount(double value, Unit unit) { addValue(value, unit); }

void EvidenceFigures::addDifference(double value)
{
    addValue(value, Unit::None);
    m_figures.last().difference = true;
}

void EvidenceFigures::addValue(double value, Unit unit, double scale)
{
    Figure figure;
    figure.value = std::abs(value) * scale;
    figure.minus = value < 0;
    figure.unit = unit;
    figure.step = scale;
    const QString written = QString::number(std::abs(value));
    if (const qsizetype point = written.indexOf(u'.'); point >= 0)
        figure.step *= std::pow(10.0, static_cast<double>(point + 1 - written.size()));
    m_figures << figure;
}

void EvidenceFigures::addText(const QString &text, Unit unit, double scale)
{
    const QList<Figure> figures = figuresIn(text);
    double per = 0; // "106 to 257 per 1,000"
    for (const Figure &figure : figures)
        per = figure.whole ? figure.value : per;
    for (Figure figure : figures) {
        if (figure.unit == Unit::None && figure.of == 0.0 && !figure.whole) {
            addPart(figure.value, per);
            figure.unit = unit;
        }
        figure.value *= scale;
        if (figure.of > 0)
            addPart(figure.value, figure.of);
        m_figures << figure;
    }
}

void EvidenceFigures::addPart(double part, double whole)
{
    if (whole > 0 && part >= 0 && part <= whole)
        m_parts << std::pair(part, whole);
}

/// Whether a share, in percent, lies between these limits.
bool EvidenceFigures::holdShare(double low, double high) const
{
    const auto within = [&](double share) { return share >= low - tiny && share <= high + tiny; };
    return std::any_of(m_parts.begin(), m_parts.end(),
                       [&](const auto &part) { return within(100 * part.first / part.second); })
        || std::any_of(m_figures.begin(), m_figures.end(), [&](const Figure &figure) {
               return (figure.unit == Unit::Percent || (figure.unit == Unit::None && !figure.word))
                   && within(figure.fraction ? 100 * figure.value : figure.value);
           });
}

bool EvidenceFigures::hold(const Figure &figure, double per) const
{
    const auto any = [&](const auto &fits) { return std::any_of(m_figures.begin(), m_figures.end(), fits); };
    if (figure.fraction) {
        const auto share = [&](const Figure &there) {
            if (there.fraction)
                return std::abs(there.value - figure.value) < tiny;
            if (there.unit == Unit::Ratio) // a ratio of 0.75 is a quarter less
                return sharesFit(figure, std::abs(1 - there.value));
            return there.unit == Unit::Percent && sharesFit(figure, there.value / 100);
        };
        return any(share) || std::any_of(m_parts.begin(), m_parts.end(), [&](const auto &part) {
                   return sharesFit(figure, part.first / part.second);
               });
    }
    if (figure.of > 0) {
        const auto same = [&](const auto &part) {
            return std::abs(part.first - figure.value) < tiny && std::abs(part.second - figure.of) < tiny;
        };
        if (std::any_of(m_parts.begin(), m_parts.end(), same))
            return true;
        // 9 of 775 is the 1.2 percent that the source gives.
        const double exact = 100 * figure.value / figure.of;
        const bool wholeKnown
            = any([&](const Figure &there) { return std::abs(there.value - figure.of) < tiny; });
        if (wholeKnown && any([&](const Figure &there) {
                return there.unit == Unit::Percent && std::abs(there.value - exact) <= there.step / 2 + tiny;
            }))
            return true;
        const bool round = std::fmod(std::log10(figure.of), 1.0) < tiny && figure.of >= 10;
        const double half = 50 / figure.of;
        const double percent = 100 * figure.value / figure.of;
        if (round && holdShare(percent - half, percent + half))
            return true;
        // One in three: a third or so.
        const double near = percent * 0.15;
        return (figure.value == 1.0 || figure.of <= 10) && holdShare(percent - near, percent + near);
    }
    if (per > 0 && (figure.unit == Unit::None || figure.unit == Unit::People)) {
        const double percent = 100 * figure.value / per;
        if (holdShare(percent - 50 / per, percent + 50 / per))
            return true;
    }
    const auto isShare = [&](const auto &part) {
        return std::abs(100 * part.first / part.second - figure.value) <= figure.step / 2 + tiny;
    };
    if (figure.unit == Unit::Percent && std::any_of(m_parts.begin(), m_parts.end(), isShare))
        return true; // 12 of 261 are 4.6 percent
    bool anyRounds = false;
    bool agrees = false;
    bool contradicts = false;
    const bool held = any([&](const Figure &there) {
        if (!unitsFit(figure.unit, there.unit) || there.fraction)
            return false;
        if (figure.minus && !there.minus && !there.lower)
            return false;
        if (figure.unit == Unit::Percent && there.unit == Unit::None && there.whole)
            return false;
        if (!rounds(figure, there))
            return false;
        anyRounds = true;
        const bool down = there.minus || there.lower;
        const bool up = there.higher || (there.difference && !there.minus);
        agrees = agrees || (figure.higher && up) || (figure.lower && down);
        contradicts = contradicts || (figure.higher && down) || (figure.lower && up);
        return !figure.higher && !figure.lower;
    });
    // Told with its direction, a figure that goes the other way is another figure.
    return held || agrees || (!contradicts && anyRounds);
}

QString EvidenceFigures::nearest(const Figure &figure) const
{
    const Figure *best = nullptr;
    for (const Figure &there : m_figures) {
        if (there.unit != figure.unit || there.fraction)
            continue;
        if (!best || std::abs(there.value - figure.value) < std::abs(best->value - figure.value))
            best = &there;
    }
    return best ? told(*best) : QString();
}

} // namespace Plainheart::Authoring
