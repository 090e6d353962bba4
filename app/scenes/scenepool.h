// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sceneart.h"

#include <deque>
#include <QHash>

namespace Plainheart {

/// Painters that are shared by all views of a picture and kept for a while after the last of them is gone, so
/// that the next page with the same picture need not read and rasterise it again. Each drawing is taken apart
/// once, as long as the theme is the same: some hundred kilobytes for all of them. For one thread only.
class ScenePool
{
public:
    /// `bytes`: how much the pictures of painters without a view may add to.
    explicit ScenePool(qsizetype bytes = 1 << 20)
        : m_mostBytes(bytes)
    {
    }

    /// The painter for a picture that the program carries. Fails as loadSceneArt() does.
    [[nodiscard]] Result<std::shared_ptr<ScenePainter>> painter(const QString &id, SceneTheme theme);

    /// Forgets what was used longest ago and is in no view, until the rest is small enough.
    void trim();

    /// Bytes that all cached pictures take, those in views included.
    [[nodiscard]] qsizetype cacheBytes() const;
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_painters.size()); }

private:
    struct Entry {
        QString id;
        SceneTheme theme = SceneTheme::Light;
        std::shared_ptr<ScenePainter> painter;
    };
    std::deque<Entry> m_painters; ///< last used first
    QHash<QString, SceneArt> m_art; ///< of each picture, for the theme that was asked for last
    qsizetype m_mostBytes;
};

} // namespace Plainheart
