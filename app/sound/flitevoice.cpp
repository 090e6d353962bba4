// SPDX-License-Identifier: GPL-3.0-or-later
#include "flitevoice.h"

#include <algorithm>
#include <flite/flite.h>
#include <QCoreApplication>
#include <QMutex>

extern "C" cst_voice *register_cmu_us_rms(const char *folder);

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct FliteVoiceText {
    Q_DECLARE_TR_FUNCTIONS(FliteVoice)
};

/// The voice belongs to the process, and so do its settings.
QMutex oneFliteAtATime;

/// The stretch at which "rms" says 150 words a minute.
constexpr double normalStretch = 1.1;

/// flite knows the letters of English only.
QByteArray inAscii(const QString &text)
{
    QByteArray plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.unicode() < 128)
            plain += char(c.unicode());
        else if (c == u'\u2019' || c == u'\u2018')
            plain += '\'';
        else if (c == u'\u2013' || c == u'\u2014')
            plain += ", ";
        else if (c.isSpace())
            plain += ' ';
    }
    return plain;
}

bool saysSomething(const QByteArray &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](char c) { return QChar::isLetterOrNumber(uint(uchar(c))); });
}

QList<int> wordEndsOf(const cst_utterance *utterance)
{
    QList<int> ends;
    for (const cst_item *word = relation_head(utt_relation(utterance, "Word")); word;
         word = item_next(word)) {
        const float end = ffeature_float(word, "R:SylStructure.daughtern.daughtern.R:Segment.end");
        ends << int(end * 1000);
    }
    return ends;
}

} // namespace

Result<Speech> FliteVoice::synthesize(const QString &spoken, double speed)
{
    const QByteArray text = inAscii(spoken);
    if (!saysSomething(text))
        return Speech{ {}, 16000, {} };

    const QMutexLocker lock(&oneFliteAtATime);
    flite_init();
    static cst_voice *const voice = register_cmu_us_rms(nullptr);
    feat_set_float(voice->features, "duration_stretch", float(normalStretch / speed));
    cst_utterance *utterance = flite_synth_text(text.constData(), voice);
    if (!utterance)
        return failure({ Error::Code::Invalid,
                         FliteVoiceText::tr("This sentence can't be said."),
                         {},
                         u"flite: \"%1\""_s.arg(QString::fromLatin1(text)) });
    const cst_wave *wave = utt_wave(utterance);
    Speech speech{ QByteArray(reinterpret_cast<const char *>(wave->samples),
                              qsizetype(wave->num_samples) * qsizetype(sizeof(qint16))),
                   wave->sample_rate, wordEndsOf(utterance) };
    delete_utterance(utterance);
    return promptly(std::move(speech));
}

} // namespace Plainheart
