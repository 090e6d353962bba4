// SPDX-License-Identifier: GPL-3.0-or-later
#include "series.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <QFile>
#include <QSysInfo>
#include <QThread>

namespace PlainheartBench {

using namespace Qt::StringLiterals;

namespace {

double read(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

double clockMs() { return read(CLOCK_MONOTONIC); }

double cpuMs() { return read(CLOCK_PROCESS_CPUTIME_ID); }

double memoryMb()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().chopped(3).toDouble() / 1024;
    }
    return 0;
}

void printRow(const QString &name, QList<double> values, const QString &unit, const QString &aim)
{
    if (values.isEmpty())
        return;
    std::sort(values.begin(), values.end());
    const auto cell
        = [](double value) { return QString::number(value, 'f', value < 10 ? 2 : 1).rightJustified(9); };
    const QString row = name.leftJustified(44) + cell(values.constFirst())
        + cell(values.at(values.size() / 2)) + cell(values.constLast()) + u"  "_s + unit.leftJustified(8)
        + aim.leftJustified(10) + QString::number(values.size()).rightJustified(4);
    std::puts(qPrintable(row));
    std::fflush(stdout);
}

void printHead()
{
    QFile load(u"/proc/loadavg"_s);
    const QString busy = load.open(QIODevice::ReadOnly)
        ? QString::fromLatin1(load.readAll()).section(u' ', 0, 2)
        : u"not known"_s;
    std::printf("%d cores, %s, Qt %s, load before: %s\n\n", QThread::idealThreadCount(),
                qPrintable(QSysInfo::prettyProductName()), qVersion(), qPrintable(busy));
    std::puts(qPrintable(u"figure"_s.leftJustified(44) + u"min"_s.rightJustified(9)
                         + u"median"_s.rightJustified(9) + u"max"_s.rightJustified(9) + u"  "_s
                         + u"unit"_s.leftJustified(8) + u"aim"_s.leftJustified(10) + u"runs"_s));
}

QList<double> noise(int runs)
{
    QList<double> times;
    volatile double sink = 0;
    for (int run = 0; run < runs; ++run) {
        const double start = clockMs();
        double sum = 0;
        for (int i = 1; i < 5'000'000; ++i)
            sum += 1.0 / i;
        sink = sink + sum;
        times << clockMs() - start;
    }
    return times;
}

} // namespace PlainheartBench
