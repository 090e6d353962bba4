// SPDX-License-Identifier: GPL-3.0-or-later
#include "sceneart.h"
#include "sceneview.h"

#include <QDir>
#include <QGuiApplication>
#include <QProcess>
#include <QQuickWindow>
#include <QSGRendererInterface>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

/// Moments of a story: at rest, and in the midst of two motions.
constexpr double moments[] = { 0, 1.3, 4.7 };

/// Shows each picture in a window at fixed times and writes what is seen to the folder. Returns the program's
/// exit code.
int drawAll(const QDir &folder)
{
    QQuickWindow window;
    window.resize(640, 400);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return 2;
    for (const QString &id : sceneIds()) {
        SceneView view;
        view.setParentItem(window.contentItem());
        view.setSize(window.size());
        view.setTheme(u"light"_s);
        view.setScene(id);
        view.setControl(0.5);
        for (const double seconds : moments) {
            view.setTime(seconds);
            const QString file = u"%1-%2.png"_s.arg(id).arg(seconds);
            if (!window.grabWindow().convertToFormat(QImage::Format_RGB32).save(folder.filePath(file)))
                return 3;
        }
        view.setParentItem(nullptr);
    }
    return 0;
}

QStringList picturesIn(const QString &folder)
{
    return QDir(folder).entryList({ u"*.png"_s }, QDir::Files, QDir::Name);
}

} // namespace

/// A moment of a picture has the same pixels again in another process, and on a screen as without one.
class TestBackends : public QObject
{
    Q_OBJECT

    QTemporaryDir m_first;

    /// This program, drawing into a folder.
    static bool draw(const QString &platform, const QString &folder, const QStringList &wrapper = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, platform);
        environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QStringList command = wrapper;
        command << QCoreApplication::applicationFilePath() << u"--draw"_s << folder;
        process.start(command.takeFirst(), command);
        return process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
    }

    void compareWithFirst(const QString &folder)
    {
        const QStringList pictures = picturesIn(folder);
        QCOMPARE(pictures, picturesIn(m_first.path()));
        for (const QString &picture : pictures)
            QVERIFY2(QImage(m_first.filePath(picture)) == QImage(QDir(folder).filePath(picture)),
                     qPrintable(picture));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(draw(u"offscreen"_s, m_first.path()));
        QVERIFY(picturesIn(m_first.path()).size() > 20);
    }

    void twoRunsAreAlike()
    {
        QTemporaryDir second;
        QVERIFY(draw(u"offscreen"_s, second.path()));
        compareWithFirst(second.path());
    }

    void aScreenIsNoDifferent()
    {
        const QString xvfb = QStandardPaths::findExecutable(u"xvfb-run"_s);
        QVERIFY2(!xvfb.isEmpty(), "xvfb-run is not installed: scripts/test does that.");
        QTemporaryDir onScreen;
        QVERIFY(draw(u"xcb"_s, onScreen.path(), { xvfb, u"-a"_s, u"-s"_s, u"-screen 0 1280x1024x24"_s }));
        compareWithFirst(onScreen.path());
    }
};

int main(int argc, char *argv[])
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--draw")
        return drawAll(QDir(arguments.at(2)));
    TestBackends test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_backends.moc"
