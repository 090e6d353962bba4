// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Theme

/// A popover whose words and controls lie one under the other, below its name, and scroll when there are many of them. Its
/// `buttons` stay in sight under them. What is put into it is as wide as `bodyWidth`; `spacing` is between its parts.
Popover {
    id: root

    default property alias body: column.data
    property alias buttons: flow.data
    readonly property real bodyWidth: column.width
    /// Its name is shown at its top.
    property bool titled: true

    readonly property real footHeight: flow.height > 0 ? flow.height + Theme.px(14) : 0

    contentItem: Item {
        implicitHeight: column.implicitHeight + root.footHeight

        ScrollArea {
            anchors.fill: parent
            anchors.bottomMargin: root.footHeight
            steady: true
            surface: Theme.colour.card
            leftPadding: Theme.px(8) // room for focus rings

            Column {
                id: column

                width: parent.width
                spacing: root.spacing

                PlainText {
                    width: parent.width
                    visible: root.titled
                    text: root.name
                    style: Theme.h3
                    Accessible.ignored: true // said already, as the name of the sheet
                }
            }
        }
        Flow {
            id: flow

            anchors.bottom: parent.bottom
            x: Theme.px(8)
            width: parent.width - 2 * x
            spacing: Theme.px(12)
        }
    }
}
