// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PlainheartBench {

/// Copies a content store and the studies in it, with what they found and where they are cited, so that each
/// stands there this many times under ids of its own. False if the copy can't be made.
[[nodiscard]] bool multiplyStudies(const QString &content, const QString &copy, int times);

} // namespace PlainheartBench
