// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck.h"

namespace Plainheart::Authoring {

/// The file, in the content folder, that keeps a mark of each source as it was when somebody last looked at
/// everything that rests on it.
[[nodiscard]] QString lookedAtFile();

/// Reads that file: the mark of each source, by its id, and of each panel, by "panel/" and its topic.
[[nodiscard]] QMap<QString, QString> readLookedAt(const QByteArray &source, const QString &file,
                                                  Problems &problems);

/// A short mark of what a source says: its facts, and the master language's words about it. Where and when it
/// was read, and notes for editors, do not change it. Empty if there is no such source.
[[nodiscard]] QString markOf(const Deck &deck, const QString &source);

/// Something that a reader sees and that rests on a source.
struct Dependent {
    Place place;
    QString what; ///< "sentence", "chart row", "check", ...
};

/// Everything that rests on a source, in every language: sentences, labels of pictures, evidence panels,
/// charts, claims, checks, the walkthrough and the glossary.
[[nodiscard]] QList<Dependent> dependentsOf(const Deck &deck, const QString &source);

/// Names everything that rests on a source that has changed since it was looked at, and every sentence that
/// still says what the evidence panel of a topic counted before. Says nothing of a deck without the file.
void checkLookedAt(const Deck &deck, Problems &problems);

/// The text of the file once everything that rests on these sources, and on the panels of these topics, has
/// been looked at. The marks of others stay; those of what is gone are dropped, and a panel without one gets
/// it.
[[nodiscard]] QString lookedAtText(const Deck &deck, const QStringList &sourcesAndTopics);

} // namespace Plainheart::Authoring
