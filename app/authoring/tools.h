// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Plainheart::Authoring {

/// The path of a program; an Error that says which packages of Debian to install if it is not there.
[[nodiscard]] Result<QString> findTool(const QString &program, const QString &packages);

/// Runs a program to its end, and gives what it printed. An Error if it fails.
[[nodiscard]] Result<QByteArray> runTool(const QString &program, const QStringList &arguments);

/// A sound file as Ogg Opus, as clips have it: 24 kbit a second, the same bytes for the same sound.
[[nodiscard]] Result<QByteArray> encodeOpus(const QString &wavPath);

} // namespace Plainheart::Authoring
