// SPDX-License-Identifier: GPL-3.0-or-later
#include "deckreader.h"
#include "lookedat.h"

#include <cstddef>
#include <cstdint>

using namespace Plainheart::Authoring;

/// Any bytes as a YAML file: its tree, and one of the readers of such files.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray source(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString file = QStringLiteral("file.yaml");
    Problems problems;
    const YamlNode root = parseYaml(source, file, 1, problems);
    (void)root.toJson();
    checkPlainTexts(root, file, problems);
    LanguageDeck deck;
    // One reader each time: its length says which, so that a mutation keeps or changes it.
    switch (size % 16) {
    case 0:
        (void)readCatalog(source, file, problems);
        break;
    case 1:
        (void)readSourceFacts(source, file, problems);
        break;
    case 2:
        (void)readSourceWords(source, file, problems);
        break;
    case 3:
        (void)readWords(source, file, problems);
        break;
    case 4:
        (void)readClaimFacts(source, file, problems);
        break;
    case 5:
        (void)readTerms(source, file, problems);
        break;
    case 6:
        (void)readWalkthrough(source, file, problems);
        break;
    case 7:
        (void)readCharts(source, file, problems);
        break;
    case 8:
        readQuestions(source, file, deck, problems);
        break;
    case 9:
        (void)readClaimWords(source, file, problems);
        break;
    case 10:
        (void)readReaderPaths(source, file, problems);
        break;
    case 11:
        (void)readSynonyms(source, file, problems);
        break;
    case 12:
        (void)readKeyboard(source, file, problems);
        break;
    case 13:
        (void)readSpeech(source, file, QStringLiteral("en"), problems);
        break;
    case 14:
        (void)readLookedAt(source, file, problems);
        break;
    default:
        readChecks(source, file, deck, problems);
    }
    (void)problems.report({});
    return 0;
}
