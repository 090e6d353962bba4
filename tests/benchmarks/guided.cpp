// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"
#include "marks.h"
#include "patientscreen.h"
#include "program.h"
#include "series.h"

#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryFile>

// What guided mode costs: how far the console is behind the patient's page, what the page costs a second
// time, and what a pen does.

using namespace Plainheart;
using namespace PlainheartBench;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *screens
    = R"({ "synchronousWindowSystemEvents": true, "windowFrameMargins": false, "screens": [
    { "name": "desk", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1 },
    { "name": "wall", "x": 1920, "y": 0, "width": 1280, "height": 800, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1 }
] })";

/// Milliseconds until both windows have shown what was done.
double untilBothShow(QQuickWindow *patient, QQuickWindow *console, const std::function<void()> &doIt)
{
    int left = 2;
    QEventLoop loop;
    const auto shown = [&] {
        if (--left == 0)
            loop.quit();
    };
    QObject::connect(patient, &QQuickWindow::frameSwapped, &loop, shown, Qt::SingleShotConnection);
    QObject::connect(console, &QQuickWindow::frameSwapped, &loop, shown, Qt::SingleShotConnection);
    const double start = clockMs();
    doIt();
    loop.exec();
    return clockMs() - start;
}

/// Per cent of one core over some seconds.
double load(int seconds)
{
    const double start = cpuMs();
    waitFor(seconds * 1000);
    return (cpuMs() - start) / (seconds * 10.0);
}

void drawLine(Marks *marks, double y, int points)
{
    marks->begin({ 0.05, y }, false);
    for (int i = 1; i < points; ++i)
        marks->drawTo({ 0.05 + 0.9 * i / points, y + 0.01 * (i % 7) });
    marks->end();
}

} // namespace

int main(int argc, char *argv[])
{
    QTemporaryFile file;
    if (!file.open())
        return 1;
    file.write(screens);
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(file.fileName()));
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({ u"runs"_s, u"how often each is done"_s, u"n"_s, u"40"_s });
    parser.addOption({ u"seconds"_s, u"how long a load is taken"_s, u"n"_s, u"5"_s });
    parser.process(application);
    const int runs = qMax(2, parser.value(u"runs"_s).toInt());
    const int seconds = qMax(1, parser.value(u"seconds"_s).toInt());
    QGuiApplication::setFont(loadFonts());

    Options options;
    options.mode = Mode::Guided;
    options.contentFile = QStringLiteral(PLAINHEART_BINARY_DIR "/share/plainheart/content.sqlite");
    Surroundings around;
    around.languages = { u"en"_s };
    auto program = Program::make(options, around);
    if (!program)
        qFatal("%s", qPrintable(program.error().what));
    QQuickWindow *patient = (*program)->show();
    QQuickWindow *console = (*program)->console();
    if (!patient || !console)
        return 1;
    waitFor(500);
    Navigator &navigator = (*program)->navigator();
    Marks &marks = (*program)->marks();

    printHead();
    navigator.open(u"fibrosis"_s);
    waitFor(1000);
    QList<double> steps;
    for (int i = 0; i < runs; ++i) {
        steps << untilBothShow(patient, console, [&] { navigator.openStep(1 + i % 2); });
        waitFor(150);
    }
    printRow(u"a step, until the patient and the console show it"_s, steps, u"ms"_s, { 100 });

    navigator.open(u"heart-failure"_s); // its hearts beat for as long as they are seen
    waitFor(1500);
    const double both = load(seconds);
    printRow(u"hearts that beat, in both windows"_s, { both }, u"% of a core"_s);
    (*program)->patientScreen().forgetMirror();
    waitFor(500);
    const double alone = load(seconds);
    printRow(u"the same, in the patient's window alone"_s, { alone }, u"% of a core"_s);
    printRow(u"a page that moves, twice against once"_s, { both / alone }, u"times"_s, { 2.5 });
    navigator.open(u"glossary"_s);
    waitFor(1500);
    printRow(u"a page that is still"_s, { load(seconds) }, u"% of a core"_s, { 0.5 });

    navigator.open(u"fibrosis"_s);
    waitFor(1000);
    marks.setTool(u"pen"_s);
    for (int i = 0; i < 60; ++i)
        drawLine(&marks, 0.1 + 0.01 * i, 200);
    waitFor(300);
    QList<double> moves;
    marks.begin({ 0.1, 0.9 }, false);
    waitFor(100);
    for (int i = 0; i < runs; ++i) {
        const double start = clockMs();
        QEventLoop loop;
        QObject::connect(patient, &QQuickWindow::frameSwapped, &loop, &QEventLoop::quit,
                         Qt::SingleShotConnection);
        marks.drawTo({ 0.1 + 0.8 * i / runs, 0.9 });
        loop.exec();
        moves << clockMs() - start;
    }
    marks.end();
    printRow(u"a pen's move over 60 lines of 200 points, until the patient sees it"_s, moves, u"ms"_s,
             { 20 });
    printFoot();
    return 0;
}
