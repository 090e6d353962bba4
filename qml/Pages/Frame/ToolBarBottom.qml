// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Theme

/// The tools at the bottom of a portrait screen. Takes no room in landscape.
Item {
    id: root

    property bool withHome: true

    visible: Theme.portrait
    height: visible ? row.height + Theme.px(20) : 0

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.colour.line
    }
    ToolRow {
        id: row

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.px(8)
        spacing: Theme.px(merged ? 10 : 28)
        withHome: root.withHome
        besideTitle: true // a narrow screen
        merged: Theme.t >= 1.45
    }
}
