// SPDX-License-Identifier: GPL-3.0-or-later
#include "sceneart.h"
#include "svgtree.h"

#include <QDir>
#include <QFile>
#include <QSvgRenderer>
#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

const QString artFolder = QStringLiteral(PLAINHEART_SOURCE_DIR "/resources/art");

QByteArray read(const QString &name)
{
    QFile file(artFolder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(file.fileName()));
    return file.readAll();
}

/// Every shape and group below a node.
QList<SvgNode> everything(const SvgNode &node)
{
    QList<SvgNode> result;
    for (const SvgNode &child : node.children) {
        result.append(child);
        result.append(everything(child));
    }
    return result;
}

bool isShape(const SvgNode &node)
{
    return node.name != u"g"_s && node.name != u"defs"_s && node.name != u"stop"_s
        && !node.name.endsWith(u"Gradient"_s);
}

} // namespace

/// House rules for the drawings in resources/art. The README there gives them in words.
class TestSvgRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data()
    {
        QTest::addColumn<QString>("id");
        for (QString name : QDir(artFolder).entryList({ u"*.svg"_s, u"*.json"_s }, QDir::Files)) {
            if (name.endsWith(u".svg"_s))
                QTest::newRow(qPrintable(name)) << name.chopped(4);
            else
                QVERIFY2(QFile::exists(artFolder + u'/' + name.chopped(5) + u".svg"_s),
                         qPrintable(name + u" has no drawing"_s));
        }
    }

    void rendererFindsNothingToComplainAbout_data() { pairs_data(); }
    void rendererFindsNothingToComplainAbout()
    {
        QFETCH(QString, id);
        QTest::failOnWarning(
            QRegularExpression(u"."_s)); // remedy: the message names the element that could not be read
        QSvgRenderer renderer(read(id + u".svg"_s));
        QVERIFY(renderer.isValid());
    }

    void drawingAndSidecarFitTogether_data() { pairs_data(); }
    void drawingAndSidecarFitTogether()
    {
        QFETCH(QString, id);
        const auto scene = parseScene(id, read(id + u".json"_s));
        QVERIFY2(scene.has_value(), scene ? "" : qPrintable(scene.error().log));
        const auto svg = readSvg(read(id + u".svg"_s));
        QVERIFY2(svg.has_value(), svg ? "" : qPrintable(svg.error()));
        QStringList drawn;
        for (const SvgNode &node : svg->children) {
            if (node.name != u"defs"_s)
                drawn.append(node.attribute(u"id"_s));
        }
        QStringList described;
        for (const SceneLayer &layer : scene->layers)
            described.append(layer.id);
        QCOMPARE(drawn, described); // same layers, same order
        QStringList box;
        for (const double side :
             { scene->viewBox.x(), scene->viewBox.y(), scene->viewBox.width(), scene->viewBox.height() })
            box.append(QString::number(side));
        QCOMPARE(svg->attribute(u"viewBox"_s), box.join(u' '));
        for (const SceneTheme theme : { SceneTheme::Light, SceneTheme::Dark, SceneTheme::HighContrast }) {
            const auto documents = layerDocuments(*scene, read(id + u".svg"_s), theme);
            QVERIFY2(documents.has_value(), documents ? "" : qPrintable(documents.error().log));
        }
    }

    void usesOnlyWhatTheRendererKnows_data() { pairs_data(); }
    void usesOnlyWhatTheRendererKnows()
    {
        QFETCH(QString, id);
        const auto svg = readSvg(read(id + u".svg"_s));
        QVERIFY(svg.has_value());
        QSet<QString> ids;
        for (const SvgNode &node : everything(*svg)) {
            if (node.name == u"radialGradient"_s) {
                for (const QString &key : { u"cx"_s, u"cy"_s, u"r"_s })
                    QVERIFY2(node.hasAttribute(key),
                             qPrintable(u"radialGradient %1 needs %2"_s.arg(node.attribute(u"id"_s), key)));
            }
            for (const QString &key : { u"clip-path"_s, u"filter"_s, u"mask"_s, u"style"_s, u"class"_s })
                QVERIFY2(!node.hasAttribute(key),
                         qPrintable(u"<%1> has \"%2\", which is not drawn"_s.arg(node.name, key)));
            static const QRegularExpression colour(u"^(none|#[0-9A-Fa-f]{6}|url\\(#[\\w-]+\\))$"_s);
            for (const QString &key : { u"fill"_s, u"stroke"_s, u"stop-color"_s }) {
                if (node.hasAttribute(key))
                    QVERIFY2(colour.match(node.attribute(key)).hasMatch(),
                             qPrintable(u"write %1 as #RRGGBB"_s.arg(node.attribute(key))));
            }
            if (node.hasAttribute(u"id"_s)) {
                QVERIFY2(!ids.contains(node.attribute(u"id"_s)),
                         qPrintable(node.attribute(u"id"_s) + u" is there twice"_s));
                ids.insert(node.attribute(u"id"_s));
            }
        }
        for (const SvgNode &node : everything(*svg)) {
            for (const QString &key : { u"fill"_s, u"stroke"_s }) {
                const QString value = node.attribute(key);
                if (value.startsWith(u"url"_s))
                    QVERIFY2(ids.contains(value.mid(5, value.size() - 6)),
                             qPrintable(value + u" does not exist"_s));
            }
        }
    }

    /// Line language: a hope is a dashed line in a light casing; nothing else is drawn like it.
    void hopesAreDashedAndNothingElseIs_data() { pairs_data(); }
    void hopesAreDashedAndNothingElseIs()
    {
        QFETCH(QString, id);
        const auto scene = parseScene(id, read(id + u".json"_s));
        const auto svg = readSvg(read(id + u".svg"_s));
        QVERIFY(scene.has_value() && svg.has_value());
        for (const SvgNode &group : svg->children) {
            const qsizetype index = scene->layerIndex(group.attribute(u"id"_s));
            if (index < 0)
                continue;
            QVERIFY2(
                !group.hasAttribute(u"opacity"_s),
                qPrintable(u"layer %1: its opacity belongs in the sidecar"_s.arg(group.attribute(u"id"_s))));
            const bool hope = scene->layers.at(index).role == LayerRole::Hope;
            int dashed = 0;
            for (const SvgNode &node : everything(group)) {
                if (!isShape(node))
                    continue;
                const QString where = u"layer %1, <%2>"_s.arg(group.attribute(u"id"_s), node.name);
                const bool hasDash = node.hasAttribute(u"stroke-dasharray"_s);
                dashed += hasDash ? 1 : 0;
                if (hope) {
                    QVERIFY2(node.attribute(u"fill"_s) == u"none"_s,
                             qPrintable(where + u": a hope is never a filled shape"_s));
                    QVERIFY2(hasDash || QColor(node.attribute(u"stroke"_s)).lightness() > 230,
                             qPrintable(where + u": a hope is never a whole line; only its casing is"_s));
                } else if (hasDash) {
                    QVERIFY2(node.attribute(u"opacity"_s, u"1"_s).toDouble() < 0.65,
                             qPrintable(where + u": only hopes are dashed; texture must be faint"_s));
                }
            }
            QVERIFY2(!hope || dashed > 0,
                     qPrintable(u"layer %1 is a hope and has no dash"_s.arg(group.attribute(u"id"_s))));
        }
    }
};

QTEST_MAIN(TestSvgRules)
#include "tst_svgrules.moc"
