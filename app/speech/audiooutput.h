// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soundoutput.h"

#include <atomic>
#include <QThread>
#include <QTimer>

namespace Plainheart {

class SoundWorker;

/// The loudspeakers of the machine, on a thread that begins with the first sentence. A sound server that does
/// not answer within two seconds is taken as no sound; if it answers later, found() tells so.
class AudioOutput : public SoundOutput
{
    Q_OBJECT

public:
    explicit AudioOutput(QObject *parent = nullptr);
    ~AudioOutput() override;

    void prepare() override;
    void play(quint64 ticket, const Plainheart::Speech &speech) override;
    void stop() override;
    void setVolume(double volume) override;

private:
    void begin();
    template <class Function>
    void onThread(Function function);
    void answered(quint64 ticket);

    std::atomic<quint64> m_wanted = 0;
    quint64 m_asked = 0; ///< the ticket that has not been answered yet; 0: all were
    bool m_blocked = false;
    double m_volume = 1;
    QTimer m_patience;
    QThread *m_thread = nullptr; ///< null before the first sentence
    SoundWorker *m_worker = nullptr; ///< on the thread
};

} // namespace Plainheart
