// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenedescription.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

constexpr double shortestPeriod = 0.8; ///< seconds
constexpr double largestNumber = 1e5; ///< the largest picture is a few thousand units wide
constexpr double longestWait = 1000; ///< seconds
constexpr double mostTravelling = 500; ///< at once on one line
constexpr double shortestStory = 4; ///< seconds: room to begin and to end softly

/// Thrown inside this file only, so that every reader below can stay one line long.
struct Wrong {
    QString where;
};

[[noreturn]] void wrong(const QString &where) { throw Wrong{ where }; }

void allowKeys(const QJsonObject &object, const QStringList &allowed, const QString &where)
{
    for (const QString &key : object.keys()) {
        if (!allowed.contains(key))
            wrong(u"%1: unknown field \"%2\""_s.arg(where, key));
    }
}

QString text(const QJsonObject &object, const QString &key, const QString &where)
{
    const QString value = object.value(key).toString();
    if (value.isEmpty())
        wrong(u"%1: \"%2\" must be a text"_s.arg(where, key));
    return value;
}

double number(const QJsonValue &value, const QString &where)
{
    if (!value.isDouble() || !(std::abs(value.toDouble()) <= largestNumber))
        wrong(where + u": must be a number"_s);
    return value.toDouble();
}

double share(const QJsonValue &value, const QString &where)
{
    const double result = number(value, where);
    if (result < 0 || result > 1)
        wrong(where + u": must be from 0 to 1"_s);
    return result;
}

QList<double> numbers(const QJsonValue &value, qsizetype count, const QString &where)
{
    const QJsonArray array = value.toArray();
    if (array.size() != count)
        wrong(u"%1: must be %2 numbers"_s.arg(where).arg(count));
    QList<double> result;
    for (const QJsonValue &item : array)
        result.append(number(item, where));
    return result;
}

QPointF point(const QJsonValue &value, const QString &where)
{
    const QList<double> n = numbers(value, 2, where);
    return { n.at(0), n.at(1) };
}

QRectF rectangle(const QJsonValue &value, const QString &where)
{
    const QList<double> n = numbers(value, 4, where);
    const QRectF result(n.at(0), n.at(1), n.at(2), n.at(3));
    if (result.isEmpty())
        wrong(where + u": must not be empty"_s);
    return result;
}

template <class T>
T word(const QJsonObject &object, const QString &key, const QMap<QString, T> &words, const QString &where)
{
    const QString value = object.value(key).toString();
    if (!words.contains(value))
        wrong(u"%1: \"%2\" must be one of %3"_s.arg(where, key, QStringList(words.keys()).join(u", "_s)));
    return words.value(value);
}

const QMap<QString, PictureFit> fits{ { u"slice"_s, PictureFit::Slice }, { u"meet"_s, PictureFit::Meet } };
const QMap<QString, PictureAlign> aligns{ { u"centre"_s, PictureAlign::Centre },
                                          { u"right"_s, PictureAlign::Right } };
const QMap<QString, Truth> truths{ { u"none"_s, Truth::None },
                                   { u"drawing"_s, Truth::Drawing },
                                   { u"seen"_s, Truth::Seen },
                                   { u"hope"_s, Truth::Hope } };
const QMap<QString, LayerRole> layerRoles{
    { u"ground"_s, LayerRole::Ground },       { u"shade"_s, LayerRole::Shade },
    { u"structure"_s, LayerRole::Structure }, { u"cells"_s, LayerRole::Cells },
    { u"signals"_s, LayerRole::Signals },     { u"hope"_s, LayerRole::Hope },
};
const QMap<QString, LabelRole> labelRoles{
    { u"structure"_s, LabelRole::Structure },
    { u"cells"_s, LabelRole::Cells },
    { u"hope"_s, LabelRole::Hope },
    { u"found"_s, LabelRole::Found },
};
const QMap<QString, TextSide> sides{
    { u"left"_s, TextSide::Left },
    { u"right"_s, TextSide::Right },
    { u"top"_s, TextSide::Top },
    { u"bottom"_s, TextSide::Bottom },
};
const QMap<QString, bool> captionGrounds{ { u"dark"_s, true }, { u"paper"_s, false } };
const QMap<QString, Move::Kind> moveKinds{
    { u"scale"_s, Move::Kind::Scale },
    { u"shift"_s, Move::Kind::Shift },
    { u"turn"_s, Move::Kind::Turn },
    { u"fade"_s, Move::Kind::Fade },
};
const QMap<QString, Stream::Shape> streamShapes{
    { u"dot"_s, Stream::Shape::Dot },
    { u"blood-cell"_s, Stream::Shape::BloodCell },
    { u"cell"_s, Stream::Shape::Cell },
};

