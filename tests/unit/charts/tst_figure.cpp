// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartfixtures.h"
#include "pressurevolume.h"

#include <cmath>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;
using Shape = Mark::Shape;

namespace {

const PlainMeasure measure;

FigureOptions options(double width = 640)
{
    FigureOptions o;
    o.width = width;
    o.textSize = 16;
    o.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    return o;
}

// Labels of 4 letters at 16 px: column of 32 px, then a gap of 16. "People" is 48 px wide, and a gap. So the
// plot begins at 32 + 16 + 48 + 16 = 112. It ends 0.6 * 16 = 9.6 before the edge.
constexpr double plotLeft = 112;
constexpr double plotRight = 640 - 9.6;
constexpr double at(double value) // on the axis from -10 to 10
{
    return plotLeft + (value + 10) / 20 * (plotRight - plotLeft);
}

const char *const symmetric
    = R"({"axis": {"min": -10, "max": 10, "zero_line": true, "left": "L", "right": "R"}})";

Chart twoStudies()
{
    return chart("forest", symmetric,
                 R"([{"label": "Tiny", "people": 100, "value": 5, "ci_low": -2, "ci_high": 9},
                     {"label": "Huge", "people": 400, "value": 1, "ci_low": -14, "ci_high": 3}])");
}

Chart manyStudies()
{
    return chart(
        "forest", symmetric,
        R"([{"label": "Blind, small", "people": 99, "blinded": "hidden", "value": 6, "ci_low": 1, "ci_high": 9},
                     {"label": "Open, large", "people": 500, "blinded": "open", "value": 4, "ci_low": 1, "ci_high": 9},
                     {"label": "Unknown, large", "people": 500, "value": 4, "ci_low": 1, "ci_high": 9},
                     {"label": "Blind, large", "people": 100, "blinded": "hidden", "value": 1, "ci_low": -1, "ci_high": 3}])");
}

bool near(double a, double b) { return std::abs(a - b) < 1e-6; }

#define VERIFY_NEAR(a, b) QVERIFY2(near(a, b), qPrintable(u"%1 is not %2"_s.arg(a).arg(b)))

} // namespace

