// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup.h"

#include <QString>

namespace PlainheartBench {

/// Where Chromium is installed; empty if it is not.
[[nodiscard]] QString browserProgram();

/// Starts Chromium as a kiosk with one still page of text and a profile of its own. Adds
/// "start.complete.at", the milliseconds until it has drawn the page, and "start.memory", the MB of all its
/// processes (PSS: what they share counts once). False if it showed nothing in a minute.
[[nodiscard]] bool measureBrowser(const QString &program, Figures &figures);

} // namespace PlainheartBench
