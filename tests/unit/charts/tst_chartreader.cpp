// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartfixtures.h"

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

class TestChartReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAForestPlot()
    {
        const Chart c
            = chart("forest",
                    R"({"axis": {"min": -5, "max": 15, "zero_line": true, "left": "Worse", "right": "Better"},
                                            "notes": [{"text": "A note.", "source": "s"}]})",
                    R"([{"label": "One", "year": null, "trials": 1, "people": 25, "value": 0.5,
                                   "ci_low": null, "ci_high": null, "ci_note": "Not seen.", "source": "a"},
                                  {"label": "Many", "trials": 9, "people": 612, "value": 5, "ci_low": 3, "ci_high": 7}])");
        const QList<ForestRow> &rows = *c.rowsOf<ForestRow>();
        QCOMPARE(rows.size(), 2);
        QVERIFY(!rows.at(0).year && !rows.at(0).hasLimits() && !rows.at(0).pooled && !rows.at(0).blinded);
        QCOMPARE(rows.at(0).people, 25);
        QCOMPARE(rows.at(0).limitsNote, u"Not seen."_s);
        QVERIFY(rows.at(1).pooled && rows.at(1).hasLimits());
        QCOMPARE(c.axis.left, u"Worse"_s);
        QCOMPARE(c.notes.first().source, u"s"_s);
    }

    void tellsBarsApartByTheirFigures()
    {
        QVERIFY(chart("bars", "{}", R"([{"label": "a", "value": 1}])").rowsOf<BarRow>());
        QVERIFY(chart("bars", R"({"arms": ["x", "y"]})", R"([{"label": "a", "cells": 1, "dummy": 2}])")
                    .rowsOf<PairRow>());
        QVERIFY(
            chart("bars", R"({"arms": ["x", "y"]})",
                  R"([{"label": "a", "cells_deaths": 1, "cells_n": 2, "control_deaths": 0, "control_n": 3}])")
                .rowsOf<ShareRow>());
        QVERIFY(
            chart("bars", "{}", R"([{"label": "a", "role": "difference", "value": 2}])").rowsOf<ScaleRow>());
    }

    void refusesWhatMakesNoSense_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("word");
        const auto row
            = [](const char *name, const char *kind, const char *body, const char *rows, const char *word) {
                  QTest::newRow(name)
                      << QByteArray(kind) << QByteArray(body) << QByteArray(rows) << QString::fromUtf8(word);
              };
        row("unknown kind", "pie", "{}", R"([{"label": "a"}])", "pie");
        row("no rows", "forest", "{}", "[]", "no rows");
        row("no value", "forest", "{}", R"([{"label": "a", "value": 1}, {"label": "b"}])", "row 2");
        row("words for a value", "bars", "{}", R"([{"label": "a", "value": "many"}])", "not a number");
        row("no label", "bars", "{}", R"([{"value": 1}])", "label");
        row("one limit", "forest", "{}", R"([{"label": "a", "value": 1, "ci_low": 0}])",
            "between two limits");
        row("limits beside", "forest", "{}", R"([{"label": "a", "value": 1, "ci_low": 2, "ci_high": 3}])",
            "limits");
        row("half a person", "forest", "{}", R"([{"label": "a", "value": 1, "people": 2.5}])",
            "whole number");
        row("less than nobody", "forest", "{}", R"([{"label": "a", "value": 1, "people": -2}])",
            "whole number");
        row("negative ratio", "forest", R"({"axis": {"scale": "log"}})", R"([{"label": "a", "value": -1}])",
            "ratio");
        row("axis backwards", "forest", R"({"axis": {"min": 5, "max": -5}})",
            R"([{"label": "a", "value": 1}])", "axis");
        row("log axis from 0", "forest", R"({"axis": {"min": 0, "max": 5, "scale": "log"}})",
            R"([{"label": "a", "value": 1}])", "ratio");
        row("more than a hundred", "icon-array", "{}",
            R"([{"outcome": "a", "treatment_label": "t", "treatment": 101, "treatment_exact": 101, "control_label": "c",
                 "control": 1, "control_exact": 1}])",
            "100");
        row("rounded to please", "icon-array", "{}",
            R"([{"outcome": "a", "treatment_label": "t", "treatment": 4, "treatment_exact": 4.6, "control_label": "c",
                 "control": 1, "control_exact": 1}])",
            "4 is shown where 4.6");
        row("not of a hundred", "icon-array", R"({"denominator": 50})",
            R"([{"outcome": "a", "treatment_label": "t", "treatment": 1, "treatment_exact": 1, "control_label": "c",
                 "control": 1, "control_exact": 1}])",
            "100 people");
        row("more than there are", "bars", R"({"arms": ["x", "y"]})",
            R"([{"label": "a", "cells_deaths": 3, "cells_n": 2, "control_deaths": 0, "control_n": 3}])",
            "than the 2");
        row("groups without names", "bars", "{}", R"([{"label": "a", "cells": 1, "dummy": 2}])", "no names");
        row("bars of groups without names", "bars", "{}", R"([{"label": "a", "value": 1, "arm": "control"}])",
            "no names");
        row("a bar of neither group", "bars", R"({"arms": ["x", "y"]})",
            R"([{"label": "a", "value": 1, "arm": "control"}, {"label": "b", "value": 2}])", "arm");
        row("unknown group", "bars", R"({"arms": ["x", "y"]})",
            R"([{"label": "a", "value": 1, "arm": "placebo"}])", "placebo");
        row("unknown role", "bars", "{}", R"([{"label": "a", "role": "guess", "value": 2}])", "guess");
        row("range backwards", "bars", "{}", R"([{"label": "a", "role": "range", "low": 5, "high": 2}])",
            "limits");
    }
    void refusesWhatMakesNoSense()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, rows);
        QFETCH(QString, word);
        const auto read = readChart(record(kind.constData(), body, rows));
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::Invalid);
        QVERIFY2(read.error().what.contains(u"An example"), qPrintable(read.error().what));
        QVERIFY2(read.error().what.contains(word), qPrintable(read.error().what));
        QVERIFY(!read.error().remedy.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestChartReader)
#include "tst_chartreader.moc"
