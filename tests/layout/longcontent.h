// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QString>

namespace PlainheartTest {

/// Each word a third longer than the English one, as in most languages.
[[nodiscard]] QString aThirdLonger(const QString &text);

/// One word that can't be broken, as German has them, in the place of the longest; in a label a shorter one.
[[nodiscard]] QString withGermanWord(const QString &text);

/// Changes every text of a content store that a reader sees on a page: sentences, headings, panels, labels,
/// answers, words of the evidence. Titles of topics stay: they have a test of their own.
void changeTexts(const QString &store, const std::function<QString(const QString &)> &change);

} // namespace PlainheartTest
