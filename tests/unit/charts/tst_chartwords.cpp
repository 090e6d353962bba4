// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartfixtures.h"
#include "chartwords.h"
#include "storecharts.h"

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

WordOptions english()
{
    WordOptions options;
    options.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    return options;
}

} // namespace

/// Charts in words: for everyone who does not see them.
class TestChartWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const ChartRecord &record : storeCharts())
            m_records.insert(record.id, record);
        QVERIFY(m_records.size() >= 15);
    }

    void everyChartOfTheStoreHasWords_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : m_records.keys())
            QTest::newRow(qPrintable(id)) << id;
    }
    void everyChartOfTheStoreHasWords()
    {
        QFETCH(QString, id);
        const ChartRecord record = m_records.value(id);
        const auto chart = readChart(record);
        QVERIFY2(chart, chart ? "" : qPrintable(chart.error().sentence()));
        const ChartWords words = chartWords(*chart, english());
        QVERIFY(words.summary.endsWith(u'.'));
        QVERIFY(words.summary.at(0).isUpper() || words.summary.at(0).isDigit()
                || words.summary.at(0) == u'+');
        QVERIFY(!words.summary.contains(u'%') && !words.summary.contains(u"  "));
        QCOMPARE(words.rows.size(), record.rows.size());
        QVERIFY(words.columns.size() >= 2);
        for (const QString &column : words.columns)
            QVERIFY(!column.isEmpty());
        for (const QStringList &row : words.rows) {
            QCOMPARE(row.size(), words.columns.size());
            QVERIFY(!row.first().isEmpty());
        }
        // Every figure of a row that is drawn is in its words.
        for (qsizetype i = 0; i < record.rows.size(); ++i) {
            const QString told = words.rows.at(i).join(u' ');
            for (const QString &key :
                 { u"value"_s, u"ci_low"_s, u"ci_high"_s, u"low"_s, u"high"_s, u"cells"_s, u"dummy"_s,
                   u"treatment"_s, u"control"_s, u"cells_deaths"_s, u"control_n"_s, u"n"_s, u"x"_s }) {
                const QJsonValue value = record.rows.at(i).value(key);
                if (!value.isDouble())
                    continue;
                QString text = english().locale.toString(std::abs(value.toDouble()), 'f',
                                                         QLocale::FloatingPointShortest);
                QVERIFY2(told.contains(text), qPrintable(key + u' ' + text + u" is not in "_s + told));
            }
            // What the author wants said beside a row is said.
            QVERIFY(told.contains(record.rows.at(i).value("note"_L1).toString()));
            QVERIFY(told.contains(record.rows.at(i).value("tag"_L1).toString()));
            QVERIFY(told.contains(record.rows.at(i).value("how"_L1).toString()));
        }
    }

    void summaries_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("summary");
        const auto row = [](const char *id, const char *summary) {
            QTest::newRow(id) << QString::fromLatin1(id) << QString::fromUtf8(summary);
        };
        // Checked by hand against content/en/evidence/charts.yaml.
        row("reporting-errors",
            "Points of ejection fraction, cells compared with no cells: from −0.4 (None) to +7.7 (More than "
            "30).");
        row("pooled-ef",
            "Points of ejection fraction, cells compared with no cells: from −1.6 to +5.41 (results: 9); of "
            "5 with a likely "
            "range, 2 take in no difference.");
        row("deaths-by-arm",
            "People who died, of those in the group (trials: 10). With cells: 0 of 18 to 7 of 19. Without "
            "cells: 0 of 11 to "
            "14 of 40.");
        row("dapagliflozin",
            "Heart failure got worse, or death from heart disease: 21 of 100 people (Dummy tablet), 16 of "
            "100 people "
            "(Dapagliflozin).");
        row("dream-hf-events",
            "Heart attack or stroke that the person lived through: 13 of 100 people (Dummy procedure), 5 of "
            "100 people "
            "(Donor cells). A clue, not proof. The main goal was missed. Bouts were not fewer with "
            "cells: a ratio of 1.2, where 1 is no difference. That could be chance.");
        row("exercise-time",
            "Seconds on a treadmill, cells compared with a dummy treatment: from +36.6 to +82 (results: 4); "
            "of 3 "
            "with a likely range, 2 take in no difference.");
        row("boost-fading",
            "Points of ejection fraction, cells compared with no cells: +6 at 6 months after treatment, +2.8 "
            "at 18 months "
            "after treatment, +0.8 at 61 months after treatment.");
        row("ef-scale", "On a scale from 0 to 100, the differences are from 0.96 to 10.");
        row("cells-that-stay",
            "Cells of every 100 given: from 4.4 (Through a heart artery) to 19.2 (Shot into the heart "
            "wall).");
        row("dummy-group-change",
            "Points of ejection fraction, change from the start (trials: 9). With cells: +0.65 to +7.07. "
            "With "
            "a dummy treatment: −0.31 to +5.6.");
        row("trials-timeline",
            "Trials: 31, from 2006 to 2026, with 20 to 565 people; main goal: Met (4), Not met (16), Not "
            "read (8), "
            "Main goal was safety (1), Too few to tell (1), Do not count (1).");
    }
    void summaries()
    {
        QFETCH(QString, id);
        QFETCH(QString, summary);
        QVERIFY2(m_records.contains(id), "this chart is gone from the content: take it out here");
        QCOMPARE(chartWords(readChart(m_records.value(id)).value(), english()).summary, summary);
    }

    void tableOfAForestPlot()
    {
        const ChartWords words = chartWords(readChart(m_records.value(u"pooled-ef"_s)).value(), english());
        QCOMPARE(words.columns,
                 QStringList({ u"Study"_s, u"Group"_s, u"Year"_s, u"Trials"_s, u"People"_s, u"Value"_s,
                               u"Likely range (95 %)"_s, u"Note"_s }));
        QCOMPARE(words.rows.at(1),
                 QStringList({ u"After a heart attack, from group averages"_s, u"heart attack"_s, u"2014"_s,
                               u"16"_s, u"1,641"_s, u"+2.55"_s, u"+1.83 to +3.26"_s, QString() }));
        QCOMPARE(words.rows.at(2).at(6), u"Not known"_s);
        QVERIFY(words.notes.join(u' ').contains(u"Twenty blinded heart failure trials saw no clear gain."_s));
    }

    void aTableSaysWhosePeopleAreCounted()
    {
        const ChartWords words = chartWords(readChart(m_records.value(u"ef-by-trial"_s)).value(), english());
        const auto people = words.columns.indexOf(u"People"_s);
        const auto rowOf = [&](const QString &label) {
            for (const QStringList &row : words.rows) {
                if (row.first() == label)
                    return row;
            }
            return QStringList();
        };
        const QStringList all = rowOf(u"BOOST-2, high dose"_s);
        QCOMPARE(all.at(people), u"153 in the whole trial"_s);
        QVERIFY(all.last().contains(u"how many people were in these two was not read"_s));
        QCOMPARE(rowOf(u"TIME"_s).at(people), u"120"_s);
        QVERIFY(words.notes.join(u' ').contains(u"brackets"_s));
        QVERIFY(chartWords(readChart(m_records.value(u"pooled-ef"_s)).value(), english())
                    .notes.join(u' ')
                    .indexOf(u"brackets"_s)
                < 0);
    }

    void aTimelineSaysHowTheMainGoalIsKnown()
    {
        const ChartWords words
            = chartWords(readChart(m_records.value(u"trials-timeline"_s)).value(), english());
        const auto basis = words.columns.indexOf(u"How we know the main goal"_s);
        QVERIFY(basis > 0);
        QVERIFY(words.rows.first().at(basis).contains(u"does not name"_s)); // REPAIR-AMI
        QVERIFY(words.columns.contains(u"Dummy treatment"_s));
        QVERIFY(words.columns.contains(u"Who knew what they got"_s));
    }

    void countsStandBesideTheirRoundedShare()
    {
        const ChartWords words
            = chartWords(readChart(m_records.value(u"dream-hf-events"_s)).value(), english());
        const QStringList row = words.rows.first();
        QVERIFY(row.contains(u"36 of 276"_s) && row.contains(u"12 of 261"_s));
        QVERIFY(words.notes.first().contains(u"missed"_s));
    }

    void theChoiceOfStudiesIsSaid()
    {
        const Chart studies = chart("forest", R"({"axis": {"zero_line": true}})",
                                    R"([{"label": "A", "people": 20, "value": 9, "ci_low": 6, "ci_high": 12},
                                        {"label": "B", "people": 300, "blinded": "hidden", "value": 1, "ci_low": -1, "ci_high": 3},
                                        {"label": "C", "people": 200, "blinded": "hidden", "value": 2, "ci_low": 0, "ci_high": 4}])");
        WordOptions options = english();
        options.onlyLargerBlinded = true;
        const ChartWords words = chartWords(studies, options);
        QCOMPARE(
            words.summary,
            u"Only larger, blinded studies: 2 of 3 count. Points: from +1 to +2 (results: 2); of 2 with a "
            "likely range, 2 take in no difference."_s);
        QCOMPARE(words.columns.last(), u"Counted"_s);
        QCOMPARE(words.rows.at(0).last(), u"No"_s);
        QCOMPARE(words.rows.at(2).last(), u"Yes"_s);
        QVERIFY(!chartWords(studies, english()).columns.contains(u"Counted"_s));
    }

    void withoutRangesNoneIsCounted()
    {
        const Chart bare
            = chart("forest", "{}", R"([{"label": "A 95 %1", "value": 9}, {"label": "B", "value": 1}])");
        QCOMPARE(chartWords(bare, english()).summary,
                 u"Points: from 1 to 9 (results: 2); none has a likely range."_s);
    }

    void figuresAreThoseOfTheLanguage()
    {
        WordOptions options;
        options.locale = QLocale(QLocale::Arabic, QLocale::Egypt);
        const ChartWords words
            = chartWords(readChart(m_records.value(u"trials-timeline"_s)).value(), options);
        QCOMPARE(words.rows.first().at(1), u"٢٠٠٦"_s);
        QVERIFY(words.summary.contains(u"٢٠٢٦"_s));
        QVERIFY(!words.summary.contains(QRegularExpression(u"[0-9]"_s)));
    }

    void theOutcomeThatIsShownIsTold()
    {
        WordOptions options = english();
        options.outcome = 2;
        const ChartWords words = chartWords(readChart(m_records.value(u"bami-deaths"_s)).value(), options);
        QCOMPARE(words.summary,
                 u"Hospital stay for stroke: 0 of 100 people (No cells), 2 of 100 people (Own marrow cells). "
                 "Too few to tell."_s);
        options.outcome = 99;
        QVERIFY(chartWords(readChart(m_records.value(u"bami-deaths"_s)).value(), options)
                    .summary.startsWith(u"Death"));
    }

private:
    QMap<QString, ChartRecord> m_records;
};

QTEST_GUILESS_MAIN(TestChartWords)
#include "tst_chartwords.moc"
