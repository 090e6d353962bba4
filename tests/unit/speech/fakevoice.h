// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soundoutput.h"
#include "spokensentence.h"
#include "voice.h"

#include <QMutex>
#include <QThread>
#include <QTimer>

// A voice and loudspeakers without a voice and without loudspeakers.

namespace PlainheartTest {

/// Says a word in 10 ms at speed 1. Keeps what it was asked for.
class FakeVoice : public Plainheart::Voice
{
public:
    static constexpr int rate = 1000;

    Plainheart::Result<Plainheart::Speech> synthesize(const QString &spoken, double speed) override
    {
        const QMutexLocker lock(&m_mutex);
        m_said << spoken;
        if (spoken == m_mute)
            return Plainheart::failure({ Plainheart::Error::Code::Invalid, {}, {}, {} });
        const auto words = spoken.split(u' ').size();
        return Plainheart::Speech{ QByteArray(qsizetype(double(words * 10 * 2) / speed), '\1'), rate, {} };
    }
    void setMute(const QString &sentence) { m_mute = sentence; } ///< it can't say this one
    [[nodiscard]] QStringList said() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_said;
    }

private:
    mutable QMutex m_mutex;
    QStringList m_said;
    QString m_mute;
};

/// Takes as long as the sound does.
class FakeOutput : public Plainheart::SoundOutput
{
public:
    FakeOutput()
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            ++m_heard;
            Q_EMIT finished(m_ticket);
        });
    }
    void play(quint64 ticket, const Plainheart::Speech &speech) override
    {
        m_ticket = ticket;
        m_milliseconds = speech.milliseconds();
        if (m_gone)
            return Q_EMIT lost();
        m_timer.start(m_milliseconds);
        Q_EMIT started(ticket);
    }
    void stop() override { m_timer.stop(); }
    void setVolume(double) override { }

    void loseDevice()
    {
        m_gone = true;
        m_timer.stop();
        Q_EMIT lost();
    }
    void findDevice()
    {
        m_gone = false;
        Q_EMIT found();
    }
    [[nodiscard]] bool sounds() const { return m_timer.isActive(); }
    [[nodiscard]] int milliseconds() const { return m_milliseconds; } ///< of what was played last
    [[nodiscard]] int heard() const { return m_heard; } ///< sentences, to their ends

private:
    QTimer m_timer;
    quint64 m_ticket = 0;
    int m_milliseconds = 0;
    int m_heard = 0;
    bool m_gone = false;
};

} // namespace PlainheartTest
