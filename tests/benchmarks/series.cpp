// SPDX-License-Identifier: GPL-3.0-or-later
#include "series.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QSysInfo>
#include <QThread>
#include <QTimer>

namespace PlainheartBench {

using namespace Qt::StringLiterals;

namespace {

int missed = 0;

double read(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// The number after a name in a file of /proc, as in "Rss:    59000 kB"; 0 if there is none.
double numberIn(const QString &path, const char *name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.mid(qstrlen(name)).simplified().split(' ').constFirst().toDouble();
    }
    return 0;
}

QString cell(double value) { return QString::number(value, 'f', value < 10 ? 2 : 1).rightJustified(9); }

/// "<= 50", "0", or nothing.
QString words(const Aim &aim)
{
    if (std::isinf(aim.most))
        return {};
    return aim.most > 0 ? u"<= "_s + QString::number(aim.most) : u"0"_s;
}

} // namespace

double clockMs() { return read(CLOCK_MONOTONIC); }

double cpuMs() { return read(CLOCK_PROCESS_CPUTIME_ID); }

double memoryMb() { return numberIn(u"/proc/self/smaps_rollup"_s, "Rss:") / 1024; }

double wakeUps()
{
    double sum = 0;
    const QStringList threads = QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads)
        sum += numberIn(u"/proc/self/task/%1/status"_s.arg(thread), "voluntary_ctxt_switches:");
    return sum;
}

void waitFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.value(values.size() / 2);
}

void printRow(const QString &name, QList<double> values, const QString &unit, const Aim &aim)
{
    if (values.isEmpty())
        return;
    std::sort(values.begin(), values.end());
    const double middle = values.at(values.size() / 2);
    // As it is printed, so that nobody sees "50.0, at most 50, MISSED".
    const double judged = cell(aim.forEach ? values.constLast() : middle).toDouble();
    const bool misses = judged > aim.most;
    missed += misses ? 1 : 0;
    const QString row = name.leftJustified(50) + cell(values.constFirst()) + cell(middle)
        + cell(values.constLast()) + u"  "_s + unit.leftJustified(8) + words(aim).leftJustified(9)
        + QString::number(values.size()).rightJustified(4) + (misses ? u"  MISSED"_s : QString());
    std::puts(qPrintable(row));
    std::fflush(stdout);
}

void printNote(const QString &sentence)
{
    std::puts(qPrintable(sentence));
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
    printNote(u"figure"_s.leftJustified(50) + u"min"_s.rightJustified(9) + u"median"_s.rightJustified(9)
              + u"max"_s.rightJustified(9) + u"  "_s + u"unit"_s.leftJustified(8) + u"aim"_s.leftJustified(9)
              + u"runs"_s);
}

void printFoot() { printNote(missed == 0 ? u"\nEvery aim was met."_s : u"\nAims missed: %1"_s.arg(missed)); }

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
