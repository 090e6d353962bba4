// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soundplugin.h"

#include <QAudioSink>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace Plainheart {

/// The loudspeakers of the machine, through Qt Multimedia.
///
/// While it plays it feeds the device with speech and then with silence, so that a device that stands still
/// is one that has gone, and so that the end of a sentence is heard before it is told.
class SinkDriver : public QObject, public SoundDevice
{
public:
    SinkDriver(const std::atomic<quint64> *wanted, Listener listener);
    ~SinkDriver() override;
    Q_DISABLE_COPY_MOVE(SinkDriver)

    void prepare() const override;
    void play(quint64 ticket, const Speech &speech) override;
    void stop() override;
    void setVolume(double volume) override;
    void lookForDevice() override;

private:
    [[nodiscard]] bool open(int rate);
    void feed();
    void followDefault();
    void giveUp();

    const std::atomic<quint64> *m_wanted;
    Listener m_listener;
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
