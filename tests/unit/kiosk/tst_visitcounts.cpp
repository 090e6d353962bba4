// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitcounts.h"

#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

/// Counts for the clinic: right after a restart, never a time of a single visit, and no larger after years.
class tst_VisitCounts : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString m_file;
    QDate m_today;

    [[nodiscard]] std::function<QDate()> calendar()
    {
        return [this] { return m_today; };
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_file = m_folder.filePath(u"counts.csv"_s);
        QFile::remove(m_file);
        m_today = QDate(2026, 11, 29);
    }

    void aTableForASpreadsheet()
    {
        VisitCounts counts(m_file, calendar());
        counts.countVisit();
        counts.countPage();
        counts.countPage();
        counts.countTopic(u"fibrosis"_s);
        m_today = m_today.addDays(1);
        counts.countVisit();
        counts.countPrint();
        counts.countTopic(u"angiogenesis"_s);
        QCOMPARE(counts.csv(),
                 QByteArray("day,visits,pages,prints,topic_angiogenesis,topic_fibrosis\n"
                            "2026-11-29,1,2,0,0,1\n"
                            "2026-11-30,1,0,1,1,0\n"));
        const QString stick = m_folder.filePath(u"stick.csv"_s);
        QVERIFY(counts.exportTo(stick).has_value());
        QCOMPARE(contentOf(stick), counts.csv());
        const auto noStick = counts.exportTo(u"/no/such/stick/counts.csv"_s);
        QVERIFY(!noStick.has_value() && !noStick.error().what.isEmpty());
    }

    void aRestartKeepsThem()
    {
        {
            VisitCounts counts(m_file, calendar());
            counts.countVisit();
            counts.countTopic(u"ipsc"_s);
        }
        VisitCounts counts(m_file, calendar());
        counts.countVisit();
        QCOMPARE(counts.days().value(m_today).visits, 2);
        QCOMPARE(counts.days().value(m_today).topics.value(u"ipsc"_s), 1);
    }

    void theFileDoesNotTellWhenSomebodyWasThere()
    {
        VisitCounts counts(m_file, calendar());
        counts.countVisit();
        QVERIFY(counts.save().has_value());
        QCOMPARE(QFileInfo(m_file).lastModified(), m_today.startOfDay());
        QVERIFY(!contentOf(m_file).contains(':'));
    }

    /// Whoever asks every minute would else see one reader come.
    void nodeExporterHearsOfWholeDays()
    {
        const QString file = m_folder.filePath(u"plainheart.prom"_s);
        VisitCounts counts(m_file, calendar());
        counts.setPrometheusFile(file);
        counts.countVisit();
        counts.countTopic(u"fibrosis"_s);
        QVERIFY(counts.save().has_value());
        QVERIFY(contentOf(file).contains("\nplainheart_visits_total 0\n"));
        m_today = m_today.addDays(1);
        counts.countVisit();
        QVERIFY(counts.save().has_value());
        const QByteArray text = contentOf(file);
        QVERIFY2(text.contains("# TYPE plainheart_visits_total counter\nplainheart_visits_total 1\n"),
                 text.constData());
        QVERIFY2(text.contains("plainheart_topic_visits_total{topic=\"fibrosis\"} 1\n"), text.constData());
    }

    void yearsTakeNoMoreRoom()
    {
        VisitCounts counts(m_file, calendar());
        constexpr int days = 1500;
        for (int i = 0; i < days; ++i) {
            m_today = m_today.addDays(1);
            counts.countVisit();
        }
        QCOMPARE(counts.days().size(), VisitCounts::mostDays);
        QCOMPARE(counts.earlier().visits, days - VisitCounts::mostDays);
        QVERIFY(counts.save().has_value());
        const VisitCounts again(m_file, calendar());
        QCOMPARE(again.earlier().visits, days - VisitCounts::mostDays);
        m_today = m_today.addDays(1);
        QVERIFY(counts.prometheus().contains("plainheart_visits_total 1500\n"));
    }

    void aClockThatJumpsLosesNothing()
    {
        VisitCounts counts(m_file, calendar());
        for (int i = 0; i < VisitCounts::mostDays; ++i) {
            counts.countVisit();
            m_today = m_today.addDays(1);
        }
        m_today = QDate(1970, 1, 1); // no battery
        counts.countVisit();
        counts.countVisit();
        QCOMPARE(counts.days().value(m_today).visits, 2);
        m_today = QDate(2099, 1, 1);
        counts.countVisit();
        qint64 all = counts.earlier().visits;
        for (const DayCounts &day : counts.days())
            all += day.visits;
        QCOMPARE(all, VisitCounts::mostDays + 3);
    }

    void onlyNamesOfTopicsAreKept()
    {
        VisitCounts counts(m_file, calendar());
        for (const QString &odd :
             { QString(), u"my own words"_s, u"a,b"_s, u"A"_s, QString(50, u'a'), u"x\ny"_s })
            counts.countTopic(odd);
        QCOMPARE(counts.topics(), QStringList());
        for (int i = 0; i < 100; ++i)
            counts.countTopic(u"topic-%1"_s.arg(i));
        QCOMPARE(counts.topics().size(), VisitCounts::mostTopics);
    }

    void aDamagedFileIsPutAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray head = "day,visits,pages,prints,topic_ipsc\n";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("noise") << QByteArray(500, '\xff');
        QTest::newRow("torn line") << head + "2026-11-28,3,1,0";
        QTest::newRow("torn head") << QByteArray("day,vis\n");
        QTest::newRow("negative") << head + "2026-11-28,-3,1,0,0\n";
        QTest::newRow("no day") << head + "yesterday,3,1,0,0\n";
        QTest::newRow("too few") << head + "2026-11-28,3,1\n";
        QTest::newRow("too many days") << head + QByteArray("2026-11-28,3,1,0,0\n").repeated(2000);
    }
    void aDamagedFileIsPutAside()
    {
        QFETCH(QByteArray, bytes);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        VisitCounts counts(m_file, calendar());
        QVERIFY(counts.days().isEmpty());
        QCOMPARE(contentOf(m_file + u".damaged"_s), bytes);
        counts.countVisit();
        QVERIFY(counts.save().has_value());
        QCOMPARE(VisitCounts(m_file, calendar()).days().value(m_today).visits, 1);
    }

    void aDiskThatIsFullStopsNothing()
    {
        VisitCounts counts(u"/proc/counts.csv"_s, calendar());
        counts.countVisit();
        QVERIFY(!counts.save().has_value());
        QCOMPARE(counts.days().value(m_today).visits, 1);
    }
};

QTEST_GUILESS_MAIN(tst_VisitCounts)
#include "tst_visitcounts.moc"
