// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader.h"

#include <optional>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace Plainheart {

/// What a reader chose. What was never chosen is not there: then the command line, the desktop or the default
/// holds.
struct Choices {
    std::optional<QString> language;
    std::optional<QString> theme;
    std::optional<double> textSize;
    std::optional<bool> reducedMotion;
    std::optional<bool> singleKeys;
    std::optional<QString> level;
    std::optional<double> speechSpeed; ///< of reading aloud; 1: about 150 words a minute

    bool operator==(const Choices &) const = default;
};

/// A page that was opened.
struct PlaceRead {
    QString address; ///< without a step or section
    QDate day; ///< when it was opened last

    bool operator==(const PlaceRead &) const = default;
};

/// All that a record holds.
struct Remembered {
    Choices choices;
    QList<PlaceRead> places; ///< each address once, the one that was opened last at the end
    QString goOn; ///< address of the page to go on with; empty: none
    QList<KeptQuestion> questions;
    QStringList opened;

    bool operator==(const Remembered &) const = default;
};

} // namespace Plainheart
