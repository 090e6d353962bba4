// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Theme

/// A key of the keyboard on the screen. A touch leaves the focus where it types.
Pressable {
    id: root

    property string iconName: ""
    /// It says what it does; otherwise it types what stands on it.
    property bool inWords: false
    property bool on: false
    /// Its words are those of a button, in the colour of what can be chosen.
    property bool quiet: false
    /// The stop of the Tab key.
    property bool stop: false

    readonly property bool lit: down || on || hovered
    readonly property bool iconFits: iconName.length > 0 && label.implicitWidth + Theme.label.pixelSize * 1.8 < width - Theme.px(8)

    signal stepped(down: int, along: int)

    focusPolicy: stop ? Qt.TabFocus : Qt.NoFocus
    Accessible.name: text
    Keys.onRightPressed: stepped(0, Theme.rightToLeft ? -1 : 1)
    Keys.onLeftPressed: stepped(0, Theme.rightToLeft ? 1 : -1)
    Keys.onUpPressed: stepped(-1, 0)
    Keys.onDownPressed: stepped(1, 0)

    background: Rectangle {
        radius: Theme.px(Theme.radius.control)
        color: root.lit ? Theme.colour.primaryTint : root.inWords ? Theme.colour.paper : Theme.colour.card
        border.width: root.on ? Theme.px(2) : Theme.hairline
        border.color: root.on ? Theme.colour.primary : Theme.colour.lineControl
    }
    contentItem: Item {
        Icon {
            id: sign

            visible: root.iconFits
            name: root.iconName
            size: Math.round(Theme.label.pixelSize * 1.3)
            colour: label.color
            directional: true
            anchors.verticalCenter: parent.verticalCenter
            anchors.right: label.left
            anchors.rightMargin: Theme.px(8)
        }
        PlainText {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.horizontalCenterOffset: root.iconFits ? (sign.width + Theme.px(8)) / 2 : 0 // mirrored with the anchors
            text: root.text
            style: root.inWords ? Theme.label : Theme.lead
            // A word is no wider than its key.
            font: Qt.font({
                family: style.family,
                pixelSize: Math.round(style.pixelSize * Math.max(0.5, Math.min(1, (root.width - Theme.px(10)) / Math.max(1, wide.advanceWidth(root.text))))),
                weight: style.weight
            })
            lineHeight: Math.min(Math.round(style.pixelSize * 1.2), root.height - 2)
            wrapMode: Text.NoWrap
            color: root.lit ? Theme.colour.primaryTintText : root.quiet ? Theme.colour.primary : Theme.colour.ink
            Accessible.ignored: true
        }
    }
    FontMetrics {
        id: wide

        font: label.style.font
    }
    FocusRing {
        target: root
        shown: root.visualFocus
        anchors.margins: -4
    }
}
