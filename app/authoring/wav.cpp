// SPDX-License-Identifier: GPL-3.0-or-later
#include "wav.h"

#include <cmath>
#include <ebur128.h>
#include <memory>
#include <QFile>
#include <sndfile.h>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

constexpr double quietest = -70; // LUFS: what EBU R 128 takes for silence

Error noSound(const QString &what, const QString &log)
{
    return { Error::Code::Unreadable, what, u"Save it as a WAV file: one channel, 48 kHz, 16 or 24 bits."_s,
             log };
}

} // namespace

double Wav::seconds() const { return rate > 0 ? static_cast<double>(samples.size()) / rate : 0; }

Result<Wav> readWav(const QString &path)
{
    SF_INFO info{};
    const std::unique_ptr<SNDFILE, int (*)(SNDFILE *)> file(
        sf_open(QFile::encodeName(path).constData(), SFM_READ, &info), sf_close);
    if (!file)
        return failure(noSound(u"It is no sound file."_s, QString::fromUtf8(sf_strerror(nullptr))));
    Wav wav{ info.samplerate, info.channels, {} };
    std::vector<float> block(size_t(4096) * size_t(info.channels));
    while (const sf_count_t frames = sf_readf_float(file.get(), block.data(), 4096)) {
        for (sf_count_t i = 0; i < frames; ++i)
            wav.samples.push_back(block[size_t(i) * size_t(info.channels)]);
    }
    if (wav.samples.empty())
        return failure(noSound(u"It holds no sound."_s, {}));
    return wav;
}

Sounding soundingOf(const Wav &wav)
{
    constexpr double audible = 0.0056; // -45 dB
    // Short pieces, so that a single click is no sound.
    const auto piece = static_cast<size_t>(std::max(1, wav.rate / 100));
    Sounding sounding;
    bool found = false;
    for (size_t at = 0; at + piece <= wav.samples.size(); at += piece) {
        double sum = 0;
        for (size_t i = at; i < at + piece; ++i)
            sum += double(wav.samples[i]) * double(wav.samples[i]);
        if (std::sqrt(sum / double(piece)) < audible)
            continue;
        if (!found)
            sounding.from = double(at) / wav.rate;
        found = true;
        sounding.to = double(at + piece) / wav.rate;
    }
    return sounding;
}

bool isClipped(const Wav &wav)
{
    constexpr float full = 0.999F;
    int inRow = 0;
    for (const float sample : wav.samples) {
        inRow = std::abs(sample) >= full ? inRow + 1 : 0;
        if (inRow >= 3)
            return true;
    }
    return false;
}

double loudnessOf(const Wav &wav)
{
    ebur128_state *state = ebur128_init(1, static_cast<unsigned long>(wav.rate), EBUR128_MODE_I);
    if (!state)
        return quietest;
    double loudness = quietest;
    ebur128_add_frames_float(state, wav.samples.data(), wav.samples.size());
    // The meter needs 400 ms: what is shorter is measured as if it went on.
    for (size_t count = wav.samples.size(); count < size_t(wav.rate) / 2; count += wav.samples.size())
        ebur128_add_frames_float(state, wav.samples.data(), wav.samples.size());
    ebur128_loudness_global(state, &loudness);
    ebur128_destroy(&state);
    return std::isfinite(loudness) ? loudness : quietest;
}

} // namespace Plainheart::Authoring
