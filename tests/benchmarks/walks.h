// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "starts.h"

namespace PlainheartBench {

/// The turn to every page, and the memory after each was open twice. False if one could not be taken.
[[nodiscard]] bool measureTurns(const Setup &setup, const Others &others);

/// Every page while its pictures move, and once nothing needs to.
[[nodiscard]] bool measureIdle(const Setup &setup);

/// The list of all studies, with as many as there are and with 100 times as many.
[[nodiscard]] bool measureExplorer(const Setup &setup);

} // namespace PlainheartBench
