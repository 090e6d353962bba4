// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck.h"

namespace Plainheart::Authoring {

struct CheckOptions {
    QString artFolder; ///< illustrations (NAME.json); empty: labels are not checked against them
    QDate today; ///< nothing can be reviewed, read or published later; not valid: not checked
};

/// Checks everything that content/README.md asks for, and notes every problem.
void checkDeck(const Deck &deck, const CheckOptions &options, Problems &problems);

// The parts of it.

/// Leftovers, selling words and gaps, in every file as it was written.
void checkCopy(const Deck &deck, Problems &problems);
/// The catalogue, the facts of sources and claims, and the words about them.
void checkEvidence(const Deck &deck, const CheckOptions &options, Problems &problems);
/// That what is said of each study (design, blinding, main goal, result, status) fits together.
void checkStudies(const Deck &deck, Problems &problems);
/// Topics and pages of one language.
void checkDocuments(const Deck &deck, const LanguageDeck &language, const CheckOptions &options,
                    Problems &problems);
/// Glossary, questions and checks of one language.
void checkLists(const Deck &deck, const LanguageDeck &language, Problems &problems);
void checkReaderPaths(const Deck &deck, const LanguageDeck &language, Problems &problems);
void checkWalkthrough(const Deck &deck, const LanguageDeck &language, Problems &problems);
/// That synonyms lead to words of the content, and that the keyboard on the screen types these.
void checkSearch(const Deck &deck, const LanguageDeck &language, Problems &problems);
/// Charts: every row has a source, agrees with it, and fits its axis.
void checkCharts(const Deck &deck, const LanguageDeck &language, Problems &problems);
/// Words that are misread, or are not for readers; words that have to be explained at their first use.
void checkWording(const Deck &deck, const LanguageDeck &language, Problems &problems);
/// That every figure of a cited sentence is in the evidence of its sources, or listed in untraced.yaml.
void checkFigures(const Deck &deck, Problems &problems);
/// That no figure in the plain words rests on a source that a later one has replaced.
void checkSuperseded(const Deck &deck, const LanguageDeck &language, Problems &problems);
/// Reading grades.
void checkGrades(const LanguageDeck &language, Problems &problems);
/// That a translation holds what the master holds, with the same figures.
void checkTranslation(const Deck &deck, const LanguageDeck &language, Problems &problems);
/// That every number in digits of a translation stands in the same text of the master, in digits or in words.
void checkTranslatedFigures(const Deck &deck, const LanguageDeck &language, Problems &problems);

// Helpers that the parts share.

/// Whether a text says that something was retracted or is under a warning.
[[nodiscard]] bool saysItIsInDoubt(const QString &text);
/// Every source and page that a text points to has to exist, and a source that was retracted or is under a
/// warning may be cited only to say so.
void checkReferences(const Deck &deck, const LanguageDeck &language, const Inline &content,
                     Problems &problems);
/// Reports an id that stands twice in a list.
void checkUnique(const QList<Text> &ids, const QString &what, Problems &problems);
/// Reports every id that stands out of the alphabet: of those that have to move, as few as there may be.
void checkSorted(const QList<Text> &ids, const QString &what, Problems &problems);
/// Reports a text with more or fewer words than allowed. A translation may be longer by two fifths.
void checkWords(const LanguageDeck &language, const Text &text, const QString &what, int most,
                Problems &problems, int least = 0);
/// Reports that `id` is not among `known`, with the nearest one as a hint, or else this one.
void unknownId(const Text &id, const QString &what, const QStringList &known, Problems &problems,
               const QString &hint = {});

[[nodiscard]] QStringList sourceIds(const Deck &deck);
[[nodiscard]] QStringList topicIds(const Deck &deck);
[[nodiscard]] QStringList pageIds(const Deck &deck);
[[nodiscard]] QStringList termIds(const LanguageDeck &language);
[[nodiscard]] QStringList chartIds(const LanguageDeck &language);

} // namespace Plainheart::Authoring