double positive(const QJsonValue &value, const QString &where)
{
    const double result = number(value, where);
    if (result <= 0)
        wrong(where + u": must be more than 0"_s);
    return result;
}

/// Nothing that comes back may be quicker than the beat of a heart at rest.
double slowPeriod(const QJsonValue &value, const QString &where)
{
    const double result = number(value, where);
    if (result < shortestPeriod)
        wrong(where + u": must be at least %1"_s.arg(shortestPeriod));
    return result;
}

QList<PathLine> lines(const QJsonValue &value, const QString &where)
{
    QList<PathLine> result;
    for (const QJsonValue &data : value.toArray()) {
        const auto line = PathLine::fromSvg(data.toString());
        if (!line)
            wrong(u"%1: \"%2\" is not a line of M, c and l"_s.arg(where, data.toString().left(20)));
        result.append(*line);
    }
    return result;
}

QColor colour(const QJsonObject &object, const QString &key, const QString &where)
{
    const QColor result(text(object, key, where));
    if (!result.isValid())
        wrong(u"%1: \"%2\" must be a colour"_s.arg(where, key));
    return result;
}

Move readMove(const QJsonObject &object, bool hasParts, const QString &where)
{
    allowKeys(object,
              { u"kind"_s, u"centre"_s, u"by"_s, u"to"_s, u"period"_s, u"delay"_s, u"stagger"_s, u"beat"_s },
              where);
    Move move;
    move.kind = word(object, u"kind"_s, moveKinds, where);
    const bool turnsOnPoint = move.kind == Move::Kind::Scale || move.kind == Move::Kind::Turn;
    if (object.contains(u"centre"_s))
        move.centre = point(object.value(u"centre"_s), where + u".centre"_s);
    else if (turnsOnPoint && !hasParts)
        wrong(where + u".centre: must be 2 numbers"_s);
    const QJsonValue to = object.value(u"to"_s);
    if (move.kind == Move::Kind::Shift)
        move.by = point(object.value(u"by"_s), where + u".by"_s);
    else if (move.kind == Move::Kind::Scale && to.isArray())
        move.scale = point(to, where + u".to"_s);
    else
        move.to = number(to, where + u".to"_s);
    if (move.kind == Move::Kind::Scale && !to.isArray())
        move.scale = { move.to, move.to };
    move.period = slowPeriod(object.value(u"period"_s), where + u".period"_s);
    move.delay = object.value(u"delay"_s).toDouble(0);
    move.stagger = object.value(u"stagger"_s).toDouble(0);
    if (!(move.delay >= 0 && move.stagger >= 0 && move.delay <= longestWait && move.stagger <= longestWait))
        wrong(where + u": \"delay\" and \"stagger\" must not be less than 0"_s);
    if (object.contains(u"beat"_s)) {
        const QList<double> n = numbers(object.value(u"beat"_s), 3, where + u".beat"_s);
        if (n.at(0) < 0 || n.at(1) <= n.at(0) || n.at(2) <= n.at(1) || n.at(2) > move.period)
            wrong(where + u".beat: must rise and end within the period"_s);
        move.beat = { n.at(0), n.at(1), n.at(2) };
    }
    return move;
}

Entrance readEntrance(const QJsonObject &object, const QString &where)
{
    allowKeys(object, { u"shift"_s, u"scale"_s, u"order"_s }, where);
    Entrance entrance;
    if (object.contains(u"shift"_s))
        entrance.shift = point(object.value(u"shift"_s), where + u".shift"_s);
    if (object.contains(u"scale"_s))
        entrance.scale = positive(object.value(u"scale"_s), where + u".scale"_s);
    if (object.contains(u"order"_s))
        entrance.order = share(object.value(u"order"_s), where + u".order"_s);
    if (entrance.order == 1)
        wrong(where + u".order: must be less than 1"_s);
    return entrance;
}

