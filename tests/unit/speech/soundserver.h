// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace PlainheartTest {

/// A PulseAudio of the test's own, with loudspeakers that nobody hears but the test.
class SoundServer
{
public:
    static constexpr int rate = 16000;

    SoundServer()
    {
        // Short: the path of a socket has 107 letters at most.
        m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
        m_environment.insert(QStringLiteral("HOME"), m_folder.path());
        m_environment.insert(QStringLiteral("PULSE_SERVER"), QStringLiteral("unix:") + socket());
    }
    ~SoundServer()
    {
        stop(m_recorder);
        stop(m_server);
    }

    /// What a program needs in its environment to meet this server.
    [[nodiscard]] QProcessEnvironment environment() const { return m_environment; }
    [[nodiscard]] QString socket() const { return m_folder.filePath(QStringLiteral("pulse-socket")); }

    [[nodiscard]] bool start(bool withLoudspeakers = true)
    {
        QProcessEnvironment own = m_environment;
        own.remove(QStringLiteral("PULSE_SERVER"));
        m_server.setProcessEnvironment(own);
        m_server.start(QStringLiteral("pulseaudio"),
                       { QStringLiteral("-n"), QStringLiteral("--daemonize=no"),
                         QStringLiteral("--use-pid-file=no"), QStringLiteral("--exit-idle-time=-1"),
                         QStringLiteral("-L"),
                         QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=") + socket() });
        return m_server.waitForStarted()
            && QTest::qWaitFor([this] { return control({ QStringLiteral("info") }); }, 10'000)
            && (!withLoudspeakers || addLoudspeakers());
    }
    [[nodiscard]] bool addLoudspeakers(const QString &name = QStringLiteral("nul")) const
    {
        return control({ QStringLiteral("load-module"), QStringLiteral("module-null-sink"),
                         QStringLiteral("sink_name=") + name, QStringLiteral("rate=%1").arg(rate),
                         QStringLiteral("channels=1") });
    }
    [[nodiscard]] bool removeLoudspeakers() const
    {
        return control({ QStringLiteral("unload-module"), QStringLiteral("module-null-sink") });
    }
    /// As when headphones are plugged in.
    [[nodiscard]] bool makeDefault(const QString &name) const
    {
        return control({ QStringLiteral("set-default-sink"), name });
    }
    void kill()
    {
        m_server.kill();
        m_server.waitForFinished();
    }

    /// To be begun before anything plays: loudspeakers that nobody hears start late.
    [[nodiscard]] bool record(const QString &name = QStringLiteral("nul"))
    {
        m_recorder.setProcessEnvironment(m_environment);
        m_recorder.setStandardOutputFile(m_folder.filePath(QStringLiteral("heard.raw")));
        m_recorder.start(QStringLiteral("parec"),
                         { QStringLiteral("-d"), name + QStringLiteral(".monitor"),
                           QStringLiteral("--latency-msec=5"), QStringLiteral("--raw"),
                           QStringLiteral("--format=s16le"), QStringLiteral("--channels=1"),
                           QStringLiteral("--rate=%1").arg(rate) });
        return m_recorder.waitForStarted() && QTest::qWaitFor([this] { return !heard().isEmpty(); }, 10'000);
    }
    /// All that was heard since record().
    [[nodiscard]] QByteArray heard() const
    {
        QFile file(m_folder.filePath(QStringLiteral("heard.raw")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    bool control(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral("pactl"), arguments);
        return process.waitForFinished(10'000) && process.exitCode() == 0;
    }
    static void stop(QProcess &process)
    {
        process.terminate();
        if (!process.waitForFinished(3000))
            process.kill();
        process.waitForFinished();
    }

    QTemporaryDir m_folder{ QStringLiteral("/tmp/ph-sound-XXXXXX") };
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QProcess m_server;
    QProcess m_recorder;
};

} // namespace PlainheartTest
