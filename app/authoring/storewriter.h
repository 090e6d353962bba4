// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck.h"
#include "error.h"

namespace Plainheart::Authoring {

/// Writes a deck that passed its checks as a content store (see app/content/schema.sql).
///
/// The same deck always gives the same bytes. The store is written beside `path` and renamed at the end: if
/// anything fails, what was at `path` before stays as it was, and two that write at once don't meet. Only a
/// store of ours is replaced: for any other file, a folder or a device, nothing is written
/// (Error::Code::NotOurs).
[[nodiscard]] Result<void> writeStore(const Deck &deck, const QString &path);

} // namespace Plainheart::Authoring
