// SPDX-License-Identifier: GPL-3.0-or-later
#include "sceneart.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

QJsonObject goodSidecar()
{
    return QJsonDocument::fromJson(R"({
        "schema": 1, "file": "x.svg", "viewBox": [0, 0, 100, 80], "idea": "a test", "fit": "meet", "focus": [10, 10, 80, 60],
        "locator": [1, 2],
        "layers": [
            {"id": "back", "means": "back", "role": "ground", "default_opacity": 1},
            {"id": "wish", "means": "wish", "role": "hope", "default_opacity": 0, "hope": true}],
        "stops": [
            {"control": 0, "label": "control-start", "truth": "none", "show": {}, "labels": ["a"]},
            {"control": 1, "label": "control-end", "truth": "hope", "show": {"wish": 1}, "labels": ["layer/wish", "a"]}],
        "labels": [{"id": "a", "anchor": [5, 6], "text_side": "left", "role": "structure", "means": "a"}],
        "layer_labels": [{"key": "layer/wish", "layer": "wish", "anchor": [7, 8], "text_side": "right", "role": "hope"}],
        "motion": {}
    })")
        .object();
}

/// Sets one field, given by a path such as "stops.1.truth".
QJsonValue changed(const QJsonValue &value, QStringList path, const QJsonValue &to)
{
    if (path.isEmpty())
        return to;
    const QString step = path.takeFirst();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const qsizetype index = step.toInt();
        if (index == array.size())
            array.append(to);
        else
            array[index] = changed(array.at(index), path, to);
        return array;
    }
    QJsonObject object = value.toObject();
    object[step] = changed(object.value(step), path, to);
    return object;
}

} // namespace

