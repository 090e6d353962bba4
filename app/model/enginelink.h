// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJSEngine>
#include <QMetaObject>
#include <QQmlEngine>
#include <QVariant>

namespace Plainheart {

// A QML singleton that is made outside and needs arguments: Qt 6.4 has no setExternalSingletonInstance(). The
// object is left on the engine as a property and found there by the type's create(). No global: two engines
// can have two sessions.

template <class T>
[[nodiscard]] QByteArray engineLinkName()
{
    return QByteArray("_plainheart_") + T::staticMetaObject.className();
}

template <class T>
void linkToEngine(QQmlEngine *engine, T *object)
{
    QJSEngine::setObjectOwnership(object, QJSEngine::CppOwnership);
    engine->setProperty(engineLinkName<T>().constData(), QVariant::fromValue(object));
}

template <class T>
[[nodiscard]] T *linkedToEngine(QQmlEngine *engine)
{
    auto *object = engine->property(engineLinkName<T>().constData()).template value<T *>();
    if (!object)
        qFatal("%s::attach() must be called before a page is loaded", T::staticMetaObject.className());
    return object;
}

} // namespace Plainheart
