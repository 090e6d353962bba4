// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QQuickWindow;

namespace PlainheartBench {

/// A line "name value" for the process that measures. A name that ends in ".at" is a moment of clockMs().
void report(const QString &name, double value);

/// Reports "start.first.at" with the first frame of the window.
void reportFirstFrame(QQuickWindow *window);

} // namespace PlainheartBench
