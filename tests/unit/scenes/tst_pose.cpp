// SPDX-License-Identifier: GPL-3.0-or-later
#include "copywords.h"
#include "pose.h"
#include "sceneart.h"
#include "svgtree.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <QFile>
#include <QRegularExpression>
#include <QSvgRenderer>
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
        row("muscle: hope", "regeneration", 1, u"new-muscle"_s, u"hope"_s);
        row("muscle: found", "regeneration", .6, u"cells-ghost cells-stay"_s, u"seen"_s);
        row("muscle: second way", "regeneration", .7, u"cells-fade cells-stay signals"_s, u"hope"_s);
        row("scar: healthy", "fibrosis", 0, u""_s, u"none"_s);
        row("scar: after a heart attack", "fibrosis", .34, u"scar scar-edge"_s, u"none"_s);
        row("scar: hope", "fibrosis", 1, u"scar scar-edge smaller-scar signals stem-cells"_s, u"hope"_s);
        row("scar: found", "fibrosis", .6, u"scar scar-edge"_s, u"seen"_s);
        row("pumping: before", "function", 0, u""_s, u"none"_s);
        row("pumping: cells", "function", .5, u"into-vein into-artery into-wall cells-leave cells-stay"_s,
            u"none"_s);
        row("pumping: later", "function", 1, u"into-vein into-artery into-wall cells-gone cells-stay"_s,
            u"none"_s);
        row("vessels: blocked", "angiogenesis", 0, u""_s, u"none"_s);
        row("vessels: cells", "angiogenesis", .25, u"stem-cells signals"_s, u"hope"_s);
        row("vessels: hope", "angiogenesis", 1,
            u"tissue-better sprout-1 sprout-2 sprout-3 sprout-4 stem-cells"_s, u"hope"_s);
        row("vessels: found", "angiogenesis", .45, u"stem-cells"_s, u"seen"_s);
        row("alarm: on", "inflammation", 0, u"alarm-change immune-inflamed-change"_s, u"none"_s);
        row("alarm: cells", "inflammation", .34, u"alarm-change immune-inflamed-change stem-cells signals"_s,
            u"hope"_s);
        row("alarm: hope", "inflammation", 1,
            u"alarm-change immune-inflamed-change immune-calm stem-cells signals"_s, u"hope"_s);
        row("alarm: found", "inflammation", .6, u"alarm-change immune-inflamed-change stem-cells"_s,
            u"seen"_s);
        const QString lab
            = u"shelf ribbon-lab dish ipsc-colony factors check-gate-back check-lamps cells-tested "
              "magnifier dish-beating beating-cells pulse"_s;
        const QString skin = u"skin-sample skin-plug "_s;
        const auto between = [](QString layers, const QString &before, const QString &more) {
            return layers.replace(before, more + before);
        };
        row("own cells: skin", "ipsc", 0, skin, u"none"_s);
        row("own cells: lab", "ipsc", .5, between(lab, u"dish ipsc"_s, skin), u"none"_s);
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
        const auto middle = [&](int first) {
            return (description.stops.at(first).control + description.stops.at(first + 1).control) / 2;
        };
        QCOMPARE(poseAt(description, description.stops.at(1).control / 4, 0, false).layers.at(fade).opacity,
                 0.25);
        QCOMPARE(poseAt(description, middle(1), 0, false).layers.at(fade).opacity, 0.5);
        QCOMPARE(poseAt(description, middle(3), 0, false).layers.at(muscle).opacity, 0.5);
        QCOMPARE(poseAt(description, 0.001, 0, false).truth, Truth::Hope);
        QCOMPARE(poseAt(description, 0, 0, false).truth, Truth::None);
    }

    /// What was found and what is hoped are two ways from one place: a finding never grows out of a hope.
    void theWayForks_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("hoped"); // layers of the hope alone
        QTest::newRow("muscle") << u"regeneration"_s << QStringList{ u"new-muscle"_s };
        QTest::newRow("scar") << u"fibrosis"_s << QStringList{ u"smaller-scar"_s, u"signals"_s };
        QTest::newRow("vessels") << u"angiogenesis"_s << QStringList{ u"sprout-1"_s, u"sprout-4"_s };
        QTest::newRow("alarm") << u"inflammation"_s << QStringList{ u"immune-calm"_s };
    }
    void theWayForks()
    {
        QFETCH(QString, id);
        QFETCH(QStringList, hoped);
        const SceneDescription description = scene(id);
        const QList<SceneStop> stops = description.namedStops();
        const QList<StopStart> starts = description.stopStarts();
        QCOMPARE(stops.size(), 4);
        QCOMPARE(truthKey(stops.at(2).truth), u"seen"_s);
        QCOMPARE(truthKey(stops.at(3).truth), u"hope"_s);
        QCOMPARE(starts.at(2), (StopStart{ 1, stops.at(1).control }));
        QCOMPARE(starts.at(3).from, 1);
        // Both begin with the same picture.
        QCOMPARE(poseAt(description, starts.at(3).control, 0, false),
                 poseAt(description, stops.at(1).control, 0, false));
        for (int step = 0; step <= 100; ++step) {
            const double at = stops.at(2).control * step / 100;
            for (const QString &layer : hoped) {
                if (layer == "signals"_L1 && id != "fibrosis"_L1)
                    continue;
                QCOMPARE(poseAt(description, at, 0, false).layers.at(description.layerIndex(layer)).opacity,
                         0.0);
            }
            const double onTheOther = starts.at(3).control + (1 - starts.at(3).control) * step / 100;
            QVERIFY(poseAt(description, onTheOther, 0, false).truth != Truth::Seen);
            QVERIFY(poseAt(description, onTheOther, 0, true).truth != Truth::Seen);
        }
    }

    void whatIsRealIsNeverErased()
    {
        // The scar is as large in the hope as before it, and the gap and the block stay.
        const SceneDescription fibrosis = scene(u"fibrosis"_s);
        for (const char *layer : { "scar", "scar-edge" }) {
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
        const SceneDescription description = scene(u"fibrosis"_s);
        const Pose rest = poseAt(description, 1, 0, false);
        QVERIFY(poseAt(description, 1, 1.5, false) != rest);
        QCOMPARE(poseAt(description, 1, 1.5, false), poseAt(description, 1, 1.5, false));
        for (const LayerPose &layer : rest.layers)
            QVERIFY(layer.still());
        const LayerPose cell
            = poseAt(description, 1, 1.5, false).layers.at(description.layerIndex(u"stem-cells"));
        QCOMPARE(cell.parts.constFirst().scale.x(), 1.03);
        const LayerPose back
            = poseAt(description, 1, 3, false).layers.at(description.layerIndex(u"stem-cells"));
        QVERIFY(back.parts.isEmpty() || std::abs(back.parts.constFirst().scale.x() - 1) < 1e-9);
    }

    /// What moves at which stop. A still picture is still on purpose.
    void movesWhereItShould_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QList<bool>>("moves"); // at each named stop
        QTest::newRow("muscle") << u"regeneration"_s << QList<bool>{ false, true, false, false };
        QTest::newRow("scar") << u"fibrosis"_s << QList<bool>{ false, false, false, true };
        QTest::newRow("pumping") << u"function"_s << QList<bool>{ false, false, false };
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
        // Between the end of one way and the fork at which the next begins there is nothing to see.
        const auto between = [&](double control) {
            return std::any_of(
                description.stops.begin() + 1, description.stops.end(), [&](const SceneStop &stop) {
                    return !stop.fork.isEmpty() && control >= (&stop - 1)->control && control < stop.control;
                });
        };
        for (int step = 0; step < 500; ++step) {
            if (between(step / 500.0))
                continue;
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

    void cellsPassTheGate()
    {
        const SceneDescription description = scene(u"ipsc"_s);
        int passed = 0;
        for (qsizetype stream = 0; stream < description.streams.size(); ++stream) {
            if (description.streams.at(stream).shape != Stream::Shape::Cell)
                continue;
            for (double seconds = 0; seconds < 12; seconds += 0.05) {
                for (const Particle &cell : particlesAt(description, stream, seconds))
                    passed += cell.position.x() > 715 ? 1 : 0; // on the way to the second dish
            }
        }
        QVERIFY(passed > 0);
    }

    void cellsCalmOneAfterAnother()
    {
        const SceneDescription description = scene(u"inflammation"_s);
        const qsizetype calm = description.layerIndex(u"immune-calm");
        const double between = (description.stopStarts().at(3).control + 1) / 2;
        const QList<PartPose> parts = poseAt(description, between, 0, false).layers.at(calm).parts;
        QCOMPARE(parts.size(), 5);
        QVERIFY(parts.first().opacity > 0.95);
        QVERIFY(parts.last().opacity < 0.05);
        for (qsizetype i = 1; i < parts.size(); ++i)
            QVERIFY(parts.at(i).opacity <= parts.at(i - 1).opacity);
    }

    /// The share of cells that stay is drawn as it is written: counted in the drawing, of 100 that were put
    /// in.
    void theShareThatStaysIsDrawnAsItIsWritten()
    {
        QFile art(QStringLiteral(PLAINHEART_SOURCE_DIR "/resources/art/regeneration.svg"));
        QVERIFY(art.open(QIODevice::ReadOnly));
        const auto root = readSvg(art.readAll());
        QVERIFY(root.has_value());
        const auto nuclei = [&](const QString &layer) {
            int count = 0;
            for (const SvgNode &group : root->children) {
                if (group.attribute(u"id"_s) != layer)
                    continue;
                for (const SvgNode &shape : group.children)
                    count += shape.name == "circle"_L1 && shape.attribute(u"fill"_s) == "#5A3FA6"_L1 ? 1 : 0;
            }
            return count;
        };
        const QRegularExpression share(u"(\\d+) of (\\d+) left"_s);
        const auto told = share.match(copyWords(u"regeneration"_s).value(u"found/cells"_s).toString());
        QVERIFY(told.hasMatch());
        QCOMPARE(nuclei(u"cells-stay"_s), told.captured(1).toInt());
        QCOMPARE(nuclei(u"cells-stay"_s) + nuclei(u"cells-fade"_s), told.captured(2).toInt());
    }

    /// Nothing of the picture of one's own cells lies on another thing: the heart beside the dish, the needle
    /// beside the patch.
    void ownCellsNothingOverlaps()
    {
        QSvgRenderer art(QStringLiteral(PLAINHEART_SOURCE_DIR "/resources/art/ipsc.svg"));
        QVERIFY(art.isValid());
        const auto box = [&](const QString &layer) { return art.boundsOnElement(layer); };
        for (const auto &[one, other] :
             { std::pair(u"heart"_s, u"dish-beating"_s), std::pair(u"syringe"_s, u"patch"_s),
               std::pair(u"medicines"_s, u"heart"_s) }) {
            QVERIFY2(!box(one).isEmpty() && !box(other).isEmpty(), qPrintable(one + u' ' + other));
            QVERIFY2(!box(one).intersects(box(other)),
                     qPrintable(u"%1 and %2 share %3 x %4"_s.arg(one, other)
                                    .arg((box(one) & box(other)).width())
                                    .arg((box(one) & box(other)).height())));
        }
    }

    /// Violet is for stem cells, and for what they are made from and given in: a reader knows them by it.
    void violetIsForStemCellsOnly()
    {
        const QHash<QString, QStringList> allowed{
            { u"angiogenesis"_s, { u"stem-cells"_s } },
            { u"fibrosis"_s, { u"stem-cells"_s } },
            { u"function"_s,
              { u"into-vein"_s, u"into-wall"_s, u"cells-gone"_s, u"cells-leave"_s, u"cells-stay"_s } },
            { u"inflammation"_s, { u"stem-cells"_s } },
            { u"ipsc"_s, { u"donor-cells"_s, u"ipsc-colony"_s, u"cells-tested"_s, u"magnifier"_s } },
            { u"regeneration"_s, { u"cells-ghost"_s, u"cells-fade"_s, u"cells-stay"_s } },
        };
        static const QRegularExpression hex(u"#[0-9A-Fa-f]{6}"_s);
        const auto isViolet = [](const QString &text) {
            for (const QRegularExpressionMatch &match : hex.globalMatch(text)) {
                const QColor colour(match.captured(0));
                if (colour.hslHue() >= 240 && colour.hslHue() <= 300 && colour.hslSaturationF() > 0.2F)
                    return true;
            }
            return false;
        };
        for (const QString &id : sceneIds()) {
            QFile art(QStringLiteral(PLAINHEART_SOURCE_DIR "/resources/art/") + id + u".svg"_s);
            QVERIFY(art.open(QIODevice::ReadOnly));
            const auto root = readSvg(art.readAll());
            QVERIFY(root.has_value());
            QStringList gradients;
            for (const SvgNode &group : root->children) {
                for (const SvgNode &gradient : group.children) {
                    if (group.name == "defs"_L1 && isViolet(QString::fromUtf8(writeSvg(gradient))))
                        gradients << u"url(#%1)"_s.arg(gradient.attribute(u"id"_s));
                }
            }
            for (const SvgNode &group : root->children) {
                if (group.name == "defs"_L1 || allowed.value(id).contains(group.attribute(u"id"_s)))
                    continue;
                const QString drawn = QString::fromUtf8(writeSvg(group));
                const bool shaded
                    = std::any_of(gradients.begin(), gradients.end(),
                                  [&](const QString &gradient) { return drawn.contains(gradient); });
                QVERIFY2(!isViolet(drawn) && !shaded, qPrintable(id + u": "_s + group.attribute(u"id"_s)));
            }
        }
    }

    void sproutsGrowInOrder()
    {
        const SceneDescription description = scene(u"angiogenesis"_s);
        QList<double> before(4, 0.0);
        for (int step = 55; step <= 100; ++step) {
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
            // (Where a study is drawn in place of the picture, it has its own words.)
            QVERIFY(!stop.labels.isEmpty() || stop.truth == Truth::Seen);
        }
        QStringList wanted;
        if (!id.startsWith(u"heart"_s)) {
            for (const QString &key :
                 { u"control-start"_s, u"control-middle"_s, u"control-result"_s, u"control-end"_s }) {
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