Stream readStream(const QJsonObject &object, const SceneDescription &scene)
{
    const QString where = u"motion.streams/"_s + object.value(u"layer"_s).toString();
    allowKeys(object,
              { u"layer"_s, u"lines"_s, u"shape"_s, u"fill"_s, u"stroke"_s, u"radius"_s, u"seconds"_s,
                u"every"_s, u"still"_s, u"below"_s, u"fails"_s, u"fail_lines"_s },
              where);
    Stream stream;
    stream.layer = scene.layerIndex(object.value(u"layer"_s).toString());
    if (stream.layer < 0)
        wrong(where + u": there is no such layer"_s);
    stream.lines = lines(object.value(u"lines"_s), where + u".lines"_s);
    if (stream.lines.isEmpty())
        wrong(where + u".lines: must not be empty"_s);
    stream.shape = word(object, u"shape"_s, streamShapes, where);
    stream.below = object.value(u"below"_s).toBool(false);
    stream.fill = colour(object, u"fill"_s, where);
    stream.stroke = colour(object, u"stroke"_s, where);
    stream.radius = positive(object.value(u"radius"_s), where + u".radius"_s);
    stream.seconds = slowPeriod(object.value(u"seconds"_s), where + u".seconds"_s);
    stream.every = positive(object.value(u"every"_s), where + u".every"_s);
    if (stream.seconds / stream.every > mostTravelling)
        wrong(where + u".every: more than %1 would travel at once"_s.arg(mostTravelling));
    if (object.contains(u"still"_s))
        stream.still = share(object.value(u"still"_s), where + u".still"_s);
    if (object.contains(u"fails"_s)) {
        stream.fails = share(object.value(u"fails"_s), where + u".fails"_s);
        stream.failLines = lines(object.value(u"fail_lines"_s), where + u".fail_lines"_s);
        if (stream.failLines.size() != stream.lines.size())
            wrong(where + u".fail_lines: must be as many as lines"_s);
    }
    return stream;
}

void readMotion(const QJsonObject &object, SceneDescription &scene)
{
    allowKeys(object, { u"seconds"_s, u"streams"_s }, u"motion"_s);
    if (object.contains(u"seconds"_s))
        scene.storySeconds = number(object.value(u"seconds"_s), u"motion.seconds"_s);
    if (scene.storySeconds != 0 && scene.storySeconds < shortestStory)
        wrong(u"motion.seconds: must be 0 or at least %1"_s.arg(shortestStory));
    for (const QJsonValue &stream : object.value(u"streams"_s).toArray())
        scene.streams.append(readStream(stream.toObject(), scene));
}

SceneLayer readLayer(const QJsonObject &object)
{
    SceneLayer layer;
    layer.id = text(object, u"id"_s, u"layers"_s);
    const QString where = u"layers/"_s + layer.id;
    allowKeys(object,
              { u"id"_s, u"means"_s, u"role"_s, u"default_opacity"_s, u"hope"_s, u"weak"_s, u"outline"_s,
                u"spots"_s, u"clear"_s, u"repeat"_s, u"parts"_s, u"enter"_s, u"grow"_s, u"moves"_s },
              where);
    layer.role = word(object, u"role"_s, layerRoles, where);
    layer.defaultOpacity = share(object.value(u"default_opacity"_s), where + u".default_opacity"_s);
    layer.hope = object.value(u"hope"_s).toBool(false);
    if (layer.role == LayerRole::Hope && !layer.hope)
        wrong(where + u": a layer with the role hope must have \"hope\": true"_s);
    layer.weak = object.value(u"weak"_s).toBool(false);
    layer.outline = object.value(u"outline"_s).toBool(false);
    for (const QJsonValue &spot : object.value(u"spots"_s).toArray()) {
        const QList<double> n = numbers(spot, 3, where + u".spots"_s);
        layer.spots.append({ { n.at(0), n.at(1) }, n.at(2) });
    }
    for (const QJsonValue &area : object.value(u"clear"_s).toArray())
        layer.clear.append(rectangle(area, where + u".clear"_s));
    for (const QJsonValue &shift : object.value(u"repeat"_s).toArray())
        layer.repeats.append(point(shift, where + u".repeat"_s));
    for (const QJsonValue &centre : object.value(u"parts"_s).toArray())
        layer.parts.append(point(centre, where + u".parts"_s));
    layer.entrance = readEntrance(object.value(u"enter"_s).toObject(), where + u".enter"_s);
    if (object.contains(u"grow"_s)) {
        const QJsonObject grow = object.value(u"grow"_s).toObject();
        allowKeys(grow, { u"lines"_s, u"width"_s }, where + u".grow"_s);
        layer.growth = { lines(grow.value(u"lines"_s), where + u".grow.lines"_s),
                         positive(grow.value(u"width"_s), where + u".grow.width"_s) };
    }
    for (const QJsonValue &move : object.value(u"moves"_s).toArray())
        layer.moves.append(readMove(move.toObject(), !layer.parts.isEmpty(), where + u".moves"_s));
    return layer;
}

