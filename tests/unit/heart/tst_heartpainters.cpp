// SPDX-License-Identifier: GPL-3.0-or-later
#include "beatpainter.h"
#include "drops.h"
#include "dropspainter.h"
#include "glasspainter.h"
#include "hearts.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

constexpr QRgb ground = 0xFFFFFFFF;

template <class Paint>
QImage painted(Paint paint)
{
    QImage image(300, 400, QImage::Format_ARGB32_Premultiplied);
    image.fill(ground);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    return image;
}

/// Rows from the top that hold nothing.
int emptyRows(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != ground)
                return y;
        }
    }
    return image.height();
}

} // namespace

/// A beat and 100 drops on any paper, without a window.
class tst_HeartPainters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asManyDropsAreFilledAsAreSaid_data()
    {
        QTest::addColumn<int>("filled");
        for (const int filled : { 0, 1, 35, 99, 100 })
            QTest::addRow("%d", filled) << filled;
    }
    void asManyDropsAreFilledAsAreSaid()
    {
        QFETCH(int, filled);
        const QRectF frame(0, 0, 300, 400);
        const DropsLook look;
        const QImage image = painted([&](QPainter &painter) { paintDrops(painter, frame, filled, 0, look); });
        int count = 0;
        for (const QPointF drop : dropsChamber(frame.adjusted(2, 2, -2, -2)).drops)
            count += image.pixelColor(drop.toPoint()) == look.leaves ? 1 : 0;
        QCOMPARE(count, filled);
    }

    void aGlassIsFilledAsFarAsIsSaid_data()
    {
        QTest::addColumn<QRectF>("frame");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("upright") << QRectF(50, 20, 40, 304) << false;
        QTest::newRow("lying") << QRectF(0, 20, 284, 40) << false;
        QTest::newRow("lying, read from the right") << QRectF(0, 20, 284, 40) << true;
    }
    /// To the pixel: from below, or from where reading begins.
    void aGlassIsFilledAsFarAsIsSaid()
    {
        QFETCH(QRectF, frame);
        QFETCH(bool, mirrored);
        GlassLook look;
        look.mirrored = mirrored;
        const bool upright = frame.height() > frame.width();
        const double inside = (upright ? frame.height() : frame.width()) - 4; // a line of 2 px round it
        for (const double parts : { 0.0, 29.0, 30.0, 60.0, 100.0 }) {
            const QImage image
                = painted([&](QPainter &painter) { paintGlass(painter, frame, parts, 0, look); });
            const QPoint middle = frame.center().toPoint();
            int first = -1;
            int last = -1;
            for (int i = 0; i < (upright ? image.height() : image.width()); ++i) {
                if (image.pixelColor(upright ? middle.x() - 8 : i, upright ? i : middle.y() - 8)
                    == look.filled) {
                    first = first < 0 ? i : first;
                    last = i;
                }
            }
            const int filled = first < 0 ? 0 : last - first + 1;
            QVERIFY2(std::abs(filled - inside * parts / 100) <= 1,
                     qPrintable(u"%1 px for %2"_s.arg(filled).arg(parts)));
            if (parts > 0 && parts < 100) {
                const bool high = (upright ? first - frame.top() : first - frame.left()) > inside / 3;
                QCOMPARE(high, upright || mirrored); // away from the top, or from the left
            }
        }
    }

    /// The chamber is smaller when it is squeezed: its base comes down.
    void theChamberShortensInABeat()
    {
        const Beat *beat = heartCalled(u"healthy"_s);
        QVERIFY(beat);
        const auto least = std::min_element(beat->volume.begin(), beat->volume.end());
        const double squeezed = beat->time.at(least - beat->volume.begin());
        BeatLook look; // the line of the full size and the arrows are left out of sight
        look.ink = look.ground = look.blood = QColor::fromRgba(ground);
        const auto at = [&](double time) {
            return painted([&](QPainter &painter) {
                paintBeat(painter, { 0, 0, 300, 400 }, *beat, time, look);
            });
        };
        QVERIFY(emptyRows(at(squeezed)) > emptyRows(at(0)));
        QCOMPARE(at(0), at(0));
    }

    void nothingInNoRoom()
    {
        const Beat *beat = heartCalled(u"healthy"_s);
        const QImage image = painted([&](QPainter &painter) {
            paintBeat(painter, { 0, 0, 10, 10 }, *beat, 0, {});
        });
        QCOMPARE(emptyRows(image), image.height());
    }
};

QTEST_GUILESS_MAIN(tst_HeartPainters)
#include "tst_heartpainters.moc"
