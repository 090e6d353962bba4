// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// The tools at the bottom of a portrait screen. Takes no room in landscape.
Item {
    id: root

    property bool withHome: true
    /// What saves a question, the longest words first. Empty: nothing does.
    property list<string> saveTexts: []
    /// It stands here.
    readonly property bool saves: visible && (row.item as ToolRow)?.saves === true

    visible: Theme.portrait
    height: visible ? row.height + Theme.px(20) : 0

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.colour.line
    }
    Slot {
        id: row

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.px(8)
        fills: false
        active: root.visible
        component: Component {
            ToolRow {
                spacing: Theme.px(Theme.t > 1.1 ? 10 : 24)
                withHome: root.withHome
                saveTexts: root.saveTexts
                room: root.width - Theme.px(16)
                besideTitle: true // a narrow screen
                merged: Theme.t >= (Session.remembers ? 1.45 : 1.2) // without, it has one tool more
            }
        }
    }
}
