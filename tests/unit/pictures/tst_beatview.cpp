// SPDX-License-Identifier: GPL-3.0-or-later
#include "beatview.h"
#include "hearts.h"
#include "pressurevolumeview.h"

#include <cmath>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

constexpr QColor blood(1, 2, 3);

/// The view drawn at a moment: flat colours, so that areas can be counted.
QImage drawn(const QString &heart, double seconds, QSize size = { 300, 400 })
{
    BeatView view;
    view.setSize(size);
    view.setProperty("bloodColor", blood);
    view.setProperty("groundColor", QColor(Qt::white));
    view.setProperty("inkColor", QColor(Qt::white));
    view.setHeart(heart);
    view.setTime(seconds);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    view.paint(&painter);
    return image;
}

/// Pixels of blood in the chamber; the arrow above it is left out by time: none flows then.
int bloodIn(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == blood ? 1 : 0;
    }
    return count;
}

} // namespace

/// The beating hearts of Pumping: sizes in true proportion, the same picture for the same moment.
class tst_BeatView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void heartsByName()
    {
        for (const QString &name : { u"healthy"_s, u"weak"_s, u"difference"_s })
            QVERIFY2(heartCalled(name), qPrintable(name));
        QVERIFY(!heartCalled(u"mine"_s));
        QCOMPARE(largestHeartVolume(), heartCalled(u"weak"_s)->endDiastolicVolume);
    }

    void partsThatLeave_data()
    {
        QTest::addColumn<QString>("heart");
        QTest::addColumn<int>("leaves");
        QTest::newRow("healthy") << u"healthy"_s << 60;
        QTest::newRow("weak") << u"weak"_s << 30;
        QTest::newRow("average difference") << u"difference"_s << 33;
        QTest::newRow("no such heart") << u"mine"_s << 0;
    }
    void partsThatLeave()
    {
        QFETCH(QString, heart);
        BeatView view;
        view.setHeart(heart);
        QTEST(view.leaves(), "leaves");
    }

    /// What is out of the chamber, of a hundred parts of its blood: nothing when it is full, and at rest as
    /// much as is said in words.
    void whatIsOut()
    {
        for (const QString &name : { u"healthy"_s, u"weak"_s }) {
            BeatView view;
            view.setHeart(name);
            QCOMPARE(qRound(view.gone()), view.leaves());
            view.setTime(0);
            QVERIFY(view.gone() < 1);
        }
    }

    /// Stretched round more blood the weak heart's muscle is thinner than the healthy one's, full and
    /// squeezed.
    void theWeakHeartIsStretched()
    {
        for (const bool squeezed : { false, true }) {
            const auto thickness = [&](const QString &name) {
                BeatView view;
                view.setHeart(name);
                const QImage image = drawn(name, squeezed ? view.restTime() : 0, { 600, 800 });
                const int y = image.height() * 6 / 10; // through the middle of every chamber
                int x = 0;
                while (image.pixelColor(x, y) == QColor(Qt::white))
                    ++x;
                const int outside = x;
                while (image.pixelColor(x, y) != blood)
                    ++x;
                return x - outside;
            };
            QVERIFY2(thickness(u"weak"_s) < 0.8 * thickness(u"healthy"_s),
                     qPrintable(u"%1, healthy %2"_s.arg(thickness(u"weak"_s)).arg(thickness(u"healthy"_s))));
        }
    }

    /// Areas on screen go with volume to the power of 2/3, within one heart and between hearts.
    void areasAreInProportion()
    {
        const Beat *weak = heartCalled(u"weak"_s);
        const Beat *healthy = heartCalled(u"healthy"_s);
        BeatView view;
        view.setHeart(u"weak"_s);
        const double full = bloodIn(drawn(u"weak"_s, 0, { 600, 800 }));
        const auto share = [&](const QImage &image) { return bloodIn(image) / full; };
        const auto expected
            = [&](double volume) { return std::pow(volume / weak->endDiastolicVolume, 2.0 / 3); };

        const double squeezed = share(drawn(u"weak"_s, view.restTime(), { 600, 800 }));
        QVERIFY2(std::abs(squeezed - expected(weak->endSystolicVolume)) < 0.03,
                 qPrintable(QString::number(squeezed)));
        const double other = share(drawn(u"healthy"_s, 0, { 600, 800 }));
        QVERIFY2(std::abs(other - expected(healthy->endDiastolicVolume)) < 0.03,
                 qPrintable(QString::number(other)));
    }

    void theSameMomentGivesTheSamePicture()
    {
        QCOMPARE(drawn(u"weak"_s, 0.31), drawn(u"weak"_s, 0.31));
        // A beat repeats itself; no step of the clock is so exact that every pixel is the same.
        const double period = heartCalled(u"weak"_s)->period();
        QVERIFY(std::abs(bloodIn(drawn(u"weak"_s, 0.31)) - bloodIn(drawn(u"weak"_s, 0.31 + 5 * period)))
                < 20);
        QVERIFY(drawn(u"weak"_s, 0) != drawn(u"weak"_s, 0.3));
    }

    void anUnknownHeartDrawsNothing()
    {
        QImage empty(300, 400, QImage::Format_ARGB32_Premultiplied);
        empty.fill(Qt::white);
        QCOMPARE(drawn(u"mine"_s, 0), empty);
    }

    /// It stands where the chamber is squeezed most, beats while it runs, and comes to rest again.
    void itRestsBeatsAndRests()
    {
        BeatView view;
        view.setSize({ 100, 100 });
        view.setHeart(u"weak"_s);
        QCOMPARE(view.time(), view.restTime());
        QSignalSpy moved(&view, &BeatView::timeChanged);
        view.setRunning(true);
        QTRY_VERIFY(moved.size() > 3);
        view.setRunning(false);
        QTRY_COMPARE(view.time(), view.restTime());
        moved.clear();
        QTest::qWait(200);
        QCOMPARE(moved.size(), 0);
    }

    void itRestsWhileItIsHidden()
    {
        BeatView view;
        view.setHeart(u"healthy"_s);
        view.setVisible(false);
        view.setRunning(true);
        QTest::qWait(150);
        QCOMPARE(view.time(), view.restTime());
        view.setVisible(true);
        QTRY_VERIFY(view.time() != view.restTime());
    }

    void pressureAndVolume()
    {
        const Beat *weak = heartCalled(u"weak"_s);
        QCOMPARE(PressureVolumeView::weakFigures().at(0), qRound(weak->endDiastolicVolume));
        QCOMPARE(PressureVolumeView::weakFigures().at(1), qRound(weak->endSystolicVolume));
        QVERIFY(PressureVolumeView::healthyFigures().at(2) > PressureVolumeView::healthyFigures().at(1));

        PressureVolumeView view;
        view.setProperty("healthyLabel", u"Healthy heart"_s);
        view.setProperty("weakLabel", u"Weak heart"_s);
        view.setWidth(500);
        QVERIFY(view.implicitHeight() > 200);
        view.setHeight(view.implicitHeight());
        const auto picture = [&] {
            QImage image(500, qCeil(view.height()), QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            view.paint(&painter);
            return image;
        };
        const QImage before = picture();
        view.setProperty("time", 0.25);
        QVERIFY(picture() != before); // the dots have gone on
    }
};

QTEST_MAIN(tst_BeatView)
#include "tst_beatview.moc"
