// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>

namespace Plainheart::Authoring {

/// The first character of a text that nobody can see, or that changes how its neighbours are read: controls
/// (NUL too), marks that turn the direction of writing, spaces without width, fillers, private and unassigned
/// characters, and the mark of a lost letter. Named as "U+202E (right-to-left override)".
///
/// The joiners U+200C and U+200D are allowed after a letter of a script that needs them, as Persian or Hindi.
/// A line break and a tab are no hidden characters.
[[nodiscard]] std::optional<QString> hiddenCharacter(const QString &text);

} // namespace Plainheart::Authoring
