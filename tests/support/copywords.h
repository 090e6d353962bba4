// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QVariantMap>

/// The label texts of the document that shows a scene, read line by line from the English copy.
inline QVariantMap copyWords(const QString &scene)
{
    using namespace Qt::StringLiterals;
    const QString content = QStringLiteral(PLAINHEART_SOURCE_DIR "/content/en");
    QString path = content + u"/pages/heart-failure.md"_s;
    for (const QFileInfo &topic : QDir(content + u"/topics"_s).entryInfoList({ u"*-"_s + scene + u".md"_s }))
        path = topic.filePath();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    QVariantMap words;
    bool inLabels = false;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u"## "_s))
            inLabels = line == u"## Labels"_s;
        const qsizetype colon = line.indexOf(u": "_s);
        if (inLabels && line.startsWith(u"- "_s) && colon > 0)
            words.insert(line.mid(2, colon - 2), line.mid(colon + 2).section(u" [@"_s, 0, 0));
    }
    return words;
}

/// The key as the copy of this scene has it: alone, or as SCENE/KEY on a page with two pictures.
inline QString copyWord(const QVariantMap &words, const QString &scene, const QString &key)
{
    const QString own = words.value(key).toString();
    return own.isEmpty() ? words.value(scene + u'/' + key).toString() : own;
}
