// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace PlainheartBench {

/// Measurements by name.
using Figures = QHash<QString, QList<double>>;

/// How the figures are taken.
struct Setup {
    int runs = 11;
    int idleSeconds = 3;
    bool few = false; ///< only whether each figure can still be taken: a few pages, one idle one, no browser
    QString content = QStringLiteral(PLAINHEART_BINARY_DIR "/share/plainheart/content.sqlite");
};

/// Starts one of the measured programs of this folder and adds the "name value" lines that it prints; a
/// moment is told in milliseconds from when the process was asked for. False if it failed.
[[nodiscard]] bool measureProcess(const QString &program, const QStringList &arguments, Figures &figures);

/// The same for the app, on the content of the setup.
[[nodiscard]] bool measureApp(const Setup &setup, const QString &task, Figures &figures,
                              const QStringList &arguments = {});

} // namespace PlainheartBench
