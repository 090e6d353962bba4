// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soundplugin.h"

#include <memory>

namespace Plainheart {

/// The best voice for a language tag among those that speak live; null if there is none. That of English is
/// known to be there: it is loaded with its first sentence, on the thread that synthesizes.
[[nodiscard]] std::shared_ptr<Voice> voiceFor(const QString &language);

/// Sentences that were recorded or rendered before. Loaded like the voice of English.
[[nodiscard]] std::shared_ptr<Voice> clipVoice(FindClip find);

} // namespace Plainheart
