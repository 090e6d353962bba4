// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "narration.h"

#include <memory>
#include <QTimer>

namespace PlainheartTest {

/// Loudspeakers without a sound, and what would be heard from them.
class MuteOutput : public Plainheart::SoundOutput
{
public:
    MuteOutput()
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] { Q_EMIT finished(m_ticket); });
    }
    void play(quint64 ticket, const Plainheart::Speech &speech) override
    {
        m_ticket = ticket;
        if (m_gone)
            return Q_EMIT lost();
        m_timer.start(speech.milliseconds());
        Q_EMIT started(ticket);
    }
    void stop() override { m_timer.stop(); }
    void setVolume(double volume) override { m_volume = volume; }

    void setGone(bool gone) { m_gone = gone; } ///< there is no device
    [[nodiscard]] bool sounds() const { return m_timer.isActive(); }
    [[nodiscard]] double volume() const { return m_volume; }

private:
    QTimer m_timer;
    quint64 m_ticket = 0;
    double m_volume = -1;
    bool m_gone = false;
};

/// Says every sentence in the same time.
class ShortVoice : public Plainheart::Voice
{
public:
    explicit ShortVoice(int milliseconds)
        : m_milliseconds(milliseconds)
    {
    }
    Plainheart::Result<Plainheart::Speech> synthesize(const QString &, double) override
    {
        return Plainheart::Speech{ QByteArray(2 * m_milliseconds, '\0'), 1000, {} };
    }

private:
    int m_milliseconds;
};

} // namespace PlainheartTest
