// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "placesentences.h"

namespace Plainheart {

class ContentStore;

/// Every sentence of the content that may be read aloud in a language: topics at both levels, pages,
/// glossary, questions, checks of understanding, the offer check, charts with their tables, claims, and what studies are told in. In
/// the order of the program; the key begins with the place: "fibrosis/step/1/0", "chart/scar-change/row/2".
/// What a clinic fills in is not among them.
[[nodiscard]] SpokenSentences allSentences(const ContentStore &store, const QString &language);

} // namespace Plainheart
