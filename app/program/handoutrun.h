// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "options.h"

#include <optional>

namespace Plainheart {

struct Surroundings;

/// Writes the page to take home that the options describe, without a window. The fonts are there already.
/// Nothing if it was written; else a sentence about what was wrong.
[[nodiscard]] std::optional<Error> writeHandoutFile(const Options &options, const Surroundings &around);

} // namespace Plainheart
