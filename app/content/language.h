// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace Plainheart {

/// A language that the store holds.
struct Language {
    Q_GADGET
    Q_PROPERTY(QString code MEMBER code CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
public:
    QString code;
    QString name; ///< in the language itself
    bool partial = false;
};

} // namespace Plainheart
