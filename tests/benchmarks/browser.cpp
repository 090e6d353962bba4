// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser.h"

#include "series.h"

#include <csignal>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>

namespace PlainheartBench {

using namespace Qt::StringLiterals;

namespace {

/// Two frames after it was loaded the page is on the screen, and it says so.
constexpr char stillPage[] = R"(<!doctype html><meta charset="utf-8"><title>One still page</title>
<link rel="icon" href="data:,">
<body style="font: 20px sans-serif; margin: 60px"><h1>One still page</h1><p>With one text.</p>
<script>addEventListener("load", () => requestAnimationFrame(() => requestAnimationFrame(() => fetch("/drawn"))))
</script>)";

void answer(QTcpSocket *socket, const QByteArray &body)
{
    socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: "
                  + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket->disconnectFromHost();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A process and all that came from it.
QList<qint64> family(qint64 first)
{
    QHash<qint64, QList<qint64>> children;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(entry));
        // "12 (name, in which may be anything) S 1 ...": the last number is the parent.
        const qint64 parent = stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
        if (parent > 0)
            children[parent] << entry.toLongLong();
    }
    QList<qint64> all{ first };
    for (qsizetype i = 0; i < all.size(); ++i)
        all << children.value(all.at(i));
    return all;
}

double memoryMb(const QList<qint64> &processes)
{
    double kilobytes = 0;
    for (const qint64 process : processes) {
        const QList<QByteArray> lines = contentOf(u"/proc/%1/smaps_rollup"_s.arg(process)).split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("Pss:"))
                kilobytes += line.mid(4).simplified().split(' ').constFirst().toDouble();
        }
    }
    return kilobytes / 1024;
}

QStringList kioskArguments(const QString &profile, quint16 port)
{
    // In its sandbox the memory of its processes can't be read.
    return { u"--kiosk"_s,
             u"--no-sandbox"_s,
             u"--no-first-run"_s,
             u"--no-default-browser-check"_s,
             u"--disable-component-update"_s,
             u"--disable-background-networking"_s,
             u"--disable-gpu"_s,
             u"--password-store=basic"_s,
             u"--window-size=1280,800"_s,
             u"--window-position=0,0"_s,
             u"--user-data-dir="_s + profile,
             u"http://127.0.0.1:%1/"_s.arg(port) };
}

/// One start: the milliseconds until the page is drawn, and the memory some seconds later; 0 if it is not.
std::pair<double, double> startOnce(const QString &program, const QString &profile)
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        return {};
    double drawn = 0;
    QEventLoop loop;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [&, socket] {
            const QByteArray asked = socket->readAll();
            if (asked.startsWith("GET /drawn ")) {
                drawn = clockMs();
                loop.quit();
            }
            if (asked.startsWith("GET "))
                answer(socket, asked.startsWith("GET / ") ? stillPage : "");
        });
    });
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    const double begun = clockMs();
    process.start(program, kioskArguments(profile, server.serverPort()));
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    loop.exec();
    waitFor(3000);
    const QList<qint64> processes = family(process.processId());
    const double memory = memoryMb(processes);
    process.terminate();
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(10'000)) {
        for (const qint64 each : processes)
            ::kill(static_cast<pid_t>(each), SIGKILL);
        process.waitForFinished();
    }
    return drawn > 0 ? std::pair(drawn - begun, memory) : std::pair(0.0, 0.0);
}

} // namespace

QString browserProgram()
{
    const QString program = QStandardPaths::findExecutable(u"chromium"_s);
    return program.isEmpty() ? QStandardPaths::findExecutable(u"chromium-browser"_s) : program;
}

bool measureBrowser(const QString &program, Figures &figures)
{
    // The first start makes the profile, which a kiosk does once.
    static const QTemporaryDir profile;
    static const bool made = startOnce(program, profile.path()).first > 0;
    if (!made)
        return false;
    const auto [drawn, memory] = startOnce(program, profile.path());
    if (drawn <= 0)
        return false;
    figures[u"start.complete.at"_s] << drawn;
    figures[u"start.memory"_s] << memory;
    return true;
}

} // namespace PlainheartBench
