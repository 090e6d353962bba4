// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace PlainheartBench {

/// Time on the clock of the machine, in milliseconds; the same for every process.
[[nodiscard]] double clockMs();

/// Time that this process has kept a processor busy, in milliseconds.
[[nodiscard]] double cpuMs();

/// Memory of this process in MB: its own, and its share of what it shares with others (PSS).
[[nodiscard]] double memoryMb();

/// Prints one row of the table: the least, the middle and the greatest of some measurements.
void printRow(const QString &name, QList<double> values, const QString &unit, const QString &aim = {});

/// Prints the head of the table, with what the machine is doing besides.
void printHead();

/// How long the same piece of work takes, again and again: what the machine adds by itself.
[[nodiscard]] QList<double> noise(int runs);

} // namespace PlainheartBench
