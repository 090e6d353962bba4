// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spokensentence.h"

class QQuickItem;

namespace Plainheart {

class Address;
class Library;
class PlaceSentences;
class Session;

/// What is read aloud of the open page, sentence by sentence, spoken by the language's lexicon.
///
/// A topic is read from its takeaway through the open step to how sure anyone is, with what its picture says
/// now, and that its review is old; a chart with its table, whichever of the two is shown; a study by its
/// warning and its three sentences; a check of understanding by its question, its answers, and the reply that
/// is open. Of every other page the words are read as they stand.
[[nodiscard]] SpokenSentences sentencesOf(QQuickItem *page, const Address &address, const Session &session,
                                          const Library &library, const PlaceSentences &places);

} // namespace Plainheart
