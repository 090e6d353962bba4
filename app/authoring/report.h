// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck.h"

namespace Plainheart::Authoring {

/// What `check` prints: for every page and section its words, reading grade, citations, and the age of its
/// review in days on `today`. A grade is given for English only.
[[nodiscard]] QString pageReport(const Deck &deck, const QDate &today);

} // namespace Plainheart::Authoring
