// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source.h"

#include <QLocale>
#include <QString>

// A source in three plain sentences, on a screen, by a voice or on paper. They are made of its fields alone:
// what was not read is not said, or said to be not read.

namespace Plainheart {

/// What kind of thing it is, as the title of its page: "One study", "A review of studies", "An official
/// notice"; "A news story about a study" where the study's own report was not read.
[[nodiscard]] QString kindTitle(const StudyFacts &study);

/// Heading of the facts about it: "Who took part, and what they got" of a trial alone.
[[nodiscard]] QString factsTitle(const StudyFacts &study);

/// "This trial tested mesenchymal cells against a dummy treatment in 565 people with heart failure."; of a
/// notice or a news story, what it is.
[[nodiscard]] QString whatTheyDid(const Source &source, const QLocale &locale);

/// What came of its main goal, in the words of the content; without one its first result that is no mere
/// clue; that nothing could be read where nothing was.
[[nodiscard]] QString whatTheyFound(const Source &source);

/// How far to trust it, from its checklist: "It is stronger because it had a dummy group, but weaker because
/// the maker of the cells paid for it."
[[nodiscard]] QString howFarToTrust(const Source &source);

/// Why no answer counts it: what it is, as "This is a review. It brings other studies together, and is not
/// counted again." Where its kind is no reason, only that it is not counted.
[[nodiscard]] QString whyNotCounted(const StudyFacts &study);

/// The three, each with its heading, in the order in which they are told.
[[nodiscard]] QList<StudySentence> sentencesOf(const Source &source, const QLocale &locale);

/// The result whose two groups are shown as people beside the sentences: that of the main goal if it has
/// counts, or else the first that has. Nothing where no result has counts of both, or where it must not be
/// counted.
[[nodiscard]] Finding shownFinding(const Source &source);

} // namespace Plainheart
