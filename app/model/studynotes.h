// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QVariantMap>

class QLocale;

namespace Plainheart {

struct Caveat;
struct Document;
struct Source;

/// A topic's answer and how sure anyone can be of it, as a clinician reads it: of texts headline, grade ("Low
/// certainty (GRADE)"), reason, unknown, counted ("5 studies, 301 people") and note.
[[nodiscard]] QVariantMap answerNotes(const Caveat &caveat, const QLocale &locale);

/// What a clinician wants to know of a study: of texts id, name, citation, doi, mainGoal, lists of texts how,
/// caution and weaknesses, and of maps results (outcome, effect, groups, small, plain, caution, isMain, isClue)
/// and answers (title, grade, reason: of those of the topics that count it).
[[nodiscard]] QVariantMap studyNotes(const Source &source, const QList<Document> &topics, const QLocale &locale);

} // namespace Plainheart
