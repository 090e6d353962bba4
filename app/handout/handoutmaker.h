// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clinic.h"
#include "error.h"
#include "handout.h"
#include "reader.h"

namespace Plainheart {

class ContentStore;

/// What a page to take home is made for.
struct HandoutRequest {
    QStringList
        topics; ///< ids of the topics that were seen, in any order; pages that are no topics are passed over
    QList<KeptQuestion> questions; ///< in the reader's own order
    QString language = QStringLiteral("en");
    Clinic clinic;
    QString
        takeHomeUrl; ///< where the clinic shows questions by their numbers; empty: the code holds their words

    bool operator==(const HandoutRequest &) const = default;
};

/// Makes the page from what the store says, in the language that is asked for. Words of the program are in
/// the language of the installed translators. A question that the store does not have is left out; so is a
/// part of the page for which the store has no words.
[[nodiscard]] Handout makeHandout(const ContentStore &store, const HandoutRequest &request);

/// Nothing if the store has every topic and question; else one sentence about the first that it has not.
[[nodiscard]] std::optional<Error> whatIsUnknown(const ContentStore &store, const QStringList &topics,
                                                 const QStringList &questions, const QString &language);

/// What the code for a phone says: with an address, that address with the numbers of the questions and
/// nothing that was typed; without one the questions themselves, as many of them as a phone can read at once;
/// without questions where things stand, and when to get help. Empty only where the store has no words.
[[nodiscard]] QString handoutCode(const ContentStore &store, const HandoutRequest &request);

} // namespace Plainheart
