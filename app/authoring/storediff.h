// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

namespace Plainheart::Authoring {

/// What changed for a reader between two stores, in plain words, one change in each paragraph: evidence
/// panels first, then sources and findings, then what pages say, then the rest. An Error if one of them is
/// not a store of ours.
[[nodiscard]] Result<QString> compareStores(const QString &before, const QString &after);

} // namespace Plainheart::Authoring
