// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QString>

namespace Plainheart {

/// A clock that nobody can set: seconds since the machine was switched on, and which time it was switched on.
/// The time of day is not asked: whoever could set it could open what is closed.
struct RunningClock {
    std::function<qint64()> seconds; ///< sleep counts
    std::function<QString()> start; ///< another one after each start of the machine

    /// This machine's.
    [[nodiscard]] static RunningClock real();
};

/// How many wrong tries there were in a row, in a file, so that it holds after a restart too. After the fifth
/// nothing is tried for 15 minutes. Where the machine was started anew meanwhile, these begin again: nobody
/// knows how long it was off.
class Tries
{
public:
    static constexpr int most = 5;
    static constexpr qint64 closedFor = 900; ///< seconds

    /// `file` is read when it is first asked. If it is damaged, all is closed for 15 minutes.
    explicit Tries(QString file, RunningClock clock = RunningClock::real());

    /// Seconds until something may be tried again; 0: now.
    [[nodiscard]] qint64 closedNow();
    /// How many wrong ones there may still be before it closes.
    [[nodiscard]] int left();
    /// A try begins: it counts as a wrong one, on the disk, before anything is compared. False if it may not
    /// begin.
    [[nodiscard]] bool begin();
    /// The try was right: nothing is held against the next.
    void forget();

private:
    void load();
    void save();

    QString m_file;
    RunningClock m_clock;
    bool m_loaded = false;
    bool m_kept = false; ///< the file has what is held here
    int m_count = 0;
    qint64 m_closedUntil = 0; ///< by the clock; 0: open
    QString m_start; ///< of the clock, when it was closed
};

} // namespace Plainheart
