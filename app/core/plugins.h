// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace Plainheart {

/// A part of the program that brings large libraries with it, "sound" or "print": it is loaded when it is
/// first wanted, so that a reader who only reads waits for none of them. It lies in lib/plainheart/plugins
/// beside the bin of the program.
///
/// Loads it, from any thread; null, with a line in the log, if it is not there or does not fit.
[[nodiscard]] QObject *loadPlugin(const QString &name);

/// The same as what it offers, an interface known to Q_DECLARE_INTERFACE.
template <class Interface>
[[nodiscard]] Interface *loadPlugin(const QString &name)
{
    return qobject_cast<Interface *>(loadPlugin(name));
}

/// It is there to be loaded.
[[nodiscard]] bool hasPlugin(const QString &name);

} // namespace Plainheart
