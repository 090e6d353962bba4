// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source.h"

namespace Plainheart {

/// The strengths and weaknesses of a source, from what is said of it: people, comparison, blinding, who paid,
/// how it was read, its status. The texts are empty; their words are in the store. Advice, news and the like
/// are not weighed: only how they were read, and their status.
[[nodiscard]] QList<CheckLine> checklistOf(const Source &source);

} // namespace Plainheart
