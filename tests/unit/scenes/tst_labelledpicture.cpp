// SPDX-License-Identifier: GPL-3.0-or-later
#include "copywords.h"
#include "labelledpicture.h"
#include "sceneart.h"
#include "story.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

const QRectF paper(0, 0, 900, 520);

LabelledPicture labelled(const SceneDescription &scene, const Pose &rest)
{
    QHash<QString, QString> words;
    const QVariantMap copy = copyWords(scene.id);
    for (auto word = copy.cbegin(); word != copy.cend(); ++word)
        words.insert(word.key(), word.value().toString());
    LabelLook look;
    look.font.setPixelSize(20);
    LabelledPicture picture;
    picture.setWords(words);
    picture.setLook(look);
    picture.setFrame({ paper, 0, {} });
    picture.layOut(scene, rest);
    return picture;
}

} // namespace

/// Pictures with their labels where there is no window, as on a page to take home.
class TestLabelledPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStopHasItsLabelsOnPaper_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : sceneIds())
            QTest::newRow(qPrintable(id)) << id;
    }
    void everyStopHasItsLabelsOnPaper()
    {
        QFETCH(QString, id);
        const auto painter = loadScenePainter(id, SceneTheme::Light);
        QVERIFY(painter);
        const SceneDescription &scene = painter->scene();
        for (const SceneStop &stop : scene.stops) {
            const Pose rest = poseAt(scene, stop.control, 0, true);
            const LabelledPicture picture = labelled(scene, rest);
            QCOMPARE(picture.placed().isEmpty(), picture.wanted().isEmpty());
            for (const PlacedLabel &label : picture.placed()) {
                QVERIFY2(paper.contains(label.box), qPrintable(label.key));
                QVERIFY(!picture.word(scene, label.key).isEmpty());
            }
        }
    }

    void aLeaderEndsInADotOnWhatItNames()
    {
        const auto painter = loadScenePainter(u"fibrosis"_s, SceneTheme::Light);
        QVERIFY(painter);
        const Pose rest = poseAt(painter->scene(), 0, 0, true);
        const LabelledPicture picture = labelled(painter->scene(), rest);
        QVERIFY(!picture.placed().isEmpty());

        QImage image(paper.size().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter onPaper(&image);
        picture.paintLeaders(&onPaper);
        onPaper.end();
        for (const PlacedLabel &label : picture.placed())
            QCOMPARE(image.pixelColor(label.anchor.toPoint()), picture.look().ink);
    }

    void aStoryRestsAtItsEnd()
    {
        Story story;
        story.begin(1);
        for (int i = 0; i < 30; ++i)
            story.pass(0.5, 12, 1);
        QCOMPARE(story.time(), 12);
        QVERIFY(story.isOver(12));
    }

    void aStopThatIsReachedLateIsToldFromItsBeginning()
    {
        Story story;
        story.begin(0);
        story.pass(11, 12, 0);
        story.follow(1);
        story.pass(2, 12, 1);
        QCOMPARE(story.time(), 0);
        story.pass(2, 12, 1);
        QCOMPARE(story.time(), 2);
    }

    void onTheWayToAStopItIsTheSameStory()
    {
        Story story;
        story.begin(0);
        story.pass(1, 12, 0);
        story.follow(1);
        story.pass(12, 12, 1);
        QCOMPARE(story.time(), 12);
    }
};

QTEST_MAIN(TestLabelledPicture)
#include "tst_labelledpicture.moc"
