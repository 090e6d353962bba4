// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins.h"

#include <QCoreApplication>
#include <QDebug>
#include <QFileInfo>
#include <QPluginLoader>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u"/../lib/plainheart/plugins/%1.so"_s.arg(name);
}

} // namespace

QObject *loadPlugin(const QString &name)
{
    const QString file = fileOf(name);
    QPluginLoader loader(file);
    QObject *plugin = loader.instance();
    if (!plugin)
        qWarning().noquote() << "plugin:" << file + u": "_s + loader.errorString();
    return plugin;
}

bool hasPlugin(const QString &name) { return QFileInfo::exists(fileOf(name)); }

} // namespace Plainheart
