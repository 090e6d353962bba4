// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"

#include <numbers>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

/// The stage of a picture, with a few of its words.
QString stageOf(const QString &scene)
{
    return u"Stage {\n"
           "    scene: \"%1\"\n"
           "    width: 640; height: 470\n"
           "    stop: 2\n"
           "    words: ({ picture: \"Muscle\", 'picture-words': \"What the picture shows.\", badge: \"A "
           "hope.\",\n"
           "        control: \"Move\", 'control-start': \"One\", 'control-middle': \"Two\", 'control-end': "
           "\"Three\",\n"
           "        'control-result': \"Four\" })\n"
           "}"_s.arg(scene);
}

QRectF boxOf(const Sheet &sheet, const QString &type)
{
    const QQuickItem *item = itemOfType(sheet.control(), type);
    return item ? item->mapRectToScene(item->boundingRect()) : QRectF();
}

/// How much of the middle of two pictures is the same.
double alike(const QImage &a, const QImage &b)
{
    int same = 0;
    int all = 0;
    for (int y = a.height() / 5; y < a.height() / 2; ++y) {
        for (int x = a.width() / 4; x < a.width() * 3 / 4; ++x) {
            ++all;
            same += a.pixel(x, y) == b.pixel(x, y) ? 1 : 0;
        }
    }
    return static_cast<double>(same) / all;
}

} // namespace

