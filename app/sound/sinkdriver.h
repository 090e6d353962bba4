// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speech.h"

#include <atomic>
#include <memory>
#include <QAudioSink>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace Plainheart {

/// The device itself, on the thread of the sound: every call to it may block for ever.
///
/// While it plays it feeds the device with speech and then with silence, so that a device that stands still
/// is one that has gone, and so that the end of a sentence is heard before it is told.
class SinkDriver : public QObject
{
    Q_OBJECT

public:
    /// `wanted`: the ticket that is wanted now; others are not begun. 0: none.
    explicit SinkDriver(const std::atomic<quint64> *wanted);
    ~SinkDriver() override;

    /// Meets the sound server, so that play() begins sooner.
    void prepare() const;
    void play(quint64 ticket, const Speech &speech);
    void stop();
    void setVolume(double volume);
    /// Begins to look for a device, now and every two seconds, until one is there.
    void lookForDevice();

Q_SIGNALS:
    void started(quint64 ticket);
    void finished(quint64 ticket);
    void lost(quint64 ticket);
    void found();

private:
    [[nodiscard]] bool open(int rate);
    void feed();
    void followDefault();
    void giveUp();

    const std::atomic<quint64> *m_wanted;
    std::unique_ptr<QAudioSink> m_sink;
    QIODevice *m_device = nullptr; ///< of the sink
    QByteArray m_output; ///< the id of what the sink plays on
    QElapsedTimer m_sinceLook; ///< at which output is the default
    QTimer m_feeding;
    QTimer m_looking;
    QElapsedTimer m_sinceProgress;
    quint64 m_ticket = 0;
    Speech m_speech;
    qsizetype m_given = 0; ///< bytes of the speech
    qint64 m_written = 0; ///< bytes, since the device was opened
    qint64 m_end = 0; ///< of the speech, counted as these
    qint64 m_heard = 0; ///< microseconds, since the device was opened
    bool m_finished = true;
    double m_volume = 1;
};

} // namespace Plainheart
