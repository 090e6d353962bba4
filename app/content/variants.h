// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QVariantList>

namespace Plainheart {

/// A list as QML can read it.
template <class T>
[[nodiscard]] QVariantList variants(const QList<T> &values)
{
    QVariantList list;
    list.reserve(values.size());
    for (const T &value : values)
        list << QVariant::fromValue(value);
    return list;
}

} // namespace Plainheart
