// SPDX-License-Identifier: GPL-3.0-or-later
#include "copywords.h"
#include "pose.h"
#include "sceneart.h"

#include <cmath>
#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

SceneDescription scene(const QString &id)
{
    auto result = loadScene(id);
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().log));
    return *result;
}

/// Layers of a pose that can be seen, of those that are not always there.
QStringList shown(const SceneDescription &description, const Pose &pose)
{
    QStringList ids;
    for (qsizetype i = 0; i < pose.layers.size(); ++i) {
        bool always = true;
        for (const SceneStop &stop : description.stops)
            always = always && stop.opacity.at(i) == 1;
        if (!always && pose.layers.at(i).opacity > 0)
            ids.append(description.layers.at(i).id);
    }
    return ids;
}

bool showsHope(const SceneDescription &description, const Pose &pose)
{
    for (qsizetype i = 0; i < pose.layers.size(); ++i) {
        if (description.layers.at(i).hope && pose.layers.at(i).opacity > 0)
            return true;
    }
    return false;
}

} // namespace

class TestPose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What each named stop of each picture shows. A change here is a change of what readers are told.
    void stops_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("control");
        QTest::addColumn<QStringList>("layers");
        QTest::addColumn<QString>("truth");
        const auto row = [](const char *name, const char *id, double control, const QString &layers,
                            const QString &truth) {
            QTest::newRow(name) << QString::fromLatin1(id) << control
                                << layers.split(u' ', Qt::SkipEmptyParts) << truth;
        };
        row("muscle: before", "regeneration", 0, u""_s, u"none"_s);
        row("muscle: cells", "regeneration", .5, u"cells-fade cells-stay signals"_s, u"hope"_s);
        row("muscle: hope", "regeneration", 1, u"neighbours-helped cells-ghost cells-stay"_s, u"hope"_s);
        row("scar: healthy", "fibrosis", 0, u""_s, u"none"_s);
        row("scar: spreads", "fibrosis", .5, u"side-scar scar-thin scar-dense scar-makers-active"_s,
            u"none"_s);
        row("scar: hope", "fibrosis", 1,
            u"side-scar scar-thin scar-dense scar-makers-active scar-makers-calm stem-cells signals"_s,
            u"hope"_s);
        row("pumping: healthy", "function", 0,
            u"healthy-ed healthy-es flow-out-healthy gauge-healthy gauge-weak"_s, u"drawing"_s);
        row("pumping: weak", "function", 1, u"weak-ed weak-es flow-out-weak gauge-healthy gauge-weak"_s,
            u"drawing"_s);
        row("vessels: blocked", "angiogenesis", 0, u""_s, u"none"_s);
        row("vessels: cells", "angiogenesis", .5, u"stem-cells signals"_s, u"hope"_s);
        row("vessels: hope", "angiogenesis", 1,
            u"tissue-better sprout-1 sprout-2 sprout-3 sprout-4 stem-cells"_s, u"hope"_s);
        row("alarm: on", "inflammation", 0, u"alarm-change immune-inflamed-change"_s, u"none"_s);
        row("alarm: cells", "inflammation", .5, u"alarm-change immune-inflamed-change stem-cells signals"_s,
            u"hope"_s);
        row("alarm: hope", "inflammation", 1,
            u"alarm-change immune-inflamed-change immune-calm stem-cells signals"_s, u"hope"_s);
        row("own cells: skin", "ipsc", 0, u""_s, u"none"_s);
        row("own cells: lab", "ipsc", .5,
            u"dish ipsc-colony factors check-gate-back check-lamps cells-tested cells-rejected magnifier "
            u"dish-beating "
            "beating-cells pulse arrows"_s,
            u"hope"_s);
        row("own cells: hope", "ipsc", 1,
            u"dish ipsc-colony factors check-gate-back check-lamps cells-tested cells-rejected magnifier "
            u"dish-beating "
            "beating-cells pulse patch syringe arrows"_s,
            u"hope"_s);
        row("heart", "heart-cutaway", 0, u""_s, u"none"_s);
        row("heart with scar", "heart-cutaway", 1, u"scar-region"_s, u"none"_s);
        row("heart from outside", "heart-exterior", 0, u""_s, u"none"_s);
        row("heart with a block", "heart-exterior", 1, u"injured-region lad-no-flow blocked-point"_s,
            u"none"_s);
    }

    void stops()
    {
        QFETCH(QString, id);
        QFETCH(double, control);
        QFETCH(QStringList, layers);
        QFETCH(QString, truth);
        const SceneDescription description = scene(id);
        const Pose pose = poseAt(description, control, 0, false);
        QCOMPARE(shown(description, pose), layers);
        QCOMPARE(truthKey(pose.truth), truth);
    }

    void allScenes_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : sceneIds())
            QTest::newRow(qPrintable(id)) << id;
    }

    void truthIsHopeWheneverAHopeIsVisible_data() { allScenes_data(); }
    void truthIsHopeWheneverAHopeIsVisible()
    {
        QFETCH(QString, id);
        const SceneDescription description = scene(id);
        for (int step = 0; step <= 100; ++step) {
            for (const bool reduced : { false, true }) {
                for (const double seconds : { 0.0, 0.7, 61.3 }) {
                    const Pose pose = poseAt(description, step / 100.0, seconds, reduced);
                    if (showsHope(description, pose))
                        QCOMPARE(pose.truth, Truth::Hope);
                }
            }
        }
    }

    void betweenStopsOpacitiesChangeEvenly()
    {
        const SceneDescription description = scene(u"regeneration"_s);
        const qsizetype fade = description.layerIndex(u"cells-fade");
        const qsizetype helped = description.layerIndex(u"neighbours-helped");
        QCOMPARE(poseAt(description, 0.125, 0, false).layers.at(fade).opacity, 0.25);
        QCOMPARE(poseAt(description, 0.75, 0, false).layers.at(fade).opacity, 0.5);
        QCOMPARE(poseAt(description, 0.75, 0, false).layers.at(helped).opacity, 0.5);
        QCOMPARE(poseAt(description, 0.001, 0, false).truth, Truth::Hope);
        QCOMPARE(poseAt(description, 0, 0, false).truth, Truth::None);
    }

    void whatIsRealIsNeverErased()
    {
        // The scar is as large in the hope as before it, and the gap and the block stay.
        const SceneDescription fibrosis = scene(u"fibrosis"_s);
        for (const char *layer : { "scar-thin", "scar-dense", "side-scar", "scar-makers-active" }) {
            const qsizetype index = fibrosis.layerIndex(QString::fromLatin1(layer));
            for (int step = 50; step <= 100; ++step)
                QCOMPARE(poseAt(fibrosis, step / 100.0, 0, false).layers.at(index).opacity, 1.0);
        }
        const auto always = [](const QString &id, QStringView layer) {
            const SceneDescription description = scene(id);
            for (int step = 0; step <= 100; ++step) {
                if (poseAt(description, step / 100.0, 0, false)
                        .layers.at(description.layerIndex(layer))
                        .opacity
                    < 1)
                    return false;
            }
            return true;
        };
        QVERIFY(always(u"regeneration"_s, u"scar-gap"));
        QVERIFY(always(u"regeneration"_s, u"neighbours-stressed"));
        QVERIFY(always(u"angiogenesis"_s, u"tissue-pale"));
        QVERIFY(always(u"angiogenesis"_s, u"blocked-branch"));
        QVERIFY(always(u"inflammation"_s, u"injured-area"));
        QVERIFY(always(u"inflammation"_s, u"immune-inflamed-stay"));
    }

    void controlIsClamped()
    {
        const SceneDescription description = scene(u"fibrosis"_s);
        QCOMPARE(poseAt(description, -3, 0, false), poseAt(description, 0, 0, false));
        QCOMPARE(poseAt(description, 7, 0, false), poseAt(description, 1, 0, false));
        QCOMPARE(poseAt(description, std::nan(""), 0, false), poseAt(description, 0, 0, false));
    }

    void timeMovesAndReturns()
    {
        const SceneDescription description = scene(u"regeneration"_s);
        const Pose rest = poseAt(description, 0.5, 0, false);
        QVERIFY(poseAt(description, 0.5, 1.5, false) != rest);
        QCOMPARE(poseAt(description, 0.5, 1.5, false), poseAt(description, 0.5, 1.5, false));
        for (const LayerPose &layer : rest.layers)
            QVERIFY(layer.still());
        const LayerPose cell
            = poseAt(description, 0.5, 1.5, false).layers.at(description.layerIndex(u"cells-stay"));
        QCOMPARE(cell.parts.constFirst().scale.x(), 1.03);
        const LayerPose back
            = poseAt(description, 0.5, 3, false).layers.at(description.layerIndex(u"cells-stay"));
        QVERIFY(back.parts.isEmpty() || std::abs(back.parts.constFirst().scale.x() - 1) < 1e-9);
    }

    void reducedMotionSwapsPicturesAndRests_data() { allScenes_data(); }
    void reducedMotionSwapsPicturesAndRests()
    {
        QFETCH(QString, id);
        const SceneDescription description = scene(id);
        const QList<SceneStop> named = description.namedStops();
        for (int step = 0; step <= 100; ++step) {
            const Pose pose = poseAt(description, step / 100.0, 12.3, true);
            bool isStop = named.isEmpty();
            for (const SceneStop &stop : named)
                isStop = isStop || pose == poseAt(description, stop.control, 0, false);
            QVERIFY(isStop);
        }
    }

    /// The copy names the stops and the labels; what it says and what the picture does must not drift apart.
    void copyAndSidecarAgree_data() { allScenes_data(); }
    void copyAndSidecarAgree()
    {
        QFETCH(QString, id);
        const SceneDescription description = scene(id);
        const QVariantMap words = copyWords(id);
        for (const SceneLabel &label : description.labels) {
            const QString text = copyWord(words, id, label.key);
            QVERIFY2(!text.isEmpty(), qPrintable(label.key));
            if (text.startsWith(u"Hoped-for"_s) || text.contains(u" may "_s))
                QVERIFY2(label.dashed(), qPrintable(label.key));
        }
        QStringList keys;
        for (const SceneStop &stop : description.namedStops()) {
            keys.append(stop.label);
            if (words.value(stop.label).toString() == u"What doctors hope"_s)
                QCOMPARE(stop.truth, Truth::Hope);
            QVERIFY(!stop.labels.isEmpty());
        }
        QStringList wanted;
        if (!id.startsWith(u"heart"_s)) {
            for (const QString &key : { u"control-start"_s, u"control-middle"_s, u"control-end"_s }) {
                if (words.contains(key))
                    wanted.append(key);
            }
            QVERIFY(!words.value(u"badge"_s).toString().isEmpty());
        }
        QCOMPARE(keys, wanted);
    }

    void dashedLabelsOnlyWhereTheTagSaysHope_data() { allScenes_data(); }
    void dashedLabelsOnlyWhereTheTagSaysHope()
    {
        QFETCH(QString, id);
        const SceneDescription description = scene(id);
        for (int step = 0; step <= 100; ++step) {
            const Pose pose = poseAt(description, step / 100.0, 0, false);
            for (const QString &key : pose.labels) {
                if (description.label(key)->dashed())
                    QCOMPARE(pose.truth, Truth::Hope);
            }
        }
    }

    void layerLabelsNameWhatIsShown_data() { allScenes_data(); }
    void layerLabelsNameWhatIsShown()
    {
        QFETCH(QString, id);
        const SceneDescription description = scene(id);
        for (const SceneStop &stop : description.stops) {
            for (const QString &key : stop.labels) {
                const QString layer = description.label(key)->layer;
                if (!layer.isEmpty())
                    QVERIFY(stop.opacity.at(description.layerIndex(layer)) > 0);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPose)
#include "tst_pose.moc"
