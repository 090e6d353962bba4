// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice.h"

namespace Plainheart {

/// The best voice for a language tag among those that speak live; null if there is none.
[[nodiscard]] std::unique_ptr<Voice> liveVoice(const QString &language);

} // namespace Plainheart
