// SPDX-License-Identifier: GPL-3.0-or-later
#include "soundworker.h"

namespace Plainheart {

SoundWorker::SoundWorker(const std::atomic<quint64> *wanted)
    : m_wanted(wanted)
{
}

SoundDevice *SoundWorker::device()
{
    const SoundPlugin *plugin = soundPlugin();
    if (!m_device && plugin) {
        m_device
            = plugin->device(m_wanted,
                             { [this](quint64 ticket) { Q_EMIT started(ticket); },
                               [this](quint64 ticket) { Q_EMIT finished(ticket); },
                               [this](quint64 ticket) { Q_EMIT lost(ticket); }, [this] { Q_EMIT found(); } });
    }
    return m_device.get();
}

void SoundWorker::prepare()
{
    if (const SoundDevice *sound = device())
        sound->prepare();
}

void SoundWorker::play(quint64 ticket, const Speech &speech)
{
    if (SoundDevice *sound = device())
        sound->play(ticket, speech);
    else
        Q_EMIT lost(ticket);
}

void SoundWorker::stop()
{
    if (m_device)
        m_device->stop();
}

void SoundWorker::setVolume(double volume)
{
    if (SoundDevice *sound = device())
        sound->setVolume(volume);
}

void SoundWorker::lookForDevice()
{
    if (m_device)
        m_device->lookForDevice();
}

} // namespace Plainheart
