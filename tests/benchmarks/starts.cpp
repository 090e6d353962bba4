// SPDX-License-Identifier: GPL-3.0-or-later
#include "starts.h"

#include "browser.h"
#include "manystudies.h"
#include "series.h"

#include <algorithm>
#include <QTemporaryDir>

namespace PlainheartBench {

using namespace Qt::StringLiterals;

namespace {

const QString complete = u"start.complete.at"_s;
const QString cpu = u"start.complete.cpu"_s;
const QString memory = u"start.memory"_s;

/// Each run of one over the same run of the other: what slows the machine for a while slows both.
QList<double> ratios(const QList<double> &ours, const QList<double> &theirs)
{
    QList<double> each;
    for (qsizetype run = 0; run < std::min(ours.size(), theirs.size()); ++run)
        each << ours.at(run) / theirs.at(run);
    return each;
}

void printStart(const QString &name, const Figures &figures, const Aim &firstFrame = {},
                const Aim &megabytes = {})
{
    printRow(name + u": first frame"_s, figures[u"start.first.at"_s], u"ms"_s, firstFrame);
    printRow(name + u": complete"_s, figures[complete], u"ms"_s);
    printRow(name + u": complete"_s, figures[cpu], u"ms CPU"_s);
    printRow(name + u": memory"_s, figures[memory], u"MB"_s, megabytes);
}

} // namespace

bool measureStarts(const Setup &setup, Others &others)
{
    const QString browser = setup.few ? QString() : browserProgram();
    Figures home;
    Figures topic;
    for (int run = 0; run < setup.runs; ++run) {
        if (!measureProcess(u"plainheart-bare-window"_s, {}, others.window)
            || !measureApp(setup, u"start"_s, home)
            || !measureApp(setup, u"start"_s, topic, { u"--page"_s, u"fibrosis"_s })
            || (!browser.isEmpty() && !measureBrowser(browser, others.browser)))
            return false;
    }
    printStart(u"start of a bare window"_s, others.window);
    printStart(u"start of Home"_s, home, { 250 }, { 80 });
    printStart(u"start of a topic"_s, topic);
    printRow(u"Home over a bare window"_s, ratios(home[complete], others.window[complete]), u"x"_s, { 1.8 });
    printRow(u"topic over a bare window"_s, ratios(topic[complete], others.window[complete]), u"x"_s);
    if (browser.isEmpty()) {
        printNote(u"Chromium is not measured here: the rows of what is compared with it are left out."_s);
        return true;
    }
    printStart(u"start of Chromium, one still page"_s, others.browser);
    printRow(u"Home over Chromium"_s, ratios(home[complete], others.browser[complete]), u"x"_s, { 0.2 });
    printRow(u"topic over Chromium"_s, ratios(topic[complete], others.browser[complete]), u"x"_s, { 0.25 });
    printRow(u"memory of Home over Chromium"_s, ratios(home[memory], others.browser[memory]), u"x"_s,
             { 0.15 });
    return true;
}

bool measureGrowth(const Setup &setup)
{
    constexpr int factors[] = { 1, 10, 100 };
    const QTemporaryDir folder;
    QHash<int, Setup> stores;
    QHash<int, Figures> figures;
    for (const int factor : factors) {
        stores[factor] = setup;
        stores[factor].content = folder.filePath(u"%1.sqlite"_s.arg(factor));
        if (!multiplyStudies(setup.content, stores[factor].content, factor))
            return false;
    }
    for (int run = 0; run < setup.runs; ++run) {
        for (const int factor : factors) {
            if (!measureApp(stores[factor], u"start"_s, figures[factor]))
                return false;
        }
    }
    for (const int factor : factors)
        printStart(u"start with %1 x the studies"_s.arg(factor), figures[factor]);
    for (const int factor : { 10, 100 }) {
        const QString name = u"%1 x the studies over 1 x: "_s.arg(factor);
        printRow(name + u"complete"_s, ratios(figures[factor][complete], figures[1][complete]), u"x"_s,
                 { 1.1 });
        printRow(name + u"CPU"_s, ratios(figures[factor][cpu], figures[1][cpu]), u"x"_s, { 1.1 });
        printRow(name + u"memory"_s, ratios(figures[factor][memory], figures[1][memory]), u"x"_s, { 1.1 });
    }
    return true;
}

} // namespace PlainheartBench
