// SPDX-License-Identifier: GPL-3.0-or-later
#include "copywords.h"
#include "pose.h"
#include "sceneart.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <QFile>
#include <QRegularExpression>
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
    QList<SceneStop> stops = scene(description.id).stops;
    for (const SceneWay &way : description.ways)
        stops += way.stops;
    for (qsizetype i = 0; i < pose.layers.size(); ++i) {
        bool always = true;
        for (const SceneStop &stop : stops)
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
        row("muscle: cells", "regeneration", .34, u"cells-fade cells-stay signals"_s, u"hope"_s);
        row("muscle: hope", "regeneration", .67, u"cells-stay new-muscle"_s, u"hope"_s);
        row("muscle: found", "regeneration", 1, u"cells-ghost cells-stay"_s, u"seen"_s);
        row("scar: healthy", "fibrosis", 0, u""_s, u"none"_s);
        row("scar: spreads", "fibrosis", .34, u"side-scar scar-thin scar-dense scar-makers-active"_s,
            u"none"_s);
        row("scar: hope", "fibrosis", .67,
            u"side-scar scar-thin scar-dense scar-makers-active smaller-scar stem-cells signals"_s,
            u"hope"_s);
        row("scar: found", "fibrosis", 1,
            u"side-scar scar-thin scar-dense scar-makers-active scar-measured"_s, u"seen"_s);
        row("pumping: healthy", "function", 0,
            u"healthy-ed healthy-es flow-out-healthy gauge-healthy gauge-weak"_s, u"drawing"_s);
        row("pumping: weak", "function", 1, u"weak-ed weak-es flow-out-weak gauge-healthy gauge-weak"_s,
            u"drawing"_s);
        row("vessels: blocked", "angiogenesis", 0, u""_s, u"none"_s);
        row("vessels: cells", "angiogenesis", .25, u"stem-cells signals"_s, u"hope"_s);
        row("vessels: hope", "angiogenesis", .75,
            u"tissue-better sprout-1 sprout-2 sprout-3 sprout-4 stem-cells"_s, u"hope"_s);
        row("vessels: found", "angiogenesis", 1, u"sprouts-in-animals stem-cells"_s, u"seen"_s);
        row("alarm: on", "inflammation", 0, u"alarm-change immune-inflamed-change"_s, u"none"_s);
        row("alarm: cells", "inflammation", .34, u"alarm-change immune-inflamed-change stem-cells signals"_s,
            u"hope"_s);
        row("alarm: hope", "inflammation", .67,
            u"alarm-change immune-inflamed-change immune-calm stem-cells signals"_s, u"hope"_s);
        row("alarm: found", "inflammation", 1,
            u"alarm-change immune-inflamed-change calm-in-animals stem-cells"_s, u"seen"_s);
        const QString lab = u"ribbon-lab dish ipsc-colony factors check-gate-back check-lamps cells-tested "
                            "cells-rejected magnifier dish-beating beating-cells pulse"_s;
        const QString skin = u"skin-sample skin-plug "_s;
        const auto between = [](QString layers, const QString &before, const QString &more) {
            return layers.replace(before, more + before);
        };
        row("own cells: skin", "ipsc", 0, skin, u"none"_s);
        row("own cells: lab", "ipsc", .5, between(lab, u"dish ipsc"_s, skin), u"hope"_s);
        row("own cells: hope", "ipsc", 1,
            between(lab, u"dish ipsc"_s, u"ribbon-hope "_s + skin) + u" patch syringe"_s, u"hope"_s);
        row("donor cells: start", "ipsc/donor", 0, u"donor-cells"_s, u"none"_s);
        row("donor cells: lab", "ipsc/donor", .5, between(lab, u"dish ipsc"_s, u"donor-cells "_s), u"none"_s);
        row("donor cells: in people", "ipsc/donor", 1,
            between(lab, u"dish ipsc"_s, u"ribbon-given donor-cells "_s) + u" patch-given medicines"_s,
            u"seen"_s);
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
        const SceneDescription description = scene(id.section(u'/', 0, 0)).inWay(id.contains(u'/') ? 1 : 0);
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
        const qsizetype muscle = description.layerIndex(u"new-muscle");
        const double between = (description.stops.at(1).control + description.stops.at(2).control) / 2;
        QCOMPARE(poseAt(description, description.stops.at(1).control / 4, 0, false).layers.at(fade).opacity,
                 0.25);
        QCOMPARE(poseAt(description, between, 0, false).layers.at(fade).opacity, 0.5);
        QCOMPARE(poseAt(description, between, 0, false).layers.at(muscle).opacity, 0.5);
        QCOMPARE(poseAt(description, 0.001, 0, false).truth, Truth::Hope);
        QCOMPARE(poseAt(description, 0, 0, false).truth, Truth::None);
    }

    void whatIsRealIsNeverErased()
    {
        // The scar is as large in the hope as before it, and the gap and the block stay.
        const SceneDescription fibrosis = scene(u"fibrosis"_s);
        for (const char *layer : { "scar-thin", "scar-dense", "side-scar", "scar-makers-active" }) {
            const qsizetype index = fibrosis.layerIndex(QString::fromLatin1(layer));
            for (int step = 34; step <= 100; ++step)
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
        const Pose rest = poseAt(description, 0.34, 0, false);
        QVERIFY(poseAt(description, 0.34, 1.5, false) != rest);
        QCOMPARE(poseAt(description, 0.34, 1.5, false), poseAt(description, 0.34, 1.5, false));
        for (const LayerPose &layer : rest.layers)
            QVERIFY(layer.still());
        const LayerPose cell
            = poseAt(description, 0.34, 1.5, false).layers.at(description.layerIndex(u"cells-stay"));
        QCOMPARE(cell.parts.constFirst().scale.x(), 1.03);
        const LayerPose back
            = poseAt(description, 0.34, 3, false).layers.at(description.layerIndex(u"cells-stay"));
        QVERIFY(back.parts.isEmpty() || std::abs(back.parts.constFirst().scale.x() - 1) < 1e-9);
    }

    /// What moves at which stop. A still picture is still on purpose.
    void movesWhereItShould_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QList<bool>>("moves"); // at each named stop
        QTest::newRow("muscle") << u"regeneration"_s << QList<bool>{ false, true, true, true };
        QTest::newRow("scar") << u"fibrosis"_s << QList<bool>{ false, true, true, true };
        QTest::newRow("pumping") << u"function"_s << QList<bool>{ true, true };
        QTest::newRow("vessels") << u"angiogenesis"_s << QList<bool>{ true, true, true, true };
        QTest::newRow("alarm") << u"inflammation"_s << QList<bool>{ true, true, true, true };
        QTest::newRow("own cells") << u"ipsc"_s << QList<bool>{ true, true, true };
    }

    void movesWhereItShould()
    {
        QFETCH(QString, id);
        QFETCH(QList<bool>, moves);
        const SceneDescription description = scene(id);
        QList<bool> found;
        for (const SceneStop &stop : description.namedStops()) {
            found.append(movesAt(description, stop.control));
            bool differs = false;
            for (double seconds = 1; seconds < 10; seconds += 0.37)
                differs = differs
                    || poseAt(description, stop.control, seconds, false)
                        != poseAt(description, stop.control, 0, false);
            QCOMPARE(differs, found.last());
        }
        QCOMPARE(found, moves);
    }

    void theStoryEndsAsItBegan_data() { allScenes_data(); }
    void theStoryEndsAsItBegan()
    {
        QFETCH(QString, id);
        const SceneDescription description = scene(id);
        if (description.storySeconds == 0)
            return; // it never rests
        QVERIFY(description.storySeconds <= 15);
        for (const double control : { 0.0, 0.3, 0.5, 1.0 }) {
            const Pose rest = poseAt(description, control, 0, false);
            for (const double seconds : { description.storySeconds, description.storySeconds + 100 })
                QCOMPARE(poseAt(description, control, seconds, false), rest);
        }
    }

    /// Nothing pops: a fiftieth of a second or a small step of the control changes little.
    void nothingPops_data() { allScenes_data(); }
    void nothingPops()
    {
        QFETCH(QString, id);
        const SceneDescription description = scene(id);
        const auto far = [](const PartPose &a, const PartPose &b) {
            if (a.opacity < 0.01 && b.opacity < 0.01)
                return false;
            const QPointF moved = a.shift - b.shift;
            const QPointF grown = a.scale - b.scale;
            return qAbs(a.opacity - b.opacity) > 0.11 || moved.manhattanLength() > 14
                || grown.manhattanLength() > 0.09 || qAbs(a.turn - b.turn) > 3;
        };
        // Parts that are alike are left out; then each is as its layer.
        const auto partOf = [](const LayerPose &layer, qsizetype part) {
            return layer.parts.isEmpty() ? PartPose(layer) : layer.parts.at(part);
        };
        const auto compare = [&](const Pose &a, const Pose &b) {
            for (qsizetype i = 0; i < a.layers.size(); ++i) {
                const LayerPose &x = a.layers.at(i);
                const LayerPose &y = b.layers.at(i);
                if (qAbs(x.progress - y.progress) > 0.2)
                    return description.layers.at(i).id;
                const qsizetype parts = std::max<qsizetype>({ x.parts.size(), y.parts.size(), 1 });
                for (qsizetype part = 0; part < parts; ++part) {
                    if (far(partOf(x, part), partOf(y, part)))
                        return description.layers.at(i).id;
                }
            }
            return QString();
        };
        for (const double control : { 0.0, 0.25, 0.5, 0.75, 1.0 }) {
            for (double seconds = 0; seconds < 13; seconds += 0.02) {
                const QString layer = compare(poseAt(description, control, seconds, false),
                                              poseAt(description, control, seconds + 0.02, false));
                QVERIFY2(layer.isEmpty(), qPrintable(u"%1 at %2 s"_s.arg(layer).arg(seconds)));
            }
        }
        for (int step = 0; step < 500; ++step) {
            const QString layer = compare(poseAt(description, step / 500.0, 5, false),
                                          poseAt(description, (step + 1) / 500.0, 5, false));
            QVERIFY2(layer.isEmpty(), qPrintable(u"%1 at control %2"_s.arg(layer).arg(step / 500.0)));
        }
    }

    /// Whatever travels appears and vanishes softly, stays on the picture, and is the same each time.
    void travellersBehave_data() { allScenes_data(); }
    void travellersBehave()
    {
        QFETCH(QString, id);
        const SceneDescription description = scene(id);
        for (qsizetype stream = 0; stream < description.streams.size(); ++stream) {
            const Stream &flow = description.streams.at(stream);
            const bool reachesTheEdge = flow.shape == Stream::Shape::BloodCell; // a vessel goes on beyond it
            const QRectF room = description.viewBox.adjusted(-60, -60, 60, 60);
            qsizetype before = 0;
            qsizetype most = 0;
            for (double seconds = 0; seconds < 13; seconds += 0.02) {
                const QList<Particle> now = particlesAt(description, stream, seconds);
                QCOMPARE(particlesAt(description, stream, seconds), now);
                qsizetype seen = 0;
                for (const Particle &particle : now) {
                    const bool inside
                        = (reachesTheEdge ? room : description.viewBox).contains(particle.position);
                    QVERIFY2(inside, qPrintable(u"%1 at %2 s"_s.arg(stream).arg(seconds)));
                    seen += particle.opacity > 0.15 ? 1 : 0;
                }
                QVERIFY(qAbs(seen - before) <= flow.lines.size());
                before = seen;
                most = qMax(most, now.size());
            }
            QVERIFY2(most > flow.lines.size() && most < 120, qPrintable(QString::number(most)));
            QVERIFY(particlesAt(description, stream, 0).isEmpty());
            QVERIFY(particlesAt(description, stream, description.storySeconds).isEmpty());
        }
    }

    void someCellsDoNotPassTheGate()
    {
        const SceneDescription description = scene(u"ipsc"_s);
        int passed = 0;
        int failed = 0;
        for (qsizetype stream = 0; stream < description.streams.size(); ++stream) {
            if (description.streams.at(stream).shape != Stream::Shape::Cell)
                continue;
            for (double seconds = 0; seconds < 12; seconds += 0.05) {
                for (const Particle &cell : particlesAt(description, stream, seconds)) {
                    passed += cell.position.x() > 715 ? 1 : 0; // on the way to the second dish
                    failed += cell.position.y() > 405 ? 1 : 0; // below the gate
                }
            }
        }
        QVERIFY(passed > 0);
        QVERIFY(failed > 0);
    }

    void cellsGoOneAfterAnother()
    {
        const SceneDescription description = scene(u"regeneration"_s);
        const qsizetype fade = description.layerIndex(u"cells-fade");
        const double between = (description.stops.at(1).control + description.stops.at(2).control) / 2;
        const QList<PartPose> parts = poseAt(description, between, 0, false).layers.at(fade).parts;
        QCOMPARE(parts.size(), 7);
        QVERIFY(parts.first().opacity < 0.05);
        QVERIFY(parts.last().opacity > 0.95);
        for (qsizetype i = 1; i < parts.size(); ++i)
            QVERIFY(parts.at(i).opacity >= parts.at(i - 1).opacity);
    }

    /// What was measured in people is drawn to scale: the share of cells that stay, and how much scars
    /// shrank.
    void measuredSharesAreDrawnToScale()
    {
        const SceneDescription muscle = scene(u"regeneration"_s);
        const qsizetype stayed = muscle.layers.at(muscle.layerIndex(u"cells-stay")).parts.size();
        const qsizetype gone = muscle.layers.at(muscle.layerIndex(u"cells-ghost")).parts.size();
        QCOMPARE(gone, muscle.layers.at(muscle.layerIndex(u"cells-fade")).parts.size());
        const QRegularExpression routes(u"(\\d+) or (\\d+) of 100"_s); // the share lies between them
        const auto told = routes.match(copyWords(u"regeneration"_s).value(u"found/cells"_s).toString());
        QVERIFY(told.hasMatch());
        const double ofHundred = 100.0 * static_cast<double>(stayed) / static_cast<double>(stayed + gone);
        QVERIFY2(ofHundred >= told.captured(1).toDouble() && ofHundred <= told.captured(2).toDouble(),
                 qPrintable(QString::number(ofHundred)));

        // Each scar is a circle, as large as it was at first, and what was left of it: a part of the circle
        // that ends at an upright line.
        QFile art(QStringLiteral(PLAINHEART_SOURCE_DIR "/resources/art/fibrosis.svg"));
        QVERIFY(art.open(QIODevice::ReadOnly));
        const QString drawing = QString::fromUtf8(art.readAll()).section(u"<g id=\"scar-measured\">"_s, 1);
        const QRegularExpression pair(
            u"<circle cx=\"([\\d.]+)\" cy=\"([\\d.]+)\" r=\"([\\d.]+)\"[^>]*>\\s*"
            "<path d=\"M([\\d.]+) ([\\d.]+)A([\\d.]+) ([\\d.]+) 0 1 0 ([\\d.]+) ([\\d.]+)z\""_s);
        QList<double> shrank;
        double radius = 0;
        for (auto it = pair.globalMatch(drawing); it.hasNext();) {
            const QStringList found = it.next().capturedTexts();
            const auto number = [&](int index) { return found.at(index).toDouble(); };
            const QPointF centre(number(1), number(2));
            if (radius == 0)
                radius = number(3);
            for (const int same : { 3, 6, 7 })
                QCOMPARE(number(same), radius);
            QCOMPARE(number(8), number(4));
            for (const int y : { 5, 9 })
                QVERIFY(qAbs(std::hypot(number(4) - centre.x(), number(y) - centre.y()) - radius) < 0.01);
            const double angle = 2 * std::acos((number(4) - centre.x()) / radius);
            shrank.append(100 * (angle - std::sin(angle)) / (2 * std::numbers::pi));
        }
        // With cells, with a dummy; the figures of the text.
        QFile topic(QStringLiteral(PLAINHEART_SOURCE_DIR "/content/en/topics/2-fibrosis.md"));
        QVERIFY(topic.open(QIODevice::ReadOnly));
        const QRegularExpression figures(
            u"([\\d.]+) percent with cells and by ([\\d.]+) percent in the dummy group"_s);
        const auto text = figures.match(QString::fromUtf8(topic.readAll()));
        QVERIFY(text.hasMatch());
        QCOMPARE(shrank.size(), 2);
        QVERIFY2(qAbs(shrank.at(0) - text.captured(1).toDouble()) < 0.01,
                 qPrintable(QString::number(shrank.at(0))));
        QVERIFY2(qAbs(shrank.at(1) - text.captured(2).toDouble()) < 0.01,
                 qPrintable(QString::number(shrank.at(1))));
    }

    void sproutsGrowInOrder()
    {
        const SceneDescription description = scene(u"angiogenesis"_s);
        QList<double> before(4, 0.0);
        for (int step = 25; step <= 75; ++step) {
            const Pose pose = poseAt(description, step / 100.0, 0, false);
            QList<double> grown;
            for (int number = 1; number <= 4; ++number) {
                const LayerPose &sprout
                    = pose.layers.at(description.layerIndex(u"sprout-"_s + QString::number(number)));
                grown.append(sprout.opacity > 0 ? sprout.progress : 0);
            }
            for (int i = 0; i < 4; ++i) {
                QVERIFY(grown.at(i) >= before.at(i));
                QVERIFY(i == 0 || grown.at(i) <= grown.at(i - 1));
            }
            before = grown;
        }
        QCOMPARE(before, QList<double>(4, 1.0));
    }

    void theHeartsAtriaBeatBeforeItsVentricles()
    {
        const SceneDescription description = scene(u"heart-cutaway"_s);
        QCOMPARE(description.storySeconds, 0.0);
        const auto size = [&](QStringView layer, double seconds) {
            return poseAt(description, 0, seconds, false).layers.at(description.layerIndex(layer)).scale.x();
        };
        const auto smallest = [&](QStringView layer) {
            double best = 10;
            for (double seconds = 10; seconds < 11; seconds += 0.01) {
                if (size(layer, seconds) < size(layer, best))
                    best = seconds;
            }
            return best;
        };
        const double atria = smallest(u"atria");
        const double ventricles = smallest(u"lv-cavity");
        QVERIFY2(ventricles - atria > 0.12 && ventricles - atria < 0.4,
                 qPrintable(QString::number(ventricles - atria)));
        QCOMPARE(size(u"lv-cavity", 10.9), 1.0); // filled and at rest before the next beat
        QVERIFY(size(u"lv-cavity", ventricles) < 0.96);
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
        for (const SceneCaption &caption : description.captions)
            QVERIFY2(!words.value(caption.key).toString().isEmpty(), qPrintable(caption.key));
        for (qsizetype way = 0; way < description.ways.size(); ++way) {
            const QString name = description.ways.at(way).id;
            QVERIFY2(!words.value(u"way-"_s + name).toString().isEmpty(), qPrintable(name));
            for (const SceneStop &stop : description.inWay(way).namedStops())
                QVERIFY2(words.contains(stop.label), qPrintable(stop.label));
        }
        for (const SceneStop &stop : description.namedStops()) {
            keys.append(stop.label);
            if (words.value(stop.label).toString() == u"What doctors hope"_s)
                QCOMPARE(stop.truth, Truth::Hope);
            QVERIFY(!stop.labels.isEmpty());
        }
        QStringList wanted;
        if (!id.startsWith(u"heart"_s)) {
            for (const QString &key :
                 { u"control-start"_s, u"control-middle"_s, u"control-end"_s, u"control-result"_s }) {
                // With two ways, the result belongs to the second.
                if (words.contains(key) && (key != u"control-result"_s || description.ways.isEmpty()))
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
