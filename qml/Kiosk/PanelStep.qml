// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Theme

/// One step less or more of a setting.
Pressable {
    id: root

    required property string iconName

    implicitWidth: Math.max(Theme.target, Theme.px(56))
    implicitHeight: Math.max(Theme.target, Theme.px(48))
    Accessible.name: text

    background: Rectangle {
        radius: Theme.px(Theme.radius.control)
        color: root.enabled && (root.down || root.hovered) ? Theme.colour.primaryTint : Theme.colour.card
        border.width: Theme.px(2)
        border.color: root.enabled ? Theme.colour.primary : Theme.colour.line
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: Theme.px(24)
            colour: root.enabled ? Theme.colour.primary : Theme.colour.inkSoft
        }
    }
    FocusRing {
        target: root
        shown: root.visualFocus
    }
}
