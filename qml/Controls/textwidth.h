// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QObject>
#include <QQmlEngine>

namespace Plainheart {

/// How wide words are, in device-independent pixels. What was measured is remembered: a page asks for the
/// same words many times while it takes its shape, and every time the words would be shaped anew.
class TextWidth : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    explicit TextWidth(QObject *parent = nullptr);

    /// Of these words in one line.
    Q_INVOKABLE qreal oneLine(const QFont &font, const QString &text);
    /// The least width at which these words have room in two lines.
    Q_INVOKABLE qreal twoLines(const QFont &font, const QString &text);

private:
    using Key = std::pair<QFont, QString>;

    QCache<Key, qreal> m_known;
};

} // namespace Plainheart
