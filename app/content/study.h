// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studyfacts.h"

#include <QMetaType>
#include <QString>

namespace Plainheart {

/// A card in the list of studies: what is known of a study before its findings are read.
struct Study : StudyFacts {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString shortName MEMBER shortName CONSTANT)
    Q_PROPERTY(QString sentence MEMBER sentence CONSTANT)
public:
    QString name; ///< DREAM-HF; without a name as Source::nameAlone()
    QString shortName; ///< "DREAM-HF (2023)"
    QString sentence; ///< what it found, in one plain sentence; empty if nothing could be read
};

} // namespace Plainheart
