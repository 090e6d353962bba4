// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenepool.h"

#include <algorithm>

namespace Plainheart {

namespace {

/// A painter without pictures still holds the drawing, about half a megabyte. This is one theme of the
/// program.
constexpr size_t mostUnused = 3;

} // namespace

Result<std::shared_ptr<ScenePainter>> ScenePool::painter(const QString &id, SceneTheme theme)
{
    const auto known = std::find_if(m_painters.begin(), m_painters.end(),
                                    [&](const Entry &e) { return e.id == id && e.theme == theme; });
    if (known != m_painters.end()) {
        std::rotate(m_painters.begin(), known, known + 1);
        return m_painters.front().painter;
    }
    auto art = m_art.constFind(id);
    if (art == m_art.cend() || art->theme != theme) {
        auto loaded = loadSceneArt(id, theme);
        if (!loaded)
            return failure(loaded.error());
        art = m_art.insert(id, std::move(*loaded));
    }
    m_painters.push_front({ id, theme, std::make_shared<ScenePainter>(art->scene, art->layers, theme) });
    trim();
    return m_painters.front().painter;
}

void ScenePool::trim()
{
    qsizetype bytes = 0;
    size_t unused = 0;
    std::deque<Entry> kept;
    for (Entry &entry : m_painters) {
        if (entry.painter.use_count() > 1) {
            kept.push_back(std::move(entry));
            continue;
        }
        bytes += entry.painter->cacheBytes();
        if (bytes > m_mostBytes) {
            bytes -= entry.painter->cacheBytes();
            entry.painter->clearCache();
        }
        if (++unused <= mostUnused)
            kept.push_back(std::move(entry));
    }
    m_painters = std::move(kept);
}

qsizetype ScenePool::cacheBytes() const
{
    qsizetype bytes = 0;
    for (const Entry &entry : m_painters)
        bytes += entry.painter->cacheBytes();
    return bytes;
}

} // namespace Plainheart
