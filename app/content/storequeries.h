// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Plainheart {

/// Every question that the store is asked after it was opened. All of them are prepared at its opening, so
/// that a store which lacks what one of them needs is refused, and no page comes up empty later.
enum class StoreQuery {
    Languages,
    Meta,

    TopicIds,
    Document,
    Caveat,
    CaveatSources,
    SectionsOfTopic,
    SectionsOfPage,
    Labels,
    LabelSources,
    DocumentSources,

    Terms,
    Term,
    Questions,
    CheckItems,
    HasChecks,
    DeckText,
    ReaderPath,
    WalkNotes,
    OfferQuestions,
    OfferResults,

    AllWords,
    WordsOfList,

    Source,
    Findings,
    DocumentsOfSource,
    ChartsOfSource,
    ClaimsOfSource,
    SourcesOfDocument,

    StudyNumbers,
    StudyNumber,
    StudyCard,
    StudyCards,

    Charts,
    ChartsOfDocument,
    Chart,
    ChartIds,
    ChartIdsOfDocument,
    ChartRows,
    ChartSources,
    DocumentsOfChart,

    Claims,
    ClaimIds,
    ClaimSources,

    Speech,
    SearchEntries,
    SearchKinds,
    SearchEntry,
    SearchTerms,
    Synonyms,
    Keyboard,

    Count, ///< how many there are
};

/// The question in SQL. Its answers are read by the names of their columns; `:lang` is the language, of which
/// English stands in where a text is missing.
[[nodiscard]] QString storeQueryText(StoreQuery query);

} // namespace Plainheart
