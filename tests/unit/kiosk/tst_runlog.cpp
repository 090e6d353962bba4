// SPDX-License-Identifier: GPL-3.0-or-later
#include "runlog.h"

#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;
using End = RunLog::End;

/// The last starts of a kiosk, and why each run before ended.
class tst_RunLog : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QString m_start;
    QDateTime m_now;

    [[nodiscard]] RunLog log() const
    {
        return RunLog(m_file, { [] { return 0; }, [this] { return m_start; } }, [this] { return m_now; });
    }
    /// How the runs in the file ended, told by a run that begins now.
    [[nodiscard]] QList<End> ends() const
    {
        RunLog last = log();
        last.begin();
        QList<End> list;
        for (const RunLog::Run &run : last.runs())
            list << run.end;
        return list;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"starts"_s);
        m_start = u"monday"_s;
        m_now = QDateTime(QDate(2026, 11, 29), QTime(8, 30, 12));
    }

    void whoeverEndsItIsKept_data()
    {
        QTest::addColumn<int>("end");
        for (const End end : { End::Staff, End::Login, End::Stopped })
            QTest::addRow("%s", qPrintable(RunLog::sentence(end))) << int(end);
    }
    void whoeverEndsItIsKept()
    {
        QFETCH(int, end);
        {
            RunLog run = log();
            run.begin();
            run.end(End(end));
            run.end(End::Stopped); // the program's own end comes after what the staff wanted
        }
        QCOMPARE(ends(), (QList<End>{ End(end), End::Open }));
        QVERIFY(!RunLog::sentence(End(end)).isEmpty());
    }

    void whatEndsWithoutAWordIsLost()
    {
        log().begin();
        QCOMPARE(ends(), (QList<End>{ End::Lost, End::Open }));
    }

    void aMachineThatStartedAnewHadNoPower()
    {
        log().begin();
        m_start = u"tuesday"_s;
        QCOMPARE(ends(), (QList<End>{ End::Power, End::Open }));
    }

    void aStartHasItsMinute()
    {
        RunLog run = log();
        run.begin();
        QCOMPARE(run.runs().constLast().began, QDateTime(QDate(2026, 11, 29), QTime(8, 30)));
        RunLog next = log();
        next.begin();
        QCOMPARE(next.runs().constFirst().began, QDateTime(QDate(2026, 11, 29), QTime(8, 30)));
    }

    void itDoesNotGrow()
    {
        for (int i = 0; i < 50; ++i)
            log().begin();
        QCOMPARE(ends().size(), RunLog::most);
        QVERIFY(QFileInfo(m_file).size() < 2048);
    }

    void aDamagedFileIsNone()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("2026-11-29T08:30 eaten by mice\n\x01\x02");
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.close();
        QCOMPARE(ends(), (QList<End>{ End::Open }));
    }

    void whereNothingCanBeKeptItRunsAllTheSame()
    {
        m_file = u"/proc/starts"_s;
        QCOMPARE(ends(), (QList<End>{ End::Open }));
    }
};

QTEST_GUILESS_MAIN(tst_RunLog)
#include "tst_runlog.moc"
