// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffpin.h"

#include <QTest>
#include <QSignalSpy>
#include <sys/stat.h>

using namespace Plainheart;
using namespace Qt::StringLiterals;
using Answer = StaffPin::Answer;

/// The PIN of the staff: the right one opens, five wrong ones close for 15 minutes, and neither a restart nor
/// a clock that is set nor a damaged file gets round that.
class tst_StaffPin : public QObject
{
    Q_OBJECT
private:
    const QString m_pin = u"270914"_s;
    const QString m_wrong = u"270915"_s;
    QTemporaryDir m_folder;
    QString m_file;
    QString m_made;
    qint64 m_now = 1000; ///< seconds since the machine was switched on
    QString m_start = u"first"_s;

    [[nodiscard]] RunningClock clock()
    {
        return { [this] { return m_now; }, [this] { return m_start; } };
    }
    [[nodiscard]] Answer answer(StaffPin &pin, const QString &given)
    {
        QSignalSpy spy(&pin, &StaffPin::checked);
        pin.check(given);
        constexpr int patience = 60'000;
        if (spy.isEmpty() && !spy.wait(patience))
            return Answer::Unreadable;
        return spy.at(0).at(0).value<Answer>();
    }
    void giveWrong(StaffPin &pin, int times)
    {
        for (int i = 0; i < times; ++i)
            QCOMPARE(answer(pin, m_wrong), Answer::Wrong);
    }
    void damage(const QString &file, const QByteArray &with) const
    {
        QFile::remove(file);
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(with);
        QVERIFY(damaged.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Once: what is made slow on purpose is slow here, too.
        m_made = m_folder.filePath(u"made"_s);
        QVERIFY(StaffPin::write(m_made, m_pin).has_value());
    }

    void init()
    {
        m_file = m_folder.filePath(u"pin"_s);
        QFile::remove(m_file);
        QFile::remove(m_file + u"-tries"_s);
        m_now = 1000;
        m_start = u"first"_s;
        QVERIFY(QFile::copy(m_made, m_file));
    }

    void theRightOneOpens()
    {
        StaffPin pin(m_file, clock());
        QVERIFY(pin.isSet());
        giveWrong(pin, 4);
        QCOMPARE(answer(pin, m_pin), Answer::Right);
        giveWrong(pin, 4); // counted anew
        QCOMPARE(answer(pin, m_pin), Answer::Right);
    }

    void onlyItsOwnerReadsTheFileAndItHasNoDigits()
    {
        struct stat about {
        };
        QCOMPARE(stat(QFile::encodeName(m_file).constData(), &about), 0);
        QCOMPARE(about.st_mode & 07777, 0600u);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains(m_pin.toLatin1()));
        QVERIFY2(bytes.startsWith("$argon2id$v=19$m=65536,t=3,p=1$"), bytes.constData());
    }

    void fiveWrongOnesCloseIt()
    {
        StaffPin pin(m_file, clock());
        giveWrong(pin, 5);
        QCOMPARE(answer(pin, m_pin), Answer::Closed);
        QCOMPARE(pin.closedFor(), 900);
        m_now += 899;
        QCOMPARE(answer(pin, m_pin), Answer::Closed);
        m_now += 1;
        QCOMPARE(pin.closedFor(), 0);
        QCOMPARE(answer(pin, m_pin), Answer::Right);
    }

    void aRestartOfTheProgramDoesNotOpenIt()
    {
        {
            StaffPin pin(m_file, clock());
            giveWrong(pin, 3);
        }
        {
            StaffPin pin(m_file, clock());
            giveWrong(pin, 2);
        }
        m_now += 400;
        StaffPin pin(m_file, clock());
        QCOMPARE(pin.closedFor(), 500);
        QCOMPARE(answer(pin, m_pin), Answer::Closed);
    }

    void whoKillsItWhileItComparesHasUsedATry()
    {
        {
            StaffPin pin(m_file, clock());
            giveWrong(pin, 4);
            pin.check(m_wrong);
            QVERIFY(QFile::exists(m_file + u"-tries"_s));
            StaffPin next(m_file, clock()); // as if the other had been killed now
            QCOMPARE(answer(next, m_pin), Answer::Closed);
        }
    }

    /// Switched off and on: nobody knows for how long, so the 15 minutes begin again, and not a second time.
    void aRestartOfTheMachineDoesNotOpenIt()
    {
        {
            StaffPin pin(m_file, clock());
            giveWrong(pin, 5);
        }
        m_start = u"second"_s;
        m_now = 5;
        {
            StaffPin pin(m_file, clock());
            QCOMPARE(pin.closedFor(), 900);
        }
        m_now = 605;
        StaffPin pin(m_file, clock());
        QCOMPARE(pin.closedFor(), 300);
    }

    /// The real clock is one that nobody can set.
    void theClockIsNotTheTimeOfDay()
    {
        const RunningClock real = RunningClock::real();
        QVERIFY(!real.start().isEmpty());
        QFile uptime(u"/proc/uptime"_s);
        QVERIFY(uptime.open(QIODevice::ReadOnly));
        const double seconds = uptime.readAll().split(' ').constFirst().toDouble();
        QVERIFY(qAbs(double(real.seconds()) - seconds) < 30);
    }

