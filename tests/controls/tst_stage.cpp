// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"

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
