// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <cstdio>
#include <QString>

// What plainheart-content says, and how it ends.

namespace Plainheart::Authoring {

constexpr int contentErrors = 1; ///< exit code: what people wrote or recorded has mistakes
constexpr int wrongUsage = 2; ///< exit code: wrong use, or a file that can't be read or written

void print(FILE *to, const QString &text);

/// Says why nothing was done; gives the exit code.
int fail(const QString &sentence);
int fail(const Error &error);

} // namespace Plainheart::Authoring
