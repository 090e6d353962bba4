// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Theme

/// An icon over its word (or before it: `beside`), for the top bar. Icons never appear without their word.
Pressable {
    id: root

    required property string iconName
    property bool beside: false
    property bool on: false

    readonly property color wordColour: on ? Theme.colour.primaryTintText : Theme.colour.ink

    implicitWidth: Math.max(Theme.px(68), Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.px(64), Theme.target, implicitContentHeight + Theme.px(8))
    leftPadding: Theme.px(beside ? 12 : 6)
    rightPadding: leftPadding

    Accessible.name: text

    background: Rectangle {
        radius: Theme.px(Theme.radius.control)
        color: root.on || root.down || root.hovered ? Theme.colour.primaryTint : "transparent"
    }

    // Most tools of a row have no room, or belong to other pages: these have no icon and no word either.
    contentItem: Slot {
        active: root.visible
        component: face
    }

    Component {
        id: face

        Item {
            implicitWidth: grid.implicitWidth
            implicitHeight: grid.implicitHeight

            GridLayout {
                id: grid

                anchors.centerIn: parent
                columns: root.beside ? 2 : 1
                columnSpacing: Theme.px(10)
                rowSpacing: Theme.px(3)

                Icon {
                    name: root.iconName
                    size: root.beside ? Math.round(Theme.label.pixelSize * 1.15) : Theme.px(26)
                    colour: root.wordColour
                    Layout.alignment: Qt.AlignCenter
                }
                PlainText {
                    text: root.text
                    style: root.beside ? Theme.label : Theme.small
                    strong: root.beside
                    color: root.wordColour
                    lineHeight: Math.round(style.pixelSize * 1.2)
                    wrapMode: Text.NoWrap
                    Layout.alignment: Qt.AlignCenter
                    Accessible.ignored: true
                }
            }
        }
    }

    FocusRing {
        target: root
        shown: root.visualFocus
    }
}
