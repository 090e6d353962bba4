// SPDX-License-Identifier: GPL-3.0-or-later
#include "art.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

QStringList ids(const QJsonValue &list)
{
    QStringList all;
    for (const QJsonValue &entry : list.toArray())
        all << entry.toObject().value("id"_L1).toString();
    return all;
}

} // namespace

std::optional<Art> readArt(const QString &folder, const QString &scene)
{
    QFile file(u"%1/%2.json"_s.arg(folder, scene));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return std::nullopt;
    return Art { ids(document.object().value("labels"_L1)), ids(document.object().value("layers"_L1)) };
}

} // namespace Plainheart::Authoring
