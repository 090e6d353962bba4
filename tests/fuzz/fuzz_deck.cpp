// SPDX-License-Identifier: GPL-3.0-or-later
#include "deckfiles.h"

#include "checks.h"
#include "deckreader.h"
#include "fixturedeck.h"
#include "storewriter.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <QCoreApplication>

using namespace Plainheart::Authoring;

namespace {

/// What a deck with this file is checked for. What passes without an error has to be a deck that can be
/// written.
void check(const FixtureDeck &base)
{
    Problems problems;
    const auto deck = readDeck(base.folder(), problems);
    if (!deck)
        return;
    checkDeck(*deck, { {}, QDate(2026, 11, 21) }, problems);
    if (!problems.isEmpty())
        return (void)problems.report({});
    if (const auto written = writeStore(*deck, base.path(QStringLiteral("store.sqlite"))); !written) {
        std::fprintf(stderr, "%s %s\n", qPrintable(written.error().sentence()),
                     qPrintable(written.error().log));
        std::abort();
    }
}

} // namespace

/// One file of a small deck is replaced: the first byte says which, the rest is what it holds.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz_deck";
    static char *argv[] = { name, nullptr };
    static const QCoreApplication app(argc, argv);
    static const FixtureDeck base;
    if (size == 0)
        return 0;
    const QString file = QStringLiteral("content/")
        + PlainheartTest::deckFiles().at(data[0] % PlainheartTest::deckFiles().size());
    const QString before = base.read(file);
    base.write(file, QByteArray(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1));
    check(base);
    base.write(file, before);
    return 0;
}
