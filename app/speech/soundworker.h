// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soundplugin.h"

#include <QObject>

namespace Plainheart {

/// Has the loudspeakers on the thread of the sound, from the first call on: to load what they need takes
/// longer than a reader should wait. Without them every sentence is lost.
class SoundWorker : public QObject
{
    Q_OBJECT

public:
    /// `wanted`: the ticket that is wanted now, 0: none.
    explicit SoundWorker(const std::atomic<quint64> *wanted);

    void prepare();
    void play(quint64 ticket, const Plainheart::Speech &speech);
    void stop();
    void setVolume(double volume);
    void lookForDevice();

Q_SIGNALS:
    void started(quint64 ticket);
    void finished(quint64 ticket);
    void lost(quint64 ticket);
    void found();

private:
    [[nodiscard]] SoundDevice *device(); ///< null: the program came without its plugin

    const std::atomic<quint64> *m_wanted;
    std::unique_ptr<SoundDevice> m_device;
};

} // namespace Plainheart
