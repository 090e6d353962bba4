// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "memory.h"
#include "program.h"
#include "report.h"
#include "series.h"
#include "settle.h"
#include "walk.h"

#include <QEventLoop>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

namespace PlainheartBench {

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

/// Runs until nothing was drawn for a second, for `longest` seconds at most; the milliseconds from now to the
/// last frame.
double untilStill(QQuickWindow *window, int longest)
{
    constexpr int quiet = 1000; // ms
    const double begun = clockMs();
    double last = begun;
    const auto frames
        = QObject::connect(window, &QQuickWindow::frameSwapped, window, [&last] { last = clockMs(); });
    while (clockMs() - last < quiet && clockMs() - begun < longest * 1000.0)
        waitFor(quiet / 4);
    QObject::disconnect(frames);
    return last - begun;
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

} // namespace

PageTurner::PageTurner(Program &program, QQuickWindow *window, int most)
    : m_program(program)
    , m_window(window)
    , m_most(most)
{
}

bool PageTurner::shown() const
{
    const QQuickItem *page = m_program.navigator().page();
    return page && page->opacity() >= 1 && page->x() == 0;
}

bool PageTurner::untilComplete()
{
    bool complete = false;
    QEventLoop loop;
    const auto frames = QObject::connect(m_window, &QQuickWindow::frameSwapped, &loop, [&] {
        complete = shown();
        if (complete)
            loop.quit();
    });
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    m_window->update();
    loop.exec();
    QObject::disconnect(frames);
    return complete;
}

QStringList PageTurner::addresses() const
{
    QStringList found;
    for (const Sight &sight : walk(*m_program.store())) {
        if (sight.level == u"plain"_s && found.size() < m_most)
            found << sight.address;
    }
    found << found.takeFirst();
    return found;
}

bool PageTurner::turn(const QString &address, const QString &name)
{
    const double cpu = cpuMs();
    const double clock = clockMs();
    m_program.navigator().open(address);
    if (!untilComplete())
        return false;
    report(name + u".cpu"_s, cpuMs() - cpu);
    report(name + u".wall"_s, clockMs() - clock);
    report(u"page."_s + address, cpuMs() - cpu);
    (void)settle(m_window, &m_program.navigator());
    return true;
}

bool PageTurner::turnAll()
{
    const QStringList all = addresses();
    for (const QString &name : { u"turn.first"_s, u"turn.again"_s }) {
        for (const QString &address : all) {
            if (!turn(address, name))
                return false;
        }
    }
    report(u"walked.memory"_s, memoryMb());
    returnFreedMemory();
    report(u"rested.memory"_s, memoryMb());
    return true;
}

bool PageTurner::turnHurriedly()
{
    constexpr int atOnce = 50; // as from keys that are held down while pages are drawn
    const QStringList all = addresses();
    int turns = 0;
    for (const int until : { 1'000, 10'000, 100'000 }) {
        while (turns < until) {
            for (int i = 0; i < atOnce; ++i)
                m_program.navigator().open(all.at(turns++ % all.size()));
            if (!untilComplete())
                return false;
        }
        report(u"hurry.memory.%1"_s.arg(until), memoryMb());
    }
    return true;
}

void PageTurner::watchIdle(int seconds, int longest)
{
    QStringList all = addresses();
    all.prepend(all.takeLast()); // Home tells its story only once after the start
    for (const QString &address : std::as_const(all)) {
        m_program.navigator().open(address);
        (void)settle(m_window, &m_program.navigator());
        const double beaten = cpuMs();
        const double moved = untilStill(m_window, longest); // ms
        if (moved > 2000) {
            report(u"moving.seconds."_s + address, moved / 1000);
            report(u"moving.cpu."_s + address, (cpuMs() - beaten) / moved * 100);
        }
        const double cpu = cpuMs();
        const double woken = wakeUps();
        waitFor(seconds * 1000);
        report(u"idle.cpu."_s + address, (cpuMs() - cpu) / (seconds * 10.0));
        // Two of them are ours: the timer that we wait for, and what it interrupts.
        report(u"idle.wakeups."_s + address, qMax(0.0, wakeUps() - woken - 2) / seconds);
    }
}

bool PageTurner::scrollStudies()
{
    if (!turn(u"studies"_s, u"explorer.open"_s))
        return false;
    QQuickItem *list = listIn(m_window->contentItem());
    if (!list)
        return false;
    report(u"explorer.memory"_s, memoryMb());
    constexpr double step = 24; // px
    for (int frame = 0; frame < 300; ++frame) {
        const double cpu = cpuMs();
        list->setProperty("contentY", list->property("contentY").toDouble() + step);
        if (!untilComplete())
            return false;
        report(u"explorer.frame"_s, cpuMs() - cpu);
    }
    report(u"explorer.memory.scrolled"_s, memoryMb());
    return true;
}

} // namespace PlainheartBench
