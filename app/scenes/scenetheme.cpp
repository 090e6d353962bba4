// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenetheme.h"
#include "svgtree.h"

#include <algorithm>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

// Width of the outline in the high-contrast theme, in viewBox units: 2 px where 1200 units are 640 px wide.
constexpr double outlineWidth = 4;

/// The design tokens, so that pictures and controls share one palette.
const QHash<QString, QColor> &palette(SceneTheme theme)
{
    static const QHash<SceneTheme, QHash<QString, QColor>> palettes = [] {
        QFile file(u":/plainheart/scenes/tokens.json"_s);
        QHash<SceneTheme, QHash<QString, QColor>> result;
        if (!file.open(QIODevice::ReadOnly))
            return result;
        const QJsonObject themes
            = QJsonDocument::fromJson(file.readAll()).object().value(u"themes"_s).toObject();
        const auto read = [&](SceneTheme which, const QString &key) {
            const QJsonObject colours = themes.value(key).toObject().value(u"colours"_s).toObject();
            for (auto it = colours.begin(); it != colours.end(); ++it)
                result[which].insert(it.key(), QColor(it.value().toString()));
        };
        read(SceneTheme::Light, u"light"_s);
        read(SceneTheme::Dark, u"dark"_s);
        read(SceneTheme::HighContrast, u"highContrast"_s);
        return result;
    }();
    static const QHash<QString, QColor> none;
    const auto it = palettes.constFind(theme);
    return it == palettes.constEnd() ? none : *it;
}

bool isRed(float hue) { return hue < 20 || hue >= 310; }

bool isPaper(const QColor &colour)
{
    const QColor hsl = colour.toHsl();
    return hsl.lightnessF() > 0.72F && hsl.hslHueF() * 360 > 19 && hsl.hslHueF() * 360 < 60;
}

QColor withLightness(const QColor &colour, float lightness)
{
    const QColor hsl = colour.toHsl();
    return QColor::fromHslF(std::max(hsl.hslHueF(), 0.0F), hsl.hslSaturationF(),
                            std::clamp(lightness, 0.0F, 1.0F));
}

QColor darkColour(const QColor &colour, LayerRole role)
{
    const float hue = colour.hslHueF() * 360;
    const float lightness = colour.lightnessF();
    if (role == LayerRole::Ground && (isPaper(colour) || lightness > 0.9F)) {
        // Paper turns into the stage; what was a little darker than paper is now a little lighter than the
        // stage.
        const QColor stage = palette(SceneTheme::Dark).value(u"stage"_s);
        return withLightness(stage, stage.lightnessF() + (0.98F - lightness) * 0.6F);
    }
    // Soft shadows on paper would glow on a dark stage.
    if (role == LayerRole::Ground && hue > 19 && hue < 60)
        return Qt::black;
    const bool keepsItsGlow = (hue >= 235 && hue < 310) || role == LayerRole::Signals;
    const float tone = keepsItsGlow ? 1.0F : isPaper(colour) ? 0.90F : 0.87F;
    return QColor::fromRgbF(colour.redF() * tone, colour.greenF() * tone, colour.blueF() * tone);
}

QColor highContrastColour(const QColor &colour, LayerRole role)
{
    const QHash<QString, QColor> &colours = palette(SceneTheme::HighContrast);
    const float hue = std::max(colour.hslHueF(), 0.0F) * 360;
    const float saturation = colour.hslSaturationF();
    const float lightness = colour.lightnessF();
    const auto pick = [&](float darkBelow, const QColor &dark, float lightFrom, const QColor &light,
                          const QColor &middle) {
        return lightness < darkBelow ? dark : lightness >= lightFrom ? light : middle;
    };
    const QColor black = colours.value(u"stage"_s);
    const QColor white = colours.value(u"ink"_s);
    const QColor muscleDeep = colours.value(u"muscleDeep"_s);
    const QColor scar = colours.value(u"scar"_s);

    if (role == LayerRole::Ground)
        return isRed(hue) && saturation > 0.3F && lightness >= 0.47F && lightness < 0.72F
            ? colours.value(u"muscle"_s)
            : black;
    if (saturation < 0.12F || lightness > 0.97F)
        return pick(0.4F, black, 0.6F, white, QColor(u"#9AA0A6"_s));
    if (hue >= 235 && hue < 310)
        return pick(0.70F, colours.value(u"stemSoft"_s), 0.9F, white, colours.value(u"stem"_s));
    const QColor alarm(u"#FFA94D"_s);
    if (role == LayerRole::Signals && hue < 32 && lightness >= 0.42F && lightness < 0.85F)
        return alarm;
    if (isRed(hue))
        return pick(0.46F, muscleDeep, 0.70F, colours.value(u"heart"_s), colours.value(u"muscle"_s));
    if (hue < 65 && (saturation < 0.62F || lightness > 0.85F))
        return pick(0.40F, muscleDeep, 0.62F, scar, colours.value(u"scarDeep"_s));
    if (hue < 65) {
        const bool signal = role == LayerRole::Signals && hue >= 32;
        return pick(0.42F, muscleDeep, 0.5F, signal ? colours.value(u"signal"_s) : alarm,
                    QColor(u"#C46A1B"_s));
    }
    if (hue < 190)
        return pick(0.20F, QColor(u"#0E3A33"_s), 0.6F, colours.value(u"ok"_s), QColor(u"#2E8F7F"_s));
    return pick(0.33F, QColor(u"#14294A"_s), 0.62F, colours.value(u"vein"_s), QColor(u"#2F5C93"_s));
}