class TestSceneDescription : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesTheEightPictures()
    {
        QCOMPARE(sceneIds(),
                 QStringList({ u"angiogenesis"_s, u"fibrosis"_s, u"function"_s, u"heart-cutaway"_s,
                               u"heart-exterior"_s, u"inflammation"_s, u"ipsc"_s, u"regeneration"_s }));
        for (const QString &id : sceneIds()) {
            const auto scene = loadScene(id);
            QVERIFY2(scene.has_value(), scene ? "" : qPrintable(scene.error().log));
        }
    }

    void readsEveryField()
    {
        const auto scene = parseScene(u"x"_s, QJsonDocument(goodSidecar()).toJson());
        QVERIFY2(scene.has_value(), scene ? "" : qPrintable(scene.error().log));
        QCOMPARE(scene->viewBox, QRectF(0, 0, 100, 80));
        QCOMPARE(scene->fit, PictureFit::Meet);
        QCOMPARE(scene->focus, QRectF(10, 10, 80, 60));
        QCOMPARE(scene->locator, QPointF(1, 2));
        QCOMPARE(scene->layers.size(), 2);
        QVERIFY(scene->layers.at(1).hope);
        QCOMPARE(scene->stops.at(1).opacity, QList<double>({ 1, 1 }));
        QCOMPARE(scene->stops.at(0).opacity, QList<double>({ 1, 0 }));
        QCOMPARE(scene->stops.at(1).truth, Truth::Hope);
        QVERIFY(scene->label(u"layer/wish")->dashed());
        QVERIFY(!scene->label(u"a")->dashed());
        QCOMPARE(scene->namedStops().size(), 2);
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("message");
        QTest::newRow("schema") << u"schema"_s << QJsonValue(2) << u"schema: must be 1"_s;
        QTest::newRow("file") << u"file"_s << QJsonValue(u"y.svg"_s) << u"file: must be x.svg"_s;
        QTest::newRow("fit") << u"fit"_s << QJsonValue(u"stretch"_s)
                             << u"\"fit\" must be one of meet, slice"_s;
        QTest::newRow("focus outside")
            << u"focus"_s << QJsonValue(QJsonArray{ 50, 0, 80, 10 }) << u"inside the viewBox"_s;
        QTest::newRow("empty viewBox")
            << u"viewBox"_s << QJsonValue(QJsonArray{ 0, 0, 0, 10 }) << u"viewBox: must not be empty"_s;
        QTest::newRow("unknown field") << u"colour"_s << QJsonValue(1) << u"unknown field \"colour\""_s;
        QTest::newRow("unknown role")
            << u"layers.0.role"_s << QJsonValue(u"sky"_s) << u"layers/back: \"role\" must be one of"_s;
        QTest::newRow("layer twice") << u"layers.1.id"_s << QJsonValue(u"back"_s)
                                     << u"\"back\" is there twice"_s;
        QTest::newRow("opacity") << u"layers.0.default_opacity"_s << QJsonValue(1.5)
                                 << u"must be from 0 to 1"_s;
        QTest::newRow("hope unmarked")
            << u"layers.1.hope"_s << QJsonValue(false) << u"must have \"hope\": true"_s;
        QTest::newRow("hope denied") << u"stops.1.truth"_s << QJsonValue(u"none"_s)
                                     << u"so it must be \"hope\""_s;
        QTest::newRow("hope as seen")
            << u"stops.1.truth"_s << QJsonValue(u"seen"_s) << u"so it must be \"hope\""_s;
        QTest::newRow("hope called a drawing")
            << u"stops.1.truth"_s << QJsonValue(u"drawing"_s) << u"so it must be \"hope\""_s;
        QTest::newRow("empty clear area")
            << u"layers.0.clear"_s << QJsonValue(QJsonArray{ QJsonArray{ 0, 0, 0, 5 } })
            << u"layers/back.clear: must not be empty"_s;
        QTest::newRow("show unknown")
            << u"stops.1.show.sky"_s << QJsonValue(1) << u"there is no layer \"sky\""_s;
        QTest::newRow("label unknown")
            << u"stops.0.labels.0"_s << QJsonValue(u"b"_s) << u"there is no label \"b\""_s;
        QTest::newRow("control falls") << u"stops.1.control"_s << QJsonValue(0) << u"the control must rise"_s;
        QTest::newRow("fork of nothing")
            << u"stops.1"_s
            << QJsonValue(QJsonObject{ { u"control"_s, 0.5 }, { u"fork"_s, u"control-middle"_s } })
            << u"there is no stop \"control-middle\" before it"_s;
        QTest::newRow("four labels") << u"stops.0.labels"_s
                                     << QJsonValue(QJsonArray{ u"a"_s, u"a"_s, u"a"_s, u"a"_s })
                                     << u"labels: at most 3"_s;
        QTest::newRow("first stop") << u"stops.0.control"_s << QJsonValue(0.2) << u"the first must be at 0"_s;
        QTest::newRow("label of no layer")
            << u"layer_labels.0.layer"_s << QJsonValue(u"sky"_s) << u"there is no layer \"sky\""_s;
        QTest::newRow("anchor") << u"labels.0.anchor"_s << QJsonValue(QJsonArray{ 1 })
                                << u"labels/a.anchor: must be 2 numbers"_s;
    }

    void readsMotion()
    {
        QJsonObject good = goodSidecar();
        good = changed(good, { u"layers"_s, u"1"_s, u"moves"_s },
                       QJsonArray{ QJsonObject{ { u"kind"_s, u"scale"_s },
                                                { u"centre"_s, QJsonArray{ 3, 4 } },
                                                { u"to"_s, QJsonArray{ 0.9, 0.8 } },
                                                { u"period"_s, 1 },
                                                { u"beat"_s, QJsonArray{ 0.1, 0.3, 0.7 } } } })
                   .toObject();
        good = changed(good, { u"motion"_s },
                       QJsonObject{ { u"seconds"_s, 8 },
                                    { u"streams"_s,
                                      QJsonArray{ QJsonObject{ { u"layer"_s, u"wish"_s },
                                                               { u"lines"_s, QJsonArray{ u"M0 0l10 0"_s } },
                                                               { u"shape"_s, u"dot"_s },
                                                               { u"fill"_s, u"#E5A83B"_s },
                                                               { u"stroke"_s, u"#A86F14"_s },
                                                               { u"radius"_s, 4 },
                                                               { u"seconds"_s, 2 },
                                                               { u"every"_s, 1 } } } } })
                   .toObject();
        const auto scene = parseScene(u"x"_s, QJsonDocument(good).toJson());
        QVERIFY2(scene.has_value(), scene ? "" : qPrintable(scene.error().log));
        QCOMPARE(scene->storySeconds, 8.0);
        QCOMPARE(scene->streams.size(), 1);
        QCOMPARE(scene->streams.first().layer, 1);
        const Move move = scene->layers.at(1).moves.first();
        QCOMPARE(move.scale, QPointF(0.9, 0.8));
        QCOMPARE((*move.beat)[1], 0.3);
        // What is wrong with it is said.
        const auto message = [&](const QStringList &path, const QJsonValue &value) {
            const auto bad
                = parseScene(u"x"_s, QJsonDocument(changed(good, path, value).toObject()).toJson());
            return bad ? QString() : bad.error().log;
        };
        const QStringList move0{ u"layers"_s, u"1"_s, u"moves"_s, u"0"_s };
        const QStringList stream0{ u"motion"_s, u"streams"_s, u"0"_s };
        QVERIFY(message(move0 + QStringList{ u"period"_s }, 0.5).contains(u"period: must be at least 0.8"_s));
        QVERIFY(
            message(move0 + QStringList{ u"beat"_s }, QJsonArray{ 0.5, 0.3, 0.7 }).contains(u"must rise"_s));
        QVERIFY(
            message(move0 + QStringList{ u"centre"_s }, QJsonArray{ 1 }).contains(u"must be 2 numbers"_s));
        QVERIFY(message(stream0 + QStringList{ u"layer"_s }, u"sky"_s).contains(u"no such layer"_s));
        QVERIFY(message(stream0 + QStringList{ u"lines"_s }, QJsonArray{ u"M0 0h3"_s })
                    .contains(u"is not a line"_s));
        QVERIFY(message(stream0 + QStringList{ u"lines"_s }, QJsonArray()).contains(u"must not be empty"_s));
        QVERIFY(message(stream0 + QStringList{ u"fill"_s }, u"gold!"_s).contains(u"must be a colour"_s));
        QVERIFY(message(stream0 + QStringList{ u"seconds"_s }, 0.3).contains(u"at least 0.8"_s));
        QVERIFY(message({ u"motion"_s, u"seconds"_s }, 1).contains(u"must be 0 or at least"_s));
        QVERIFY(message({ u"motion"_s, u"tempo"_s }, 1).contains(u"unknown field"_s));
    }

    void refusesWhatDoesNotFit()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, message);
        const QJsonObject bad = changed(goodSidecar(), path.split(u'.'), value).toObject();
        const auto scene = parseScene(u"x"_s, QJsonDocument(bad).toJson());
        QVERIFY(!scene);
        QCOMPARE(scene.error().code, Error::Code::Corrupt);
        QVERIFY2(scene.error().log.contains(message), qPrintable(scene.error().log));
        QVERIFY(!scene.error().what.isEmpty());
    }

    void survivesCutFiles()
    {
        QFile file(u":/plainheart/art/regeneration.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll().trimmed();
        for (qsizetype length = 0; length < whole.size(); length += 97)
            QVERIFY(!parseScene(u"regeneration"_s, whole.left(length)));
    }

    void saysWhatIsMissing()
    {
        const auto scene = loadScene(u"no-such-picture"_s);
        QVERIFY(!scene);
        QCOMPARE(scene.error().code, Error::Code::Missing);
        QVERIFY(scene.error().log.contains(u"no-such-picture.json"_s));
    }
};

QTEST_GUILESS_MAIN(TestSceneDescription)
#include "tst_scenedescription.moc"
