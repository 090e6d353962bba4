// SPDX-License-Identifier: GPL-3.0-or-later
#include "narrator.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace Plainheart {

namespace {

constexpr int longestWait = 3000; // ms for a voice
constexpr double timeForWord = 60'000 / 150.0; // ms at speed 1
constexpr double timeBetween = 400; // ms
constexpr double shortestCaption = 1500; // ms

} // namespace

Narrator::Narrator(SoundOutput *output, QObject *parent)
    : QObject(parent)
    , m_output(output)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(longestWait);
    m_caption.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Narrator::fallSilent);
    connect(&m_caption, &QTimer::timeout, this, &Narrator::goOn);
    connect(&m_synthesizer, &Synthesizer::prepared, this, &Narrator::prepared);
    connect(&m_synthesizer, &Synthesizer::failed, this, [this](quint64 ticket) {
        if (m_wanted.take(ticket) == m_index && m_patience.isActive())
            fallSilent();
    });
    connect(m_output, &SoundOutput::started, this, [this](quint64 ticket) {
        if (ticket == m_playing)
            setSilent(false);
    });
    connect(m_output, &SoundOutput::finished, this, [this](quint64 ticket) {
        if (ticket == m_playing)
            goOn();
    });
    connect(m_output, &SoundOutput::lost, this, [this] {
        m_noSound = true;
        if (m_playing > 0)
            fallSilent();
    });
    connect(m_output, &SoundOutput::found, this, [this] { m_noSound = false; });
}

void Narrator::read(const SpokenSentences &sentences, std::shared_ptr<Voice> voice)
{
    hush();
    m_sentences = sentences;
    m_voice = std::move(voice);
    m_ready.clear();
    m_index = -1;
    m_noSound = false; // whoever asks again may have plugged something in
    if (m_sentences.isEmpty())
        return stop();
    if (m_voice)
        m_output->prepare();
    setState(State::Playing);
    show(0);
}

void Narrator::pause()
{
    if (m_state != State::Playing)
        return;
    hush();
    setState(State::Paused);
}

void Narrator::resume()
{
    if (m_state == State::Paused)
        repeat();
}

void Narrator::next()
{
    if (m_state == State::Stopped)
        return;
    hush();
    goOn();
}

void Narrator::previous()
{
    if (m_state == State::Stopped)
        return;
    hush();
    setState(State::Playing);
    show(std::max(0, m_index - 1));
}

void Narrator::repeat()
{
    if (m_state == State::Stopped)
        return;
    hush();
    setState(State::Playing);
    show(m_index);
}

void Narrator::stop()
{
    hush();
    m_sentences.clear();
    m_ready.clear();
    m_voice.reset();
    setSilent(false);
    if (std::exchange(m_index, -1) >= 0)
        Q_EMIT sentenceChanged();
    setState(State::Stopped);
}

void Narrator::setSpeed(double speed)
{
    speed = std::clamp(speed, slowestSpeech, fastestSpeech);
    if (std::abs(speed - m_speed) < 0.001)
        return;
    m_speed = speed;
    m_ready.clear();
    m_synthesizer.forget();
    m_wanted.clear();
    Q_EMIT speedChanged();
    if (m_state == State::Playing)
        repeat();
}

/// Makes a sentence the current one, and says it as soon as it is ready.
void Narrator::show(int index)
{
    m_index = index;
    m_playing = 0;
    for (auto ready = m_ready.begin(); ready != m_ready.end();)
        ready = ready.key() == index || ready.key() == index + 1 ? std::next(ready) : m_ready.erase(ready);
    Q_EMIT sentenceChanged();
    if (m_index != index || m_state != State::Playing)
        return; // who heard of it has stopped it
    if (m_noSound || !m_voice)
        return fallSilent();
    if (m_ready.contains(index))
        return say();
    m_patience.start();
    prepare(index);
}

void Narrator::say()
{
    m_patience.stop();
    m_playing = ++m_ticket;
    m_output->play(m_playing, m_ready.value(m_index));
    prepare(m_index + 1);
}

void Narrator::prepare(int index)
{
    if (index >= count() || m_ready.contains(index) || m_wanted.values().contains(index))
        return;
    m_wanted.insert(++m_ticket, index);
    m_synthesizer.prepare(m_ticket, m_voice, m_sentences.at(index).spoken, m_speed);
}

void Narrator::prepared(quint64 ticket, const Speech &speech)
{
    const int index = m_wanted.take(ticket);
    m_ready.insert(index, speech);
    if (index == m_index && m_patience.isActive())
        say();
}

/// What was read is over.
void Narrator::goOn()
{
    m_playing = 0;
    if (m_index + 1 < count()) {
        setState(State::Playing);
        return show(m_index + 1);
    }
    stop();
    Q_EMIT finished();
}

void Narrator::fallSilent()
{
    m_patience.stop();
    m_playing = 0;
    setSilent(true);
    m_caption.start(timeFor(m_index));
}

/// ms in which a sentence is said.
int Narrator::timeFor(int index) const
{
    if (m_ready.contains(index))
        return int(std::max(shortestCaption, m_ready.value(index).milliseconds() + timeBetween));
    const auto words = m_sentences.at(index).spoken.split(u' ', Qt::SkipEmptyParts).size();
    return int(std::max(shortestCaption, (double(words) * timeForWord) / m_speed + timeBetween));
}

void Narrator::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void Narrator::setSilent(bool silent)
{
    if (std::exchange(m_silent, silent) != silent)
        Q_EMIT silentChanged();
}

/// Nothing is heard any more, and nothing is on its way.
void Narrator::hush()
{
    m_patience.stop();
    m_caption.stop();
    m_playing = 0;
    m_output->stop();
    m_synthesizer.forget();
    m_wanted.clear();
}

} // namespace Plainheart
