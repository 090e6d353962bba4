// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// When it asks whether somebody is there, and when the screen sleeps.
PanelPage {
    id: root

    readonly property bool sleeps: root.settings.sleep.length > 0 && root.settings.wake.length > 0
    //: Seconds.
    readonly property string unit: qsTr("%1 s")

    PanelCard {
        title: qsTr("When nobody touches it")

        PanelNumber {
            name: qsTr("Asks \"Still there?\" after")
            setting: "ask_after"
            step: 15
            least: 30
            most: 600
            unit: root.unit
        }
        PanelNumber {
            name: qsTr("The same for text of 150 % and more")
            setting: "ask_after_large_text"
            step: 15
            least: 30
            most: 900
            unit: root.unit
        }
        PanelNumber {
            name: qsTr("Asks for")
            setting: "ask_for"
            step: 10
            least: 20
            most: 120
            unit: root.unit
        }
        PlainText {
            width: parent.width
            text: qsTr("Then everything of this reader is cleared, for the next one. Large text never has less time than small.")
            color: Theme.colour.inkSoft
        }
    }
    PanelCard {
        title: qsTr("Screen at night")

        TickRow {
            width: parent.width
            text: qsTr("The screen sleeps at night")
            detail: qsTr("A touch wakes it")
            on: root.sleeps
            onClicked: {
                const sleep = root.sleeps;
                Staff.change("sleep", sleep ? "" : "19:00");
                Staff.change("wake", sleep ? "" : "07:00");
            }
        }
        PanelTime {
            visible: root.sleeps
            name: qsTr("Sleeps from")
            setting: "sleep"
        }
        PanelTime {
            visible: root.sleeps
            name: qsTr("Wakes at")
            setting: "wake"
        }
    }
}
