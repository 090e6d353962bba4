// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenedescription.h"

#include <QColor>

namespace Plainheart {

enum class SceneTheme { Light, Dark, HighContrast };

/// From "light", "dark" or "high-contrast"; anything else is light.
[[nodiscard]] SceneTheme sceneThemeFromKey(QStringView key);

/// The colour that stands for a colour of the drawing in a theme. Dark tones the picture down and turns paper
/// into the stage colour; high contrast replaces each colour by the flat colour of its family (muscle, scar,
/// stem cell, ...). Hopes keep their own colours: a dark dash in a light casing can be seen on everything.
[[nodiscard]] QColor themedColour(const QColor &colour, LayerRole role, SceneTheme theme);

/// Splits a drawing into one stand-alone SVG document for each layer of the scene, in order, with the theme's
/// colours. Fails if the drawing is not SVG, lacks a layer, has an unnamed or extra one, or uses what the
/// renderer ignores.
[[nodiscard]] Result<QList<QByteArray>> layerDocuments(const SceneDescription &scene, const QByteArray &svg,
                                                       SceneTheme theme);

} // namespace Plainheart