SceneLabel readLabel(const QJsonObject &object, bool ofLayer)
{
    SceneLabel label;
    label.key = text(object, ofLayer ? u"key"_s : u"id"_s, u"labels"_s);
    const QString where = u"labels/"_s + label.key;
    allowKeys(object,
              { ofLayer ? u"key"_s : u"id"_s, ofLayer ? u"layer"_s : u"means"_s, u"anchor"_s, u"text_side"_s,
                u"role"_s, u"others"_s, u"term"_s, u"with"_s },
              where);
    if (ofLayer)
        label.layer = text(object, u"layer"_s, where);
    label.anchor = point(object.value(u"anchor"_s), where + u".anchor"_s);
    for (const QJsonValue &other : object.value(u"others"_s).toArray())
        label.others.append(point(other, where + u".others"_s));
    if (object.contains(u"term"_s))
        label.term = text(object, u"term"_s, where);
    if (object.contains(u"with"_s))
        label.with = text(object, u"with"_s, where);
    label.side = word(object, u"text_side"_s, sides, where);
    label.role = word(object, u"role"_s, labelRoles, where);
    return label;
}

/// A second way begins: the picture is as at the stop that is named.
SceneStop readFork(const QJsonObject &object, const QList<SceneStop> &before)
{
    const double control = share(object.value(u"control"_s), u"stops.control"_s);
    const QString where = u"stops/"_s + QString::number(control);
    allowKeys(object, { u"control"_s, u"fork"_s }, where);
    const QString name = object.value(u"fork"_s).toString();
    const auto forked = std::find_if(before.begin(), before.end(),
                                     [&](const SceneStop &s) { return !name.isEmpty() && s.label == name; });
    if (forked == before.end())
        wrong(u"%1.fork: there is no stop \"%2\" before it"_s.arg(where, name));
    SceneStop stop = *forked;
    stop.control = control;
    stop.label.clear();
    stop.fork = name;
    return stop;
}

SceneStop readStop(const QJsonObject &object, const SceneDescription &scene)
{
    SceneStop stop;
    stop.control = share(object.value(u"control"_s), u"stops.control"_s);
    const QString where = u"stops/"_s + QString::number(stop.control);
    allowKeys(object, { u"control"_s, u"label"_s, u"truth"_s, u"show"_s, u"labels"_s }, where);
    stop.label = object.value(u"label"_s).toString();
    for (const SceneLayer &layer : scene.layers)
        stop.opacity.append(layer.defaultOpacity);
    const QJsonObject show = object.value(u"show"_s).toObject();
    for (auto it = show.begin(); it != show.end(); ++it) {
        const qsizetype index = scene.layerIndex(it.key());
        if (index < 0)
            wrong(u"%1.show: there is no layer \"%2\""_s.arg(where, it.key()));
        stop.opacity[index] = share(it.value(), where + u".show."_s + it.key());
    }
    bool hope = false;
    for (qsizetype i = 0; i < scene.layers.size(); ++i)
        hope = hope || (scene.layers.at(i).hope && stop.opacity.at(i) > 0);
    stop.truth = hope ? Truth::Hope : Truth::None;
    if (object.contains(u"truth"_s)) {
        stop.truth = word(object, u"truth"_s, truths, where);
        if (hope && stop.truth != Truth::Hope)
            wrong(where + u".truth: shows a hope, so it must be \"hope\""_s);
    }
    stop.hasLabels = object.contains(u"labels"_s);
    for (const QJsonValue &key : object.value(u"labels"_s).toArray()) {
        if (!scene.label(key.toString()))
            wrong(u"%1.labels: there is no label \"%2\""_s.arg(where, key.toString()));
        stop.labels.append(key.toString());
    }
    if (stop.labels.size() > 3)
        wrong(where + u".labels: at most 3"_s);
    return stop;
}

