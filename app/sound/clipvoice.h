// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soundplugin.h"

namespace Plainheart {

/// The sound of an Opus file, slower or faster without another pitch.
[[nodiscard]] Result<Speech> decodeClip(const QByteArray &opus, double speed);

/// Sentences that were recorded or rendered before.
class ClipVoice : public Voice
{
public:
    explicit ClipVoice(FindClip find);

    [[nodiscard]] Result<Speech> synthesize(const QString &spoken, double speed) override;

private:
    FindClip m_find;
};

} // namespace Plainheart
