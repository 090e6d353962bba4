// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace PlainheartTest {

/// The files of a deck of which a fuzzer replaces one, in the order of the byte that names it.
inline const QStringList &deckFiles()
{
    static const QStringList files{
        QStringLiteral("catalog.yaml"),
        QStringLiteral("evidence/sources.yaml"),
        QStringLiteral("evidence/claims.yaml"),
        QStringLiteral("en/evidence/sources.yaml"),
        QStringLiteral("en/evidence/claims.yaml"),
        QStringLiteral("en/evidence/words.yaml"),
        QStringLiteral("en/evidence/charts.yaml"),
        QStringLiteral("en/topics/2-fibrosis.md"),
        QStringLiteral("en/pages/where-things-stand.md"),
        QStringLiteral("en/pages/offer-check.md"),
        QStringLiteral("en/pages/about.md"),
        QStringLiteral("en/glossary.yaml"),
        QStringLiteral("en/questions.yaml"),
        QStringLiteral("en/checks.yaml"),
        QStringLiteral("en/walkthrough.yaml"),
    };
    return files;
}

} // namespace PlainheartTest
