// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpainter.h"
#include "chartreader.h"
#include "contentstore.h"
#include "manystudies.h"
#include "series.h"
#include "studyfilter.h"

#include <functional>
#include <QCommandLineParser>
#include <QEventLoop>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTimer>

// What the studies and the charts cost: with the content that ships, and with 10,000 studies.

using namespace Plainheart;
using namespace PlainheartBench;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 10'000;

void measure(const QString &name, int runs, const std::function<void()> &call, const Aim &aim)
{
    QList<double> times;
    for (int run = 0; run < runs; ++run) {
        const double start = cpuMs();
        call();
        times << cpuMs() - start;
    }
    printRow(name, times, u"ms CPU"_s, aim);
}

Chart chartOf(const StoredChart &stored)
{
    const auto chart = readChart({ stored.id, stored.kind, stored.title, stored.question, stored.unit,
                                   stored.plain, stored.caution, stored.body, stored.rows, stored.sources });
    if (!chart)
        qFatal("%s", qPrintable(chart.error().sentence()));
    return *chart;
}

/// A forest plot of many studies, all different and the same in every run.
Chart manyStudies(const Chart &like)
{
    Chart chart = like;
    QList<ForestRow> rows;
    for (int i = 0; i < many; ++i) {
        ForestRow row;
        row.label = u"Study %1"_s.arg(i);
        row.people = 20 + i * 37 % 500;
        row.value = i * 13 % 90 / 10.0 - 2;
        row.low = row.value - 2;
        row.high = row.value + 2;
        row.blinded = i % 3 == 0;
        rows << row;
    }
    chart.rows = rows;
    return chart;
}

/// What the list of studies asks for: which ones there are, which ones pass a filter, and one card.
void measureStudies(const ContentStore &store, int runs)
{
    StudyFilter filter;
    filter.populations = { u"heart-failure"_s };
    filter.minPeople = 100;
    filter.blinded = true;
    const QList<qint64> all = store.studyNumbers({});
    const QString count = QString::number(all.size());
    measure(count + u" studies: which ones"_s, runs, [&] { (void)store.studyNumbers({}); }, { 16 });
    measure(count + u" studies: filter"_s, runs, [&] { (void)store.studyNumbers(filter); }, { 16 });
    qsizetype row = 0;
    measure(count + u" studies: one card"_s, runs * 20,
            [&] { (void)store.studyCard(all.at(row++ * 7 % all.size()), u"en"_s); }, { 1 });
}

/// A window's part of a figure, as it is painted while it scrolls.
void paintPart(const Figure &figure, double top)
{
    static const ChartPalette palette = [] {
        ChartPalette all;
        all.text = all.softText = all.frame = all.counted = all.pooled = Qt::black;
        all.notCounted = all.grid = Qt::gray;
        all.treatment = all.control = all.empty = all.range = Qt::darkCyan;
        all.card = all.band = Qt::white;
        return all;
    }();
    static QImage image(760, 600, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setClipRect(image.rect());
    painter.translate(0, -top);
    paintChart(painter, figure, palette, QGuiApplication::font());
}

void measureCharts(const ContentStore &store, int runs)
{
    const FontMeasure measured(QGuiApplication::font());
    FigureOptions options;
    options.width = 760;
    options.rowHeight = 44;
    double slowest = 0;
    QString name;
    for (const StoredChart &stored : store.charts(u"en"_s)) {
        const double start = cpuMs();
        const Chart chart = chartOf(stored);
        paintPart(layoutChart(chart, options, measured), 0);
        if (cpuMs() - start > slowest) {
            slowest = cpuMs() - start;
            name = stored.id;
        }
    }
    printRow(u"chart: read, lay out and paint, the slowest (%1)"_s.arg(name), { slowest }, u"ms CPU"_s,
             { 50 });
    const Chart big = manyStudies(chartOf(*store.chart(u"ef-by-trial"_s, u"en"_s)));
    Figure figure;
    measure(u"forest plot of %1: lay out"_s.arg(many), runs,
            [&] { figure = layoutChart(big, options, measured); }, {});
    double top = 0;
    measure(u"forest plot of %1: paint what a window shows"_s.arg(many), runs * 5,
            [&] { paintPart(figure, top += 1700); }, { 16 });
}

void nextFrame(QQuickWindow &window)
{
    QEventLoop loop;
    QObject::connect(&window, &QQuickWindow::frameSwapped, &loop, &QEventLoop::quit);
    QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
    window.update();
    loop.exec();
}

/// The picture of a chart as a page shows it: opened, then moved as a finger does, frame by frame.
void measureScrolling(const StoredChart &chart)
{
    QQmlEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    QQmlComponent component(&engine);
    component.setData(R"(
        import QtQuick
        import Plainheart.Evidence
        Flickable {
            property alias chart: view.chart
            width: 760
            height: 600
            contentHeight: view.height
            ChartView {
                id: view
                width: 760
                height: implicitHeight
                font.pixelSize: 17
                rowHeight: 44
            }
        })",
                      QUrl());
    const std::unique_ptr<QObject> area(component.create());
    if (!area)
        qFatal("%s", qPrintable(component.errorString()));
    QQuickWindow window;
    window.resize(760, 600);
    qobject_cast<QQuickItem *>(area.get())->setParentItem(window.contentItem());
    window.show();
    nextFrame(window);

    const QString name = u"chart of %1 rows in a window: "_s.arg(chart.rows.size());
    const double memory = memoryMb();
    const double opened = cpuMs();
    area->setProperty("chart", QVariant::fromValue(chart));
    nextFrame(window);
    printRow(name + u"open"_s, { cpuMs() - opened }, u"ms CPU"_s);
    QList<double> frames;
    for (int frame = 1; frame <= 300; ++frame) {
        const double start = cpuMs();
        area->setProperty("contentY", frame * 24);
        nextFrame(window);
        frames << cpuMs() - start;
    }
    printRow(name + u"move"_s, frames, u"ms CPU"_s, { 16 });
    printRow(name + u"memory"_s, { memoryMb() - memory }, u"MB"_s);
}

void measureScrolling(const ContentStore &store)
{
    StoredChart chart = *store.chart(u"ef-by-trial"_s, u"en"_s);
    const QList<QJsonObject> rows = chart.rows;
    for (const qsizetype count : { qsizetype(150), qsizetype(many) }) {
        while (chart.rows.size() < count)
            chart.rows << rows.at(chart.rows.size() % rows.size());
        measureScrolling(chart);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({ u"runs"_s, u"how often each is measured"_s, u"n"_s, u"11"_s });
    parser.process(application);
    const int runs = qMax(1, parser.value(u"runs"_s).toInt());
    const QString content = QStringLiteral(PLAINHEART_BINARY_DIR "/share/plainheart/content.sqlite");
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"many.sqlite"_s);
    const auto store = ContentStore::open(content);
    if (!store || !multiplyStudies(content, copy, 100))
        qFatal("no content store: build plainheart_content_store");
    const auto manyStudies = ContentStore::open(copy);
    if (!manyStudies)
        qFatal("%s", qPrintable(manyStudies.error().sentence()));
    printHead();
    measureStudies(**store, runs);
    measureStudies(**manyStudies, runs);
    measureScrolling(**store); // before what leaves free memory behind
    measureCharts(**store, runs);
    printRow(u"memory"_s, { memoryMb() }, u"MB"_s);
    return 0;
}
