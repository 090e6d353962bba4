// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tries.h"

#include <functional>
#include <QDateTime>
#include <QList>
#include <QString>

namespace Plainheart {

/// When the program started last, and how each run before ended: for the panel of the staff. It tells of the
/// program and of nobody who read.
class RunLog
{
public:
    static constexpr qsizetype most = 20; ///< runs; what came before them is forgotten

    /// How a run ended.
    enum class End {
        Open, ///< it runs
        Staff, ///< the staff started it anew
        Login, ///< the staff wanted a login
        Stopped, ///< the machine was switched off in order, or an administrator ended it
        Lost, ///< it ended by itself, was ended, or no longer answered
        Content, ///< the content could not be read any more: the next start shows the copy that was kept
        Power, ///< the machine was switched off without a word
    };

    struct Run {
        QDateTime began; ///< to the minute
        End end = End::Open;

        bool operator==(const Run &) const = default;
    };

    /// `file` is read when a run begins; one that is damaged counts as none.
    explicit RunLog(
        QString file, RunningClock clock = RunningClock::real(),
        std::function<QDateTime()> calendar = [] { return QDateTime::currentDateTime(); });

    /// This run begins. What the one before left open ended without a word.
    void begin();
    /// This run ends; only the first reason counts. Whoever ends the program calls it.
    void end(End how);

    /// The last one, which runs, at the end.
    [[nodiscard]] const QList<Run> &runs() const { return m_runs; }
    /// How a run ended, as a sentence; empty for one that runs.
    [[nodiscard]] static QString sentence(End how);

private:
    void load();
    void save() const;

    QString m_file;
    RunningClock m_clock;
    std::function<QDateTime()> m_calendar;
    QList<Run> m_runs;
    QString m_lastStart; ///< of the machine, when the last run in the file began
};

} // namespace Plainheart
