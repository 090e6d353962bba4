// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifysocket.h"

#include <csignal>
#include <QDir>
#include <QProcess>
#include <QTest>
#include <sys/resource.h>

using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; ///< ms, for what has to come
constexpr int silence = 4'000; ///< ms; longer than the manager's own patience
constexpr auto watchdog = "2000000"; ///< microseconds

/// The program as the service starts it, without a screen.
class Kiosk
{
public:
    Kiosk(const NotifySocket &manager, const QString &folder, const QStringList &more = {},
          const QString &content = QStringLiteral(PLAINHEART_CONTENT))
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"NOTIFY_SOCKET"_s, QString::fromLocal8Bit(manager.name()));
        environment.insert(u"WATCHDOG_USEC"_s, QString::fromLatin1(watchdog));
        environment.insert(u"STATE_DIRECTORY"_s, folder);
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(PLAINHEART_PROGRAM),
                        QStringList{ u"--mode"_s, u"kiosk"_s, u"--content"_s, content } + more);
        m_process.waitForStarted();
    }
    ~Kiosk()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Kiosk)

    [[nodiscard]] QProcess &process() { return m_process; }
    void send(int signal) const { ::kill(pid_t(m_process.processId()), signal); }

private:
    QProcess m_process;
};

} // namespace

/// A kiosk that is killed, stopped or starved: the service manager hears it, and the next start is as the
/// first.
class tst_Mending : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    int m_sockets = 0;

    [[nodiscard]] QString socketName() { return m_folder.filePath(u"notify-%1"_s.arg(++m_sockets)); }

private Q_SLOTS:
    /// A page that stands still for as long as nobody touches it.
    void itIsReadyAndStaysAlive()
    {
        const NotifySocket manager(socketName());
        Kiosk kiosk(manager, m_folder.path(), { u"--reduced-motion"_s });
        QVERIFY(manager.hears("READY=1", patience));
        for (int i = 0; i < 4; ++i)
            QVERIFY(manager.hears("WATCHDOG=1", patience));
        kiosk.send(SIGTERM);
        QVERIFY(kiosk.process().waitForFinished(patience));
        QCOMPARE(kiosk.process().exitCode(), 0);
        QCOMPARE(QString::fromUtf8(kiosk.process().readAllStandardError()), QString());
    }

    void stoppedItFallsSilent()
    {
        const NotifySocket manager(socketName());
        const Kiosk kiosk(manager, m_folder.path());
        QVERIFY(manager.hears("WATCHDOG=1", patience));
        kiosk.send(SIGSTOP);
        while (!manager.next(200).isEmpty()) { } // what was said before
        QCOMPARE(manager.next(silence), QByteArray());
        kiosk.send(SIGCONT);
        QVERIFY(manager.hears("WATCHDOG=1", patience)); // it was not the test that was deaf
    }

    void killedItStartsAsTheFirstTime_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("kill -9, as for want of memory") << SIGKILL;
        QTest::newRow("crash") << SIGSEGV;
        QTest::newRow("watchdog") << SIGABRT;
    }
    void killedItStartsAsTheFirstTime()
    {
        QFETCH(int, signal);
        const QTemporaryDir state;
        const NotifySocket manager(socketName());
        {
            Kiosk kiosk(manager, state.path());
            const rlimit none{ 0, 0 };
            ::prlimit(pid_t(kiosk.process().processId()), RLIMIT_CORE, &none, nullptr);
            QVERIFY(manager.hears("READY=1", patience));
            kiosk.send(signal);
            QVERIFY(kiosk.process().waitForFinished(patience));
        }
        // Nothing of whoever was there: when it was started, and why, is all that it keeps, and a copy of the
        // content if there was the time for it.
        QStringList kept
            = QDir(state.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        kept.removeIf([](const QString &name) { return name.startsWith(u"content.sqlite"_s); });
        QCOMPARE(kept, QStringList{ u"starts"_s });
        const Kiosk again(manager, state.path());
        QVERIFY(manager.hears("READY=1", patience));
        QVERIFY(manager.hears("WATCHDOG=1", patience));
    }

    /// The file with the pages is damaged, or gone, at the next start: readers have the copy that was good
    /// last.
    void withoutContentItShowsTheCopyThatWasGood_data()
    {
        QTest::addColumn<QByteArray>("instead");
        QTest::newRow("damaged") << QByteArray(4096, 'x');
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("gone") << QByteArray();
    }
    void withoutContentItShowsTheCopyThatWasGood()
    {
        QFETCH(QByteArray, instead);
        const QTemporaryDir state;
        const QTemporaryDir installed;
        const QString content = installed.filePath(u"content.sqlite"_s);
        QVERIFY(QFile::copy(QStringLiteral(PLAINHEART_CONTENT), content));
        const NotifySocket manager(socketName());
        {
            const Kiosk kiosk(manager, state.path(), {}, content);
            QVERIFY(manager.hears("READY=1", patience));
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(state.filePath(u"content.sqlite"_s)), patience);
        }
        QVERIFY(QFile::remove(content));
        if (!instead.isNull()) {
            QFile file(content);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(instead) == instead.size());
        }
        {
            Kiosk kiosk(manager, state.path(), {}, content);
            QVERIFY(manager.hears("READY=1", patience));
            QVERIFY(manager.hears("WATCHDOG=1", patience));
            kiosk.send(SIGTERM);
            QVERIFY(kiosk.process().waitForFinished(patience));
            QCOMPARE(kiosk.process().exitCode(), 0);
            const QString log = QString::fromUtf8(kiosk.process().readAllStandardError());
            QVERIFY2(log.contains(u"shown is the copy"_s), qPrintable(log));
        }
        // What was damaged never took its place.
        Kiosk again(manager, state.path(), {}, state.filePath(u"content.sqlite"_s));
        QVERIFY(manager.hears("READY=1", patience));
    }

    /// Settings that are damaged, a folder that can't be written, files that are none: it starts all the
    /// same.
    void itStartsWhateverItFinds()
    {
        const QString settings = m_folder.filePath(u"kiosk.toml"_s);
        QFile file(settings);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[clinic]\nname = \"A\"\n[idle]\nask_after = soon\n[languages]\nfirst = \"tlh\"\n");
        file.close();
        const NotifySocket manager(socketName());
        Kiosk kiosk(manager, u"/proc"_s, { u"--kiosk-settings"_s, settings });
        QVERIFY(manager.hears("READY=1", patience));
        QVERIFY(manager.hears("WATCHDOG=1", patience));
        kiosk.send(SIGTERM);
        QVERIFY(kiosk.process().waitForFinished(patience));
        QCOMPARE(kiosk.process().exitCode(), 0);
        const QString log = QString::fromUtf8(kiosk.process().readAllStandardError());
        QVERIFY2(log.contains(settings + u":4: "_s), qPrintable(log));
        QVERIFY2(log.contains(u"\"tlh\""_s), qPrintable(log));
    }

    void aManagerThatIsGoneStopsNothing()
    {
        const QString name = socketName();
        std::unique_ptr<Kiosk> kiosk;
        {
            const NotifySocket manager(name);
            kiosk = std::make_unique<Kiosk>(manager, m_folder.path());
            QVERIFY(manager.hears("READY=1", patience));
        }
        QVERIFY(!kiosk->process().waitForFinished(silence));
        kiosk->send(SIGTERM);
        QVERIFY(kiosk->process().waitForFinished(patience));
        QCOMPARE(kiosk->process().exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_Mending)
#include "tst_mending.moc"
