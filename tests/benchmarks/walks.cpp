// SPDX-License-Identifier: GPL-3.0-or-later
#include "walks.h"

#include "manystudies.h"
#include "series.h"

#include <QTemporaryDir>

namespace PlainheartBench {

using namespace Qt::StringLiterals;

namespace {

constexpr Aim turnAim{ 50, true };
constexpr Aim nothing{ 0.1, true }; // the measuring itself takes up to 0.09 % of a core

QStringList fewPages(const Setup &setup) { return { u"--most-pages"_s, setup.few ? u"3"_s : u"1000"_s }; }

/// The names that begin so, in order.
QStringList namesOf(const Figures &figures, const QString &prefix)
{
    QStringList names;
    for (auto figure = figures.cbegin(); figure != figures.cend(); ++figure) {
        if (figure.key().startsWith(prefix))
            names << figure.key();
    }
    names.sort();
    return names;
}

QList<double> valuesOf(const Figures &figures, const QString &prefix)
{
    QList<double> values;
    for (const QString &name : namesOf(figures, prefix))
        values << figures[name];
    return values;
}

/// A row for all pages together, and one for each that misses the aim.
void printPages(const QString &name, const Figures &figures, const QString &prefix, const QString &unit,
                const Aim &aim)
{
    printRow(name, valuesOf(figures, prefix), unit, aim);
    for (const QString &page : namesOf(figures, prefix)) {
        if (figures[page].constFirst() > aim.most + 0.005)
            printRow(u"  "_s + page.mid(prefix.size()), figures[page], unit, aim);
    }
}

} // namespace

bool measureTurns(const Setup &setup, const Others &others)
{
    Figures figures;
    if (!measureApp(setup, u"turns"_s, figures, fewPages(setup)))
        return false;
    printRow(u"page turn, first visit, every page"_s, figures[u"turn.first.cpu"_s], u"ms CPU"_s, turnAim);
    printRow(u"page turn, later visit, every page"_s, figures[u"turn.again.cpu"_s], u"ms CPU"_s, turnAim);
    printRow(u"page turn, later visit, every page"_s, figures[u"turn.again.wall"_s], u"ms"_s);
    // The least is the later visit, the greatest the first, which also reads the page's QML.
    for (const QString &name : namesOf(figures, u"page."_s))
        printRow(u"  "_s + name.mid(5), figures[name], u"ms CPU"_s, turnAim);
    const QList<double> memory = figures[u"walked.memory"_s];
    printRow(u"memory after every page twice"_s, memory, u"MB"_s, { 80 });
    printRow(u"  once nobody reads"_s, figures[u"rested.memory"_s], u"MB"_s, { 80 });
    if (const QList<double> theirs = others.browser[u"start.memory"_s]; !theirs.isEmpty())
        printRow(u"memory after every page twice over Chromium"_s, { median(memory) / median(theirs) },
                 u"x"_s, { 0.2 });
    return true;
}

bool measureIdle(const Setup &setup)
{
    Figures figures;
    if (!measureApp(setup, u"idle"_s, figures,
                    { u"--most-pages"_s, setup.few ? u"2"_s : u"1000"_s, u"--story-seconds"_s,
                      setup.few ? u"3"_s : u"90"_s }))
        return false;
    // Where the desktop asks for less movement, it does not beat.
    if (const QList<double> beating = figures.value(u"moving.cpu.home"_s); !beating.isEmpty()) {
        printRow(u"Home, while its heart beats"_s, beating, u"% CPU"_s, { 20 });
        printRow(u"Home, how long it beats"_s, figures.value(u"moving.seconds.home"_s), u"s"_s);
    }
    printPages(u"every page that moves, while it does"_s, figures, u"moving.cpu."_s, u"% CPU"_s,
               { 20, true });
    printRow(u"every page that moves, for how long"_s, valuesOf(figures, u"moving.seconds."_s), u"s"_s);
    printPages(u"every page, nothing moves"_s, figures, u"idle.cpu."_s, u"% CPU"_s, nothing);
    printRow(u"every page, nothing moves, wake-ups a second"_s, valuesOf(figures, u"idle.wakeups."_s), {},
             { 1, true });
    return true;
}

bool measureExplorer(const Setup &setup)
{
    const QTemporaryDir folder;
    Setup more = setup;
    more.content = folder.filePath(u"many.sqlite"_s);
    if (!multiplyStudies(setup.content, more.content, 100))
        return false;
    for (const auto &[with, what] : { std::pair<const Setup *, QString>(&setup, u"the studies"_s),
                                      std::pair<const Setup *, QString>(&more, u"100 x the studies"_s) }) {
        Figures figures;
        if (!measureApp(*with, u"explorer"_s, figures))
            return false;
        printRow(what + u": open the list"_s, figures[u"explorer.open.cpu"_s], u"ms CPU"_s, { 100 });
        printRow(what + u": a frame while the list is moved"_s, figures[u"explorer.frame"_s], u"ms CPU"_s,
                 { 16 });
        printRow(what + u": memory, list open"_s, figures[u"explorer.memory"_s], u"MB"_s);
        printRow(what + u": memory, 300 frames later"_s, figures[u"explorer.memory.scrolled"_s], u"MB"_s);
    }
    return true;
}

} // namespace PlainheartBench
