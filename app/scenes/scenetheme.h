// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenedescription.h"

#include <QColor>

namespace Plainheart {

enum class SceneTheme { Light, Dark, HighContrast };

/// From "light", "dark" or "high-contrast"; anything else is light.
[[nodiscard]] SceneTheme sceneThemeFromKey(QStringView key);

/// A colour of resources/tokens.json by its name; not valid if there is none.
[[nodiscard]] QColor themeColour(SceneTheme theme, const QString &name);

/// The colour that stands for a colour of the drawing in a theme. Dark tones the picture down and turns paper
/// into the stage colour; high contrast replaces each colour by the flat colour of its family (muscle, scar,
/// stem cell, ...). Hopes keep their own colours: a dark dash in a light casing can be seen on everything.
[[nodiscard]] QColor themedColour(const QColor &colour, LayerRole role, SceneTheme theme);

/// The stand-alone SVG documents of a layer.
struct LayerDocuments {
    QByteArray whole;
    QList<QByteArray> parts; ///< one for each part of the layer
};

/// Splits a drawing into SVG documents for each layer of the scene, in order, with the theme's colours. Fails
/// if the drawing is not SVG, lacks a layer, has an unnamed or extra one, uses what the renderer ignores, or
/// if a layer cannot be divided into its parts.
[[nodiscard]] Result<QList<LayerDocuments>> layerDocuments(const SceneDescription &scene,
                                                           const QByteArray &svg, SceneTheme theme);

} // namespace Plainheart