QList<SceneStop> readStops(const QJsonValue &list, const SceneDescription &scene)
{
    QList<SceneStop> stops;
    for (const QJsonValue &value : list.toArray()) {
        const QJsonObject stop = value.toObject();
        stops.append(stop.contains(u"fork"_s) ? readFork(stop, stops) : readStop(stop, scene));
        const qsizetype last = stops.size() - 1;
        if (last > 0 && stops.at(last).control <= stops.at(last - 1).control)
            wrong(u"stops: the control must rise"_s);
    }
    if (stops.isEmpty() || stops.first().control > 0)
        wrong(u"stops: the first must be at 0"_s);
    if (!stops.first().hasLabels)
        wrong(u"stops: the first must say its labels"_s);
    return stops;
}

QList<SceneWay> readWays(const QJsonArray &list, const SceneDescription &scene)
{
    QList<SceneWay> ways;
    for (const QJsonValue &value : list) {
        const QJsonObject object = value.toObject();
        allowKeys(object, { u"id"_s, u"stops"_s }, u"ways"_s);
        SceneWay way{ text(object, u"id"_s, u"ways"_s), {} };
        if (ways.isEmpty() == object.contains(u"stops"_s))
            wrong(u"ways: the first has the stops of the picture, each other its own"_s);
        if (!ways.isEmpty())
            way.stops = readStops(object.value(u"stops"_s), scene);
        ways.append(way);
    }
    return ways;
}

SceneCaption readCaption(const QJsonObject &object, const SceneDescription &scene)
{
    SceneCaption caption;
    caption.key = text(object, u"key"_s, u"captions"_s);
    const QString where = u"captions/"_s + caption.key;
    allowKeys(object, { u"key"_s, u"layer"_s, u"area"_s, u"on"_s }, where);
    caption.layer = scene.layerIndex(object.value(u"layer"_s).toString());
    if (caption.layer < 0)
        wrong(where + u": there is no such layer"_s);
    caption.area = rectangle(object.value(u"area"_s), where + u".area"_s);
    caption.onDark = word(object, u"on"_s, captionGrounds, where);
    return caption;
}