    void damagedTriesCloseIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("torn") << QByteArray("tries 2 clos");
        QTest::newRow("negative") << QByteArray("tries -9 closed-until 0 start -\n");
        QTest::newRow("far future") << QByteArray("tries 5 closed-until 9000000000 start first\n");
        QTest::newRow("noise") << QByteArray(200, '\xff');
    }
    void damagedTriesCloseIt()
    {
        QFETCH(QByteArray, bytes);
        damage(m_file + u"-tries"_s, bytes);
        StaffPin pin(m_file, clock());
        QCOMPARE(pin.closedFor(), 900); // and never for longer
        m_now += 900;
        QCOMPARE(answer(pin, m_pin), Answer::Right);
    }

    void aDamagedFileIsNoWayIn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("torn") << QByteArray("$argon2id$v=19$m=65536,t=3,p=1$abc");
        QTest::newRow("the digits") << QByteArray("270914\n");
        QTest::newRow("noise") << QByteArray(400, '\xff');
    }
    void aDamagedFileIsNoWayIn()
    {
        QFETCH(QByteArray, bytes);
        damage(m_file, bytes);
        StaffPin pin(m_file, clock());
        QVERIFY(pin.isSet()); // a new one can't be set at the screen
        QCOMPARE(answer(pin, m_pin), Answer::Unreadable);
        QVERIFY(StaffPin::sentence(Answer::Unreadable).contains(u"reset"_s));
    }

    void aFileThatOthersCanWriteIsNotTrusted()
    {
        QCOMPARE(chmod(QFile::encodeName(m_file).constData(), 0666), 0);
        StaffPin pin(m_file, clock());
        QCOMPARE(answer(pin, m_pin), Answer::Unreadable);
    }

    void whatHasNotSixDigitsIsNoTry()
    {
        StaffPin pin(m_file, clock());
        for (const QString &given : { QString(), u"27091"_s, u"2709145"_s, u"27091a"_s, u"٢٧٠٩١٤"_s })
            QCOMPARE(answer(pin, given), Answer::Wrong);
        giveWrong(pin, 4);
        QCOMPARE(answer(pin, m_pin), Answer::Right);
    }

    void theFirstOneIsSetAtTheScreenOnce()
    {
        QVERIFY(StaffPin::reset(m_file).has_value());
        StaffPin pin(m_file, clock());
        QVERIFY(!pin.isSet());
        QCOMPARE(answer(pin, m_pin), Answer::NotSet);
        QSignalSpy stored(&pin, &StaffPin::stored);
        pin.setFirst(u"111111"_s);
        QVERIFY(stored.wait(60'000));
        QCOMPARE(stored.takeFirst().at(0).toBool(), false);
        pin.setFirst(u"481516"_s);
        QVERIFY(stored.wait(60'000));
        QCOMPARE(stored.takeFirst().at(0).toBool(), true);
        QCOMPARE(answer(pin, u"481516"_s), Answer::Right);
        pin.setFirst(u"270914"_s);
        QCOMPARE(stored.takeFirst().at(0).toBool(), false);
        QCOMPARE(answer(pin, u"481516"_s), Answer::Right);
    }

    void easyOnesAreRefused()
    {
        for (const QString &easy : { u"000000"_s, u"777777"_s, u"123456"_s, u"987654"_s })
            QVERIFY2(StaffPin::refusal(easy).has_value(), qPrintable(easy));
        for (const QString &good : { u"123457"_s, u"112233"_s, u"270914"_s })
            QVERIFY2(!StaffPin::refusal(good).has_value(), qPrintable(good));
    }

    void setOnTheCommandLineForgetsWrongTries()
    {
        StaffPin before(m_file, clock());
        giveWrong(before, 5);
        QVERIFY(StaffPin::write(m_file, u"481516"_s).has_value());
        StaffPin after(m_file, clock());
        QCOMPARE(answer(after, u"481516"_s), Answer::Right);
    }

    /// The pages go on while it is compared.
    void theEventLoopRunsMeanwhile()
    {
        StaffPin pin(m_file, clock());
        QSignalSpy spy(&pin, &StaffPin::checked);
        pin.check(m_pin);
        QVERIFY(spy.isEmpty());
        QVERIFY(pin.isBusy());
        pin.check(m_wrong); // is not taken, and is no try
        QVERIFY(spy.wait(60'000));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.at(0).at(0).value<Answer>(), Answer::Right);
    }

    void whereNothingCanBeWrittenItIsSaid()
    {
        const auto written = StaffPin::write(u"/proc/pin"_s, m_pin);
        QVERIFY(!written.has_value());
        QVERIFY(!written.error().sentence().contains(m_pin));
    }
};

QTEST_GUILESS_MAIN(tst_StaffPin)
#include "tst_staffpin.moc"
