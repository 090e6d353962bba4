// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup.h"

namespace PlainheartBench {

/// What is asked of a content store, each question again and again.
[[nodiscard]] bool measureStore(const Setup &setup);

/// How long the content compiler takes for all that there is.
[[nodiscard]] bool measureBuild(const Setup &setup);

} // namespace PlainheartBench
