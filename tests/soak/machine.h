// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace PlainheartTest {

/// Memory of this process that nobody shares and no free block holds, in KB (RssAnon of proc(5), after
/// malloc_trim).
[[nodiscard]] double memoryKb();

/// Files, pipes and sockets that this process holds open.
[[nodiscard]] qsizetype openFiles();

/// What was measured after so many page turns.
struct Sample {
    double turns = 0;
    double memory = 0; ///< KB
};

/// By how much memory grows with each turn, in KB: the slope of the straight line that fits best (least
/// squares).
[[nodiscard]] double slope(const QList<Sample> &samples);

/// Draws memory over turns into a PNG file; whether that could be written.
[[nodiscard]] bool drawMemory(const QList<Sample> &samples, const QString &file);

} // namespace PlainheartTest
