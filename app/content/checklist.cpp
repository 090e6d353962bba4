// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist.h"

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

using Kind = CheckLine::Kind;

/// "100 people or more" of the filters and of the checklist.
constexpr int manyPeople = 100;

CheckLine line(const QString &id, Kind kind) { return { id, kind, {} }; }

CheckLine people(const Source &source)
{
    if (source.populationGroup == "animal"_L1 || source.populationGroup == "lab"_L1)
        return line(u"not-in-people"_s, Kind::Weakness);
    if (!source.peopleKnown)
        return line(u"people-unknown"_s, Kind::Unknown);
    return source.people >= manyPeople ? line(u"people-100"_s, Kind::Strength)
                                       : line(u"people-few"_s, Kind::Weakness);
}

QList<CheckLine> comparison(const Source &source)
{
    if (source.design == "dummy-trial"_L1)
        return { line(u"dummy-group"_s, Kind::Strength) };
    if (source.design == "comparison-trial"_L1)
        return { line(u"no-dummy"_s, Kind::Weakness) };
    if (source.design == "head-to-head"_L1)
        return { line(u"head-to-head"_s, Kind::Note) };
    if (source.design == "one-group"_L1)
        return { line(u"one-group"_s, Kind::Weakness) };
    if (source.design == "pooled-trials"_L1 || source.design == "pooled-records"_L1)
        return { line(u"pooled"_s, Kind::Note) };
    return {};
}

CheckLine blinding(const Source &source)
{
    if (source.blinded == "yes"_L1)
        return line(u"blinded-yes"_s, Kind::Strength);
    if (source.blinded == "partly"_L1)
        return line(u"blinded-partly"_s, Kind::Weakness);
    if (source.blinded == "no"_L1)
        return line(u"blinded-no"_s, Kind::Weakness);
    return line(u"blinded-unknown"_s, Kind::Unknown);
}

CheckLine payment(const Source &source)
{
    if (source.paidBy == "maker"_L1)
        return line(u"paid-maker"_s, Kind::Weakness);
    if (source.paidBy == "maker-ties"_L1)
        return line(u"paid-ties"_s, Kind::Weakness);
    if (source.paidBy == "public"_L1)
        return line(u"paid-public"_s, Kind::Strength);
    return line(u"paid-unknown"_s, Kind::Unknown);
}

CheckLine reading(const Source &source)
{
    if (source.readConfidence == "full-text"_L1)
        return line(u"read-full-text"_s, Kind::Strength);
    if (source.readConfidence == "abstract"_L1)
        return line(u"read-abstract"_s, Kind::Note);
    return line(u"read-secondary"_s, Kind::Weakness);
}

QList<CheckLine> status(const Source &source)
{
    if (source.status == "superseded"_L1)
        return { line(u"status-superseded"_s, Kind::Weakness) };
    if (source.status == "concern"_L1)
        return { line(u"status-concern"_s, Kind::Weakness) };
    if (source.status == "retracted"_L1)
        return { line(u"status-retracted"_s, Kind::Weakness) };
    return {};
}

} // namespace

QList<CheckLine> checklistOf(const Source &source)
{
    // What outweighs all the rest comes first.
    QList<CheckLine> lines = status(source);
    if (source.isStudy()) {
        lines << people(source);
        const QList<CheckLine> compared = comparison(source);
        lines << compared;
        // Blinding means something only where people were compared.
        if (!compared.isEmpty() && source.design != "one-group"_L1)
            lines << blinding(source);
        lines << payment(source);
    }
    lines << reading(source);
    return lines;
}

} // namespace Plainheart
