// SPDX-License-Identifier: GPL-3.0-or-later
#include "child.h"
#include "contentstore.h"
#include "manystudies.h"
#include "series.h"

#include <cstdio>
#include <functional>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

// The figures that the program must keep, printed as a table. Each start is a process of its own.

namespace PlainheartBench {

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

const QString defaultContent = QStringLiteral(PLAINHEART_BINARY_DIR "/share/plainheart/content.sqlite");

struct Setup {
    int runs = 11;
    int idleSeconds = 10;
    bool pages = false;
    QString content = defaultContent;
};

/// Starts this program as the measured one and adds what it reports; false if it failed.
bool measureChild(const Setup &setup, const QString &task, Figures &figures)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double begun = clockMs();
    process.start(QCoreApplication::applicationFilePath(),
                  { u"--child"_s, task, u"--content"_s, setup.content, u"--idle-seconds"_s,
                    QString::number(setup.idleSeconds) });
    if (!process.waitForFinished(300'000) || process.exitCode() != 0)
        return false;
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() != 2)
            continue;
        const QString name = QString::fromLatin1(parts.at(0));
        const double value = parts.at(1).toDouble();
        // A moment on the clock is told from the moment the process was asked for.
        figures[name] << (name.endsWith(u".at"_s) ? value - begun : value);
    }
    return true;
}

bool measureApp(const Setup &setup)
{
    Figures figures;
    for (int run = 0; run < setup.runs; ++run) {
        if (!measureChild(setup, u"start"_s, figures))
            return false;
    }
    printRow(u"start to first frame"_s, figures[u"start.first.at"_s], u"ms"_s, u"< 250"_s);
    printRow(u"start to complete page"_s, figures[u"start.complete.at"_s], u"ms"_s);
    printRow(u"start to complete page, CPU"_s, figures[u"start.complete.cpu"_s], u"ms CPU"_s);
    printRow(u"memory, home page (PSS)"_s, figures[u"memory.home"_s], u"MB"_s, u"< 80"_s);

    Figures walked;
    if (!measureChild(setup, u"turns"_s, walked) || !measureChild(setup, u"idle"_s, walked))
        return false;
    printRow(u"page turn to complete page, first visit"_s, walked[u"turn.first.cpu"_s], u"ms CPU"_s,
             u"< 50"_s);
    printRow(u"page turn to complete page, later visits"_s, walked[u"turn.again.cpu"_s], u"ms CPU"_s,
             u"< 50"_s);
    printRow(u"page turn with its transition"_s, walked[u"turn.again.settled.cpu"_s], u"ms CPU"_s);
    printRow(u"page turn to complete page, wall"_s, walked[u"turn.again.wall"_s], u"ms"_s);
    if (setup.pages) {
        QStringList names = walked.keys();
        names.sort();
        for (const QString &name : std::as_const(names)) {
            if (name.startsWith(u"page."_s))
                printRow(u"  "_s + name.mid(5), walked[name], u"ms CPU"_s, u"< 50"_s);
        }
    }
    printRow(u"memory after the whole walk (PSS)"_s, walked[u"memory.walked"_s], u"MB"_s, u"< 80"_s);
    printRow(u"idle, home page"_s, walked[u"idle.home"_s], u"% CPU"_s, u"0"_s);
    printRow(u"idle, topic page"_s, walked[u"idle.fibrosis"_s], u"% CPU"_s, u"0"_s);
    return true;
}

void measureCall(const QString &name, int runs, const std::function<void()> &call,
                 const QString &aim = u"< 1"_s)
{
    QList<double> times;
    for (int run = 0; run < runs; ++run) {
        const double start = clockMs();
        call();
        times << clockMs() - start;
    }
    printRow(name, times, u"ms"_s, aim);
}

bool measureStore(const Setup &setup)
{
    auto opened = ContentStore::open(setup.content);
    if (!opened)
        return false;
    const ContentStore &store = **opened;
    const QString en = u"en"_s;
    const QString topic = u"fibrosis"_s;
    const int runs = setup.runs * 20;
    measureCall(u"store: open and check"_s, setup.runs, [&] { (void)ContentStore::open(setup.content); }, {});
    measureCall(u"store: a topic, whole (6 queries)"_s, runs, [&] { (void)store.document(topic, en); });
    measureCall(u"store: a glossary word"_s, runs, [&] { (void)store.term(u"stem-cells"_s, en); });
    measureCall(u"store: all glossary words"_s, runs, [&] { (void)store.terms(en); });
    measureCall(u"store: all questions"_s, runs, [&] { (void)store.questions(en); });
    measureCall(u"store: offer check"_s, runs, [&] { (void)store.offerQuestions(en); });
    const QString source = store.document(topic, en)->sources.value(0);
    measureCall(u"store: a study with its findings"_s, runs, [&] { (void)store.source(source, en); });
    measureCall(u"store: all studies of a topic"_s, runs, [&] { (void)store.sourcesOf(topic, en); }, {});
    measureCall(u"store: a study with where it stands"_s, runs, [&] { (void)store.study(source, en); });
    measureCall(u"store: a chart"_s, runs, [&] { (void)store.chart(u"trials-timeline"_s, en); });
    measureCall(u"store: all claims"_s, runs, [&] { (void)store.claims(en); });
    measureCall(u"store: six topics, whole (37 queries)"_s, runs, [&] { (void)store.topics(en); }, {});
    return true;
}

