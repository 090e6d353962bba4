// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// Words that lead what the content says, on a screen, by a voice or on paper.

namespace Plainheart {

/// Words that follow one another, each said as a sentence: what has no stop of its own gets one, but for the
/// last; what is empty is left out.
[[nodiscard]] QString inSentences(const QStringList &parts);

/// "Some pages say: “Stem cells shrink scar.”"
[[nodiscard]] QString claimAsSaid(const QString &claim);

/// "The claim itself: Wrong, as stated": how its words stand, not how sure anyone can be of an answer.
[[nodiscard]] QString claimStands(const QString &verdict);

/// "Take care: One small study."; empty where there is nothing to take care of.
[[nodiscard]] QString takeCare(const QString &caution);

/// "Also called: scar tissue, scarring"; empty without other words.
[[nodiscard]] QString alsoCalled(const QStringList &words);

/// "3. Do they ask you to pay?": the number of a question, and the question.
[[nodiscard]] QString numberedQuestion(int number, const QString &question);

/// "Year: 2023": the heading of a column, and what stands in it.
[[nodiscard]] QString cellInWords(const QString &heading, const QString &cell);

} // namespace Plainheart
