// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice.h"

#include <atomic>
#include <functional>
#include <memory>
#include <QtPlugin>

namespace Plainheart {

/// The loudspeakers, on the thread of the sound: every call to them may block for ever.
class SoundDevice
{
public:
    /// Whom it tells, on its thread.
    struct Listener {
        std::function<void(quint64 ticket)> started; ///< the first of it was taken
        std::function<void(quint64 ticket)> finished; ///< it was heard to its end
        std::function<void(quint64 ticket)> lost; ///< there is no sound
        std::function<void()> found; ///< after lost(): there is a device again
    };

    SoundDevice() = default;
    virtual ~SoundDevice() = default;
    Q_DISABLE_COPY_MOVE(SoundDevice)

    /// Meets the sound server, so that play() begins sooner.
    virtual void prepare() const = 0;
    virtual void play(quint64 ticket, const Speech &speech) = 0;
    virtual void stop() = 0;
    virtual void setVolume(double volume) = 0;
    /// Begins to look for a device, now and every two seconds, until one is there.
    virtual void lookForDevice() = 0;
};

/// The Opus file of a sentence, empty if there is none. It is asked on the thread that synthesizes.
using FindClip = std::function<QByteArray(const QString &spoken)>;

/// What the plugin "sound" offers.
class SoundPlugin
{
public:
    virtual ~SoundPlugin() = default;

    /// The best voice for a language tag among those that speak live; null if there is none.
    [[nodiscard]] virtual std::unique_ptr<Voice> voiceFor(const QString &language) const = 0;
    /// Sentences that were recorded or rendered before.
    [[nodiscard]] virtual std::unique_ptr<Voice> clipVoice(FindClip find) const = 0;
    /// `wanted`: the ticket that is wanted now; others are not begun. 0: none.
    [[nodiscard]] virtual std::unique_ptr<SoundDevice> device(const std::atomic<quint64> *wanted,
                                                              SoundDevice::Listener listener) const = 0;
};

/// Loads it when it is first wanted, from any thread; null if the program came without it.
[[nodiscard]] const SoundPlugin *soundPlugin();

} // namespace Plainheart

Q_DECLARE_INTERFACE(Plainheart::SoundPlugin, "org.plainheart.SoundPlugin")
