// SPDX-License-Identifier: GPL-3.0-or-later
#include "clipvoice.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <opusfile.h>
#include <QCoreApplication>
#include <soundtouch/SoundTouch.h>
#include <vector>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct ClipVoiceText {
    Q_DECLARE_TR_FUNCTIONS(ClipVoice)
};

constexpr int opusRate = 48000; // whatever it was recorded with

struct CloseFile {
    void operator()(OggOpusFile *file) const { op_free(file); }
};

Error damaged(int code)
{
    return { Error::Code::Corrupt,
             ClipVoiceText::tr("This sentence can't be said."),
             {},
             u"opusfile: error %1"_s.arg(code) };
}

/// The samples of a file, from -1 to 1, its channels mixed.
Result<std::vector<float>> samplesOf(const QByteArray &opus)
{
    int error = 0;
    const std::unique_ptr<OggOpusFile, CloseFile> file(op_open_memory(
        reinterpret_cast<const unsigned char *>(opus.constData()), size_t(opus.size()), &error));
    if (!file)
        return failure(damaged(error));
    std::vector<float> samples;
    std::array<float, 2 * 5760> part{}; // two channels of the longest packet
    for (;;) {
        const int count = op_read_float_stereo(file.get(), part.data(), int(part.size()));
        if (count < 0)
            return failure(damaged(count));
        if (count == 0)
            return samples;
        for (size_t i = 0; i < size_t(count); ++i)
            samples.push_back((part.at(2 * i) + part.at(2 * i + 1)) / 2);
    }
}

std::vector<float> atSpeed(const std::vector<float> &samples, double speed)
{
    soundtouch::SoundTouch stretch;
    stretch.setSampleRate(opusRate);
    stretch.setChannels(1);
    stretch.setTempo(speed);
    // As its documentation advises for speech.
    stretch.setSetting(SETTING_SEQUENCE_MS, 40);
    stretch.setSetting(SETTING_SEEKWINDOW_MS, 15);
    stretch.setSetting(SETTING_OVERLAP_MS, 8);
    stretch.putSamples(samples.data(), uint(samples.size()));
    stretch.flush();
    std::vector<float> stretched(stretch.numSamples());
    stretched.resize(stretch.receiveSamples(stretched.data(), uint(stretched.size())));
    return stretched;
}

} // namespace

Result<Speech> decodeClip(const QByteArray &opus, double speed)
{
    const Result<std::vector<float>> decoded = samplesOf(opus);
    if (!decoded)
        return failure(decoded.error());
    const bool asRecorded = std::abs(speed - 1) < 0.01;
    const std::vector<float> samples = asRecorded ? *decoded : atSpeed(*decoded, speed);
    Speech speech{ {}, opusRate, {} };
    speech.pcm.reserve(qsizetype(samples.size() * sizeof(qint16)));
    for (const float sample : samples) {
        const auto value = qint16(std::lround(std::clamp(sample, -1.0F, 1.0F) * 32767));
        speech.pcm.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    return promptly(std::move(speech));
}

ClipVoice::ClipVoice(FindClip find)
    : m_find(std::move(find))
{
}

Result<Speech> ClipVoice::synthesize(const QString &spoken, double speed)
{
    return decodeClip(m_find(spoken), speed);
}

} // namespace Plainheart
