// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Theme

/// A line of a list that can be ticked: a box, its words, and a smaller line below them. The whole row is touched. Ticked: the
/// box is filled and the words are bold.
Pressable {
    id: root

    property bool on: false
    /// A second, quieter line.
    property string detail: ""
    /// Its words are read aloud with the page, though they can be pressed.
    readonly property bool readAloud: true
    /// A hairline above it.
    property bool line: true

    readonly property color wordColour: hovered || down ? Theme.colour.primaryTintText : Theme.colour.ink

    implicitHeight: Math.max(Theme.target, Theme.px(64), words.implicitHeight + Theme.px(24))
    implicitWidth: Theme.px(320)
    leftPadding: Theme.px(4)
    rightPadding: leftPadding

    saidAs: Accessible.CheckBox
    Accessible.name: text
    Accessible.checked: on
    Accessible.description: detail
    Accessible.onToggleAction: if (enabled) clicked()

    background: Item {
        Rectangle {
            visible: root.line
            width: parent.width
            height: Theme.hairline
            color: Theme.colour.line
        }
        Rectangle {
            visible: root.hovered || root.down
            anchors.fill: parent
            anchors.topMargin: Theme.hairline
            radius: Theme.px(Theme.radius.small)
            color: Theme.colour.primaryTint
        }
    }
    contentItem: Item {
        readonly property real boxRoom: box.width + Theme.px(16)

        TickBox {
            id: box

            x: Theme.rightToLeft ? parent.width - width : 0
            y: (parent.height - height) / 2
            width: Math.max(Theme.px(34), Math.round(Theme.body.pixelSize * 1.4))
            on: root.on
        }
        Column {
            id: words

            x: Theme.rightToLeft ? 0 : parent.boxRoom
            y: (parent.height - height) / 2
            width: parent.width - parent.boxRoom
            spacing: Theme.px(2)

            PlainText {
                width: parent.width
                text: root.text
                strong: root.on
                color: root.wordColour
                lineHeight: Math.round(style.pixelSize * 1.35)
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                visible: text.length > 0
                text: root.detail
                style: Theme.small
                color: root.hovered || root.down ? root.wordColour : Theme.colour.inkSoft
                Accessible.ignored: true
            }
        }
    }
    FocusRing {
        target: root
        shown: root.visualFocus
        radius: Theme.px(Theme.radius.small)
        anchors.margins: -2
    }
}
