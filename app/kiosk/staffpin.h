// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "tries.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

namespace Plainheart {

/// The PIN of the staff: six digits, kept as what argon2id makes of them (3 passes, 64 MiB), in a file that
/// only its owner can read. Whoever had the file would need some 65 hours of a processor for all of them; who
/// stands before the screen has five tries in 15 minutes.
class StaffPin : public QObject
{
    Q_OBJECT
public:
    enum class Answer {
        Right,
        Wrong,
        Closed, ///< too many tries; nothing was compared
        NotSet, ///< there is none yet
        Unreadable, ///< its file is damaged, or others could read it: an administrator has to reset it
    };
    Q_ENUM(Answer)

    /// `file` holds the PIN, `file`-tries how often a wrong one was given.
    explicit StaffPin(const QString &file, RunningClock clock = RunningClock::real(),
                      QObject *parent = nullptr);
    ~StaffPin() override; ///< waits for what is being compared

    /// Whether there is one. A damaged file counts as one: else whoever damages it could set a new one.
    [[nodiscard]] bool isSet() const;
    /// Seconds until a try is allowed; 0: now.
    [[nodiscard]] qint64 closedFor() { return m_tries.closedNow(); }
    /// How many wrong tries there may still be before it is closed.
    [[nodiscard]] int triesLeft() { return m_tries.left(); }
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// Compares on a thread of its own, which takes a quarter of a second and longer; checked() tells the
    /// answer. While one is compared another is not taken.
    void check(const QString &pin);
    /// Sets the first PIN on a thread of its own; stored() tells the outcome. If there is one already it is
    /// refused.
    void setFirst(const QString &pin);

    /// What is said of an answer; the same for every PIN. Empty for Right.
    [[nodiscard]] static QString sentence(Answer answer);
    /// Nothing if this can be a PIN: six digits, not all the same and not counting up or down.
    [[nodiscard]] static std::optional<Error> refusal(const QString &pin);

    /// Sets a PIN whether or not there is one, and forgets wrong tries; waits until it is done. For the
    /// command line.
    [[nodiscard]] static Result<void> write(const QString &file, const QString &pin);
    /// Takes the PIN away: at the next start the staff set a new one. For the command line.
    [[nodiscard]] static Result<void> reset(const QString &file);

Q_SIGNALS:
    void checked(Plainheart::StaffPin::Answer answer);
    void stored(bool done, const QString &sentence); ///< the sentence says why not

private:
    QString m_file;
    Tries m_tries;
    bool m_busy = false;
    QThreadPool m_worker;
};

} // namespace Plainheart
