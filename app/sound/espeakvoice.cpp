// SPDX-License-Identifier: GPL-3.0-or-later
#include "espeakvoice.h"

#include <espeak-ng/speak_lib.h>
#include <QCoreApplication>
#include <QMutex>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct EspeakVoiceText {
    Q_DECLARE_TR_FUNCTIONS(EspeakVoice)
};

/// espeak-ng is one for the process.
QMutex oneEspeakAtATime;
Speech *spokenNow = nullptr; // only while it speaks

/// What espeak-ng calls its rate when it says 150 words a minute.
constexpr double normalRate = 128;

int keepSound(short *samples, int count, espeak_EVENT *events)
{
    if (samples)
        spokenNow->pcm.append(reinterpret_cast<const char *>(samples), count * qsizetype(sizeof(qint16)));
    for (; events->type != espeakEVENT_LIST_TERMINATED; ++events) {
        // It tells where words begin: there the one before has ended.
        if (events->type == espeakEVENT_WORD && events->audio_position > 0)
            spokenNow->wordEnds << events->audio_position;
    }
    return 0;
}

/// Samples a second; 0 or less if espeak-ng has no data.
int initialized()
{
    static const int rate
        = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nullptr, espeakINITIALIZE_DONT_EXIT);
    return rate;
}

/// How well a voice fits a language: 0 best; nothing if it does not speak it.
std::optional<int> fit(const espeak_VOICE *voice, const QString &language)
{
    // A list of: one byte that tells how well, then the language with a zero at its end.
    for (const char *entry = voice->languages; *entry; entry += qstrlen(entry) + 1) {
        if (language.compare(QString::fromLatin1(entry + 1), Qt::CaseInsensitive) == 0)
            return *entry;
    }
    return std::nullopt;
}

} // namespace

QString espeakVoiceName(const QString &language)
{
    const QMutexLocker lock(&oneEspeakAtATime);
    if (initialized() <= 0)
        return {};
    for (QString tag = language; !tag.isEmpty();
         tag.truncate(std::max<qsizetype>(tag.lastIndexOf(u'-'), 0))) {
        QString best;
        std::optional<int> bestFit;
        for (const espeak_VOICE **voice = espeak_ListVoices(nullptr); *voice; ++voice) {
            const std::optional<int> fits = fit(*voice, tag);
            if (fits && (!bestFit || *fits < *bestFit)) {
                best = QString::fromUtf8((*voice)->identifier);
                bestFit = fits;
            }
        }
        if (bestFit)
            return best;
    }
    return {};
}

EspeakVoice::EspeakVoice(const QString &name)
    : m_name(name.toUtf8())
{
}

Result<Speech> EspeakVoice::synthesize(const QString &spoken, double speed)
{
    const QMutexLocker lock(&oneEspeakAtATime);
    Speech speech;
    speech.rate = initialized();
    const QByteArray text = spoken.toUtf8();
    spokenNow = &speech;
    espeak_SetSynthCallback(keepSound);
    const bool said = speech.rate > 0 && espeak_SetVoiceByName(m_name.constData()) == EE_OK
        && espeak_SetParameter(espeakRATE, int(normalRate * speed + 0.5), 0) == EE_OK
        && espeak_Synth(text.constData(), size_t(text.size()) + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8,
                        nullptr, nullptr)
            == EE_OK
        && espeak_Synchronize() == EE_OK;
    spokenNow = nullptr;
    if (!said)
        return failure({ Error::Code::Invalid,
                         EspeakVoiceText::tr("This sentence can't be said."),
                         {},
                         u"espeak-ng, voice %1: \"%2\""_s.arg(QString::fromUtf8(m_name), spoken) });
    if (!speech.pcm.isEmpty())
        speech.wordEnds << speech.milliseconds();
    return promptly(std::move(speech));
}

} // namespace Plainheart
