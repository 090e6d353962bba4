// SPDX-License-Identifier: GPL-3.0-or-later
#include "audiooutput.h"

#include "soundworker.h"

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace Plainheart {

namespace {

constexpr int longestAnswer = 2000; // ms
constexpr unsigned long longestGoodbye = 500; // ms

/// Ends the process before Qt Multimedia is left: that lets go of the sound server without holding the lock
/// of the thread that listens to it, and crashes if there is news at that moment (a stream that ends is
/// news); and it would wait for a thread that the server holds.
void leave(int status, void *)
{
    std::fflush(nullptr);
    std::_Exit(status);
}

} // namespace

AudioOutput::AudioOutput(QObject *parent)
    : SoundOutput(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(longestAnswer);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_blocked = true;
        m_wanted = 0;
        Q_EMIT lost();
    });
}

AudioOutput::~AudioOutput()
{
    if (!m_thread)
        return;
    m_wanted = 0;
    disconnect(m_worker, nullptr, this, nullptr);
    m_thread->quit();
    // Else a sound server holds it: what it uses stays until the process goes.
    if (m_thread->wait(longestGoodbye))
        delete m_thread;
    // After Qt Multimedia's own, and so before it.
    on_exit(leave, nullptr);
}

template <class Function>
void AudioOutput::onThread(Function function)
{
    QMetaObject::invokeMethod(m_worker, function, Qt::QueuedConnection);
}

void AudioOutput::begin()
{
    m_thread = new QThread;
    m_worker = new SoundWorker(&m_wanted);
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater); // there, with its device
    connect(m_worker, &SoundWorker::started, this, [this](quint64 ticket) {
        answered(ticket);
        if (ticket == m_wanted)
            Q_EMIT started(ticket);
    });
    connect(m_worker, &SoundWorker::finished, this, [this](quint64 ticket) {
        if (ticket == m_wanted)
            Q_EMIT finished(ticket);
    });
    connect(m_worker, &SoundWorker::lost, this, [this](quint64 ticket) {
        answered(ticket);
        if (ticket == m_wanted)
            Q_EMIT lost();
    });
    connect(m_worker, &SoundWorker::found, this, &SoundOutput::found);
    m_thread->start();
}

void AudioOutput::prepare()
{
    if (!m_thread)
        begin();
    onThread([worker = m_worker] { worker->prepare(); });
}

void AudioOutput::play(quint64 ticket, const Speech &speech)
{
    if (!m_thread)
        begin();
    m_wanted = ticket;
    m_asked = ticket;
    m_patience.start(m_blocked ? 0 : longestAnswer);
    onThread([worker = m_worker, ticket, speech, volume = m_volume] {
        worker->setVolume(volume);
        worker->play(ticket, speech);
    });
}

void AudioOutput::answered(quint64 ticket)
{
    if (ticket == m_asked)
        m_patience.stop();
    if (!std::exchange(m_blocked, false))
        return;
    // Too late for its sentence.
    onThread([worker = m_worker] {
        worker->stop();
        worker->lookForDevice();
    });
}

void AudioOutput::stop()
{
    m_wanted = 0;
    m_patience.stop();
    if (m_thread)
        onThread([worker = m_worker] { worker->stop(); });
}

void AudioOutput::setVolume(double volume)
{
    m_volume = volume;
    if (m_thread)
        onThread([worker = m_worker, volume] { worker->setVolume(volume); });
}

} // namespace Plainheart