/// What a gradient comes down to in flat colour; nothing if it is see-through and so only a shadow or a glow.
QString flatColour(const SvgNode &gradient)
{
    for (const SvgNode &stop : gradient.children) {
        if (stop.attribute(u"stop-opacity"_s, u"1"_s).toDouble() < 1)
            return u"none"_s;
    }
    return gradient.children.isEmpty()
        ? u"none"_s
        : gradient.children.at(gradient.children.size() / 2).attribute(u"stop-color"_s);
}

QString referenceIn(const QString &value)
{
    return value.startsWith(u"url(#"_s) && value.endsWith(u')') ? value.mid(5, value.size() - 6) : QString();
}

bool isSolid(const SvgNode &node) { return node.attribute(u"opacity"_s, u"1"_s).toDouble() >= 0.65; }

/// The hatching of a layer that shows something weak or without blood: drawn in high contrast only.
bool isHatching(const SvgNode &node)
{
    return node.name == u"g"_s && node.attribute(u"id"_s).endsWith(u"-hatch"_s);
}

/// Faint lines on muscle only blur a picture that is meant to be flat. On scar they are what makes it look
/// like scar.
bool isMuscleTexture(const SvgNode &node)
{
    if (isSolid(node))
        return false;
    const QString line = node.attribute(u"stroke"_s, u"none"_s);
    return line == u"none"_s || isRed(std::max(QColor(line).hslHueF(), 0.0F) * 360);
}

class Themer
{
public:
    Themer(const QHash<QString, SvgNode> &gradients, const SceneLayer &layer, SceneTheme theme)
        : m_gradients(gradients)
        , m_layer(layer)
        , m_theme(theme)
        , m_flat(theme == SceneTheme::HighContrast && layer.role != LayerRole::Shade
                 && layer.role != LayerRole::Hope)
    {
    }

    [[nodiscard]] SvgNode themed(const SvgNode &group)
    {
        SvgNode result = recoloured(group);
        if (m_theme == SceneTheme::HighContrast && m_layer.outline)
            result.children.prepend(outlineOf(result));
        return result;
    }

    [[nodiscard]] QList<SvgNode> usedGradients() const
    {
        QList<SvgNode> result;
        for (const QString &id : m_used) {
            SvgNode gradient = m_gradients.value(id);
            for (SvgNode &stop : gradient.children)
                stop.setAttribute(u"stop-color"_s, colour(stop.attribute(u"stop-color"_s)));
            result.append(gradient);
        }
        return result;
    }

private:
    [[nodiscard]] QString colour(const QString &value) const
    {
        if (value.isEmpty() || value == u"none"_s)
            return value;
        return themedColour(QColor(value), m_layer.role, m_theme).name();
    }

    [[nodiscard]] QString paint(const QString &value)
    {
        const QString id = referenceIn(value);
        if (id.isEmpty())
            return colour(value);
        if (m_flat)
            return colour(flatColour(m_gradients.value(id)));
        if (!m_used.contains(id))
            m_used.append(id);
        return value;
    }

    /// In high contrast the lightest thing is what is seen first. What is weak or without blood is dark
    /// there, and hatched.
    [[nodiscard]] bool isDarkened() const { return m_theme == SceneTheme::HighContrast && m_layer.weak; }

