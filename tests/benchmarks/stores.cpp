// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores.h"

#include "contentstore.h"
#include "series.h"

#include <functional>
#include <QProcess>
#include <QTemporaryDir>

namespace PlainheartBench {

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

void measureCall(const QString &name, int runs, const std::function<void()> &call, const Aim &aim = { 1 })
{
    QList<double> times;
    for (int run = 0; run < runs; ++run) {
        const double start = clockMs();
        call();
        times << clockMs() - start;
    }
    printRow(name, times, u"ms"_s, aim);
}

} // namespace

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

} // namespace PlainheartBench
