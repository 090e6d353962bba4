// SPDX-License-Identifier: GPL-3.0-or-later
#include "sceneart.h"
#include "scenepool.h"

#include <QPainter>
#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

void draw(ScenePainter &scene, double control, double seconds, QSize size = { 320, 184 })
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    scene.paint(&painter, QRectF(QPointF(), size), poseAt(scene.scene(), control, seconds, false));
}

} // namespace

class TestScenePool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void viewsShareAPicture()
    {
        ScenePool pool;
        const auto first = pool.painter(u"fibrosis"_s, SceneTheme::Light);
        const auto second = pool.painter(u"fibrosis"_s, SceneTheme::Light);
        const auto dark = pool.painter(u"fibrosis"_s, SceneTheme::Dark);
        QVERIFY(first && second && dark);
        QCOMPARE(*first, *second);
        QVERIFY(*first != *dark);
        QCOMPARE(pool.size(), 2);
    }

    void aPictureIsKeptForTheNextPage()
    {
        ScenePool pool;
        auto painter = *pool.painter(u"function"_s, SceneTheme::Light);
        draw(*painter, 0, 0);
        const ScenePainter *before = painter.get();
        const qsizetype bytes = painter->cacheBytes();
        QVERIFY(bytes > 0);
        painter.reset();
        pool.trim();
        painter = *pool.painter(u"function"_s, SceneTheme::Light);
        QCOMPARE(painter.get(), before);
        QCOMPARE(painter->cacheBytes(), bytes);
    }

    void whatIsTooMuchIsForgottenButNotWhatIsShown()
    {
        ScenePool pool(300'000);
        const auto shown = *pool.painter(u"regeneration"_s, SceneTheme::Light);
        draw(*shown, 0.5, 0);
        const qsizetype bytes = shown->cacheBytes();
        for (const QString &id : sceneIds()) {
            if (id == u"regeneration"_s)
                continue;
            auto painter = *pool.painter(id, SceneTheme::Light);
            draw(*painter, 0.5, 0);
        }
        pool.trim();
        QCOMPARE(shown->cacheBytes(), bytes);
        QVERIFY2(pool.cacheBytes() - bytes <= 300'000, qPrintable(QString::number(pool.cacheBytes())));
        QVERIFY2(pool.size() <= 4, qPrintable(QString::number(pool.size())));
    }

    void whatIsMissingIsSaid()
    {
        ScenePool pool;
        const auto missing = pool.painter(u"no-such-picture"_s, SceneTheme::Light);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, Error::Code::Missing);
        QCOMPARE(pool.size(), 0);
    }

    /// A kiosk runs for months: the pictures of ten thousand changes take no more room than those of the
    /// first.
    void changesDoNotPileUp()
    {
        ScenePool pool;
        const QStringList ids{ u"function"_s, u"ipsc"_s, u"heart-cutaway"_s };
        const auto change = [&](int number) {
            const auto theme = static_cast<SceneTheme>(number / 2000 % 3);
            const auto painter = *pool.painter(ids.at(number % ids.size()), theme);
            draw(*painter, number % 97 / 96.0, number % 13, number % 5 == 0 ? QSize(60, 40) : QSize(80, 50));
            if (number % 50 == 0)
                pool.trim();
        };
        for (int number = 0; number < 1000; ++number)
            change(number);
        const qsizetype early = pool.cacheBytes();
        for (int number = 1000; number < 10'000; ++number)
            change(number);
        QVERIFY2(pool.cacheBytes() <= early * 2, qPrintable(u"%1 -> %2"_s.arg(early).arg(pool.cacheBytes())));
    }
};

QTEST_MAIN(TestScenePool)
#include "tst_scenepool.moc"
