// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace Plainheart {

/// A short way through the program for a reader.
struct ReaderPath {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(int minutes MEMBER minutes CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QStringList addresses MEMBER addresses CONSTANT)
    Q_PROPERTY(QStringList titles MEMBER titles CONSTANT)
public:
    QString id; ///< empty: there is no such path
    int minutes = 0;
    QString title;
    QStringList addresses; ///< of its screens, in order, as Address writes them
    QStringList titles; ///< what each of them is called
};

} // namespace Plainheart
