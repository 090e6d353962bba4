// SPDX-License-Identifier: GPL-3.0-or-later
#include "sceneart.h"
#include "sceneview.h"
#include "series.h"

#include <algorithm>
#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QTimer>

// What each living picture costs in software rendering, on its stage in a window of two sizes.

namespace {

using namespace Plainheart;
using namespace PlainheartBench;
using namespace Qt::StringLiterals;

/// The stage of a topic page in a window of that size.
struct Stage {
    QString window;
    QSize size;
};

constexpr double frameSeconds = 1.0 / 30;

/// Complete from the start, as QML would make it.
class View : public SceneView
{
public:
    explicit View(QQuickItem *parent)
        : SceneView(parent)
    {
        classBegin();
        componentComplete();
    }
};

/// The stop at which most moves, or where a picture without a control stands.
double busiest(const SceneDescription &scene)
{
    double best = 0;
    qsizetype most = -1;
    for (const SceneStop &stop : scene.stops) {
        const qsizetype count = movesAt(scene, stop.control)
            ? poseAt(scene, stop.control, scene.storySeconds / 2, false).particles.size()
            : -1;
        if (count > most) {
            most = count;
            best = stop.control;
        }
    }
    return best;
}

/// Runs until the window has drawn what is new, or, if nothing is, for a moment.
void untilDrawn(QQuickWindow *window)
{
    QEventLoop loop;
    QObject::connect(window, &QQuickWindow::frameSwapped, &loop, &QEventLoop::quit);
    QTimer::singleShot(25, &loop, &QEventLoop::quit);
    loop.exec();
}

/// One frame at this time; the processor time that it took, in milliseconds.
double frame(QQuickWindow *window, SceneView *view, double seconds)
{
    const double start = cpuMs();
    view->setTime(seconds);
    untilDrawn(window);
    return cpuMs() - start;
}

void measure(const Stage &stage, const QString &id, double seconds)
{
    const auto description = loadScene(id);
    if (!description)
        return;
    QQuickWindow window;
    window.resize(stage.size);
    View view(window.contentItem());
    view.setSize(stage.size);
    view.setTheme(u"light"_s);
    window.show();
    untilDrawn(&window);

    const QString name = id + u", "_s + stage.window;
    const double start = cpuMs();
    view.setScene(id);
    view.setControl(busiest(*description));
    untilDrawn(&window);
    printRow(name + u": first show"_s, { cpuMs() - start }, u"ms CPU"_s, { 150 });

    QList<double> frames;
    double sum = 0;
    for (double time = frameSeconds; time < seconds; time += frameSeconds) {
        const double cost = frame(&window, &view, time);
        // The first frames rasterise the parts that move.
        if (time > 0.5) {
            frames << cost;
            sum += cost;
        }
    }
    std::sort(frames.begin(), frames.end());
    printRow(name + u": frame"_s, frames, u"ms CPU"_s, { 33 });
    printRow(name + u": 99th percentile"_s, { frames.at(frames.size() * 99 / 100) }, u"ms CPU"_s, { 33 });
    printRow(name + u": while it moves"_s, { sum / static_cast<double>(frames.size()) * 3 }, u"% CPU"_s,
             { 20 });
    printRow(name + u": cached pictures"_s, { static_cast<double>(view.cacheBytes()) / (1 << 20) }, u"MB"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        { { u"seconds"_s, u"how long each picture moves"_s, u"n"_s, u"12"_s },
          { u"few"_s, u"only see whether each figure can still be taken, on two pictures"_s } });
    parser.process(application);
    const double seconds = qMax(1.0, parser.value(u"seconds"_s).toDouble());
    const QStringList ids = parser.isSet(u"few"_s) ? sceneIds().first(2) : sceneIds();
    printHead();
    for (const Stage &stage :
         { Stage{ u"1280x800"_s, { 638, 392 } }, Stage{ u"1920x1080"_s, { 998, 612 } } }) {
        for (const QString &id : ids)
            measure(stage, id, seconds);
    }
    return 0;
}
