// SPDX-License-Identifier: GPL-3.0-or-later
#include "sceneart.h"

#include <QDir>
#include <QFile>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

const QString artFolder = u":/plainheart/art"_s;

Result<QByteArray> readArt(const QString &name)
{
    QFile file(artFolder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            pictureError(Error::Code::Missing, u"%1: %2"_s.arg(file.fileName(), file.errorString())));
    return file.readAll();
}

} // namespace

QStringList sceneIds()
{
    QStringList ids = QDir(artFolder).entryList({ u"*.json"_s }, QDir::Files, QDir::Name);
    for (QString &id : ids)
        id.chop(5);
    return ids;
}

Result<SceneDescription> loadScene(const QString &id)
{
    const auto json = readArt(id + u".json"_s);
    if (!json)
        return failure(json.error());
    return parseScene(id, *json);
}

Result<SceneArt> loadSceneArt(const QString &id, SceneTheme theme)
{
    const auto scene = loadScene(id);
    if (!scene)
        return failure(scene.error());
    const auto svg = readArt(id + u".svg"_s);
    if (!svg)
        return failure(svg.error());
    const auto layers = layerDocuments(*scene, *svg, theme);
    if (!layers)
        return failure(layers.error());
    return SceneArt{ theme, *scene, *layers };
}

Result<ScenePainter> loadScenePainter(const QString &id, SceneTheme theme)
{
    const auto art = loadSceneArt(id, theme);
    if (!art)
        return failure(art.error());
    return ScenePainter(art->scene, art->layers, theme);
}

} // namespace Plainheart
