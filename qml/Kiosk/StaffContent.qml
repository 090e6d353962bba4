// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// Which content there is and how old its checks are, and in which languages readers can have it.
PanelPage {
    id: root

    readonly property var offered: Array.from(Staff.languages).filter(language => language.on)

    PanelCard {
        title: qsTr("Content")

        PanelRow {
            name: qsTr("Version")
            value: Library.contentVersion
            verdict: Staff.contentFault.length > 0 ? qsTr("Look") : ""
            well: Staff.contentFault.length === 0
        }
        PlainText {
            width: parent.width
            visible: Staff.contentFault.length > 0
            bottomPadding: Theme.px(8)
            //: %1: a sentence that says what is wrong with the file.
            text: qsTr("%1 What readers see is the copy that was good last. Put the package in again.").arg(Staff.contentFault)
        }
        Repeater {
            model: Staff.reviews

            PanelRow {
                required property var modelData

                name: modelData.title
                value: modelData.day
                verdict: modelData.old ? qsTr("Over a year") : qsTr("OK")
                well: !modelData.old
            }
        }
        PlainText {
            width: parent.width
            topPadding: Theme.px(8)
            text: qsTr("New content comes as a new package. Who looks after this machine puts it in.")
            color: Theme.colour.inkSoft
        }
    }
    PanelCard {
        title: qsTr("Languages")

        Repeater {
            model: Staff.languages

            TickRow {
                required property var modelData

                width: parent.width
                text: modelData.name
                detail: modelData.partial ? qsTr("Not complete") : ""
                on: modelData.on
                onClicked: Staff.offer(modelData.code, !modelData.on)
            }
        }
        Column {
            width: parent.width
            visible: root.offered.length > 1
            spacing: Theme.px(8)

            Rectangle {
                width: parent.width
                height: Theme.hairline
                color: Theme.colour.line
            }
            PlainText {
                width: parent.width
                text: qsTr("Readers begin with")
                color: Theme.colour.inkSoft
            }
            Flow {
                width: parent.width
                spacing: Theme.px(8)

                Repeater {
                    model: root.offered

                    Chip {
                        required property var modelData

                        text: modelData.name
                        on: modelData.first
                        onClicked: Staff.change("first", modelData.code)
                    }
                }
            }
        }
    }
}
