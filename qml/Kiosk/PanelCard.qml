// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Theme

/// A card of the panel: its heading, and rows below it.
Rectangle {
    id: root

    required property string title
    /// Words of a quiet button beside the heading; empty: there is none.
    property string action: ""
    default property alias rows: column.data
    property real spacing: 0

    signal acted()

    implicitHeight: head.height + column.implicitHeight + Theme.px(26)
    radius: Theme.px(16)
    color: Theme.colour.card
    border.width: Theme.hairline
    border.color: Theme.colour.line

    Item {
        id: head

        x: Theme.px(22)
        y: Theme.px(10)
        width: parent.width - 2 * x
        height: Math.max(Theme.px(44), heading.implicitHeight, button.visible ? button.height : 0)

        PlainText {
            id: heading

            x: Theme.rightToLeft ? parent.width - width : 0
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - (button.visible ? button.width + Theme.px(8) : 0)
            text: root.title
            style: Theme.h3
            Accessible.role: Accessible.Heading
        }
        Button {
            id: button

            visible: root.action.length > 0
            x: Theme.rightToLeft ? -Theme.px(10) : parent.width - width + Theme.px(10)
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width * 0.55)
            kind: Button.Kind.Quiet
            compact: true
            text: root.action
            Accessible.name: root.title + ": " + text
            onClicked: root.acted()
        }
    }
    Column {
        id: column

        x: Theme.px(22)
        y: head.y + head.height + Theme.px(2)
        width: parent.width - 2 * x
        spacing: root.spacing
    }
}
