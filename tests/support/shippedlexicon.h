// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deckreader.h"

#include <QFile>
#include <QTest>

namespace PlainheartTest {

/// content/en/speech.yaml, as the compiler reads it. Fails the program if it has a mistake.
inline Plainheart::Lexicon shippedLexicon()
{
    QFile file(QStringLiteral(PLAINHEART_SOURCE_DIR "/content/en/speech.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no speech.yaml");
    Plainheart::Authoring::Problems problems;
    const Plainheart::Lexicon lexicon = Plainheart::Authoring::readSpeech(
        file.readAll(), QStringLiteral("en/speech.yaml"), QStringLiteral("en"), problems);
    if (!problems.isEmpty())
        qFatal("%s", qPrintable(problems.report(QString())));
    return lexicon;
}

} // namespace PlainheartTest
