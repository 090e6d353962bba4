// SPDX-License-Identifier: GPL-3.0-or-later
#include "art.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

QStringList values(const QJsonValue &list, QLatin1StringView field)
{
    QStringList all;
    for (const QJsonValue &entry : list.toArray())
        all << entry.toObject().value(field).toString();
    all.removeDuplicates();
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
    return Art{ values(document["labels"_L1], "id"_L1) + values(document["captions"_L1], "key"_L1),
                values(document["layers"_L1], "id"_L1) };
}

} // namespace Plainheart::Authoring
