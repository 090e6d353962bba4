// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Theme

/// One hundred dots, so many of them filled: a share as a count, never scaled.
Grid {
    id: root

    /// 0 to 100
    required property int filled
    property real dot: Theme.px(13)

    columns: 10
    rows: 10
    spacing: Theme.px(3)
    Accessible.ignored: true

    Repeater {
        model: 100

        Rectangle {
            required property int index
            readonly property bool on: index < root.filled

            width: root.dot
            height: width
            radius: width / 2
            color: on ? Theme.colour.stem : "transparent"
            border.width: on && !Theme.highContrast ? 0 : Theme.px(1.5)
            border.color: on ? Theme.colour.ink : Theme.colour.lineControl
        }
    }
}
