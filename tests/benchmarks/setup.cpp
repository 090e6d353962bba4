// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup.h"

#include "series.h"

#include <QProcess>

namespace PlainheartBench {

using namespace Qt::StringLiterals;

bool measureProcess(const QString &program, const QStringList &arguments, Figures &figures)
{
    constexpr int longest = 1'800'000; // ms; every page is watched until its story is told
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double begun = clockMs();
    process.start(QStringLiteral(PLAINHEART_BINARY_DIR "/tests/") + program, arguments);
    if (!process.waitForFinished(longest) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        return false;
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() != 2)
            continue;
        const QString name = QString::fromUtf8(parts.at(0));
        const double value = parts.at(1).toDouble();
        figures[name] << (name.endsWith(u".at"_s) ? value - begun : value);
    }
    return true;
}

bool measureApp(const Setup &setup, const QString &task, Figures &figures, const QStringList &arguments)
{
    return measureProcess(u"plainheart-measured"_s,
                          QStringList{ u"--task"_s, task, u"--content"_s, setup.content, u"--seconds"_s,
                                       QString::number(setup.idleSeconds) }
                              + arguments,
                          figures);
}

} // namespace PlainheartBench
