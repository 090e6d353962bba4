// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soundoutput.h"
#include "spokensentence.h"
#include "synthesizer.h"

#include <memory>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace Plainheart {

/// Reads sentences aloud, one after another. While one is heard the next is prepared, and no more than these
/// two are kept.
///
/// Where there is no sound, each sentence stays for as long as it would take to say it. Whoever pauses hears
/// the sentence from its beginning when it goes on.
class Narrator : public QObject
{
    Q_OBJECT

public:
    enum class State { Stopped, Playing, Paused };
    Q_ENUM(State)

    /// `output` must outlive this object.
    explicit Narrator(SoundOutput *output, QObject *parent = nullptr);

    /// Reads from the first sentence on. Without a voice there is no sound.
    void read(const SpokenSentences &sentences, std::shared_ptr<Voice> voice);
    void pause();
    void resume();
    void next(); ///< after the last sentence it is over
    void previous();
    void repeat();
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int index() const { return m_index; } ///< of the current sentence; -1: none
    [[nodiscard]] int count() const { return int(m_sentences.size()); }
    [[nodiscard]] SpokenSentence sentence() const { return m_sentences.value(m_index); }
    /// The current sentence is not heard.
    [[nodiscard]] bool silent() const { return m_silent; }

    [[nodiscard]] double speed() const { return m_speed; }
    /// From slowestSpeech to fastestSpeech. What is being read begins anew.
    void setSpeed(double speed);

Q_SIGNALS:
    void stateChanged();
    void sentenceChanged(); ///< another one, or the same again
    void silentChanged();
    void speedChanged();
    void finished(); ///< all was read

private:
    void show(int index);
    void say();
    void prepare(int index);
    void prepared(quint64 ticket, const Speech &speech);
    void goOn();
    void fallSilent();
    void setState(State state);
    void setSilent(bool silent);
    void hush();
    [[nodiscard]] int timeFor(int index) const;

    SoundOutput *m_output;
    Synthesizer m_synthesizer;
    std::shared_ptr<Voice> m_voice;
    SpokenSentences m_sentences;
    int m_index = -1;
    State m_state = State::Stopped;
    double m_speed = 1;
    bool m_silent = false;
    bool m_noSound = false; ///< the output has lost its device
    quint64 m_ticket = 0; ///< counts every wish
    quint64 m_playing = 0; ///< ticket of what is heard; 0: nothing
    QHash<quint64, int> m_wanted; ///< index by ticket: what the synthesizer was asked for
    QHash<int, Speech> m_ready; ///< by index
    QTimer m_patience; ///< for a sentence that is not ready
    QTimer m_caption; ///< for a sentence that is not heard
};

} // namespace Plainheart
