// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentstore.h"
#include "fonts.h"
#include "handoutmaker.h"
#include "handoutpdf.h"
#include "series.h"

#include <QCommandLineParser>
#include <QGuiApplication>

// What a page to take home costs, and whether memory grows where a kiosk makes very many.

using namespace Plainheart;
using namespace PlainheartBench;
using namespace Qt::StringLiterals;

namespace {

/// Topics of the combination with this number, 0 to 63.
HandoutRequest combination(const QStringList &topics, int number)
{
    HandoutRequest request;
    for (int i = 0; i < topics.size(); ++i) {
        if (number >> i & 1)
            request.topics << topics.at(i);
    }
    request.questions = { { u"my-scar"_s, {}, {}, {} }, { u"which-study"_s, {}, {}, {} } };
    return request;
}

qsizetype makePdf(const ContentStore &store, const HandoutRequest &request, ScenePool &pool)
{
    const Handout handout = makeHandout(store, request);
    const PaperSheets sheets(handout, { Paper::A4, 1, QGuiApplication::font() }, pool);
    return handoutPdf(handout, sheets, Paper::A4).size();
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({ u"count"_s, u"how many pages are made"_s, u"n"_s, u"1000"_s });
    parser.process(application);
    const int count = qMax(10, parser.value(u"count"_s).toInt());
    QGuiApplication::setFont(loadFonts());
    const auto store
        = ContentStore::open(QStringLiteral(PLAINHEART_BINARY_DIR "/share/plainheart/content.sqlite"));
    if (!store)
        qFatal("no content store: build plainheart_content_store");
    QStringList topics;
    for (const Document &topic : (*store)->topics(u"en"_s))
        topics << topic.id;

    printHead();
    ScenePool pool;
    QList<double> times;
    double warm = 0;
    for (int i = 0; i < count; ++i) {
        const double start = cpuMs();
        if (makePdf(**store, combination(topics, i % 64), pool) == 0)
            return 1;
        times << cpuMs() - start;
        if (i == std::min(63, count / 2)) // every picture was read by then
            warm = memoryMb();
    }
    printRow(u"a page to take home, as PDF, every combination of topics"_s, times, u"ms CPU"_s, { 300 });
    QList<double> all;
    for (int i = 0; i < std::min(20, count); ++i) {
        const double start = cpuMs();
        (void)makePdf(**store, combination(topics, 63), pool);
        all << cpuMs() - start;
    }
    printRow(u"the same with all six topics"_s, all, u"ms CPU"_s, { 300 });
    printRow(u"memory: growth over %1 pages"_s.arg(count), { memoryMb() - warm }, u"MB"_s, { 4 });
    printRow(u"memory"_s, { memoryMb() }, u"MB"_s);
    return 0;
}