SceneDescription readScene(const QString &id, const QJsonObject &object)
{
    allowKeys(object,
              { u"schema"_s, u"file"_s, u"viewBox"_s, u"idea"_s, u"fit"_s, u"align"_s, u"clear_top"_s,
                u"label_row"_s, u"focus"_s, u"locator"_s, u"layers"_s, u"stops"_s, u"labels"_s,
                u"layer_labels"_s, u"ways"_s, u"captions"_s, u"motion"_s, u"notes"_s },
              id);
    if (object.value(u"schema"_s).toInt() != 1)
        wrong(u"schema: must be 1"_s);
    if (object.value(u"file"_s).toString() != id + u".svg"_s)
        wrong(u"file: must be "_s + id + u".svg"_s);
    SceneDescription scene;
    scene.id = id;
    scene.viewBox = rectangle(object.value(u"viewBox"_s), u"viewBox"_s);
    scene.fit = word(object, u"fit"_s, fits, u"fit"_s);
    if (object.contains(u"align"_s))
        scene.align = word(object, u"align"_s, aligns, u"align"_s);
    scene.clearTop = object.value(u"clear_top"_s).toBool(false);
    scene.labelRow = object.value(u"label_row"_s).toBool(false);
    scene.focus = rectangle(object.value(u"focus"_s), u"focus"_s);
    if (!scene.viewBox.contains(scene.focus))
        wrong(u"focus: must lie inside the viewBox"_s);
    if (!object.value(u"locator"_s).isNull())
        scene.locator = point(object.value(u"locator"_s), u"locator"_s);

    for (const QJsonValue &layer : object.value(u"layers"_s).toArray()) {
        scene.layers.append(readLayer(layer.toObject()));
        if (scene.layerIndex(scene.layers.last().id) != scene.layers.size() - 1)
            wrong(u"layers: \"%1\" is there twice"_s.arg(scene.layers.last().id));
    }
    if (scene.layers.isEmpty())
        wrong(u"layers: must not be empty"_s);

    QSet<QString> keys;
    const auto addLabel = [&](const SceneLabel &label) {
        if (keys.contains(label.key))
            wrong(u"labels: \"%1\" is there twice"_s.arg(label.key));
        if (!label.layer.isEmpty() && scene.layerIndex(label.layer) < 0)
            wrong(u"layer_labels: there is no layer \"%1\""_s.arg(label.layer));
        keys.insert(label.key);
        scene.labels.append(label);
    };
    for (const QJsonValue &label : object.value(u"labels"_s).toArray())
        addLabel(readLabel(label.toObject(), false));
    for (const QJsonValue &label : object.value(u"layer_labels"_s).toArray())
        addLabel(readLabel(label.toObject(), true));

    for (const SceneLabel &label : scene.labels) {
        const SceneLabel *other = scene.label(label.with);
        if (!label.with.isEmpty() && (!other || other->with != label.key))
            wrong(u"labels/%1.with: must name a label that names this one"_s.arg(label.key));
    }

    scene.stops = readStops(object.value(u"stops"_s), scene);
    scene.ways = readWays(object.value(u"ways"_s).toArray(), scene);
    for (const QJsonValue &caption : object.value(u"captions"_s).toArray())
        scene.captions.append(readCaption(caption.toObject(), scene));
    readMotion(object.value(u"motion"_s).toObject(), scene);
    return scene;
}

} // namespace

qsizetype SceneDescription::layerIndex(QStringView layerId) const
{
    for (qsizetype i = 0; i < layers.size(); ++i) {
        if (layers.at(i).id == layerId)
            return i;
    }
    return -1;
}

const SceneLabel *SceneDescription::label(QStringView key) const
{
    const auto it
        = std::find_if(labels.begin(), labels.end(), [&](const SceneLabel &l) { return l.key == key; });
    return it == labels.end() ? nullptr : &*it;
}

SceneDescription SceneDescription::inWay(qsizetype way) const
{
    SceneDescription scene = *this;
    if (way > 0 && way < ways.size())
        scene.stops = ways.at(way).stops;
    return scene;
}

QList<SceneStop> SceneDescription::namedStops() const
{
    QList<SceneStop> named;
    std::copy_if(stops.begin(), stops.end(), std::back_inserter(named),
                 [](const SceneStop &s) { return !s.label.isEmpty(); });
    return named;
}

QList<StopStart> SceneDescription::stopStarts() const
{
    QList<StopStart> starts;
    StopStart next;
    QStringList named;
    for (const SceneStop &stop : stops) {
        if (!stop.fork.isEmpty())
            next = { named.indexOf(stop.fork), stop.control };
        if (stop.label.isEmpty())
            continue;
        starts.append(next);
        next = { named.size(), stop.control };
        named.append(stop.label);
    }
    return starts;
}

Result<SceneDescription> parseScene(const QString &id, const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject())
        return failure(
            pictureError(Error::Code::Corrupt, u"%1.json: %2"_s.arg(id, parseError.errorString())));
    try {
        return readScene(id, document.object());
    } catch (const Wrong &problem) {
        return failure(pictureError(Error::Code::Corrupt, u"%1.json: %2"_s.arg(id, problem.where)));
    }
}

Error pictureError(Error::Code code, const QString &log)
{
    Error error;
    error.code = code;
    error.what = QCoreApplication::translate("Scenes", "This picture cannot be shown.");
    error.remedy = QCoreApplication::translate("Scenes", "The words on this page say the same.");
    error.log = log;
    return error;
}

QString truthKey(Truth truth) { return truths.key(truth); }

} // namespace Plainheart
