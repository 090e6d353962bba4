// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencefigures.h"

#include <algorithm>
#include <cmath>

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
bool rounds(const Figure &here, double there)
{
    const double half = here.step / 2 + tiny * std::max(1.0, here.value);
    const double beyond = here.fraction ? here.value / 2 : here.step;
    switch (here.bound) {
    case Bound::Above:
        return there > here.value - tiny && there < here.value + beyond;
    case Bound::Below:
        return there < here.value + tiny && there > here.value - beyond;
    default:
        return std::abs(there - here.value) <= half;
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

QString told(const Figure &figure)
{
    const double day = 1;
    const double month = 365.25 / 12;
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
        return figure.value < month ? u"%1 days"_s.arg(figure.value / day)
                                    : u"%1 months"_s.arg(figure.value / month, 0, 'g', 3);
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
    addText(facts.title);
    addText(facts.searchDate);
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
            const QList<Figure> read = figuresIn(u"%1 %2"_s.arg(*value).arg(measure));
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
    if (!words)
        return;
    addText(words->outcome);
    addText(words->measure, unit);
    addText(words->valueText, unit, scale);
    addText(words->timepoint);
    addText(words->absolute, unit);
    addText(words->caution);
}

void EvidenceFigures::add(const EvidenceFigures &other)
{
    m_figures += other.m_figures;
    m_parts += other.m_parts;
}

void EvidenceFigures::addCount(double value, Unit unit) { addValue(value, unit); }

void EvidenceFigures::addValue(double value, Unit unit, double scale)
{
    Figure figure;
    figure.value = std::abs(value) * scale;
    figure.minus = value < 0;
    figure.unit = unit;
    m_figures << figure;
}

void EvidenceFigures::addText(const QString &text, Unit unit, double scale)
{
    for (Figure figure : figuresIn(text)) {
        if (figure.unit == Unit::None && !figure.whole && figure.of == 0.0)
            figure.unit = unit;
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
bool EvidenceFigures::holdShare(double percent, double low, double high) const
{
    Q_UNUSED(percent)
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
        const bool round = std::fmod(std::log10(figure.of), 1.0) < tiny && figure.of >= 10;
        const double half = 50 / figure.of;
        const double percent = 100 * figure.value / figure.of;
        if (round && holdShare(percent, percent - half, percent + half))
            return true;
        // One in three: a third or so.
        const double near = percent * 0.15;
        return figure.value == 1.0 && holdShare(percent, percent - near, percent + near);
    }
    if (per > 0 && (figure.unit == Unit::None || figure.unit == Unit::People)) {
        const double percent = 100 * figure.value / per;
        if (holdShare(percent, percent - 50 / per, percent + 50 / per))
            return true;
    }
    return any([&](const Figure &there) {
        if (!unitsFit(figure.unit, there.unit) || there.fraction)
            return false;
        if (figure.minus && !there.minus)
            return false;
        if ((figure.higher && there.minus) || (figure.lower && there.difference && !there.minus))
            return false; // a difference that goes the other way
        if (figure.unit == Unit::Percent && there.unit == Unit::None && there.whole)
            return false;
        return rounds(figure, there.value);
    });
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
