// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "handout.h"

namespace Plainheart {

/// Gives sources their numbers, in the order in which they are first cited, and puts these into texts.
class CitedNumbers
{
public:
    /// The numbers of these sources in brackets: "[1, 2]".
    [[nodiscard]] HandoutRun cite(const QStringList &sources);
    /// Words of the content with the numbers of what they cite. A citation stands after the stop of its
    /// sentence.
    [[nodiscard]] HandoutText text(Spans spans);
    [[nodiscard]] HandoutParagraph paragraph(const Block &block);
    [[nodiscard]] QList<HandoutParagraph> paragraphs(const Section &section);

    [[nodiscard]] const QStringList &sources() const { return m_sources; } ///< number 1 first

private:
    QStringList m_sources;
};

} // namespace Plainheart
