// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck.h"
#include "error.h"

namespace Plainheart::Authoring {

/// Writes a deck that passed its checks as a content store (see app/content/schema.sql).
///
/// The same deck always gives the same bytes. The store is written beside `path` and renamed at the end: if
/// anything fails, what was at `path` before stays as it was.
[[nodiscard]] Result<void> writeStore(const Deck &deck, const QString &path);

} // namespace Plainheart::Authoring