class TestFigure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Forest plots ------------------------------------------------------------------------------------------

    void intervalsLieOnTheAxis()
    {
        const Figure figure = layoutChart(twoStudies(), options(), measure);
        const auto line = marksOf(figure, 0, Shape::Line).first();
        VERIFY_NEAR(line.points.first().x(), at(-2));
        VERIFY_NEAR(line.points.last().x(), at(9));
        QCOMPARE(line.stroke, 4.5);
        VERIFY_NEAR(marksOf(figure, 0, Shape::Rect).first().rect.center().x(), at(5));
    }

    void squareAreasAreInProportionToPeople()
    {
        const Figure figure = layoutChart(twoStudies(), options(), measure);
        const QRectF small = marksOf(figure, 0, Shape::Rect).first().rect;
        const QRectF large = marksOf(figure, 1, Shape::Rect).first().rect;
        VERIFY_NEAR(large.width() * large.height(), 4 * small.width() * small.height());
        VERIFY_NEAR(small.width(), small.height());
    }

    void aCutIntervalGetsAnArrowOnItsSide()
    {
        const Figure figure = layoutChart(twoStudies(), options(), measure);
        QVERIFY(marksOf(figure, 0, Shape::Polygon).isEmpty());
        const QList<Mark> arrows = marksOf(figure, 1, Shape::Polygon);
        QCOMPARE(arrows.size(), 1);
        QVERIFY(arrows.first().points.boundingRect().left() < plotLeft);
        VERIFY_NEAR(marksOf(figure, 1, Shape::Line).first().points.first().x(), plotLeft);
    }

    void noDifferenceIsAtZeroAndSaysSo()
    {
        const Figure figure = layoutChart(twoStudies(), options(), measure);
        const QList<Mark> lines = marksOf(figure, -1, Shape::Line, Ink::Frame);
        QCOMPARE(lines.size(), 1);
        VERIFY_NEAR(lines.first().points.first().x(), at(0));
        const auto label = textMark(figure, u"no difference"_s);
        QVERIFY(label);
        VERIFY_NEAR(label->rect.center().x(), at(0));
        QVERIFY(textMark(figure, u"← L"_s)->rect.right() < at(0));
        QVERIFY(textMark(figure, u"R →"_s)->rect.left() > at(0));
    }

    void ratiosHaveNoDifferenceAtOne()
    {
        const Chart ratio
            = chart("forest", R"({"axis": {"min": 0.25, "max": 4, "scale": "log"}})",
                    R"([{"label": "Tiny", "people": 10, "value": 0.5, "ci_low": 0.25, "ci_high": 1}])");
        const Figure figure = layoutChart(ratio, options(), measure);
        const double middle = (plotLeft + plotRight) / 2;
        VERIFY_NEAR(marksOf(figure, -1, Shape::Line, Ink::Frame).first().points.first().x(), middle);
        VERIFY_NEAR(marksOf(figure, 0, Shape::Line).first().points.first().x(), plotLeft);
        VERIFY_NEAR(marksOf(figure, 0, Shape::Line).first().points.last().x(), middle);
        VERIFY_NEAR(marksOf(figure, 0, Shape::Rect).first().rect.center().x(), (plotLeft + middle) / 2);
    }

    void pooledResultsAreDiamondsAsWideAsTheirInterval()
    {
        const Chart pooled = chart(
            "forest", symmetric,
            R"([{"label": "Sums", "people": 10, "trials": 3, "value": 1, "ci_low": -3, "ci_high": 7}])");
        const Figure figure = layoutChart(pooled, options(), measure);
        QVERIFY(marksOf(figure, 0, Shape::Rect).isEmpty());
        const QRectF diamond = marksOf(figure, 0, Shape::Polygon, Ink::Pooled).first().points.boundingRect();
        VERIFY_NEAR(diamond.left(), at(-3));
        VERIFY_NEAR(diamond.right(), at(7));
    }

    void aCutDiamondKeepsItsSlope()
    {
        const Chart pooled = chart(
            "forest", symmetric,
            R"([{"label": "Sums", "people": 10, "trials": 3, "value": 0, "ci_low": -20, "ci_high": 5}])");
        const QPolygonF diamond
            = marksOf(layoutChart(pooled, options(), measure), 0, Shape::Polygon, Ink::Pooled).first().points;
        // Half-way from the value to its limit the diamond is half as high.
        const double half = (diamond.boundingRect().height()) / 2;
        VERIFY_NEAR(diamond.first().x(), plotLeft);
        VERIFY_NEAR(diamond.last().y() - diamond.first().y(), half);
    }

    void unknownLimitsAreAnOpenCircle()
    {
        const Chart open
            = chart("forest", symmetric, R"([{"label": "Bare", "people": 10, "trials": 3, "value": 4}])");
        const Figure figure = layoutChart(open, options(), measure);
        const QList<Mark> circles = marksOf(figure, 0, Shape::Ellipse);
        QCOMPARE(circles.size(), 1);
        QCOMPARE(circles.first().fill, Mark::Fill::Card);
        VERIFY_NEAR(circles.first().rect.center().x(), at(4));
        QVERIFY(marksOf(figure, 0, Shape::Line).isEmpty() && marksOf(figure, 0, Shape::Polygon).isEmpty());
    }

    /// A result whose likely range is not known says so, beside its mark and clear of the line of no
    /// difference.
    void unknownLimitsAreSaidToBeUnknown_data()
    {
        QTest::addColumn<double>("value");
        QTest::newRow("better") << 4.0;
        QTest::newRow("much better") << 9.0;
        QTest::newRow("a little worse") << -0.2;
        QTest::newRow("worse") << -6.0;
    }
    void unknownLimitsAreSaidToBeUnknown()
    {
        QFETCH(double, value);
        const Chart open
            = chart("forest", symmetric,
                    R"([{"label": "Bare", "people": 10, "value": )" + QByteArray::number(value) + "}]");
        const Figure figure = layoutChart(open, options(), measure);
        const Mark ring = marksOf(figure, 0, Shape::Ellipse).first();
        QVERIFY(ring.dashed); // never as sharp as one whose range is drawn
        const auto words = textMark(figure, u"range not known"_s);
        QVERIFY(words);
        QVERIFY(!words->rect.intersects(ring.rect));
        QVERIFY(words->rect.left() > at(0) || words->rect.right() < at(0));
    }

    /// The studies that do not count stand below a heading that says why, and never above one that does.
    void theOthersStandBelowTheirHeading()
    {
        const Chart sorted = chart("forest", symmetric,
                                   R"([{"label": "Blind", "people": 100, "blinded": "hidden", "value": 1},
                                       {"label": "Tiny", "people": 9, "blinded": "hidden", "value": 6},
                                       {"label": "Open", "people": 500, "blinded": "open", "value": 6}])");
        for (const double width : { 640.0, 400.0 }) {
            FigureOptions narrow = options(width);
            narrow.onlyLargerBlinded = true;
            const Figure figure = layoutChart(sorted, narrow, measure);
            double heading = -1;
            for (const Mark &mark : figure.marks) {
                if (mark.text.startsWith(u"Not counted:"_s))
                    heading = mark.rect.center().y();
            }
            QVERIFY(heading > figure.rows.at(0).bottom() && heading < figure.rows.at(1).top());
        }
        for (const Mark &mark : layoutChart(manyStudies(), options(), measure).marks)
            QVERIFY(!mark.text.contains(u"not known to be"_s)); // they are not in this order
    }

    /// The end of a long plot is out of view where it begins: what the axis says stands above it, too.
    void aLongPlotHasItsAxisAboveIt()
    {
        QByteArray rows;
        for (int i = 0; i < 12; ++i)
            rows += R"(, {"label": "Tiny", "people": 10, "value": 1, "ci_low": -1, "ci_high": 2})";
        const Figure figure
            = layoutChart(chart("forest", symmetric, "[" + rows.mid(1) + "]"), options(), measure);
        const auto none = textMark(figure, u"no difference"_s);
        const auto ten = textMark(figure, u"+10"_s);
        QVERIFY(none && none->rect.bottom() <= figure.rows.at(0).top());
        QVERIFY(ten && ten->rect.bottom() <= figure.rows.at(0).top());
        VERIFY_NEAR(none->rect.center().x(), at(0));
        QVERIFY(ten->rect.left() < at(10) && ten->rect.right() > at(10));
    }

    void onlyLargerBlindedStudiesCount()
    {
        const Chart studies = manyStudies();
        QVERIFY(canNarrow(studies));
        FigureOptions narrow = options();
        narrow.onlyLargerBlinded = true;
        const Figure figure = layoutChart(studies, narrow, measure);
        for (int row = 0; row < 3; ++row) {
            const Mark square = marksOf(figure, row, Shape::Rect).first();
            QCOMPARE(square.ink, Ink::NotCounted);
            QCOMPARE(square.fill, Mark::Fill::Card);
            QVERIFY(marksOf(figure, row, Shape::Line).first().stroke < 2);
        }
        QCOMPARE(marksOf(figure, 3, Shape::Rect).first().fill, Mark::Fill::Ink);
        QCOMPARE(marksOf(figure, 3, Shape::Line).first().stroke, 4.5);

        const Figure all = layoutChart(studies, options(), measure);
        for (int row = 0; row < 4; ++row)
            QCOMPARE(marksOf(all, row, Shape::Rect).first().ink, Ink::Counted);
        narrow.fewestPeople = 101; // now none would count: the choice has no effect
        QVERIFY(!canNarrow(studies, 101));
        QCOMPARE(marksOf(layoutChart(studies, narrow, measure), 0, Shape::Rect).first().ink, Ink::Counted);
    }

    void sidesKeepTheirWordsWhole()
    {
        const Chart lopsided
            = chart("forest",
                    R"({"axis": {"min": -1, "max": 15, "zero_line": true, "left": "Worse with cells",
                                         "right": "Better with cells"}})",
                    R"([{"label": "Tiny", "people": 100, "value": 5, "ci_low": 2, "ci_high": 9}])");
        const Figure figure = layoutChart(lopsided, options(), measure);
        const auto left = textMark(figure, u"← Worse with cells"_s);
        const auto right = textMark(figure, u"Better with cells →"_s);
        QVERIFY(left && right);
        QVERIFY(left->rect.bottom() <= right->rect.top());
    }

    void poolingDoesNotShrinkTheStudies()
    {
        const Chart pooled
            = chart("forest", symmetric,
                    R"([{"label": "Tiny", "people": 100, "value": 5, "ci_low": -2, "ci_high": 9},
                                       {"label": "Sums", "people": 9000, "pooled": true, "value": 1, "ci_low": -3, "ci_high": 7}])");
        const double alone
            = marksOf(layoutChart(twoStudies(), options(), measure), 1, Shape::Rect).first().rect.width();
        VERIFY_NEAR(marksOf(layoutChart(pooled, options(), measure), 0, Shape::Rect).first().rect.width(),
                    alone);
    }

    void narrowPagesPutTheLabelAbove()
    {
        const Figure figure = layoutChart(twoStudies(), options(400), measure);
        const auto label = textMark(figure, u"Tiny"_s);
        QVERIFY(label->rect.bottom() <= marksOf(figure, 0, Shape::Rect).first().rect.top());
        // The line of no difference is not drawn through the words.
        for (const Mark &line : marksOf(figure, -1, Shape::Line, Ink::Frame))
            QVERIFY(!label->rect.intersects(line.points.boundingRect().adjusted(-1, 0, 1, 0)));
    }

    void rightToLeftMovesColumnsButNotTheAxis()
    {
        FigureOptions rtl = options();
        rtl.rightToLeft = true;
        const Figure ltr = layoutChart(twoStudies(), options(), measure);
        const Figure figure = layoutChart(twoStudies(), rtl, measure);
        VERIFY_NEAR(textMark(figure, u"Tiny"_s)->rect.right(), 640);
        VERIFY_NEAR(textMark(figure, u"← L"_s)->rect.right() - textMark(figure, u"R →"_s)->rect.left(),
                    textMark(ltr, u"← L"_s)->rect.right() - textMark(ltr, u"R →"_s)->rect.left());
        const auto line = marksOf(figure, 0, Shape::Line).first();
        QVERIFY(line.points.first().x() < line.points.last().x());
        VERIFY_NEAR(line.points.last().x() - line.points.first().x(), at(9) - at(-2));
        VERIFY_NEAR(line.points.first().x(), 640 - plotRight + at(-2) - plotLeft);
    }

    void everyRowCanBeTouched()
    {
        const Figure figure = layoutChart(twoStudies(), options(), measure);
        QCOMPARE(figure.rows.size(), 2);
        QVERIFY(!figure.rows.at(0).intersects(figure.rows.at(1)));
        for (int row = 0; row < 2; ++row)
            QVERIFY(figure.rows.at(row).contains(marksOf(figure, row, Shape::Rect).first().rect));
    }

    // Icon arrays -------------------------------------------------------------------------------------------

    void iconsAreAHundredInEachGroupFilledFromTheTopStart_data()
    {
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("left to right") << false;
        QTest::newRow("right to left") << true;
    }
    void iconsAreAHundredInEachGroupFilledFromTheTopStart()
    {
        QFETCH(bool, rightToLeft);
        const Chart icons = chart("icon-array", "{}",
                                  R"([{"outcome": "Event", "treatment_label": "Cells", "treatment": 5,
                                       "treatment_exact": 4.6, "control_label": "Dummy", "control": 13,
                                       "control_exact": 13.0, "treatment_count": "12 of 261", "tag": "A clue, not proof"}])");
        FigureOptions o = options();
        o.rightToLeft = rightToLeft;
        const Figure figure = layoutChart(icons, o, measure);
        const QList<Mark> control = marksOf(figure, 0, Shape::Path, Ink::Control);
        const QList<Mark> treatment = marksOf(figure, 0, Shape::Path, Ink::Treatment);
        const QList<Mark> empty = marksOf(figure, 0, Shape::Path, Ink::Empty);
        QCOMPARE(control.size(), 13);
        QCOMPARE(treatment.size(), 5);
        QCOMPARE(empty.size(), 200 - 18);
        const QRectF first = control.at(0).bounds();
        const QRectF second = control.at(1).bounds();
        const QRectF eleventh = control.at(10).bounds();
        VERIFY_NEAR(first.top(), second.top());
        QVERIFY(rightToLeft ? second.right() < first.right() : second.left() > first.left());
        VERIFY_NEAR(first.left(), eleventh.left());
        QVERIFY(eleventh.top() > first.top());
        // Both groups side by side, of the same size.
        VERIFY_NEAR(treatment.at(0).bounds().top(), first.top());
        VERIFY_NEAR(treatment.at(0).bounds().width(), first.width());
        QVERIFY(textMark(figure, u"13 of 100 people"_s) && textMark(figure, u"5 of 100 people"_s));
        QVERIFY(textMark(figure, u"A clue, not proof"_s));
        QVERIFY(!textMark(figure, u"12 of 261"_s));
        o.showCounts = true;
        QVERIFY(textMark(layoutChart(icons, o, measure), u"12 of 261"_s));
    }

    void figuresBeforeRoundingStandWhereRoundingWouldMislead()
    {
        const Chart icons = chart("icon-array", "{}",
                                  R"([{"outcome": "Event", "treatment_label": "Cells", "treatment": 12,
                                       "treatment_exact": 12.4, "control_label": "Dummy", "control": 13,
                                       "control_exact": 12.6}])");
        const Figure figure = layoutChart(icons, options(), measure);
        QVERIFY(textMark(figure, u"(12.4 before rounding)"_s));
        QVERIFY(textMark(figure, u"(12.6 before rounding)"_s));
    }

    void oneOutcomeCanBeChosen()
    {
        const Chart icons = chart(
            "icon-array", R"({"main_goal": {"text": "Live longer", "met": false, "note": "It was missed."}})",
            R"([{"outcome": "First", "treatment_label": "Cells", "treatment": 1, "treatment_exact": 1,
                                       "control_label": "Dummy", "control": 2, "control_exact": 2, "main_goal": true},
                                      {"outcome": "Second", "treatment_label": "Cells", "treatment": 3, "treatment_exact": 3,
                                       "control_label": "Dummy", "control": 4, "control_exact": 4}])");
        FigureOptions o = options();
        o.outcome = 1;
        const Figure figure = layoutChart(icons, o, measure);
        QVERIFY(marksOf(figure, 0, Shape::Path).isEmpty());
        QCOMPARE(marksOf(figure, 1, Shape::Path, Ink::Treatment).size(), 3);
        QVERIFY(textMark(figure, u"Another result: Second"_s));
        QVERIFY(textMark(figure, u"It was missed."_s)); // the missed main goal stays, whatever is chosen
        QVERIFY(layoutChart(icons, options(), measure).size.height() > figure.size.height() * 1.5);
    }

    // Bars --------------------------------------------------------------------------------------------------

    void barsGrowFromZeroToBothSides()
    {
        const Chart bars = chart(
            "bars", R"({"axis": {"min": -10, "max": 10, "zero_line": true}})",
            R"([{"label": "Down", "value": -4}, {"label": "Up", "value": 8}, {"label": "Flat", "value": 0}])");
        const Figure figure = layoutChart(bars, options(), measure);
        const QRectF down = marksOf(figure, 0, Shape::Rect).first().rect;
        const QRectF up = marksOf(figure, 1, Shape::Rect).first().rect;
        VERIFY_NEAR(down.right(), up.left());
        VERIFY_NEAR(up.width(), 2 * down.width());
        VERIFY_NEAR(marksOf(figure, -1, Shape::Line, Ink::Frame).first().points.first().x(), up.left());
        QVERIFY(marksOf(figure, 2, Shape::Rect).isEmpty());
        QVERIFY(textMark(figure, u"−4"_s) && textMark(figure, u"+8"_s) && textMark(figure, u"0"_s));
    }

    void aPartIsDrawnInItsWhole()
    {
        const Chart shares = chart(
            "bars", R"({"arms": ["With", "Without"], "axis": {"min": 0, "max": 60}})",
            R"([{"label": "Seth", "cells_deaths": 10, "cells_n": 40, "control_deaths": 0, "control_n": 20}])");
        const Figure figure = layoutChart(shares, options(), measure);
        const QList<Mark> boxes = marksOf(figure, 0, Shape::Rect);
        QCOMPARE(boxes.size(), 3); // the group without deaths has an outline alone
        QCOMPARE(boxes.at(0).ink, Ink::Empty);
        QCOMPARE(boxes.at(1).ink, Ink::Treatment);
        VERIFY_NEAR(boxes.at(1).rect.width() * 4, boxes.at(0).rect.width());
        VERIFY_NEAR(boxes.at(2).rect.width() * 2, boxes.at(0).rect.width());
        QVERIFY(textMark(figure, u"10 of 40"_s) && textMark(figure, u"0 of 20"_s));
        QVERIFY(textMark(figure, u"Everyone in the group"_s));
    }

    void pairsAreToldApartWithoutColour()
    {
        const Chart pairs = chart(
            "bars", R"({"arms": ["With", "Without"], "axis": {"min": 0, "max": 10, "zero_line": true}})",
            R"([{"label": "Trial", "cells": 6, "dummy": 3}])");
        const Figure figure = layoutChart(pairs, options(), measure);
        QCOMPARE(marksOf(figure, 0, Shape::Rect, Ink::Treatment).first().fill, Mark::Fill::Ink);
        QCOMPARE(marksOf(figure, 0, Shape::Rect, Ink::Control).first().fill, Mark::Fill::Card);
        const QRectF hatch = marksOf(figure, 0, Shape::Path, Ink::Control).first().path.boundingRect();
        const QRectF box = marksOf(figure, 0, Shape::Rect, Ink::Control).first().rect;
        QVERIFY(box.adjusted(-0.01, -0.01, 0.01, 0.01).contains(hatch));
    }

    void aBarOfTheDummyGroupIsToldApartWithoutColour()
    {
        const Chart bars = chart("bars", R"({"arms": ["With", "Dummy"], "axis": {"min": 0, "max": 10}})",
                                 R"([{"label": "a", "value": 6, "arm": "cells"},
                                     {"label": "b", "value": 3, "arm": "control"}])");
        const Figure figure = layoutChart(bars, options(), measure);
        QCOMPARE(marksOf(figure, 0, Shape::Rect, Ink::Treatment).first().fill, Mark::Fill::Ink);
        QVERIFY(!marksOf(figure, 1, Shape::Path, Ink::Control).isEmpty());
        QVERIFY(textMark(figure, u"With"_s) && textMark(figure, u"Dummy"_s));
    }

    void differencesAreDrawnToTheScaleOfTheScores()
    {
        const Chart scale = chart("bars", R"({"axis": {"min": 0, "max": 100}})",
                                  R"([{"label": "Normal", "role": "range", "low": 50, "high": 70},
                                      {"label": "One heart", "role": "score", "value": 30},
                                      {"label": "Gain", "role": "difference", "value": 4},
                                      {"label": "Loss", "role": "difference", "value": -2},
                                      {"label": "Two scans", "role": "error", "value": 10}])");
        const Figure figure = layoutChart(scale, options(), measure);
        const double point = marksOf(figure, 0, Shape::Rect).first().rect.width() / 20;
        VERIFY_NEAR(marksOf(figure, 2, Shape::Rect, Ink::Pooled).first().rect.width(), 4 * point);
        const Mark loss = marksOf(figure, 3, Shape::Rect, Ink::Pooled).first();
        VERIFY_NEAR(loss.rect.width(), 2 * point);
        QCOMPARE(loss.fill, Mark::Fill::Card); // a loss never looks like a gain
        VERIFY_NEAR(marksOf(figure, 4, Shape::Rect, Ink::NotCounted).first().rect.width(), 10 * point);
        // The band of the measurement error lies behind every difference.
        for (int row = 2; row < 5; ++row) {
            const QRectF band = marksOf(figure, row, Shape::Rect, Ink::Band).first().rect;
            VERIFY_NEAR(band.width(), 10 * point);
            VERIFY_NEAR(band.left(), marksOf(figure, 2, Shape::Rect, Ink::Pooled).first().rect.left());
        }
        QVERIFY(marksOf(figure, 1, Shape::Rect, Ink::Band).isEmpty());
    }

    // Line, timeline, loops ---------------------------------------------------------------------------------

    void effectOverTimeIsInProportion()
    {
        const Chart line = chart(
            "line", R"({"axis": {"min": -2, "max": 8, "zero_line": true}, "x_unit": "months"})",
            R"([{"x": 6, "value": 6}, {"x": 18, "value": 3}, {"x": 60, "value": 0, "ci_low": -1, "ci_high": 2}])");
        const Figure figure = layoutChart(line, options(), measure);
        QPointF p[3];
        for (int i = 0; i < 3; ++i)
            p[i] = marksOf(figure, i, Shape::Ellipse).first().rect.center();
        VERIFY_NEAR((p[2].x() - p[0].x()) / (p[1].x() - p[0].x()), 54.0 / 12);
        VERIFY_NEAR(p[2].y() - p[1].y(), p[1].y() - p[0].y());
        QVERIFY(p[0].y() < p[1].y());
        bool onNoDifference = false;
        for (const Mark &mark : marksOf(figure, -1, Shape::Line, Ink::Frame))
            onNoDifference |= near(mark.points.first().y(), p[2].y());
        QVERIFY(onNoDifference);
        const Mark limits = marksOf(figure, 2, Shape::Line, Ink::Counted).first();
        VERIFY_NEAR((limits.points.first().y() - limits.points.last().y()) * 2, p[2].y() - p[0].y());
    }

    void trialsLieAtTheirYearAndGrowWithPeople()
    {
        const Chart timeline = chart(
            "timeline", R"({"legend": {"blinded": {"hidden": "Hidden", "partly": "Partly", "open": "Open",
                                                                 "not-stated": "Not stated"},
                                                     "dummy": {"with-dummy": "With a dummy", "no-dummy": "Without"},
                                                     "goal_basis": {"stated": "Named", "judged": "We took another result"},
                                                     "main_goal": {"met": "Met", "not-met": "Not met"}}})",
            R"([{"label": "A", "year": 2006, "n": 400, "dummy": "with-dummy", "blinded": "hidden", "main_goal": "met", "goal_basis": "judged"},
                                         {"label": "B", "year": 2016, "n": 100, "dummy": "no-dummy", "blinded": "open", "main_goal": "not-met", "goal_basis": "stated"},
                                         {"label": "C", "year": 2026, "n": 400, "blinded": "partly", "main_goal": "not-met"},
                                         {"label": "D", "year": 2026, "n": 400, "blinded": "not-stated", "main_goal": "not-met"}])");
        const Figure figure = layoutChart(timeline, options(), measure);
        const QRectF a = marksOf(figure, 0, Shape::Ellipse).first().rect;
        const QRectF b = marksOf(figure, 1, Shape::Ellipse).first().rect;
        const QRectF c = marksOf(figure, 2, Shape::Ellipse).first().rect;
        VERIFY_NEAR(b.center().x() * 2, a.center().x() + c.center().x());
        VERIFY_NEAR(a.width() * a.width(), 4 * b.width() * b.width());
        // Who knew, by shape: full, hollow, half, and a question mark.
        QCOMPARE(marksOf(figure, 0, Shape::Ellipse).last().fill, Mark::Fill::Ink);
        QCOMPARE(marksOf(figure, 1, Shape::Ellipse).last().fill, Mark::Fill::Card);
        QCOMPARE(marksOf(figure, 2, Shape::Path, Ink::Counted).size(), 1);
        QCOMPARE(marksOf(figure, 3, Shape::Ellipse).size(), 1); // of its people alone
        const auto wordsOf = [&](int index) {
            QStringList words;
            for (const Mark &mark : marksOf(figure, index, Shape::Text))
                words << mark.text;
            return words;
        };
        QVERIFY(wordsOf(3).contains(u"?"_s) && !wordsOf(1).contains(u"?"_s));
        QVERIFY(wordsOf(0).contains(u"Yes"_s) && wordsOf(1).contains(u"No"_s)); // a dummy treatment
        // A star where another result was taken for the main goal, and what it means.
        QVERIFY(wordsOf(0).contains(u"Met*"_s) && wordsOf(1).contains(u"Not met"_s));
        QVERIFY(textMark(figure, u"*"_s) && textMark(figure, u"We took another result"_s));
        // Years have no thousands.
        QVERIFY(textMark(figure, u"2010"_s) && textMark(figure, u"2020"_s));
    }

    void pressureVolumeLoopHasItsAxesAndUnits()
    {
        const PressureVolumeLoop loop{ u"Example"_s,
                                       { { 50, 10 }, { 120, 10 }, { 120, 80 }, { 50, 110 } },
                                       QPointF(120, 80) };
        const Figure figure = layoutPressureVolume({ loop }, options(), measure);
        const QRectF box = marksOf(figure, 0, Shape::Polygon).first().points.boundingRect();
        const QRectF now = marksOf(figure, 0, Shape::Ellipse).first().rect;
        VERIFY_NEAR(now.center().x(), box.right());
        const auto hundred = textMark(figure, u"100"_s);
        QVERIFY(hundred);
        // A pressure of 100 stands a tenth below the loop's top, which reaches from 10 to 110.
        VERIFY_NEAR(hundred->rect.center().y(), box.top() + box.height() / 10);
        QVERIFY(textMark(figure, u"Volume of the main chamber, ml"_s));
        QVERIFY(textMark(figure, u"Pressure in the main chamber, mmHg"_s));
    }

    // Everything --------------------------------------------------------------------------------------------

    void extremesStayOnThePage_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("rows");
        const auto row = [](const char *name, const char *kind, const char *body, const char *rows) {
            QTest::newRow(name) << QByteArray(kind) << QByteArray(body) << QByteArray(rows);
        };
        row("all the same", "forest", R"({"axis": {"zero_line": true}})",
            R"([{"label": "A", "value": 0, "ci_low": 0, "ci_high": 0}, {"label": "B", "value": 0, "trials": 3, "ci_low": 0, "ci_high": 0}])");
        row("huge", "forest", "{}",
            R"([{"label": "A", "people": 2000000, "value": 1e8, "ci_low": -1e9, "ci_high": 1e9}])");
        row("beside the axis", "forest",
            R"({"axis": {"min": 0, "max": 1, "zero_line": true, "left": "L", "right": "R"}})",
            R"([{"label": "A", "trials": 4, "value": 50, "ci_low": 40, "ci_high": 60}, {"label": "B", "value": -50, "ci_low": -60, "ci_high": -40}])");
        row("no difference off the axis", "forest",
            R"({"axis": {"min": 5, "max": 9, "zero_line": true, "left": "L", "right": "R"}})",
            R"([{"label": "A", "people": 9, "value": 6, "ci_low": 1, "ci_high": 20}])");
        row("ratios far apart", "forest", R"({"axis": {"scale": "log"}})",
            R"([{"label": "A", "people": 9, "value": 0.0001, "ci_low": 0.00001, "ci_high": 1}, {"label": "B", "value": 9000}])");
        row("losses alone", "bars", "{}",
            R"([{"label": "A", "value": -3}, {"label": "B", "value": -1, "low": -2, "high": 0}])");
        row("one point", "line", "{}", R"([{"x": 0, "value": 0}])");
        row("one moment", "line", "{}",
            R"([{"x": 6, "value": 1}, {"x": 6, "value": 1}, {"x": 6, "value": 1}])");
        row("one year", "timeline", R"({"legend": {"main_goal": {"met": "Met", "not-met": "Not met"}}})",
            R"([{"label": "A", "year": 2020, "n": 1, "main_goal": "not-met"}, {"label": "B", "year": 2020, "n": 1, "main_goal": "met"}])");
        row("no differences", "bars", "{}", R"([{"label": "A", "role": "score", "value": 30}])");
    }
    void extremesStayOnThePage()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, rows);
        const Chart extreme = chart(kind.constData(), body, rows);
        for (const double width : { -10.0, 0.0, 90.0, 400.0, 640.0, 3000.0 })
            for (const bool rtl : { false, true }) {
                FigureOptions o = options(width);
                o.rightToLeft = rtl;
                const Figure figure = layoutChart(extreme, o, measure);
                QVERIFY(figure.size.height() > 0 && std::isfinite(figure.size.height()));
                const QRectF page = QRectF(QPointF(), figure.size).adjusted(-10, -10, 10, 10);
                for (const Mark &mark : figure.marks) {
                    const QRectF b = mark.bounds();
                    QVERIFY2(std::isfinite(b.left() + b.right() + b.top() + b.bottom()),
                             qPrintable(mark.text));
                    if (width >= 400)
                        QVERIFY2(
                            isOnPage(page, mark),
                            qPrintable(u"%1 %2 to %3 of %4"_s.arg(mark.text).arg(b.left()).arg(b.right()).arg(
                                width)));
                }
            }
    }

    void sameInputSameMarks()
    {
        const Figure a = layoutChart(manyStudies(), options(), measure);
        const Figure b = layoutChart(manyStudies(), options(), measure);
        QCOMPARE(a.marks.size(), b.marks.size());
        for (qsizetype i = 0; i < a.marks.size(); ++i)
            QCOMPARE(a.marks.at(i).bounds(), b.marks.at(i).bounds());
    }

    void wordsAreBrokenBetweenWordsOrInsideOneThatIsTooWide()
    {
        QCOMPARE(wrapped(u"one two three"_s, TextStyle::Plain, 16, 60, measure),
                 QStringList({ u"one two"_s, u"three"_s }));
        QCOMPARE(wrapped(u"abcdefgh ij"_s, TextStyle::Plain, 16, 40, measure),
                 QStringList({ u"abcde"_s, u"fgh"_s, u"ij"_s }));
        QVERIFY(wrapped(QString(), TextStyle::Plain, 16, 40, measure).isEmpty());
        QCOMPARE(wrapped(u"abc"_s, TextStyle::Plain, 16, 0, measure).join(QString()),
                 u"abc"_s); // nothing is lost
    }
};

QTEST_GUILESS_MAIN(TestFigure)
#include "tst_figure.moc"
