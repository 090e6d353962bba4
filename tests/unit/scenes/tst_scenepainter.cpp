// SPDX-License-Identifier: GPL-3.0-or-later
#include "sceneart.h"
#include "shades.h"

#include <QBuffer>
#include <QFile>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

constexpr int lit = 80; // of 255: a stripe

const QList<SceneTheme> themes{ SceneTheme::Light, SceneTheme::Dark, SceneTheme::HighContrast };

ScenePainter load(const QString &id, SceneTheme theme = SceneTheme::Light)
{
    auto painter = loadScenePainter(id, theme);
    if (!painter)
        qFatal("%s", qUtf8Printable(painter.error().log));
    return std::move(*painter);
}

QImage draw(ScenePainter &scene, const Pose &pose, QSize size = { 320, 184 }, double ratio = 1)
{
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    scene.paint(&painter, QRectF(QPointF(), size), pose);
    return image;
}

QByteArray smallSvg(const QString &body)
{
    return u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">%1</svg>"_s.arg(body).toUtf8();
}

SceneDescription smallScene()
{
    const auto scene
        = parseScene(u"x"_s, R"({"schema":1,"file":"x.svg","viewBox":[0,0,10,10],"idea":"a test","fit":"meet",
        "focus":[0,0,10,10],"locator":null,"layers":[
        {"id":"a","means":"a","role":"structure","default_opacity":1},
        {"id":"b","means":"b","role":"cells","default_opacity":1,"moves":[{"kind":"shift","by":[5,0],"period":2}]}],
        "stops":[{"control":0,"show":{},"labels":[]}],"labels":[],"layer_labels":[],"motion":{}})");
    if (!scene)
        qFatal("%s", qUtf8Printable(scene.error().log));
    return *scene;
}

const QString layerA = u"<g id=\"a\"><rect x=\"0\" y=\"0\" width=\"5\" height=\"5\" fill=\"#FF0000\"/></g>"_s;
const QString layerB = u"<g id=\"b\"><rect x=\"0\" y=\"5\" width=\"5\" height=\"5\" fill=\"#00FF00\"/></g>"_s;

} // namespace

class TestScenePainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void allScenes_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : sceneIds())
            QTest::newRow(qPrintable(id)) << id;
    }

    void samePoseSamePixels_data() { allScenes_data(); }
    void samePoseSamePixels()
    {
        QFETCH(QString, id);
        ScenePainter first = load(id);
        ScenePainter second = load(id);
        const Pose pose = poseAt(first.scene(), 0.7, 1.3, false);
        const QImage image = draw(first, pose);
        // What was drawn before must not show.
        draw(second, poseAt(second.scene(), 0.1, 0, false), { 200, 300 });
        draw(second, poseAt(second.scene(), 1, 4, false));
        QCOMPARE(draw(second, pose), image);
        QCOMPARE(draw(first, pose), image);
    }

    /// The area that is said to change holds all that changes.
    void changedAreaHoldsWhatChanges_data() { allScenes_data(); }
    void changedAreaHoldsWhatChanges()
    {
        QFETCH(QString, id);
        ScenePainter scene = load(id);
        const QRectF frame(0, 0, 320, 184);
        for (const double control : { 0.0, 0.5, 1.0 }) {
            Pose before = poseAt(scene.scene(), control, 0, false);
            QImage last = draw(scene, before);
            for (double seconds = 0.1; seconds < 12.3; seconds += 0.53) {
                const Pose now = poseAt(scene.scene(), control, seconds, false);
                QImage image = draw(scene, now); // what moves for the first time is rasterised now
                const QRect area = scene.changedArea(frame, 1, before, now).toAlignedRect();
                for (QImage *picture : { &image, &last }) {
                    QPainter painter(picture);
                    painter.setCompositionMode(QPainter::CompositionMode_Source);
                    painter.fillRect(area, Qt::black);
                }
                QVERIFY2(image == last, qPrintable(u"control %1, %2 s"_s.arg(control).arg(seconds)));
                before = now;
                last = draw(scene, now);
            }
            QVERIFY(scene.changedArea(frame, 1, before, before).isEmpty());
        }
    }

    /// Part of the frame painted again is what painting all of it gives.
    void partsOfAFrameFit_data() { allScenes_data(); }
    void partsOfAFrameFit()
    {
        QFETCH(QString, id);
        ScenePainter scene = load(id);
        const Pose pose = poseAt(scene.scene(), 0.5, 4.2, false);
        const QImage whole = draw(scene, pose);
        QImage pieces(whole.size(), whole.format());
        pieces.fill(Qt::transparent);
        for (const QRect &piece :
             { QRect(0, 0, 111, 184), QRect(111, 0, 209, 97), QRect(111, 97, 209, 87) }) {
            QPainter painter(&pieces);
            painter.setClipRect(piece);
            scene.paint(&painter, QRectF(0, 0, 320, 184), pose);
        }
        int most = 0;
        for (int y = 0; y < whole.height(); ++y) {
            for (int x = 0; x < whole.width(); ++x)
                most = qMax(most, qAbs(qGray(whole.pixel(x, y)) - qGray(pieces.pixel(x, y))));
        }
        QVERIFY2(most <= 2, qPrintable(QString::number(most)));
    }

    void everyLayerIsDrawnInEveryTheme_data() { allScenes_data(); }
    void everyLayerIsDrawnInEveryTheme()
    {
        QFETCH(QString, id);
        for (const SceneTheme theme : themes) {
            ScenePainter scene = load(id, theme);
            for (qsizetype i = 0; i < scene.scene().layers.size(); ++i) {
                Pose pose = poseAt(scene.scene(), 0, 0, false);
                for (LayerPose &layer : pose.layers) {
                    layer = LayerPose();
                    layer.opacity = 0;
                }
                pose.layers[i].opacity = 1;
                QImage empty(320, 184, QImage::Format_ARGB32_Premultiplied);
                empty.fill(Qt::transparent);
                QImage image = empty;
                QPainter painter(&image);
                scene.paintVector(&painter, QRectF(0, 0, 320, 184), pose);
                painter.end();
                // High contrast has outlines: a layer that is only a soft glow or a shadow may vanish in it.
                const QString layer = scene.scene().layers.at(i).id;
                const bool soft = theme == SceneTheme::HighContrast
                    && (layer == "inflammation-glow"_L1 || layer == "injured-halo"_L1 || layer == "shelf"_L1);
                QVERIFY2(image != empty || soft, qPrintable(layer));
            }
        }
    }

    void vectorsLookLikeTheScreen_data() { allScenes_data(); }
    void vectorsLookLikeTheScreen()
    {
        QFETCH(QString, id);
        ScenePainter scene = load(id);
        const Pose pose = poseAt(scene.scene(), 1, 0, false);
        const QImage screen = draw(scene, pose);
        QImage vectors(screen.size(), screen.format());
        vectors.fill(Qt::transparent);
        QPainter painter(&vectors);
        painter.setRenderHint(QPainter::Antialiasing);
        scene.paintVector(&painter, QRectF(0, 0, 320, 184), pose);
        painter.end();
        double difference = 0;
        for (int y = 0; y < screen.height(); ++y) {
            for (int x = 0; x < screen.width(); ++x)
                difference += qAbs(qGray(screen.pixel(x, y)) - qGray(vectors.pixel(x, y)));
        }
        QVERIFY2(difference / (320 * 184) < 2.5, qPrintable(QString::number(difference / (320 * 184))));
    }

    void printHoldsNoPixels()
    {
        ScenePainter scene = load(u"fibrosis"_s);
        QByteArray pdf;
        QBuffer buffer(&pdf);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        {
            QPdfWriter writer(&buffer);
            QPainter painter(&writer);
            scene.paintVector(&painter, QRectF(0, 0, 4000, 2300), poseAt(scene.scene(), 1, 0, false));
        }
        QVERIFY(pdf.size() > 20000);
        QVERIFY(!pdf.contains("/Subtype /Image"));
    }

    void isSharpOnDenseScreens()
    {
        ScenePainter scene = load(u"function"_s);
        const Pose pose = poseAt(scene.scene(), 0, 0, false);
        QImage dense = draw(scene, pose, { 320, 184 }, 2);
        dense.setDevicePixelRatio(1);
        QCOMPARE(dense, draw(scene, pose, { 640, 368 }));
    }

    void fadedLayersDoNotShowThroughThemselves()
    {
        SceneDescription description = smallScene();
        const QString two
            = u"<g id=\"a\"><rect width=\"5\" height=\"5\" fill=\"#FF0000\"/><rect width=\"5\" height=\"5\" fill=\"#FF0000\"/></g>"_s;
        auto scene = ScenePainter::create(description, smallSvg(two + layerB), SceneTheme::Light);
        QVERIFY(scene.has_value());
        Pose pose = poseAt(description, 0, 0, false);
        pose.layers[0].opacity = 0.5;
        const int alpha = qAlpha(draw(*scene, pose, { 20, 20 }).pixel(5, 5));
        QVERIFY(qAbs(alpha - 128) <= 1);
    }

    void movedLayersMove()
    {
        const SceneDescription description = smallScene();
        auto scene = ScenePainter::create(description, smallSvg(layerA + layerB), SceneTheme::Light);
        QVERIFY(scene.has_value());
        const QImage rest = draw(*scene, poseAt(description, 0, 0, false), { 20, 20 });
        QCOMPARE(qAlpha(rest.pixel(5, 15)), 255);
        QCOMPARE(qAlpha(rest.pixel(15, 15)), 0);
        const QImage moved = draw(*scene, poseAt(description, 0, 1, false), { 20, 20 });
        QCOMPARE(qAlpha(moved.pixel(5, 15)), 0);
        QCOMPARE(qAlpha(moved.pixel(15, 15)), 255);
        QCOMPARE(moved.pixel(5, 5), rest.pixel(5, 5));
    }

    void nothingIsDrawnOutsideTheFrame()
    {
        ScenePainter scene = load(u"regeneration"_s);
        QImage image(100, 100, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        scene.paint(&painter, QRectF(20, 30, 40, 50), poseAt(scene.scene(), 0, 0, false));
        scene.paintVector(&painter, QRectF(20, 30, 40, 50), poseAt(scene.scene(), 0, 0, false));
        painter.end();
        for (const QPoint &outside : { QPoint(10, 50), QPoint(40, 20), QPoint(70, 50), QPoint(40, 90) })
            QCOMPARE(qAlpha(image.pixel(outside)), 0);
        QCOMPARE(qAlpha(image.pixel(40, 50)), 255);
    }

    void framesOfAnyShapeAreFilled_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : sceneIds()) {
            if (!id.startsWith(u"heart"_s)) // these two stand free on the page
                QTest::newRow(qPrintable(id)) << id;
        }
    }
    void framesOfAnyShapeAreFilled()
    {
        QFETCH(QString, id);
        ScenePainter scene = load(id);
        for (const QSize size : { QSize(400, 120), QSize(120, 400) }) {
            const QImage image = draw(scene, poseAt(scene.scene(), 0, 0, false), size);
            for (const QPoint &corner :
                 { QPoint(0, 0), QPoint(size.width() - 1, 0), QPoint(0, size.height() - 1),
                   QPoint(size.width() - 1, size.height() - 1) })
                QCOMPARE(qAlpha(image.pixel(corner)), 255);
        }
    }

    /// In a frame much wider or taller than the drawing there is muscle up to the edges, not only its ground.
    void tissueReachesTheEdges_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : { u"angiogenesis"_s, u"inflammation"_s, u"regeneration"_s })
            QTest::newRow(qPrintable(id)) << id;
    }
    void tissueReachesTheEdges()
    {
        QFETCH(QString, id);
        ScenePainter scene = load(id);
        const auto colours = [](const QImage &image, const QRect &strip) {
            QSet<QRgb> found;
            for (int y = strip.top(); y <= strip.bottom(); ++y) {
                for (int x = strip.left(); x <= strip.right(); ++x)
                    found.insert(image.pixel(x, y) & 0xF0F0F0);
            }
            return found.size();
        };
        const QImage wide = draw(scene, poseAt(scene.scene(), 0, 0, false), { 1200, 320 });
        for (const int x : { 0, 100, 250, 900, 1050, 1180 })
            QVERIFY2(colours(wide, { x, 0, 20, 320 }) > 12, qPrintable(QString::number(x)));
        const QImage tall = draw(scene, poseAt(scene.scene(), 0, 0, false), { 320, 640 });
        for (const int y : { 0, 60, 130, 480, 550, 600 })
            QVERIFY2(colours(tall, { 0, y, 320, 40 }) > 12, qPrintable(QString::number(y)));
    }

    void darkDoesNotGlare_data() { framesOfAnyShapeAreFilled_data(); }
    void darkDoesNotGlare()
    {
        QFETCH(QString, id);
        ScenePainter light = load(id);
        ScenePainter dark = load(id, SceneTheme::Dark);
        const Pose pose = poseAt(light.scene(), 0.5, 0, false);
        const double before = lightness(draw(light, pose));
        const double after = lightness(draw(dark, pose));
        QVERIFY2(after < before * 0.9, qPrintable(QString::number(after / before)));
        if (light.scene().fit == PictureFit::Meet) {
            const QColor corner = draw(dark, pose).pixelColor(2, 2);
            QVERIFY2(corner.lightness() < 50, qPrintable(corner.name()));
        }
    }

    /// In high contrast the brightest thing is seen first: it must not be what is weak or without blood.
    void whatIsWeakIsNotTheBrightest_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("control");
        QTest::addColumn<QRectF>("weak"); // in units of the viewBox
        QTest::addColumn<QRectF>("healthy");
        QTest::newRow("gap") << u"regeneration"_s << 0.0 << QRectF(430, 330, 330, 220)
                             << QRectF(20, 700, 330, 150);
        QTest::newRow("weak cell") << u"regeneration"_s << 0.0 << QRectF(880, 420, 80, 60)
                                   << QRectF(20, 700, 330, 150);
        QTest::newRow("scar") << u"fibrosis"_s << 0.34 << QRectF(500, 330, 260, 240)
                              << QRectF(20, 500, 250, 300);
        QTest::newRow("without blood")
            << u"angiogenesis"_s << 0.0 << QRectF(640, 600, 350, 150) << QRectF(60, 450, 300, 300);
        QTest::newRow("torn muscle") << u"inflammation"_s << 0.0 << QRectF(205, 445, 75, 105)
                                     << QRectF(800, 600, 300, 200);
    }
    void whatIsWeakIsNotTheBrightest()
    {
        QFETCH(QString, id);
        QFETCH(double, control);
        QFETCH(QRectF, weak);
        QFETCH(QRectF, healthy);
        ScenePainter scene = load(id, SceneTheme::HighContrast);
        const QImage image = draw(scene, poseAt(scene.scene(), control, 0, false), { 1200, 900 });
        const double dark = lightness(image.copy(weak.toRect()));
        const double light = lightness(image.copy(healthy.toRect()));
        QVERIFY2(dark < light, qPrintable(u"%1, healthy %2"_s.arg(dark).arg(light)));
        // Hatched, not merely black.
        QVERIFY2(dark > 0.03, qPrintable(QString::number(dark)));
        const int lines = stripes(image.copy(weak.toRect()), lit);
        QVERIFY2(lines >= weak.width() / 60, qPrintable(u"%1 lines"_s.arg(lines)));
        if (id == "inflammation"_L1)
            return; // a wound is darker than its muscle in every theme
        ScenePainter plain = load(id);
        const QImage other = draw(plain, poseAt(plain.scene(), control, 0, false), { 1200, 900 });
        QVERIFY(lightness(other.copy(weak.toRect()))
                > lightness(other.copy(healthy.toRect()))); // and pale elsewhere
    }

    void highContrastPaperIsBlack()
    {
        for (const QString &id : { u"fibrosis"_s, u"function"_s, u"ipsc"_s }) {
            ScenePainter scene = load(id, SceneTheme::HighContrast);
            QCOMPARE(draw(scene, poseAt(scene.scene(), 0, 0, false)).pixelColor(2, 2), QColor(Qt::black));
        }
    }

    void hopesKeepTheirColours()
    {
        const QColor ink(u"#2B1A16"_s);
        for (const SceneTheme theme : themes)
            QCOMPARE(themedColour(ink, LayerRole::Hope, theme), ink);
        QVERIFY(themedColour(QColor(u"#FBF8F3"_s), LayerRole::Ground, SceneTheme::Dark).lightness() < 40);
        QCOMPARE(themedColour(QColor(u"#FBF8F3"_s), LayerRole::Ground, SceneTheme::Light),
                 QColor(u"#FBF8F3"_s));
    }

    void cachesStaySmall_data() { allScenes_data(); }
    void cachesStaySmall()
    {
        QFETCH(QString, id);
        ScenePainter scene = load(id);
        for (int step = 0; step <= 10; ++step)
            draw(scene, poseAt(scene.scene(), step / 10.0, 0, false), { 640, 367 });
        // One full picture is 0.9 MB; cutting layers to their bounds must keep a whole scene under eight.
        QVERIFY2(scene.cacheBytes() < 8LL * 640 * 367 * 4, qPrintable(QString::number(scene.cacheBytes())));
    }

    void refusesBrokenDrawings_data()
    {
        QTest::addColumn<QByteArray>("svg");
        QTest::addColumn<QString>("message");
        QTest::newRow("empty") << QByteArray() << u"x.svg: "_s;
        QTest::newRow("not SVG") << QByteArray("<html/>") << u"not an SVG file"_s;
        QTest::newRow("cut short") << smallSvg(layerA + layerB).chopped(20) << u"line 1"_s;
        QTest::newRow("layer missing") << smallSvg(layerA) << u"layer \"b\" is missing"_s;
        QTest::newRow("layer unknown")
            << smallSvg(layerA + layerB + u"<g id=\"c\"/>"_s) << u"id=\"c\"> is not a layer"_s;
        QTest::newRow("layer twice") << smallSvg(layerA + layerA + layerB) << u"layer \"a\" is there twice"_s;
        QTest::newRow("loose shape") << smallSvg(layerA + layerB + u"<rect/>"_s)
                                     << u"<rect id=\"\"> is not a layer"_s;
        QTest::newRow("clip path") << smallSvg(
            layerA + u"<g id=\"b\"><path d=\"M0 0\" clip-path=\"url(#x)\"/></g>"_s)
                                   << u"\"clip-path\" is not supported"_s;
        QTest::newRow("style") << smallSvg(layerA + u"<g id=\"b\" style=\"opacity:0\"/>"_s)
                               << u"\"style\" is not supported"_s;
        QTest::newRow("image") << smallSvg(layerA + u"<g id=\"b\"><image/></g>"_s)
                               << u"<image> is not drawn"_s;
    }

    void refusesBrokenDrawings()
    {
        QFETCH(QByteArray, svg);
        QFETCH(QString, message);
        for (const SceneTheme theme : themes) {
            const auto scene = ScenePainter::create(smallScene(), svg, theme);
            QVERIFY(!scene.has_value());
            QCOMPARE(scene.error().code, Error::Code::Corrupt);
            QVERIFY2(scene.error().log.contains(message), qPrintable(scene.error().log));
        }
    }

    void aPoseOfAnotherSceneIsNotDrawn()
    {
        ScenePainter scene = load(u"fibrosis"_s);
        const QImage image = draw(scene, Pose());
        QCOMPARE(qAlpha(image.pixel(100, 100)), 0);
    }
};

QTEST_MAIN(TestScenePainter)
#include "tst_scenepainter.moc"
