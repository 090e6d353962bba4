// SPDX-License-Identifier: GPL-3.0-or-later
#include "child.h"

#include "fonts.h"
#include "memory.h"
#include "program.h"
#include "series.h"
#include "settle.h"
#include "walk.h"

#include <algorithm>
#include <cstdio>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

namespace PlainheartBench {

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

void report(const char *name, double value)
{
    std::printf("%s %.6f\n", name, value);
    std::fflush(stdout);
}

void waitFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Runs until the next frame that shows the complete page.
void untilComplete(Program &program, QQuickWindow *window)
{
    bool complete = false;
    QEventLoop loop;
    const auto connection = QObject::connect(window, &QQuickWindow::frameSwapped, &loop, [&] {
        complete = program.navigator().page() != nullptr;
        if (complete)
            loop.quit();
    });
    QTimer::singleShot(10000, &loop, &QEventLoop::quit);
    window->update();
    loop.exec();
    QObject::disconnect(connection);
}

void turn(Program &program, QQuickWindow *window, const QString &address, const char *name)
{
    const double cpu = cpuMs();
    const double clock = clockMs();
    program.navigator().open(address);
    untilComplete(program, window);
    report(qPrintable(QLatin1StringView(name) + u".cpu"_s), cpuMs() - cpu);
    report(qPrintable(u"page."_s + address), cpuMs() - cpu);
    report(qPrintable(QLatin1StringView(name) + u".wall"_s), clockMs() - clock);
    (void)settle(window, &program.navigator());
    report(qPrintable(QLatin1StringView(name) + u".settled.cpu"_s), cpuMs() - cpu);
}

/// Home is open when this starts. Every page once, and then once more.
void turns(Program &program, QQuickWindow *window)
{
    QStringList addresses;
    for (const Sight &sight : walk(*program.store())) {
        if (sight.level == u"plain"_s)
            addresses << sight.address;
    }
    addresses << addresses.takeFirst(); // home is where we are
    for (const char *name : { "turn.first", "turn.again" }) {
        for (const QString &address : std::as_const(addresses))
            turn(program, window, address, name);
    }
    waitFor(3000); // what is free goes back when the reader rests
    report("memory.walked", memoryMb());
}

bool moves(QQuickItem *item)
{
    if (!item->isVisible())
        return false;
    const QVariant running = item->property("running");
    if (running.isValid() && running.toBool())
        return true;
    const QList<QQuickItem *> children = item->childItems();
    return std::any_of(children.cbegin(), children.cend(), moves);
}

/// Idle is what nobody touches and what has told its story: a picture moves for some seconds when its page
/// opens, the heart on Home for 40.
void waitUntilStill(QQuickWindow *window)
{
    waitFor(2000); // a story begins when the page has come
    for (int second = 0; second < 60 && moves(window->contentItem()); ++second)
        waitFor(1000);
}

void idle(Program &program, QQuickWindow *window, int seconds)
{
    for (const QString &address : { u"home"_s, u"fibrosis"_s }) {
        program.navigator().open(address);
        (void)settle(window, &program.navigator());
        waitUntilStill(window);
        const double cpu = cpuMs();
        waitFor(seconds * 1000);
        report(qPrintable(u"idle."_s + address), (cpuMs() - cpu) / (seconds * 10.0));
    }
}

QQuickItem *listIn(QQuickItem *item)
{
    if (item->inherits("QQuickListView"))
        return item;
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *list = listIn(child))
            return list;
    }
    return nullptr;
}

/// Opens the list of all studies and moves it as a finger does, frame by frame.
void explorer(Program &program, QQuickWindow *window)
{
    turn(program, window, u"studies"_s, "explorer.open");
    QQuickItem *list = listIn(window->contentItem());
    if (!list)
        return;
    report("explorer.memory", memoryMb());
    constexpr double step = 24; // px
    for (int frame = 0; frame < 300; ++frame) {
        const double cpu = cpuMs();
        list->setProperty("contentY", list->property("contentY").toDouble() + step);
        untilComplete(program, window);
        report("explorer.frame", cpuMs() - cpu);
    }
    report("explorer.memory.scrolled", memoryMb());
}

} // namespace

int runChild(int argc, char *argv[], const QString &task, const QString &contentFile, int seconds)
{
    returnFreedMemory();
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application(argc, argv);
    auto program = Program::make({}, { contentFile, QDate::currentDate(), { u"en"_s } });
    if (!program || !(*program)->store())
        return 1;
    QGuiApplication::setFont(loadFonts());
    QQuickWindow *window = (*program)->show();
    if (!window)
        return 1;

    bool first = true;
    QObject::connect(window, &QQuickWindow::frameSwapped, window, [&] {
        if (first)
            report("start.first.at", clockMs());
        first = false;
    });
    untilComplete(**program, window);
    report("start.complete.at", clockMs());
    report("start.complete.cpu", cpuMs());
    (void)settle(window, &(*program)->navigator());
    report("memory.home", memoryMb());
    if (task == "turns"_L1)
        turns(**program, window);
    if (task == "explorer"_L1)
        explorer(**program, window);
    if (task == "idle"_L1)
        idle(**program, window, seconds);
    return 0;
}

} // namespace PlainheartBench
