// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <QList>
#include <QString>

namespace PlainheartBench {

/// Time on the clock of the machine, in milliseconds; the same for every process.
[[nodiscard]] double clockMs();

/// Time that this process has kept a processor busy, in milliseconds.
[[nodiscard]] double cpuMs();

/// Memory of this process in MB as if it were alone on the machine: all that it has in memory, the libraries
/// counted whole (RSS). Its share of them (PSS) would be smaller beside other programs with Qt.
[[nodiscard]] double memoryMb();

/// How often the threads of this process have slept and gone on until now.
[[nodiscard]] double wakeUps();

/// Lets the program run for this time.
void waitFor(int milliseconds);

/// The middle one of some measurements; 0 without any.
[[nodiscard]] double median(QList<double> values);

/// The most that a figure may be, in its own unit.
struct Aim {
    double most = std::numeric_limits<double>::infinity(); ///< infinity: the figure has no aim
    /// The values are of different things, a page each: the greatest counts and not the middle one.
    bool forEach = false;
};

/// Prints one row of the table: the least, the middle and the greatest of some measurements, and MISSED where
/// they miss the aim. No row without measurements.
void printRow(const QString &name, QList<double> values, const QString &unit, const Aim &aim = {});

/// Prints a sentence between the rows.
void printNote(const QString &sentence);

/// Prints the head of the table, with what the machine is doing besides.
void printHead();

/// Prints how many rows missed their aim.
void printFoot();

/// How long the same piece of work takes, again and again: what the machine adds by itself.
[[nodiscard]] QList<double> noise(int runs);

} // namespace PlainheartBench
