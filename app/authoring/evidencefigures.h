// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck.h"
#include "figures.h"

#include <utility>

namespace Plainheart::Authoring {

/// The figures that the evidence holds of one source, or of several together.
class EvidenceFigures
{
public:
    EvidenceFigures() = default;
    /// What the facts of a source say, and the master language's words about it but for the plain sentences,
    /// which are traced themselves. Figures that are withheld are left out.
    EvidenceFigures(const SourceFacts &facts, const SourceWords *words);

    /// The plain sentences too, once they are traced.
    void addPlain(const SourceWords &words);
    void add(const EvidenceFigures &other);
    void addCount(double value, Figure::Unit unit);
    /// The difference between two groups, worked out from the figures of both.
    void addDifference(double value);
    void addPart(double part, double whole);

    /// Whether the evidence holds this figure, or one that rounds to it. `per` is the whole of the sentence,
    /// as the 100 of "Of 100 people, 16 died"; 0: there is none.
    [[nodiscard]] bool hold(const Figure &figure, double per) const;

    /// The figure nearest to one that is not held, as an author would look for it: "40 people". Empty if
    /// there is none.
    [[nodiscard]] QString nearest(const Figure &figure) const;

private:
    void addValue(double value, Figure::Unit unit, double scale = 1);
    void addText(const QString &text, Figure::Unit unit = Figure::Unit::None, double scale = 1);
    void addFinding(const FindingFacts &facts, const FindingWords *words, std::optional<int> people);
    [[nodiscard]] bool holdShare(double low, double high) const;

    QList<Figure> m_figures;
    QList<std::pair<double, double>> m_parts; ///< 8 of 31
};

} // namespace Plainheart::Authoring
