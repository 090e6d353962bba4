// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifysocket.h"
#include "servicewatch.h"

#include <QTest>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the service manager hears: that the program is ready, that it lives, and nothing once frames or the
/// event loop stop.
class tst_ServiceWatch : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    const int m_patience = 10'000; ///< ms, for what has to come
    const int m_silence = 700; ///< ms, for what must not

private Q_SLOTS:
    void itIsReadyWithItsFirstFrame_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a file") << m_folder.filePath(u"notify"_s);
        QTest::newRow("no file") << u"@plainheart-test-%1"_s.arg(getpid());
    }
    void itIsReadyWithItsFirstFrame()
    {
        QFETCH(QString, name);
        const NotifySocket manager(name);
        QVERIFY(manager.listens());
        ServiceWatch watch({ manager.name(), 0us });
        QVERIFY(!watch.isWatched());
        QCOMPARE(manager.next(m_silence), QByteArray());
        watch.beat();
        QCOMPARE(manager.next(m_patience), QByteArray("READY=1"));
        watch.beat(); // once
        QCOMPARE(manager.next(m_silence), QByteArray());
    }

    void aPageThatStandsStillIsAlive()
    {
        const NotifySocket manager(m_folder.filePath(u"still"_s));
        ServiceWatch watch({ manager.name(), 300ms });
        QVERIFY(watch.isWatched());
        connect(&watch, &ServiceWatch::frameWanted, &watch,
                &ServiceWatch::beat); // draws what it is asked for
        watch.beat();
        QVERIFY(manager.hears("READY=1", m_patience));
        for (int i = 0; i < 3; ++i) {
            QTest::qWait(200);
            QVERIFY(manager.hears("WATCHDOG=1", m_patience));
        }
    }

    void aRendererThatHangsIsNoticed()
    {
        const NotifySocket manager(m_folder.filePath(u"renderer"_s));
        ServiceWatch watch({ manager.name(), 300ms });
        watch.beat();
        QVERIFY(manager.hears("READY=1", m_patience));
        QTest::qWait(m_silence); // frames are asked for, and none comes
        QCOMPARE(manager.next(0), QByteArray());
    }

    void anEventLoopThatHangsIsNoticed()
    {
        const NotifySocket manager(m_folder.filePath(u"loop"_s));
        ServiceWatch watch({ manager.name(), 300ms });
        watch.beat();
        QVERIFY(manager.hears("READY=1", m_patience));
        QTest::qSleep(m_silence); // no event is handled, but a renderer of its own thread may go on
        for (int i = 0; i < 100; ++i)
            watch.beat();
        QCOMPARE(manager.next(0), QByteArray());
    }

    void sixtyFramesASecondAreNotSixtyMessages()
    {
        const NotifySocket manager(m_folder.filePath(u"frames"_s));
        ServiceWatch watch({ manager.name(), 60s });
        for (int i = 0; i < 200; ++i)
            watch.beat();
        QCOMPARE(manager.next(m_patience), QByteArray("READY=1"));
        QCOMPARE(manager.next(0), QByteArray());
    }

    void withoutAManagerNothingHappens()
    {
        for (const QByteArray &socket : { QByteArray(), QByteArray("/no/such/socket"), QByteArray("relative"),
                                          QByteArray("/") + QByteArray(300, 'a') }) {
            ServiceWatch watch({ socket, 1s });
            watch.beat();
        }
    }

    /// Under a compositor WATCHDOG_PID is the compositor's.
    void theEnvironmentIsRead()
    {
        qputenv("NOTIFY_SOCKET", "/run/systemd/notify");
        qputenv("WATCHDOG_USEC", "6000000");
        qputenv("WATCHDOG_PID", "1");
        const ServiceWatch::Manager manager = ServiceWatch::Manager::ofEnvironment();
        QCOMPARE(manager.socket, QByteArray("/run/systemd/notify"));
        QCOMPARE(manager.patience, 6s);
        for (const char *odd : { "-5", "soon", "" }) {
            qputenv("WATCHDOG_USEC", odd);
            QCOMPARE(ServiceWatch::Manager::ofEnvironment().patience, 0s);
        }
        for (const char *variable : { "NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID" })
            qunsetenv(variable);
    }
};

QTEST_GUILESS_MAIN(tst_ServiceWatch)
#include "tst_servicewatch.moc"
