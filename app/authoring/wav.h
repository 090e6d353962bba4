// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QString>
#include <vector>

namespace Plainheart::Authoring {

/// A recording, its samples from -1 to 1.
struct Wav {
    int rate = 0; ///< samples a second
    int channels = 0;
    std::vector<float> samples; ///< of the first channel

    [[nodiscard]] double seconds() const;
};

/// Reads a sound file. An Error if it is none, or holds no sound.
[[nodiscard]] Result<Wav> readWav(const QString &path);

/// Where the sound begins and ends, in seconds: what lies before and after is softer than -45 dB. Both 0 if
/// all of it is.
struct Sounding {
    double from = 0;
    double to = 0;
};
[[nodiscard]] Sounding soundingOf(const Wav &wav);

/// Three samples in a row or more at full scale: the sound was too loud for the recorder.
[[nodiscard]] bool isClipped(const Wav &wav);

/// How loud it is as a whole (EBU R 128), in LUFS; -70 for silence.
[[nodiscard]] double loudnessOf(const Wav &wav);

} // namespace Plainheart::Authoring
