// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// A way through the visit that can be chosen.
Pressable {
    id: root

    required property string title
    /// As "5 min"; empty: no time is set.
    property string minutes: ""
    property string detail: ""
    /// It fits the page that is open.
    property bool suggested: false

    width: parent?.width ?? 0
    height: Math.max(Theme.primaryTarget, column.implicitHeight + 2 * Theme.px(12))
    Accessible.name: Words.sentences([minutes, title])
    Accessible.description: Words.sentences([suggested ? qsTr("Fits the page that is open") : "", detail])

    background: Rectangle {
        radius: Theme.px(12)
        color: root.hovered || root.down ? Theme.colour.primaryTint : Theme.colour.card
        border.width: Theme.px(root.suggested ? 3 : 2)
        border.color: root.suggested ? Theme.colour.primary : Theme.colour.lineControl
    }
    contentItem: Item {
        Column {
            id: column

            x: Theme.px(14)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 2 * x
            spacing: Theme.px(2)

            PlainText {
                width: parent.width
                visible: text.length > 0
                text: root.minutes
                style: Theme.label
                strong: true
                color: Theme.colour.primary
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                text: root.title
                style: Theme.label
                strong: true
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                visible: root.suggested
                text: qsTr("Fits the page that is open")
                style: Theme.small
                strong: true
                color: Theme.colour.primary
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                visible: text.length > 0
                text: root.detail
                style: Theme.small
                color: Theme.colour.inkSoft
                Accessible.ignored: true
            }
        }
    }
    FocusRing {
        target: root
        shown: root.visualFocus
        radius: Theme.px(12)
    }
}
