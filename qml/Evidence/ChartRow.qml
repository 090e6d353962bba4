// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// A row of a chart's picture: what can be touched, and its cells for screen readers. It draws nothing of its own.
FocusScope {
    id: root

    required property var columns
    required property var cells
    property bool touchable: true

    /// The first cell that names the row.
    readonly property string name: cells?.[0] ?? ""

    signal clicked()

    /// What stands in the row beside its name.
    readonly property string told: Words.row(columns, cells, false)

    readonly property bool isWords: !touchable // see WordsRing
    activeFocusOnTab: Theme.screenReader && !touchable
    Accessible.role: Accessible.StaticText
    Accessible.name: Words.row(columns, cells)
    Accessible.ignored: touchable // then the button says it

    Pressable {
        id: button

        anchors.fill: parent
        focus: true
        enabled: root.touchable
        visible: root.touchable
        text: root.name
        onClicked: root.clicked()

        Accessible.name: text
        Accessible.description: Words.sentences([root.told, qsTr("Shows the study")])

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