    /// An empty ring where a cell was: dark violet would be lost on black.
    [[nodiscard]] bool isRing(const SvgNode &node) const
    {
        return m_theme == SceneTheme::HighContrast && m_layer.role == LayerRole::Cells
            && node.name == u"circle"_s && node.attribute(u"fill"_s) == u"none"_s;
    }

    [[nodiscard]] SvgNode hatching(const SvgNode &node) const
    {
        SvgNode result = node;
        for (SvgNode &line : result.children)
            line.setAttribute(u"stroke"_s, palette(SceneTheme::HighContrast).value(u"scarDeep"_s).name());
        return result;
    }

    [[nodiscard]] SvgNode darkened(const SvgNode &node) const
    {
        SvgNode result = node;
        if (node.name != u"g"_s) {
            result.setAttribute(u"fill"_s, palette(SceneTheme::HighContrast).value(u"stage"_s).name());
            result.setAttribute(u"stroke"_s, u"none"_s);
        }
        result.children.clear();
        for (const SvgNode &child : node.children) {
            if (isHatching(child))
                result.children.append(hatching(child));
            else if (child.name == u"g"_s
                     || (isSolid(child) && child.attribute(u"fill"_s, u"none"_s) != u"none"_s))
                result.children.append(darkened(child));
        }
        return result;
    }

    [[nodiscard]] SvgNode recoloured(const SvgNode &node)
    {
        if (isDarkened())
            return darkened(node);
        SvgNode result = node;
        for (const QString &key : { u"fill"_s, u"stroke"_s }) {
            if (result.hasAttribute(key))
                result.setAttribute(key, paint(result.attribute(key)));
        }
        if (isRing(node))
            result.setAttribute(u"stroke"_s, palette(SceneTheme::HighContrast).value(u"stem"_s).name());
        result.children.clear();
        for (const SvgNode &child : node.children) {
            if (isHatching(child) || (m_flat && isMuscleTexture(child)))
                continue;
            result.children.append(recoloured(child));
        }
        return result;
    }

    /// The same shapes as lines a little wider than themselves, to lie under them.
    [[nodiscard]] SvgNode outlineOf(const SvgNode &node) const
    {
        SvgNode result = node;
        const bool drawn = node.attribute(u"fill"_s) != u"none"_s || node.hasAttribute(u"stroke"_s);
        const double own = node.attribute(u"stroke"_s, u"none"_s) == u"none"_s
            ? 0
            : node.attribute(u"stroke-width"_s, u"1"_s).toDouble();
        for (const QString &key :
             { u"id"_s, u"opacity"_s, u"stroke-opacity"_s, u"fill-opacity"_s, u"stroke-dasharray"_s })
            result.removeAttribute(key);
        if (node.name == u"g"_s) {
            if (node.hasAttribute(u"id"_s))
                result.removeAttribute(u"transform"_s); // it lies inside the group that has it
        } else if (drawn) {
            result.setAttribute(u"fill"_s, u"none"_s);
            // Signals are small and bright: a dark ring parts them from what lies below, a light one would
            // swallow them.
            const QString outline = m_layer.role == LayerRole::Signals ? u"stage"_s : u"ink"_s;
            result.setAttribute(u"stroke"_s, palette(SceneTheme::HighContrast).value(outline).name());
            result.setAttribute(u"stroke-width"_s, QString::number(own + 2 * outlineWidth));
            result.setAttribute(u"stroke-linejoin"_s, u"round"_s);
        }
        result.children.clear();
        for (const SvgNode &child : node.children) {
            if (isSolid(child) && !isHatching(child))
                result.children.append(outlineOf(child));
        }
        return result;
    }

    const QHash<QString, SvgNode> &m_gradients;
    const SceneLayer &m_layer;
    SceneTheme m_theme;
    bool m_flat;
    QStringList m_used;
};

/// A gradient with its stops, and nothing that leads to another file.
bool isGradient(const SvgNode &node)
{
    return (node.name == u"linearGradient"_s || node.name == u"radialGradient"_s)
        && !node.hasAttribute(u"href"_s)
        && std::all_of(node.children.begin(), node.children.end(),
                       [](const SvgNode &stop) { return stop.name == u"stop"_s && stop.children.isEmpty(); });
}

