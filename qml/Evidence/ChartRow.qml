// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Theme

/// A row of a chart's picture: what can be touched, and its cells for screen readers. It draws nothing of its own.
Item {
    id: root

    required property var columns
    required property var cells
    property bool touchable: true

    /// The first cell that names the row.
    readonly property string name: cells?.[0] ?? ""

    signal clicked()

    Accessible.role: Accessible.Row
    Accessible.name: name

    Repeater {
        model: root.columns

        Item {
            required property int index
            required property string modelData
            /// Headings and cells change one after the other.
            readonly property string text: root.cells?.[index] ?? ""

            anchors.fill: parent
            visible: text.length > 0
            Accessible.role: Accessible.Cell
            Accessible.name: modelData + ": " + text
        }
    }
    Pressable {
        id: button

        anchors.fill: parent
        enabled: root.touchable
        visible: root.touchable
        text: root.name
        onClicked: root.clicked()

        Accessible.name: text
        Accessible.description: qsTr("Shows the study")

        background: Rectangle {
            visible: button.hovered || button.down
            radius: Theme.px(Theme.radius.small)
            color: "transparent"
            border.width: Theme.px(2)
            border.color: Theme.colour.primary
        }
        FocusRing {
            target: button
            shown: button.visualFocus
            radius: Theme.px(Theme.radius.small)
            overPicture: true
        }
    }
}
