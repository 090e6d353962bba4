// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace PlainheartBench {

/// Measurements by name.
using Figures = QHash<QString, QList<double>>;

/// The measured process: starts the app on a content file as its main() does, measures, and prints "name
/// value" lines. `task` is "start", "turns", "explorer" or "idle"; `seconds` is for "idle".
int runChild(int argc, char *argv[], const QString &task, const QString &contentFile, int seconds);

} // namespace PlainheartBench
