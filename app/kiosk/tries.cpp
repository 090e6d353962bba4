// SPDX-License-Identifier: GPL-3.0-or-later
#include "tries.h"

#include "securefile.h"

#include <ctime>
#include <QFile>
#include <QList>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestTries = 256; ///< bytes

} // namespace

RunningClock RunningClock::real()
{
    return { [] {
                timespec now{};
                ::clock_gettime(CLOCK_BOOTTIME, &now);
                return qint64(now.tv_sec);
            },
             [] {
                 const auto id = readAtMost(u"/proc/sys/kernel/random/boot_id"_s, largestTries);
                 return id ? QString::fromLatin1(id->trimmed()) : QString();
             } };
}

Tries::Tries(QString file, RunningClock clock)
    : m_file(std::move(file))
    , m_clock(std::move(clock))
{
}

qint64 Tries::closedNow()
{
    load();
    // An administrator set another PIN meanwhile, which forgets wrong tries.
    if (m_kept && m_count > 0 && !QFile::exists(m_file))
        forget();
    if (m_closedUntil == 0)
        return 0;
    const qint64 rest = m_closedUntil - m_clock.seconds();
    if (rest > 0)
        return rest;
    forget();
    return 0;
}

int Tries::left() { return closedNow() > 0 ? 0 : most - m_count; }

bool Tries::begin()
{
    if (closedNow() > 0)
        return false;
    ++m_count;
    if (m_count >= most) {
        m_closedUntil = m_clock.seconds() + closedFor;
        m_start = m_clock.start();
    }
    // A disk that is full must not keep the staff out: then it is counted in memory alone.
    save();
    return true;
}

void Tries::forget()
{
    m_loaded = true;
    m_count = 0;
    m_closedUntil = 0;
    m_start.clear();
    save();
}

/// The file: "tries 5 closed-until 1234 start 0f8b...".
void Tries::load()
{
    if (std::exchange(m_loaded, true) || !QFile::exists(m_file))
        return;
    m_kept = true;
    const auto bytes = readSecret(m_file, largestTries);
    const QList<QByteArray> words = bytes ? bytes->trimmed().split(' ') : QList<QByteArray>();
    bool counted = false;
    bool timed = false;
    const int count = words.value(1).toInt(&counted);
    const qint64 until = words.value(3).toLongLong(&timed);
    const bool whole
        = words.size() == 6 && words.at(0) == "tries" && counted && count >= 0 && timed && until >= 0;
    m_count = whole ? count : most;
    m_start = m_clock.start();
    if (whole && m_count < most)
        return;
    const bool sameStart = whole && QString::fromLatin1(words.at(5)) == m_start;
    m_closedUntil = m_clock.seconds() + closedFor;
    if (sameStart)
        m_closedUntil = std::min(m_closedUntil, until);
    else
        save(); // with the start of now: another restart of the program alone must not begin it again
}

void Tries::save()
{
    const QString start = m_start.isEmpty() ? u"-"_s : m_start;
    m_kept
        = replaceWhole(
              m_file,
              u"tries %1 closed-until %2 start %3\n"_s.arg(m_count).arg(m_closedUntil).arg(start).toLatin1(),
              ownerAlone)
              .has_value();
}

} // namespace Plainheart
