// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinkdriver.h"

#include <algorithm>
#include <QAudioDevice>
#include <QMediaDevices>

namespace Plainheart {

namespace {

// PulseAudio never plays from a buffer of 50 ms or less, and says nothing.
constexpr int bufferTime = 200; // ms
constexpr int feedEvery = 20; // ms
constexpr int longestStandstill = 1000; // ms; a sink that is removed is noticed by nothing else
constexpr int lookEvery = 2000; // ms; Qt does not tell that a device came
constexpr int followEvery = 500; // ms; nor that headphones were plugged in, and became the default
constexpr int sampleSize = int(sizeof(qint16));

} // namespace

SinkDriver::SinkDriver(const std::atomic<quint64> *wanted, Listener listener)
    : m_wanted(wanted)
    , m_listener(std::move(listener))
{
    m_feeding.setInterval(feedEvery);
    m_feeding.setTimerType(Qt::PreciseTimer);
    connect(&m_feeding, &QTimer::timeout, this, &SinkDriver::feed);
    m_looking.setInterval(lookEvery);
    connect(&m_looking, &QTimer::timeout, this, &SinkDriver::lookForDevice);
}

SinkDriver::~SinkDriver() { stop(); }

void SinkDriver::prepare() const { (void)QMediaDevices::defaultAudioOutput(); }

void SinkDriver::play(quint64 ticket, const Speech &speech)
{
    if (ticket != *m_wanted)
        return;
    m_ticket = ticket;
    m_speech = speech;
    m_given = 0;
    m_finished = false;
    // What an earlier sentence left is not played on.
    if (m_sink && (m_sink->format().sampleRate() != speech.rate || m_end > m_written))
        stop();
    m_looking.stop();
    if (!m_sink && !open(speech.rate))
        return giveUp();
    m_end = m_written + m_speech.pcm.size();
    feed();
    if (m_sink)
        m_listener.started(ticket);
}

bool SinkDriver::open(int rate)
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull())
        return false;
    QAudioFormat format;
    format.setSampleRate(rate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->setBufferSize(rate * sampleSize * bufferTime / 1000);
    m_sink->setVolume(m_volume);
    m_device = m_sink->start();
    m_output = device.id();
    m_sinceLook.start();
    m_written = 0;
    m_heard = 0;
    m_sinceProgress.start();
    m_feeding.start();
    return m_device && m_sink->error() == QAudio::NoError;
}

void SinkDriver::feed()
{
    if (!m_sink)
        return;
    if (m_sink->state() == QAudio::StoppedState)
        return giveUp();
    if (m_sinceLook.elapsed() > followEvery) {
        m_sinceLook.restart();
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        if (!device.isNull() && device.id() != m_output)
            return followDefault();
    }
    qint64 room = std::max<qint64>(0, m_sink->bytesFree()) / sampleSize * sampleSize;
    while (room > 0) {
        const QByteArray part = m_given < m_speech.pcm.size()
            ? m_speech.pcm.mid(m_given, std::min<qint64>(room, m_speech.pcm.size() - m_given))
            : QByteArray(room, '\0');
        const qint64 taken = m_device->write(part);
        if (taken <= 0)
            break;
        m_written += taken;
        m_given = std::min<qsizetype>(m_given + taken, m_speech.pcm.size());
        room -= taken;
    }

    const qint64 heard = m_sink->processedUSecs();
    if (heard != m_heard) {
        m_heard = heard;
        m_sinceProgress.restart();
    } else if (m_sinceProgress.elapsed() > longestStandstill) {
        return giveUp();
    }
    if (!m_finished && heard >= m_end * 1'000'000 / sampleSize / m_sink->format().sampleRate()) {
        m_finished = true;
        m_listener.finished(m_ticket);
    }
}

/// Goes on, on the output that is the default now, with what was not heard yet.
void SinkDriver::followDefault()
{
    const int rate = m_sink->format().sampleRate();
    const qint64 heard = m_heard * rate / 1'000'000 * sampleSize;
    const qint64 left = std::clamp<qint64>(m_end - heard, 0, m_speech.pcm.size());
    const bool finished = m_finished;
    stop();
    if (finished)
        return; // the next sentence opens it
    m_given = m_speech.pcm.size() - left;
    if (!open(rate))
        return giveUp();
    m_end = m_written + left;
}

void SinkDriver::stop()
{
    m_feeding.stop();
    if (m_sink)
        m_sink->reset(); // with what lies in the buffer
    m_device = nullptr;
    m_sink.reset();
    m_written = 0;
    m_end = 0;
}

void SinkDriver::giveUp()
{
    stop();
    const quint64 ticket = m_ticket;
    m_finished = true;
    m_listener.lost(ticket);
    m_looking.start();
}

void SinkDriver::setVolume(double volume)
{
    m_volume = volume;
    if (m_sink)
        m_sink->setVolume(volume);
}

void SinkDriver::lookForDevice()
{
    if (QMediaDevices::audioOutputs().isEmpty()) {
        m_looking.start();
        return;
    }
    m_looking.stop();
    m_listener.found();
}

} // namespace Plainheart
