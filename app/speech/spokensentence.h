// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Plainheart {

/// One sentence to read aloud.
struct SpokenSentence {
    QString shown; ///< the sentence as it stands on the screen
    QString spoken; ///< as a person says it: numbers, units and names written out, no "[1]"
    QString key; ///< the place on the page that is marked while it is read: "takeaway", "step/2", "caveat"

    bool operator==(const SpokenSentence &) const = default;
};
using SpokenSentences = QList<SpokenSentence>;

} // namespace Plainheart
