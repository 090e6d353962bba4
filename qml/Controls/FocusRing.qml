// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Theme

/// The mark of keyboard focus: a 3 px gap, then a 3 px ring, outside the shape of `target`.
Item {
    id: root

    required property Item target
    property real radius: Theme.px(Theme.radius.control)
    required property bool shown

    anchors.fill: target
    anchors.margins: -6
    visible: shown
    z: 10

    Rectangle {
        anchors.fill: parent
        radius: root.radius + 6
        color: "transparent"
        border.width: 3
        border.color: Theme.colour.focus
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: 3
        radius: root.radius + 3
        color: "transparent"
        border.width: 3
        border.color: Theme.colour.focusGap
    }
}
