// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Theme

/// A key of the pad on which the PIN is typed. Nothing tells afterwards which one it was.
Pressable {
    id: root

    property string iconName: ""
    /// It says what it does; otherwise it types the digit on it.
    property bool inWords: false

    implicitHeight: Math.max(76, Theme.px(76))
    implicitWidth: Math.max(76, Theme.px(112))
    Accessible.name: text

    background: Rectangle {
        radius: Theme.px(12)
        color: root.down ? Theme.colour.primaryTint : Theme.colour.card
        border.width: Theme.px(2)
        border.color: root.enabled ? Theme.colour.lineControl : Theme.colour.line
    }
    contentItem: Item {
        PlainText {
            anchors.centerIn: parent
            visible: root.iconName.length === 0
            text: root.text
            style: root.inWords ? Theme.label : Theme.h1
            strong: true
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 12
            width: Math.min(implicitWidth, root.width - Theme.px(8))
            horizontalAlignment: Text.AlignHCenter
            color: !root.enabled ? Theme.colour.inkSoft : root.inWords ? Theme.colour.primary : Theme.colour.ink
            Accessible.ignored: true
        }
        Icon {
            anchors.centerIn: parent
            visible: root.iconName.length > 0
            name: root.iconName
            size: Theme.px(30)
            colour: root.enabled ? Theme.colour.ink : Theme.colour.inkSoft
            directional: true
        }
    }
    FocusRing {
        target: root
        shown: root.visualFocus
        radius: Theme.px(12)
    }
}
