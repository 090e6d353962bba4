// SPDX-License-Identifier: GPL-3.0-or-later
#include "deckreader.h"
#include "storewriter.h"

#include <cstdio>
#include <QCoreApplication>

using namespace Plainheart;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    Authoring::Problems problems;
    const QStringList args = app.arguments();
    const auto deck = Authoring::readDeck(args.value(2), problems);
    fputs(qPrintable(problems.report(args.value(2))), stderr);
    if (!deck || !problems.isEmpty())
        return 1;
    const auto written = Authoring::writeStore(*deck, args.value(4));
    if (!written)
        fprintf(stderr, "%s %s\n", qPrintable(written.error().sentence()), qPrintable(written.error().log));
    return written ? 0 : 2;
}
