// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Plainheart {

/// Whether a character shows nothing and changes how others look or are ordered: controls, marks of
/// direction, letters of no width. A joiner after a letter of a script whose letters change with their
/// neighbours is part of a word. `before`: the character before it, 0 for none. Line feed and tab are space.
[[nodiscard]] bool isInvisible(char32_t character, char32_t before);

/// What was typed, or comes from a file that anybody may have written, as one line: without invisible
/// characters, without space at the ends or runs of it within, and at most so many UTF-16 units long.
[[nodiscard]] QString visibleLine(const QString &text, qsizetype most);

} // namespace Plainheart
