// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck.h"
#include "error.h"
#include "yaml.h"

namespace Plainheart::Authoring {

/// Reads a content folder. What is written wrongly becomes a problem, and reading goes on; an Error means
/// that there is no content folder at all, or that a file of it can't be opened.
[[nodiscard]] Result<Deck> readDeck(const QString &folder, Problems &problems);

/// Whether a text has the form of a language tag, as BCP 47 has it: en, pt-BR, zh-Hant-TW, ca-valencia. Small
/// and capital letters are the same.
[[nodiscard]] bool isLanguageTag(const QString &tag);

// The parts, one for each kind of file. `file` is the path relative to the content folder.

[[nodiscard]] Catalog readCatalog(const QByteArray &source, const QString &file, Problems &problems);
[[nodiscard]] DocumentWords readDocument(const QByteArray &source, const QString &file, bool isTopic,
                                         Problems &problems);
[[nodiscard]] QList<SourceFacts> readSourceFacts(const QByteArray &source, const QString &file,
                                                 Problems &problems);
[[nodiscard]] QList<SourceWords> readSourceWords(const QByteArray &source, const QString &file,
                                                 Problems &problems);
[[nodiscard]] QMap<QString, QMap<QString, Text>> readWords(const QByteArray &source, const QString &file,
                                                           Problems &problems);
[[nodiscard]] QList<ClaimFacts> readClaimFacts(const QByteArray &source, const QString &file,
                                               Problems &problems);
[[nodiscard]] QList<ClaimWords> readClaimWords(const QByteArray &source, const QString &file,
                                               Problems &problems);
[[nodiscard]] QList<TermWords> readTerms(const QByteArray &source, const QString &file, Problems &problems);
void readQuestions(const QByteArray &source, const QString &file, LanguageDeck &deck, Problems &problems);
void readChecks(const QByteArray &source, const QString &file, LanguageDeck &deck, Problems &problems);
[[nodiscard]] QList<ReaderPathWords> readReaderPaths(const QByteArray &source, const QString &file,
                                                     Problems &problems);
[[nodiscard]] QList<SynonymWords> readSynonyms(const QByteArray &source, const QString &file,
                                               Problems &problems);
[[nodiscard]] std::optional<KeyboardWords> readKeyboard(const QByteArray &source, const QString &file,
                                                        Problems &problems);
[[nodiscard]] Walkthrough readWalkthrough(const QByteArray &source, const QString &file, Problems &problems);
/// How a language is said aloud: speech.yaml.
[[nodiscard]] Lexicon readSpeech(const QByteArray &source, const QString &file, const QString &language,
                                 Problems &problems);
[[nodiscard]] QList<ChartWords> readCharts(const QByteArray &source, const QString &file, Problems &problems);

/// The fields of a YAML file that is a map; a problem if it is empty or something else.
[[nodiscard]] YamlNode readYamlMap(const QByteArray &source, const QString &file, Problems &problems);
/// The entries of a YAML file that is a list; a problem if it is something else.
[[nodiscard]] std::vector<YamlNode> readYamlList(const QByteArray &source, const QString &file,
                                                 Problems &problems);

} // namespace Plainheart::Authoring
