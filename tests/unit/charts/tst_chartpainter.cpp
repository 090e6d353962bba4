// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartfixtures.h"
#include "chartpainter.h"
#include "storecharts.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

/// Every ink has a colour of its own.
ChartPalette palette()
{
    return { Qt::black,
             Qt::darkGray,
             Qt::lightGray,
             QColor(1, 1, 60),
             Qt::white,
             Qt::darkGreen,
             Qt::gray,
             QColor(90, 60, 0),
             QColor(120, 90, 190),
             QColor(0, 0, 90),
             QColor(130, 120, 100),
             Qt::darkCyan,
             QColor(240, 230, 220) };
}

FigureOptions options()
{
    FigureOptions o;
    o.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    return o;
}

QByteArray pdfOf(const std::function<void(QPainter &)> &draw)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.scale(writer.resolution() / 96.0, writer.resolution() / 96.0);
    draw(painter);
    painter.end();
    return bytes;
}

} // namespace

class TestChartPainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_records = storeCharts();
        QVERIFY(m_records.size() >= 15);
    }

    void coloursAreThoseOfThePalette()
    {
        const Chart studies = chart(
            "forest", R"({"axis": {"min": -10, "max": 10, "zero_line": true, "left": "L", "right": "R"}})",
            R"([{"label": "Tiny", "people": 100, "value": 5, "ci_low": 2, "ci_high": 9},
                                        {"label": "Huge", "people": 400, "blinded": "hidden", "value": -4, "ci_low": -8, "ci_high": 3}])");
        FigureOptions o = options();
        o.onlyLargerBlinded = true;
        const Figure figure = layoutChart(studies, o, FontMeasure(QFont()));
        QImage image(figure.size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        paintChart(painter, figure, palette(), QFont());
        painter.end();
        const auto centre = [&](int row) {
            return image.pixelColor(marksOf(figure, row, Mark::Shape::Rect).first().rect.center().toPoint());
        };
        QCOMPARE(centre(0), palette().card); // not counted: hollow
        QCOMPARE(centre(1), palette().counted);
        const Mark none = marksOf(figure, -1, Mark::Shape::Line, Ink::Frame).first();
        QCOMPARE(image.pixelColor((none.points.first() + QPointF(0, 3)).toPoint()), palette().frame);
        for (const double beside : { -10.0, 10.0 }) // neither side of it stands out
            QCOMPARE(image.pixelColor((none.points.first() + QPointF(beside, 3)).toPoint()),
                     QColor(Qt::magenta));
    }

    void thePainterIsLeftAsItWas()
    {
        QImage image(50, 50, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.setPen(Qt::red);
        paintChart(painter,
                   layoutChart(readChart(m_records.first()).value(), options(), FontMeasure(QFont())),
                   palette(), QFont());
        QCOMPARE(painter.pen().color(), QColor(Qt::red));
        QVERIFY(!painter.testRenderHint(QPainter::Antialiasing));
    }

    void pdfHoldsLinesAndLettersOnly_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < m_records.size(); ++i)
            QTest::newRow(qPrintable(m_records.at(i).id)) << i;
    }
    void pdfHoldsLinesAndLettersOnly()
    {
        QFETCH(int, index);
        const Figure figure
            = layoutChart(readChart(m_records.at(index)).value(), options(), FontMeasure(QFont()));
        const QByteArray pdf
            = pdfOf([&](QPainter &painter) { paintChart(painter, figure, palette(), QFont()); });
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(!pdf.contains("/Subtype /Image"));
        QVERIFY(pdf.contains("/ToUnicode")); // words are words: they can be searched
    }

    /// So that the test above can fail.
    void anImageInAPdfIsSeen()
    {
        const QByteArray pdf = pdfOf([](QPainter &painter) {
            QImage image(20, 20, QImage::Format_RGB32);
            image.fill(Qt::red);
            painter.drawImage(0, 0, image);
        });
        QVERIFY(pdf.contains("/Subtype /Image"));
    }

    void everyInkHasAColour()
    {
        QSet<QRgb> colours;
        const int last = static_cast<int>(Ink::Band);
        for (int ink = 0; ink <= last; ++ink)
            colours << palette().of(static_cast<Ink>(ink)).rgb();
        QCOMPARE(colours.size(), last + 1);
    }

private:
    QList<ChartRecord> m_records;
};

QTEST_MAIN(TestChartPainter)
#include "tst_chartpainter.moc"
