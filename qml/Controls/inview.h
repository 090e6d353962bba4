// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlEngine>
#include <QQuickItem>

namespace Plainheart {

/// Tells whether any of its place is seen. The Shapes of Qt 6.4 ask for it: where a scrolling area shows
/// nothing of them, the software renderer draws them over whatever stands there.
class InView : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool seen READ seen NOTIFY seenChanged)

public:
    explicit InView(QQuickItem *parent = nullptr);

    [[nodiscard]] bool seen() const { return m_seen; }

Q_SIGNALS:
    void seenChanged();

protected:
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    /// Before each frame.
    void look();

    bool m_seen = true;
    QMetaObject::Connection m_beforeFrames;
};

} // namespace Plainheart