/// What stands round a picture.
class TestStage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    /// Right-to-left: the tag and the way back to the heart change sides, what is in the heart does not.
    void anatomyIsNeverMirrored()
    {
        QList<QImage> pictures;
        for (const bool rightToLeft : { false, true }) {
            const Sheet sheet(stageOf(u"fibrosis"_s), { .rightToLeft = rightToLeft });
            sheet.settle();
            const QRectF stage = sheet.control()->mapRectToScene(sheet.control()->boundingRect());
            for (const QString &type : { u"TruthTag"_s, u"Locator"_s }) {
                const QRectF box = boxOf(sheet, type);
                QVERIFY2(!box.isEmpty(), qPrintable(type));
                QVERIFY2((box.center().x() > stage.center().x()) == rightToLeft, qPrintable(type));
            }
            pictures << sheet.window()->grabWindow().copy(stage.toRect());
        }
        const auto percent = [](double share) { return QString::number(100 * share); };
        const double straight = alike(pictures.at(0), pictures.at(1));
        const double mirrored = alike(pictures.at(0), pictures.at(1).mirrored(true, false));
        QVERIFY2(straight > 0.97, qPrintable(percent(straight)));
        QVERIFY2(mirrored < 0.4, qPrintable(percent(mirrored)));
    }

    void nothingStandsOnWhatMatters_data()
    {
        QTest::addColumn<QString>("topic");
        QTest::addColumn<QSize>("size");
        for (const QString &topic :
             { u"regeneration"_s, u"fibrosis"_s, u"angiogenesis"_s, u"inflammation"_s, u"ipsc"_s }) {
            for (const QSize size : { QSize(640, 470), QSize(470, 378), QSize(1040, 700) })
                QTest::addRow("%s %d", qPrintable(topic), size.width()) << topic << size;
        }
    }
    /// At no stop does a label, the locator or the finding lie on the injury, and there are three labels at
    /// most.
    void nothingStandsOnWhatMatters()
    {
        QFETCH(QString, topic);
        QFETCH(QSize, size);
        const Sheet sheet(
            u"TopicPicture { width: %1; height: %2; topic: Library.document(\"%3\") }"_s.arg(size.width())
                .arg(size.height())
                .arg(topic));
        int findings = 0;
        for (int stop = 0; stop < 4; ++stop) {
            sheet.control()->setProperty("stop", stop);
            sheet.settle();
            QQuickItem *picture = itemOfType(sheet.control(), u"Plainheart::SceneView"_s);
            QVERIFY(picture);
            QList<QRectF> boxes;
            const QVariantList labels = picture->property("placedLabels").toList();
            QVERIFY(labels.size() <= 3);
            for (const QVariant &label : labels) {
                const QVariantMap map = label.toMap();
                boxes << QRectF(map[u"x"_s].toDouble(), map[u"y"_s].toDouble(), map[u"width"_s].toDouble(),
                                map[u"height"_s].toDouble());
            }
            if (const QQuickItem *locator = itemOfType(sheet.control(), u"Locator"_s))
                boxes << picture->mapRectFromItem(locator, locator->boundingRect());
            for (const QVariant &area : picture->property("clearAreas").toList()) {
                for (const QRectF &box : boxes)
                    QVERIFY2(!area.toRectF().intersects(box), qPrintable(u"stop %1"_s.arg(stop)));
            }
            // What was found stands below the whole drawing: on no injury and no cell.
            for (const QQuickItem *label : itemsOfType(sheet.control(), u"StageLabel"_s)) {
                const QVariantMap words = sheet.control()->property("words").toMap();
                if (label->property("text").toString() != words.value(u"finding"_s).toString())
                    continue;
                const QRectF box = picture->mapRectFromItem(label, label->boundingRect());
                QVERIFY2(box.top() >= picture->height(), qPrintable(u"stop %1"_s.arg(stop)));
                QVERIFY2(sheet.control()->boundingRect().contains(
                             sheet.control()->mapRectFromItem(label, label->boundingRect())),
                         qPrintable(u"stop %1"_s.arg(stop)));
                ++findings;
            }
        }
        QCOMPARE(findings, topic == "ipsc"_L1 ? 0 : 1); // its tag says it
    }

    /// The finding is printed on the picture in words, and each group beside the other: all four scars of one
    /// size, and what went away exactly its share.
    void scarsAreDrawnAsTheyWereMeasured()
    {
        const Sheet sheet(
            u"TopicPicture { width: 640; height: 470; stop: 2; topic: Library.document(\"fibrosis\") }"_s);
        sheet.settle();
        QQuickItem *study = itemOfType(sheet.control(), u"ScarsFound"_s);
        QVERIFY(study);
        QList<double> shares;
        QList<double> widths;
        for (const QQuickItem *scar : itemsOfType(study, u"Scar"_s)) {
            widths << scar->property("w").toDouble();
            const double lost = scar->property("lost").toDouble();
            if (lost == 0)
                continue;
            const double cut = scar->property("cut").toDouble();
            QVERIFY(qAbs(100 * (std::acos(cut) - cut * std::sqrt(1 - cut * cut)) / std::numbers::pi - lost)
                    < 0.001);
            shares << lost;
        }
        QCOMPARE(widths.size(), 4);
        for (const double width : widths)
            QCOMPARE(width, widths.constFirst());
        QCOMPARE(shares, QList<double>({ 5.0, 4.1 })); // with cells, with a dummy treatment
        QStringList words;
        for (const Shown &shown : shownItems(sheet.window())) {
            if (isText(shown.item))
                words << wordsOf(shown.item);
        }
        for (const QString &wanted :
             { u"With cells"_s, u"Dummy treatment"_s, u"5 of 100 parts gone"_s, u"4 of 100 parts gone"_s,
               u"Scars shrank about the same with cells and with the dummy treatment."_s })
            QVERIFY2(words.contains(wanted), qPrintable(words.join(u'|')));
    }

    /// A picture that can't be drawn is told in words on its card, and the log says which it was.
    void aBrokenPictureIsToldInWords()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no-such\\.json"_s));
        const Sheet sheet(stageOf(u"no-such"_s));
        sheet.settle();
        QStringList words;
        for (const Shown &shown : shownItems(sheet.window())) {
            if (isText(shown.item))
                words << wordsOf(shown.item);
        }
        QVERIFY2(words.contains(u"What the picture shows."_s), qPrintable(words.join(u'|')));
        QVERIFY(!itemOfType(sheet.control(), u"TruthTag"_s));
        QVERIFY(!itemOfType(sheet.control(), u"Locator"_s));

        const Sheet whole(stageOf(u"fibrosis"_s));
        whole.settle();
        for (const Shown &shown : shownItems(whole.window()))
            QVERIFY(!isText(shown.item) || wordsOf(shown.item) != u"What the picture shows."_s);
    }
};

int main(int argc, char *argv[]) { return run<TestStage>(argc, argv, true); }

#include "tst_stage.moc"
