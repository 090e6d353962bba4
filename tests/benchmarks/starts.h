// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup.h"

namespace PlainheartBench {

/// What the app's start and memory are compared with, each measured in the same run.
struct Others {
    Figures window; ///< a bare Qt Quick window with one text
    Figures browser; ///< Chromium as a kiosk with one still page; empty where it is not installed
};

/// The start of Home and of a topic, beside those of the others. False if one could not be taken.
[[nodiscard]] bool measureStarts(const Setup &setup, Others &others);

/// The start with 1, 10 and 100 times as many studies.
[[nodiscard]] bool measureGrowth(const Setup &setup);

} // namespace PlainheartBench
