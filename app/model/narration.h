// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "narrator.h"
#include "shownwords.h"

#include <functional>
#include <memory>
#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqml.h>
#include <QVariantList>

class QJSEngine;
class QQmlEngine;

namespace Plainheart {

class ClipPack;
class Library;
class Navigator;
class PlaceSentences;
class Session;

/// Who speaks, and through what. A program has voices and loudspeakers, a test its own.
struct Speakers {
    /// The voice of a language; null if there is none.
    std::function<std::shared_ptr<Voice>(const QString &language)> voice;
    std::unique_ptr<SoundOutput> output;
    /// Where sentences that were rendered or recorded lie; there may be none.
    QString packFile = {};

    /// Those of the machine.
    [[nodiscard]] static Speakers real(const QString &packFile = {});
};

/// Sentences, and who can say them all.
struct Utterance {
    SpokenSentences sentences;
    std::shared_ptr<Voice> voice;
};

/// Reads the open page aloud, and tells which words are being read.
///
/// Any key, any touch and another page stop it at once, but for what its own bar and its button do (own()).
/// Nothing is ever read unasked.
class Narration : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    /// The language has a voice.
    Q_PROPERTY(bool available READ available NOTIFY availableChanged)
    /// Something is being read, or was paused.
    Q_PROPERTY(bool active READ active NOTIFY stateChanged)
    /// Something is being read. It counts as an activity of the reader.
    Q_PROPERTY(bool playing READ playing NOTIFY stateChanged)
    /// There is no sound: the sentences are marked, each for as long as it would be heard.
    Q_PROPERTY(bool silent READ silent NOTIFY silentChanged)
    Q_PROPERTY(QString sentence READ sentence NOTIFY sentenceChanged)
    /// Of the sentence, from 1, and how many there are.
    Q_PROPERTY(int place READ place NOTIFY sentenceChanged)
    Q_PROPERTY(int count READ count NOTIFY sentenceChanged)
    /// The Text or TextEdit in which the sentence stands; null if the page does not show it.
    Q_PROPERTY(QQuickItem *words READ words NOTIFY markChanged)
    /// What the sentence covers of it: a list of rectangles, one for each line.
    Q_PROPERTY(QVariantList boxes READ boxes NOTIFY markChanged)
    Q_PROPERTY(double speed READ speed NOTIFY speedChanged)
    Q_PROPERTY(QString speedText READ speedText NOTIFY speedChanged)
    /// From 0.25 to 1, which is as loud as the house allows. Of this program alone, not of the machine.
    Q_PROPERTY(double volume READ volume NOTIFY volumeChanged)

public:
    /// All must outlive this object.
    Narration(Speakers speakers, const Session *session, const Library *library, Navigator *navigator,
              QObject *parent = nullptr);
    ~Narration() override;

    /// Makes this the Narration of every page that the engine loads. It must outlive the engine.
    void attach(QQmlEngine *engine);
    static Narration *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    [[nodiscard]] bool available() const { return m_voice != nullptr; }
    [[nodiscard]] bool active() const { return m_narrator.state() != Narrator::State::Stopped; }
    [[nodiscard]] bool playing() const { return m_narrator.state() == Narrator::State::Playing; }
    [[nodiscard]] bool silent() const { return m_narrator.silent(); }
    [[nodiscard]] QString sentence() const { return m_narrator.sentence().shown; }
    [[nodiscard]] int place() const { return m_narrator.index() + 1; }
    [[nodiscard]] int count() const { return m_narrator.count(); }
    [[nodiscard]] QQuickItem *words() const { return m_place.words ? m_words.data() : nullptr; }
    [[nodiscard]] QVariantList boxes() const;
    [[nodiscard]] double speed() const { return m_narrator.speed(); }
    [[nodiscard]] QString speedText() const; ///< as the language writes it
    [[nodiscard]] double volume() const { return m_volume; }

    /// Reads the open page from its beginning; pauses it; goes on.
    Q_INVOKABLE void toggle();
    Q_INVOKABLE void next() { m_narrator.next(); }
    Q_INVOKABLE void previous() { m_narrator.previous(); }
    Q_INVOKABLE void repeat() { m_narrator.repeat(); }
    Q_INVOKABLE void stop() { m_narrator.stop(); }
    void setSpeed(double speed) { m_narrator.setSpeed(speed); } ///< within what is offered
    /// A quarter faster; after the fastest the slowest.
    Q_INVOKABLE void nextSpeed();
    /// Quarters more or less.
    Q_INVOKABLE void changeVolume(int quarters);
    /// A touch on this does not stop it.
    Q_INVOKABLE void own(QQuickItem *item);

    /// For whoever else has something to say: these texts sentence by sentence, with the voice that has them
    /// all.
    [[nodiscard]] Utterance utterance(const QStringList &texts);
    [[nodiscard]] SoundOutput &output() { return *m_output; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void availableChanged();
    void stateChanged();
    void silentChanged();
    void sentenceChanged();
    void markChanged();
    void speedChanged();
    void volumeChanged();

private:
    static constexpr double quarter = 0.25;

    void read();
    [[nodiscard]] const PlaceSentences &places();
    /// The voice for these: clips, if every sentence has one of this language; or else the live voice.
    [[nodiscard]] std::shared_ptr<Voice> voiceOf(const SpokenSentences &sentences);
    void findWords();
    void findVoice();
    void watchWindow();
    void setVolume(double volume);
    [[nodiscard]] bool isOwn(const QPointF &scenePosition) const;
    [[nodiscard]] bool isOwnKey(int key) const;

    const Session *m_session;
    const Library *m_library;
    Navigator *m_navigator;
    QString m_packFile;
    std::unique_ptr<ClipPack> m_pack; ///< opened when something is first read
    std::unique_ptr<PlaceSentences> m_places; ///< of the language, made when something is first read
    std::function<std::shared_ptr<Voice>(const QString &)> m_voiceOf;
    std::unique_ptr<SoundOutput> m_output;
    Narrator m_narrator;
    std::shared_ptr<Voice> m_voice;
    double m_volume = 1;
    QList<QPointer<QQuickItem>> m_own;
    QPointer<QObject> m_window; ///< whose events are watched while it reads
    ShownPlace m_place;
    QPointer<QQuickItem> m_words; ///< of m_place
    QList<QMetaObject::Connection> m_wordsLinks;
};

} // namespace Plainheart
