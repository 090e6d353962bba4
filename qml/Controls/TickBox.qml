// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Theme

/// The box of something that can be ticked; ticked it is filled.
Rectangle {
    id: root

    property bool on: false

    height: width
    radius: Math.round(width / 5)
    color: root.on ? Theme.colour.primary : Theme.colour.card
    border.width: Theme.px(2)
    border.color: root.on ? Theme.colour.primary : Theme.colour.lineControl
    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        visible: root.on
        name: "check"
        size: Math.round(root.width * 0.72)
        colour: Theme.colour.textOnPrimary
    }
}
