// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// The first entry in the list of a topic's studies: how sure anyone can be, and the way to why.
Pressable {
    id: root

    required property caveat caveat
    property bool chosen: false

    text: qsTr("How sure are we, and why?")
    implicitHeight: Math.max(Theme.target, column.implicitHeight + Theme.px(26))
    leftPadding: Theme.px(18)
    rightPadding: Theme.px(18)
    Accessible.name: text + " " + meter.word
    Accessible.selected: chosen

    background: Rectangle {
        radius: Theme.px(Theme.radius.card)
        color: root.hovered || root.down ? Theme.colour.card : Theme.colour.evidenceBg
        border.width: Theme.px(root.chosen ? 4 : 2)
        border.color: root.chosen ? Theme.colour.primary : Theme.colour.evidenceBorder
    }
    contentItem: Item {
        Column {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(6)

            PlainText {
                width: parent.width
                text: root.text
                style: Theme.label
                lineHeight: Math.round(style.pixelSize * 1.25)
                color: Theme.colour.evidenceText
                Accessible.ignored: true
            }
            CertaintyMeter {
                id: meter

                step: root.caveat.known ? root.caveat.step : 1
                compact: true
                width: implicitWidth
                height: implicitHeight
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                text: meter.word
                style: Theme.small
                strong: true
                color: Theme.colour.evidenceText
                Accessible.ignored: true
            }
        }
    }
    FocusRing {
        target: root
        shown: root.visualFocus
        radius: Theme.px(Theme.radius.card)
    }
}
