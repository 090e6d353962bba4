// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercolours.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, QColor> readColours()
{
    QHash<QString, QColor> colours;
    QFile file(u":/plainheart/scenes/tokens.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return colours;
    const QJsonObject light
        = QJsonDocument::fromJson(file.readAll()).object()[u"themes"_s][u"light"_s][u"colours"_s].toObject();
    for (auto colour = light.begin(); colour != light.end(); ++colour) {
        // Those with transparency are no colours of ink.
        if (const QString value = colour.value().toString(); value.size() == 7)
            colours.insert(colour.key(), QColor(value));
    }
    return colours;
}

} // namespace

QColor paperColour(const QString &name)
{
    static const QHash<QString, QColor> colours = readColours();
    return colours.value(name, Qt::black);
}

} // namespace Plainheart
