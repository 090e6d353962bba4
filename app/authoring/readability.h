// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>
#include <QStringList>

namespace Plainheart::Authoring {

/// How hard a text is to read: the Flesch-Kincaid grade (Kincaid et al., 1975), which is a school year in the
/// United States. It is for English only.
///
/// So that a text can't look easier than it is, each of these rules makes the grade higher, never lower:
/// figures count as they are spoken ("1,061" is four words) and citations not at all; only . ! ? before a
/// space and a capital, figure or opening quote ends a sentence; run-in headings and pieces of fewer than
/// three words join the next sentence; a list line without a full stop joins the next line.
struct Readability {
    int words = 0;
    int sentences = 0;
    int longest = 0; ///< words in the longest sentence
    double grade = 0; ///< rounded to one decimal
    QString longestSentence;
};

/// Nothing if the text has no words. `markdown` is text as written, with inline marks, lists and blank lines.
[[nodiscard]] std::optional<Readability> readability(const QString &markdown);

/// The sentences of a Markdown text, joined and split as Readability says.
[[nodiscard]] QStringList sentences(const QString &markdown);

/// The words of a sentence as they are spoken; figures are written out.
[[nodiscard]] QStringList spokenWords(const QString &sentence);

/// Syllables of an English word in small letters, by rule, with a list of words where the rule is wrong.
[[nodiscard]] int syllables(const QString &word);

/// Words as a reader sees them on the page: marks and citations do not count, "1,061" is one word.
[[nodiscard]] int wordCount(const QString &markdown);

} // namespace Plainheart::Authoring
