// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// How loud it may be, and where it prints; each can be tried.
PanelPage {
    id: root

    PanelCard {
        title: qsTr("Sound")
        spacing: Theme.px(8)

        TickRow {
            width: parent.width
            text: qsTr("Pages can be read aloud")
            detail: qsTr("Who can't see needs it, too")
            on: root.settings.read_aloud
            onClicked: Staff.change("read_aloud", !root.settings.read_aloud)
        }
        PanelNumber {
            name: qsTr("As loud as a reader can make it")
            setting: "volume_limit"
            step: 10
            least: 0
            most: 100
            //: Percent.
            unit: qsTr("%1 %")
        }
        PanelRow {
            visible: Staff.sound.length > 0
            name: Staff.sound === "silent" ? qsTr("No sound can be played. Is it on, and is a loudspeaker there?")
                : qsTr("You should hear a sentence now.")
            verdict: Staff.sound === "silent" ? qsTr("Look") : ""
            well: Staff.sound !== "silent"
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
        title: qsTr("Printer")
        spacing: Theme.px(10)

        PanelChoice {
            visible: Printing.machinePrinters.length > 0
            name: qsTr("Readers print with")
            setting: "printer"
            choices: [
                { value: "", text: qsTr("The usual one") },
                ...Array.from(Printing.machinePrinters).map(printer => ({ value: printer.name, text: printer.title }))
            ]
        }
        PanelRow {
            visible: !Printing.available
            name: Printing.sentence.length > 0 ? Printing.sentence : qsTr("This machine has no printer.")
            value: ""
        }
        PanelRow {
            visible: Printing.available && Printing.state !== "idle"
            name: Printing.sentence
            verdict: Printing.state === "done" ? qsTr("OK") : Printing.inTrouble ? qsTr("Look") : ""
            well: Printing.state === "done"
        }
        PlainText {
            visible: text.length > 0
            width: parent.width
            text: Printing.remedy
            color: Theme.colour.inkSoft
        }
        Button {
            x: Theme.rightToLeft ? parent.width - width : 0
            kind: Button.Kind.Secondary
            compact: true
            text: qsTr("Print a test page")
            iconName: "print"
            enabled: Printing.available && !Printing.busy
            whyDisabled: qsTr("There is nothing to print with now.")
            onClicked: Staff.testPrinter()
        }
    }
}
