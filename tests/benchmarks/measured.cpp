// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopwishes.h"
#include "fonts.h"
#include "memory.h"
#include "pages.h"
#include "program.h"
#include "report.h"
#include "series.h"
#include "settle.h"

#include <cstdio>
#include <future>
#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQuickWindow>

// The measured process: starts the app as its main() does in a clinic's waiting room, measures one thing, and
// prints "name value" lines.

namespace {

using namespace Plainheart;
using namespace PlainheartBench;
using namespace Qt::StringLiterals;

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        { { u"task"_s, u"start, turns, hurry, explorer or idle"_s, u"task"_s, u"start"_s },
          { u"content"_s, u"content file"_s, u"file"_s },
          { u"page"_s, u"the first page"_s, u"address"_s, u"home"_s },
          { u"seconds"_s, u"how long idleness is watched"_s, u"n"_s, u"1"_s },
          { u"story-seconds"_s, u"how long a page may move before it is watched"_s, u"n"_s, u"90"_s },
          { u"most-pages"_s, u"how many pages are opened at most"_s, u"n"_s, u"1000"_s } });
}

/// False if a screen reader was asked for meanwhile: more is made on each page then, and the figures are
/// others.
bool undisturbed(Program &program)
{
    if (!program.session().screenReader())
        return true;
    std::fputs("A screen reader is enabled in this session. Nothing was measured.\n", stderr);
    return false;
}

} // namespace

int main(int argc, char *argv[])
{
    keepFreedMemory();
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);

    Options options;
    options.mode = Mode::Kiosk;
    options.fullScreen = true;
    options.page = parser.value(u"page"_s);
    options.pageIsSet = true; // the page itself, and not the screen that waits for a reader
    std::future<QFont> font = std::async(std::launch::async, loadFonts);
    auto program
        = Program::make(options, { parser.value(u"content"_s), QDate::currentDate, { u"en"_s }, {} });
    if (!program || !(*program)->store())
        return 1;
    QGuiApplication::setFont(font.get());
    QQuickWindow *window = (*program)->show();
    if (!window)
        return 1;
    followDesktop(&(*program)->session());

    PageTurner pages(**program, window, parser.value(u"most-pages"_s).toInt());
    reportFirstFrame(window);
    if (!pages.untilComplete())
        return 1;
    report(u"start.complete.at"_s, clockMs());
    report(u"start.complete.cpu"_s, cpuMs());
    (void)settle(window, &(*program)->navigator());
    report(u"start.memory"_s, memoryMb());

    const QString task = parser.value(u"task"_s);
    bool done = true;
    if (task == "turns"_L1)
        done = pages.turnAll();
    else if (task == "hurry"_L1)
        done = pages.turnHurriedly();
    else if (task == "explorer"_L1)
        done = pages.scrollStudies();
    else if (task == "idle"_L1)
        pages.watchIdle(parser.value(u"seconds"_s).toInt(), parser.value(u"story-seconds"_s).toInt());
    return done && undisturbed(**program) ? 0 : 1;
}
