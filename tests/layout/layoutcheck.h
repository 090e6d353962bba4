// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app.h"

#include <QStringList>

namespace PlainheartTest {

/// What is wrong with the layout of the window as it now is, one sentence each; empty if nothing is:
/// words that are cut off, leave their box or the window, lie over or under others; touch targets that are
/// too small, overlap or leave the window; an evidence panel that is not wholly in view.
[[nodiscard]] QStringList layoutDefects(App &app);

} // namespace PlainheartTest
