// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>

namespace Plainheart::Authoring {

/// A slip of whoever wrote a YAML file, found in its text.
struct YamlSlip {
    int line = 0; ///< in the text, counted from 0
    QString what;
    QString hint;
};

/// Looks for what made a text of YAML unreadable: a tab, another indentation, a bracket or a quote that is
/// not closed, the quotes of a word processor. To be asked only of a text that the parser has refused at
/// `refusedLine` (counted from 0); it knows less of YAML than the parser does. `firstLine` is the line of the
/// file on which the text begins; other lines are named with it. Nothing if no slip is found.
[[nodiscard]] std::optional<YamlSlip> yamlSlipIn(const QString &source, int refusedLine, int firstLine);

/// Whether a text stands between the quotes of a word processor, which YAML takes for letters.
[[nodiscard]] bool isInCurlyQuotes(const QString &text);

} // namespace Plainheart::Authoring
