// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenepainter.h"

namespace Plainheart {

/// Ids of the pictures that the program carries, sorted.
[[nodiscard]] QStringList sceneIds();

/// The description of a picture that the program carries. Fails with Error::Code::Missing for an unknown id.
[[nodiscard]] Result<SceneDescription> loadScene(const QString &id);

/// A picture, taken apart for a theme.
struct SceneArt {
    SceneTheme theme = SceneTheme::Light;
    SceneDescription scene;
    QList<LayerDocuments> layers;
};

/// Reads and takes apart a picture that the program carries. Fails with Error::Code::Missing for an unknown
/// id.
[[nodiscard]] Result<SceneArt> loadSceneArt(const QString &id, SceneTheme theme);

/// Description and drawing, ready to paint.
[[nodiscard]] Result<ScenePainter> loadScenePainter(const QString &id, SceneTheme theme);

} // namespace Plainheart
