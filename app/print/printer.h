// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QObject>
#include <QString>

namespace Plainheart {

/// A printer as its print service knows it.
struct Printer {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(bool isDefault MEMBER isDefault CONSTANT)
    Q_PROPERTY(bool bothSides MEMBER bothSides CONSTANT)
    Q_PROPERTY(QString paper MEMBER paper CONSTANT)

public:
    QString name; ///< by which the print service knows it
    QString title; ///< as people call it; its name where nobody said
    bool isDefault = false; ///< chosen where nothing else is chosen
    bool bothSides = false; ///< it can print on both sides of the paper
    QString paper = {}; ///< one of paperWords(), what it is loaded with; empty: none of them, or not known

    bool operator==(const Printer &) const = default;
};

/// How a page is to be printed.
struct PrintOptions {
    QString printer; ///< the name of a Printer
    int copies = 1; ///< 1 to mostCopies
    bool bothSides = false; ///< bound along the long edge; asked for only where the printer can
    QString paper = {}; ///< one of paperWords(); empty: what the printer is loaded with

    static constexpr int mostCopies = 9; ///< a handout for a family, not for a lecture hall

    bool operator==(const PrintOptions &) const = default;
};

} // namespace Plainheart
