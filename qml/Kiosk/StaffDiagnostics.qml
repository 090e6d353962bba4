// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// Whether the machine is well, when it started last and why, and how it is ended.
PanelPage {
    id: root

    /// What is asked once more before it is done: "restart" or "login".
    property string asked: ""

    PanelCard {
        title: qsTr("Diagnostics")
        action: qsTr("Look again")
        onActed: Staff.lookAround()

        PanelRow {
            name: qsTr("Touch screen")
            value: Staff.touchScreen.length === 0 ? qsTr("None was found") : Staff.touched ? qsTr("It felt your touch") : Staff.touchScreen
            verdict: Staff.touchScreen.length > 0 ? qsTr("OK") : qsTr("Look")
            well: Staff.touchScreen.length > 0
        }
        PanelRow {
            name: qsTr("Sound")
            value: Staff.sound === "silent" ? qsTr("None can be played") : Staff.sound.length > 0 ? qsTr("Plays") : qsTr("Not tried")
            verdict: Staff.sound === "silent" ? qsTr("Look") : Staff.sound.length > 0 ? qsTr("OK") : ""
            well: Staff.sound !== "silent"
        }
        PanelRow {
            name: qsTr("Printer")
            value: Printing.available ? Printing.chosen.title : Printing.sentence.length > 0 ? Printing.sentence : qsTr("None")
            verdict: Printing.available ? qsTr("OK") : ""
        }
        PanelRow {
            name: qsTr("Storage")
            value: Staff.storageFree.length > 0 ? qsTr("%1 free").arg(Staff.storageFree) : qsTr("Not known")
            verdict: Staff.storageFree.length === 0 ? "" : Staff.storageLow ? qsTr("Look") : qsTr("OK")
            well: !Staff.storageLow
        }
        Item {
            width: parent.width
            height: Theme.px(8)
        }
        Button {
            x: Theme.rightToLeft ? parent.width - width : 0
            kind: Button.Kind.Secondary
            compact: true
            text: qsTr("Play a sentence")
            iconName: "speak"
            enabled: root.settings.read_aloud && root.settings.volume_limit > 0
            whyDisabled: qsTr("Nothing is read aloud now.")
            onClicked: Staff.testSound()
        }
    }
    PanelCard {
        title: qsTr("Settings file")

        PanelRow {
            name: Staff.settingsFile
            verdict: Staff.complaints.length === 0 ? qsTr("OK") : qsTr("Look")
            well: Staff.complaints.length === 0
        }
        Repeater {
            model: Staff.complaints

            PanelRow {
                required property string modelData

                name: modelData
            }
        }
    }
    PanelCard {
        title: qsTr("Last starts")

        PlainText {
            width: parent.width
            visible: Staff.starts.length === 0
            text: qsTr("None is known.")
        }
        Repeater {
            model: Array.from(Staff.starts).slice(0, 6)

            PanelRow {
                required property var modelData

                name: modelData.began
                value: modelData.why
            }
        }
    }
    PanelCard {
        title: qsTr("This screen")
        spacing: Theme.px(10)

        Button {
            width: parent.width
            text: qsTr("Cleaning mode")
            iconName: "cloth"
            onClicked: Staff.clean()
        }
        Button {
            width: parent.width
            kind: Button.Kind.Secondary
            compact: true
            text: root.asked === "restart" ? qsTr("Yes, restart now") : qsTr("Restart Plainheart")
            iconName: "refresh"
            onClicked: {
                if (root.asked === "restart")
                    Staff.restart();
                else {
                    root.asked = "restart";
                    Navigator.announce(text);
                }
            }
        }
        Button {
            width: parent.width
            kind: Button.Kind.Secondary
            compact: true
            text: root.asked === "login" ? qsTr("Yes, quit now") : qsTr("Quit to a login")
            detail: root.asked === "login" ? qsTr("Readers can't use it until the machine is started anew.") : qsTr("For who looks after the machine")
            iconName: "close"
            onClicked: {
                if (root.asked === "login")
                    Staff.quitToLogin();
                else {
                    root.asked = "login";
                    Navigator.announce(Words.sentences([text, detail]));
                }
            }
        }
    }
}
