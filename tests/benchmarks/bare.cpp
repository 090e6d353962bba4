// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"
#include "series.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

// The least that a Qt Quick program can be, a window with one text: what the app's start is compared with.

int main(int argc, char *argv[])
{
    using namespace PlainheartBench;
    using namespace Qt::StringLiterals;

    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData(R"(
        import QtQuick
        Window {
            width: 1280; height: 800; visible: true
            Text { anchors.centerIn: parent; text: "One text" }
        })");
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window)
        return 1;
    QEventLoop loop;
    QObject::connect(window, &QQuickWindow::frameSwapped, &loop, &QEventLoop::quit);
    loop.exec();
    report(u"start.complete.at"_s, clockMs());
    report(u"start.complete.cpu"_s, cpuMs());
    waitFor(1000);
    report(u"start.memory"_s, memoryMb());
    return 0;
}
