// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QObject>
#include <QQmlEngine>

namespace Plainheart {

/// How wide words are, in device-independent pixels.
class TextWidth : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    /// Of these words in one line.
    Q_INVOKABLE qreal oneLine(const QFont &font, const QString &text);
    /// The least width at which these words have room in two lines.
    Q_INVOKABLE qreal twoLines(const QFont &font, const QString &text);
};

} // namespace Plainheart