bool measureBuild(const Setup &setup)
{
    const QTemporaryDir folder;
    const QString sources = QStringLiteral(PLAINHEART_SOURCE_DIR);
    QList<double> times;
    for (int run = 0; run < setup.runs; ++run) {
        QProcess process;
        const double start = clockMs();
        process.start(QStringLiteral(PLAINHEART_BINARY_DIR "/bin/plainheart-content"),
                      { u"build"_s, sources + u"/content"_s, u"-o"_s, folder.filePath(u"content.sqlite"_s),
                        u"--art"_s, sources + u"/resources/art"_s });
        if (!process.waitForFinished() || process.exitCode() != 0)
            return false;
        times << clockMs() - start;
    }
    printRow(u"store build"_s, times, u"ms"_s);
    return true;
}

bool measureExplorer(const Setup &setup)
{
    const QTemporaryDir folder;
    Setup more = setup;
    more.content = folder.filePath(u"many.sqlite"_s);
    if (!multiplyStudies(setup.content, more.content, 10'000))
        return false;
    for (const auto &[with, what] : { std::pair<const Setup *, QString>(&setup, u"the studies"_s),
                                      std::pair<const Setup *, QString>(&more, u"10,000 studies"_s) }) {
        Figures figures;
        if (!measureChild(*with, u"explorer"_s, figures))
            return false;
        printRow(what + u": open the list"_s, figures[u"explorer.open.cpu"_s], u"ms CPU"_s, u"< 100"_s);
        printRow(what + u": a frame while the list is moved"_s, figures[u"explorer.frame"_s], u"ms CPU"_s,
                 u"< 16"_s);
        printRow(what + u": memory, list open (PSS)"_s, figures[u"explorer.memory"_s], u"MB"_s);
        printRow(what + u": memory, 300 frames later (PSS)"_s, figures[u"explorer.memory.scrolled"_s],
                 u"MB"_s);
    }
    return true;
}

} // namespace

int runAll(const Setup &setup)
{
    printHead();
    printRow(u"the machine: the same sum, again and again"_s, noise(setup.runs * 3), u"ms"_s, u"(noise)"_s);
    const bool ok = measureApp(setup) && measureExplorer(setup) && measureStore(setup) && measureBuild(setup);
    if (!ok)
        std::fputs("A figure could not be taken.\n", stderr);
    return ok ? 0 : 1;
}

} // namespace PlainheartBench

int main(int argc, char *argv[])
{
    using namespace Qt::StringLiterals;
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    QCommandLineParser parser;
    parser.addOptions({ { u"child"_s, u"the task of a measured process"_s, u"task"_s },
                        { u"content"_s, u"content file"_s, u"file"_s },
                        { u"pages"_s, u"one row for the turn to each page"_s },
                        { u"runs"_s, u"how often each figure is taken"_s, u"n"_s, u"11"_s },
                        { u"idle-seconds"_s, u"how long idleness is watched"_s, u"n"_s, u"10"_s } });
    if (!parser.parse(arguments)) {
        std::fprintf(stderr, "%s\n", qPrintable(parser.errorText()));
        return 2;
    }

    PlainheartBench::Setup setup;
    setup.runs = qMax(1, parser.value(u"runs"_s).toInt());
    setup.idleSeconds = qMax(1, parser.value(u"idle-seconds"_s).toInt());
    setup.pages = parser.isSet(u"pages"_s);
    if (parser.isSet(u"content"_s))
        setup.content = parser.value(u"content"_s);
    if (parser.isSet(u"child"_s))
        return PlainheartBench::runChild(argc, argv, parser.value(u"child"_s), setup.content,
                                         setup.idleSeconds);
    QCoreApplication application(argc, argv);
    return PlainheartBench::runAll(setup);
}
