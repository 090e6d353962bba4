// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturemapping.h"
#include "sceneart.h"

#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

SceneDescription picture(PictureFit fit)
{
    SceneDescription scene;
    scene.viewBox = QRectF(0, 0, 1200, 900);
    scene.focus = QRectF(300, 200, 600, 400);
    scene.fit = fit;
    return scene;
}

} // namespace

class TestPictureMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sliceFillsTheFrame()
    {
        const PictureMapping map = mapPicture(picture(PictureFit::Slice), QRectF(10, 20, 1200, 600));
        QCOMPARE(map.scale, 1.0);
        QCOMPARE(map.map(QPointF(0, 100)), QPointF(10, 20)); // 600 of 900 are seen, centred on the focus
    }

    void sliceStaysInsideThePicture()
    {
        SceneDescription scene = picture(PictureFit::Slice);
        scene.focus = QRectF(0, 0, 600, 400);
        const PictureMapping map = mapPicture(scene, QRectF(0, 0, 600, 600));
        QVERIFY(map.map(scene.viewBox).contains(QRectF(0, 0, 600, 600)));
        QCOMPARE(map.map(QPointF(0, 0)), QPointF(0, 0));
    }

    void sliceNeverCropsTheFocus()
    {
        const SceneDescription scene = picture(PictureFit::Slice);
        for (const QSizeF size : { QSizeF(300, 900), QSizeF(1600, 300), QSizeF(640, 367) }) {
            const QRectF frame(QPointF(), size);
            QVERIFY(frame.adjusted(-.01, -.01, .01, .01).contains(mapPicture(scene, frame).map(scene.focus)));
        }
    }

    void meetShowsTheFocusAsLargeAsItGoes()
    {
        const SceneDescription scene = picture(PictureFit::Meet);
        const QRectF focus = mapPicture(scene, QRectF(0, 0, 1200, 400)).map(scene.focus);
        QCOMPARE(focus, QRectF(300, 0, 600, 400));
    }

    void rightAlignedPicturesStandAtTheRight()
    {
        SceneDescription scene = picture(PictureFit::Meet);
        scene.align = PictureAlign::Right;
        QCOMPARE(mapPicture(scene, QRectF(0, 0, 1200, 400)).map(scene.focus).right(), 1200.0);
        QCOMPARE(mapPicture(scene, QRectF(0, 0, 600, 800)).map(scene.focus).left(), 0.0);
    }

    void clearTopStaysBelowTheTag()
    {
        SceneDescription scene = picture(PictureFit::Meet);
        QCOMPARE(mapPicture(scene, QRectF(0, 0, 1200, 460), 60).scale,
                 mapPicture(scene, QRectF(0, 0, 1200, 460)).scale);
        scene.clearTop = true;
        QCOMPARE(mapPicture(scene, QRectF(0, 0, 1200, 460), 60).map(scene.focus).top(), 60.0);
        // A tag as tall as the frame must not make the picture vanish.
        QVERIFY(mapPicture(scene, QRectF(0, 0, 1200, 460), 4000).scale > 0.5);
    }

    void emptyFramesGiveNothing()
    {
        const SceneDescription scene = picture(PictureFit::Slice);
        QCOMPARE(mapPicture(scene, QRectF()).scale, 0.0);
        QCOMPARE(mapPicture(scene, QRectF(0, 0, 100, 0)).scale, 0.0);
    }

    void everyPictureKeepsItsFocusInEveryFrame()
    {
        for (const QString &id : sceneIds()) {
            const auto scene = loadScene(id);
            QVERIFY(scene.has_value());
            for (const QSizeF size : { QSizeF(640, 367), QSizeF(470, 318), QSizeF(1040, 580),
                                       QSizeF(1032, 578), QSizeF(200, 600) }) {
                const QRectF frame(QPointF(), size);
                const QRectF focus = mapPicture(*scene, frame, 52).map(scene->focus);
                QVERIFY2(frame.adjusted(-.01, -.01, .01, .01).contains(focus), qPrintable(id));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPictureMapping)
#include "tst_picturemapping.moc"
