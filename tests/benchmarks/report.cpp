// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include "series.h"

#include <cstdio>
#include <QQuickWindow>

namespace PlainheartBench {

using namespace Qt::StringLiterals;

void report(const QString &name, double value)
{
    std::printf("%s %.6f\n", qPrintable(name), value);
    std::fflush(stdout);
}

void reportFirstFrame(QQuickWindow *window)
{
    QObject::connect(window, &QQuickWindow::frameSwapped, window, [seen = false]() mutable {
        if (!seen)
            report(u"start.first.at"_s, clockMs());
        seen = true;
    });
}

} // namespace PlainheartBench