QString problemIn(const SvgNode &node, const QHash<QString, SvgNode> &gradients)
{
    static const QStringList unsupported{ u"clip-path"_s, u"filter"_s, u"mask"_s,
                                          u"style"_s,     u"class"_s,  u"href"_s };
    static const QStringList known{ u"g"_s,    u"path"_s, u"circle"_s,  u"ellipse"_s,
                                    u"rect"_s, u"line"_s, u"polygon"_s, u"polyline"_s };
    if (!known.contains(node.name))
        return u"<%1> is not drawn"_s.arg(node.name);
    for (const auto &[key, value] : node.attributes) {
        if (unsupported.contains(key) || key.startsWith("on"_L1))
            return u"\"%1\" is not supported"_s.arg(key);
        if (const QString id = referenceIn(value); value.contains("url("_L1) && !gradients.contains(id))
            return u"there is no gradient \"%1\""_s.arg(value);
    }
    for (const SvgNode &child : node.children) {
        const QString problem = problemIn(child, gradients);
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace

SceneTheme sceneThemeFromKey(QStringView key)
{
    if (key == u"dark")
        return SceneTheme::Dark;
    return key == u"high-contrast" ? SceneTheme::HighContrast : SceneTheme::Light;
}

QColor themeColour(SceneTheme theme, const QString &name) { return palette(theme).value(name); }

QColor themedColour(const QColor &colour, LayerRole role, SceneTheme theme)
{
    if (theme == SceneTheme::Light || role == LayerRole::Hope)
        return colour;
    return theme == SceneTheme::Dark ? darkColour(colour, role) : highContrastColour(colour, role);
}

Result<QList<LayerDocuments>> layerDocuments(const SceneDescription &scene, const QByteArray &svg,
                                             SceneTheme theme)
{
    const auto corrupt = [&](const QString &what) {
        return failure(pictureError(Error::Code::Corrupt, u"%1.svg: %2"_s.arg(scene.id, what)));
    };
    const auto root = readSvg(svg);
    if (!root)
        return corrupt(root.error());

    QHash<QString, SvgNode> gradients;
    QList<LayerDocuments> documents(scene.layers.size());
    for (const SvgNode &node : root->children) {
        if (node.name == u"defs"_s) {
            for (const SvgNode &gradient : node.children) {
                if (!isGradient(gradient))
                    return corrupt(u"<%1> in <defs> is not drawn"_s.arg(gradient.name));
                gradients.insert(gradient.attribute(u"id"_s), gradient);
            }
            continue;
        }
        const qsizetype index = scene.layerIndex(node.attribute(u"id"_s));
        if (node.name != u"g"_s || index < 0)
            return corrupt(
                u"<%1 id=\"%2\"> is not a layer of the sidecar"_s.arg(node.name, node.attribute(u"id"_s)));
        if (!documents.at(index).whole.isEmpty())
            return corrupt(u"layer \"%1\" is there twice"_s.arg(scene.layers.at(index).id));
        const QString problem = problemIn(node, gradients);
        if (!problem.isEmpty())
            return corrupt(u"layer \"%1\": %2"_s.arg(scene.layers.at(index).id, problem));

        const SceneLayer &layer = scene.layers.at(index);
        const auto document = [&](const SvgNode &group) {
            Themer themer(gradients, layer, theme);
            SvgNode defs;
            defs.name = u"defs"_s;
            SvgNode whole;
            whole.name = u"svg"_s;
            whole.attributes = root->attributes;
            const SvgNode themed = themer.themed(group);
            defs.children = themer.usedGradients();
            whole.children = { defs, themed };
            return writeSvg(whole);
        };
        documents[index].whole = document(node);
        const qsizetype count = layer.parts.size();
        if (count > 0 && node.children.size() % count != 0)
            return corrupt(u"layer \"%1\" cannot be divided into %2 parts"_s.arg(layer.id).arg(count));
        for (qsizetype part = 0; part < count; ++part) {
            const qsizetype shapes = node.children.size() / count;
            SvgNode group = node;
            group.children = node.children.mid(part * shapes, shapes);
            documents[index].parts.append(document(group));
        }
    }
    for (qsizetype i = 0; i < documents.size(); ++i) {
        if (documents.at(i).whole.isEmpty())
            return corrupt(u"layer \"%1\" is missing"_s.arg(scene.layers.at(i).id));
    }
    return documents;
}

} // namespace Plainheart
