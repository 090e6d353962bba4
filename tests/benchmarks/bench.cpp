// SPDX-License-Identifier: GPL-3.0-or-later
#include "series.h"
#include "starts.h"
#include "stores.h"
#include "walks.h"

#include <cstdio>
#include <QCommandLineParser>
#include <QCoreApplication>

// The figures that the program must keep, printed as a table. What is measured runs in processes of its own.

namespace {

using namespace PlainheartBench;
using namespace Qt::StringLiterals;

bool measureAll(const Setup &setup)
{
    printRow(u"the machine: the same sum, again and again"_s, noise(setup.runs * 3), u"ms"_s);
    Others others;
    return measureStarts(setup, others) && measureGrowth(setup) && measureTurns(setup, others)
        && measureIdle(setup) && measureExplorer(setup) && measureStore(setup) && measureBuild(setup);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        { { u"content"_s, u"content file"_s, u"file"_s },
          { u"runs"_s, u"how often each figure is taken"_s, u"n"_s, u"11"_s },
          { u"idle-seconds"_s, u"how long each idle page is watched"_s, u"n"_s, u"3"_s },
          { u"few"_s,
            u"only see whether each figure can still be taken, on a few pages, without a browser"_s } });
    parser.process(application);

    Setup setup;
    setup.runs = qMax(1, parser.value(u"runs"_s).toInt());
    setup.idleSeconds = qMax(1, parser.value(u"idle-seconds"_s).toInt());
    setup.few = parser.isSet(u"few"_s);
    if (parser.isSet(u"content"_s))
        setup.content = parser.value(u"content"_s);
    printHead();
    if (!measureAll(setup)) {
        std::fputs("A figure could not be taken.\n", stderr);
        return 1;
    }
    printFoot();
    return 0;
}
