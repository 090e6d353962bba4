// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartsign.h"
#include "chartthumb.h"
#include "chartview.h"
#include "contentstore.h"
#include "countsview.h"

#include <cmath>
#include <QImage>
#include <QPainter>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickPaintedItem>
#include <QQuickWindow>
#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

Finding findingOf(const QString &counts)
{
    Finding finding;
    finding.outcome = u"Death"_s;
    finding.absolute = counts;
    return finding;
}

} // namespace

/// What a page is told about a chart, and the pairs of icon arrays of a finding.
class tst_ChartView : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ContentStore> m_store;
    QQmlEngine m_engine;

    template <class View>
    std::unique_ptr<View> made(const QByteArray &type)
    {
        QQmlComponent component(&m_engine);
        component.setData("import QtQuick\nimport Plainheart.Evidence\n" + type
                              + " { width: 640; font.pixelSize: 17 }",
                          QUrl());
        auto *view = qobject_cast<View *>(component.create());
        if (!view)
            qFatal("%s", qPrintable(component.errorString()));
        return std::unique_ptr<View>(view);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
        m_engine.addImportPath(u"qrc:/qt/qml"_s);
        auto opened = ContentStore::open(QStringLiteral(PLAINHEART_CONTENT));
        QVERIFY(opened);
        m_store = std::move(*opened);
    }

    void everyChartHasAPictureAndATable()
    {
        const QList<StoredChart> charts = m_store->charts(u"en"_s);
        QCOMPARE_GE(charts.size(), 15);
        const auto view = made<ChartView>("ChartView");
        for (const StoredChart &chart : charts) {
            view->setChart(chart);
            QVERIFY2(view->ok() && view->problem().isEmpty(), qPrintable(chart.id + view->problem()));
            QCOMPARE_GT(view->implicitHeight(), 100.0);
            QCOMPARE(view->cells().size(), chart.rows.size());
            QCOMPARE(view->rowRects().size(), chart.rows.size());
            QVERIFY2(!view->rowSources().contains(QString()), qPrintable(chart.id));
            for (const QVariant &row : view->cells())
                QCOMPARE(row.toStringList().size(), view->columns().size());
            QCOMPARE(view->noteSources().size(), view->notes().size());
        }
    }

    void aChartThatCanNotBeDrawnSaysSo()
    {
        const auto view = made<ChartView>("ChartView");
        StoredChart broken = *m_store->chart(u"pooled-ef"_s, u"en"_s);
        broken.rows.first().insert(u"value"_s, u"many"_s);
        view->setChart(broken);
        QVERIFY(!view->ok());
        QVERIFY2(view->problem().contains(broken.title), qPrintable(view->problem()));
        QVERIFY(view->cells().isEmpty());
    }

    void narrowingIsCountedAndTold()
    {
        const auto view = made<ChartView>("ChartView");
        StoredChart chart = *m_store->chart(u"pooled-ef"_s, u"en"_s);
        view->setChart(chart);
        view->setProperty("onlyLargerBlinded", true);
        QVERIFY(!view->canNarrow()); // none of its rows is hidden
        QCOMPARE(view->counted(), view->total());

        chart.rows.first().insert(u"blinded"_s, u"hidden"_s); // 1,252 people
        view->setChart(chart);
        QVERIFY(view->canNarrow());
        QCOMPARE(view->counted(), 1);
        const QString narrowed = view->summary();
        view->setProperty("onlyLargerBlinded", false);
        QCOMPARE(view->counted(), view->total());
        QVERIFY(view->summary() != narrowed);
    }

    void theKeyTellsTheMarksThatAreThere()
    {
        const auto view = made<ChartView>("ChartView");
        const auto signs = [&] {
            QStringList all;
            for (const QVariant &line : view->key())
                all << line.toMap().value(u"sign"_s).toString();
            return all;
        };
        view->setChart(*m_store->chart(u"ef-by-trial"_s, u"en"_s));
        QCOMPARE(signs(), (QStringList{ u"study"_s, u"no-limits"_s, u"no-difference"_s }));
        view->setProperty("onlyLargerBlinded", true);
        QVERIFY(signs().contains(u"not-counted-point"_s));
        view->setChart(*m_store->chart(u"pooled-ef"_s, u"en"_s));
        QVERIFY(signs().contains(u"pooled"_s));
        QVERIFY(!signs().contains(u"study"_s));
        const auto sign = made<ChartSign>("ChartSign");
        for (const StoredChart &chart : m_store->charts(u"en"_s)) {
            view->setChart(chart);
            QVERIFY2(!view->key().isEmpty(), qPrintable(chart.id));
            for (const QString &name : signs()) {
                sign->setProperty("sign", name);
                QImage image(60, 30, QImage::Format_ARGB32_Premultiplied);
                image.fill(Qt::white);
                const QImage empty = image;
                QPainter painter(&image);
                sign->paint(&painter);
                painter.end();
                QVERIFY2(image != empty, qPrintable(name));
            }
        }
    }

    void theReadingFollowsTheSwitch()
    {
        const auto view = made<ChartView>("ChartView");
        StoredChart chart = *m_store->chart(u"ef-by-trial"_s, u"en"_s);
        view->setChart(chart);
        QCOMPARE(view->reading(), chart.plain);
        view->setProperty("onlyLargerBlinded", true);
        QCOMPARE(view->counted(), 8);
        QCOMPARE(view->reading(), chart.body.value(u"plain_larger_blinded"_s).toString());
        chart.body.remove(u"plain_larger_blinded"_s); // without words of its own: from the figures
        view->setChart(chart);
        QCOMPARE(view->reading(), view->summary());
        QVERIFY2(view->reading().startsWith(u"Only larger, blinded studies: 8 of 14 count."_s),
                 qPrintable(view->reading()));
    }

    void rowsAreHighEnoughToTouch()
    {
        const auto view = made<ChartView>("ChartView");
        view->setProperty("rowHeight", 53);
        for (const StoredChart &chart : m_store->charts(u"en"_s)) {
            view->setChart(chart);
            for (const QVariant &rect : view->rowRects())
                QVERIFY2(rect.toRectF().height() >= 53, qPrintable(chart.id));
        }
    }

    void isPaintedInTheGivenColours()
    {
        const auto view = made<ChartView>("ChartView");
        view->setChart(*m_store->chart(u"dream-hf-events"_s, u"en"_s));
        view->setTextColor(Qt::blue);
        view->setTreatmentColor(Qt::red);
        QImage image(640, int(view->implicitHeight()), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        view->paint(&painter);
        painter.end();
        int red = 0;
        int blue = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                red += image.pixelColor(x, y) == QColor(Qt::red) ? 1 : 0;
                blue += image.pixelColor(x, y) == QColor(Qt::blue) ? 1 : 0;
            }
        }
        QCOMPARE_GT(red, 300); // 5 people given cells
        QCOMPARE_GT(blue, 2 * red); // 13 people given the dummy
    }

    /// A chart far higher than the screen: only what is in view is painted, and it looks as if all were.
    void onlyWhatIsInViewIsPainted()
    {
        StoredChart chart = *m_store->chart(u"ef-by-trial"_s, u"en"_s);
        const QList<QJsonObject> rows = chart.rows;
        while (chart.rows.size() < 10'000)
            chart.rows << rows.at(chart.rows.size() % rows.size());

        QQuickWindow window;
        window.resize(640, 600);
        window.setColor(Qt::white);
        QQmlComponent component(&m_engine);
        component.setData(R"(
            import QtQuick
            import Plainheart.Evidence
            Flickable {
                property alias view: view
                width: 640
                height: 600
                clip: true
                contentHeight: view.height
                ChartView {
                    id: view
                    width: 640
                    height: implicitHeight
                    font.pixelSize: 17
                    rowHeight: 44
                    countedColor: "blue"
                }
            })",
                          QUrl());
        const std::unique_ptr<QObject> object(component.create());
        auto *area = qobject_cast<QQuickItem *>(object.get());
        QVERIFY2(area, qPrintable(component.errorString()));
        area->setParentItem(window.contentItem());
        auto *view = area->property("view").value<ChartView *>();
        view->setChart(chart);
        QVERIFY(view->ok());
        QCOMPARE_GT(view->height(), 400'000.0);
        window.show();

        const auto tiles = [&] {
            QList<QQuickPaintedItem *> found;
            for (QQuickItem *child : view->childItems())
                found << qobject_cast<QQuickPaintedItem *>(child);
            return found;
        };
        const auto looksRight = [&](double y) {
            area->setProperty("contentY", y);
            const QImage shown = window.grabWindow().convertToFormat(QImage::Format_RGB32);
            QImage figure(640, 600, QImage::Format_ARGB32_Premultiplied); // as a tile: on nothing
            figure.fill(Qt::transparent);
            QPainter painter(&figure);
            painter.setClipRect(figure.rect());
            painter.translate(0, -y);
            view->paint(&painter);
            painter.end();
            QImage wanted(figure.size(), QImage::Format_RGB32);
            wanted.fill(Qt::white);
            QPainter(&wanted).drawImage(0, 0, figure);
            double painted = 0;
            for (const QQuickPaintedItem *tile : tiles())
                painted += tile->height();
            return shown == wanted && painted >= 600 && painted <= 600 + 2 * 256;
        };
        const double end = view->height() - 600;
        for (const double y : { 0.0, 24.0, 300.0, 200'000.0, end, end - 1, 0.0 })
            QVERIFY2(looksRight(y), qPrintable(QString::number(y)));

        view->setTextColor(Qt::red);
        QVERIFY(looksRight(1000));
        view->setProperty("onlyLargerBlinded", true);
        QVERIFY(looksRight(1000));
        QVERIFY(looksRight(150'000));

        view->setVisible(false);
        (void)window.grabWindow();
        QVERIFY(tiles().isEmpty());
        view->setVisible(true);
        QVERIFY(looksRight(1000));

        view->setChart(*m_store->chart(u"pooled-ef"_s, u"en"_s)); // much lower
        area->setProperty("contentY", 0);
        (void)window.grabWindow();
        double painted = 0;
        for (const QQuickPaintedItem *tile : tiles())
            painted += tile->height();
        QCOMPARE(painted, std::min(view->height(), std::ceil(600 / 256.0) * 256));
    }

    void countsOfBothGroups()
    {
        const auto row = countsOf(u"7 of 101 with cells; 15 of 103 with placebo"_s);
        QVERIFY(row);
        QCOMPARE(row->treatment.label, u"With cells"_s);
        QCOMPARE(row->treatment.count, 7);
        QCOMPARE(row->treatment.counts, u"7 of 101"_s);
        QCOMPARE(row->control.label, u"With placebo"_s);
        QCOMPARE(row->control.count, 15); // 14.6 of 100
        QCOMPARE(countsOf(u"10 of 707 with cells; 6 of 577 without"_s)->control.label, u"Without cells"_s);
    }

    void onlyWholePeopleAreCounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QString();
        QTest::newRow("percent of people") << u"14.0% with cells; 16.3% without"_s;
        QTest::newRow("percent of a score") << u"48.7% with cells; 51.6% with placebo"_s;
        QTest::newRow("points") << u"5.5 points higher with cells; 3.0 points higher with placebo"_s;
        QTest::newRow("one group") << u"7 of 101 with cells"_s;
        QTest::newRow("interval") << u"165 per 1000 (106 to 257) with cells; 196 per 1000 without"_s;
        QTest::newRow("more than all") << u"107 of 101 with cells; 15 of 103 with placebo"_s;
    }
    void onlyWholePeopleAreCounts()
    {
        QFETCH(QString, text);
        QVERIFY(!countsOf(text));
        const auto view = made<CountsView>("CountsView");
        view->setFinding(findingOf(text));
        QVERIFY(!view->ok());
        QCOMPARE(view->implicitHeight(), 0.0);
    }

    void aPairIsDrawnWithItsWords()
    {
        const auto view = made<CountsView>("CountsView");
        view->setFinding(findingOf(u"7 of 101 with cells; 15 of 103 with placebo"_s));
        QVERIFY(view->ok());
        const double without = view->implicitHeight();
        QCOMPARE_GT(without, 200.0);
        QCOMPARE(view->summary(), u"Of every 100 people: With placebo: 15. With cells: 7."_s);
        view->setProperty("showCounts", true);
        QCOMPARE_GT(view->implicitHeight(), without);
    }

    /// In a list every chart is told from an empty card by its marks, and none has words that are too small
    /// to read.
    void everyChartHasItsSmallPicture()
    {
        for (const StoredChart &chart : m_store->charts(u"en"_s)) {
            const auto thumb = made<ChartThumb>("ChartThumb");
            thumb->setSize({ 116, 72 });
            thumb->setChart(chart);
            QImage image(116, 72, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            thumb->paint(&painter);
            painter.end();
            int inked = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    inked += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
            }
            QVERIFY2(inked > 20 && inked < 116 * 72 / 2, qPrintable(u"%1: %2"_s.arg(chart.id).arg(inked)));
        }
    }
};

QTEST_MAIN(tst_ChartView)
#include "tst_chartview.moc"
