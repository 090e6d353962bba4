// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice.h"

namespace Plainheart {

/// English, by flite's voice "rms".
class FliteVoice : public Voice
{
public:
    [[nodiscard]] Result<Speech> synthesize(const QString &spoken, double speed) override;
};

} // namespace Plainheart
