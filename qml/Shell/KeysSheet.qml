// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Theme

/// What the keys do.
Sheet {
    id: root

    name: qsTr("What the keys do")
    centred: true
    usualWidth: 560
    largeWidth: 900
    spacing: Theme.px(8)

    Repeater {
        model: [
            { keys: qsTr("Tab"), does: qsTr("go to the next thing on the page") },
            { keys: qsTr("Enter or Space"), does: qsTr("choose it") },
            { keys: qsTr("Right, Left"), does: qsTr("next step, step before") },
            { keys: qsTr("Up, Down"), does: qsTr("next study in the list, study before") },
            { keys: qsTr("Page Up, Page Down"), does: qsTr("read on, and back") },
            { keys: qsTr("Home, End"), does: qsTr("to the beginning, to the end") },
            //: Keys of the keyboard.
            { keys: qsTr("1 to 6"), does: qsTr("go to a stop") },
            //: A key of the keyboard.
            { keys: qsTr("0"), does: qsTr("go Home") },
            //: A key of the keyboard.
            { keys: qsTr("/"), does: qsTr("search") },
            { keys: qsTr("+ and -"), does: qsTr("larger and smaller text") },
            //: A key of the keyboard.
            { keys: qsTr("R"), does: qsTr("read the page aloud, pause") },
            { keys: qsTr("Esc"), does: qsTr("close what is open") },
            //: A key of the keyboard.
            { keys: qsTr("?"), does: qsTr("show this list") }
        ]

        RowLayout {
            id: row

            required property var modelData

            width: parent.width
            spacing: Theme.px(16)

            PlainText {
                text: row.modelData.keys
                strong: true
                Layout.preferredWidth: Theme.body.pixelSize * 8
            }
            PlainText {
                text: row.modelData.does
                Layout.fillWidth: true
            }
        }
    }
    Button {
        x: Theme.rightToLeft ? parent.width - width : 0
        text: qsTr("Close")
        focus: true
        onClicked: root.close()
    }
}
