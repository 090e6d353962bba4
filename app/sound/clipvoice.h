// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice.h"

#include <functional>

namespace Plainheart {

/// The sound of an Opus file, slower or faster without another pitch.
[[nodiscard]] Result<Speech> decodeClip(const QByteArray &opus, double speed);

/// Sentences that were recorded or rendered before.
class ClipVoice : public Voice
{
public:
    /// The Opus file of a sentence, empty if there is none. It is asked on the thread that synthesizes.
    using Find = std::function<QByteArray(const QString &spoken)>;

    explicit ClipVoice(Find find);

    [[nodiscard]] Result<Speech> synthesize(const QString &spoken, double speed) override;

private:
    Find m_find;
};

} // namespace Plainheart
