// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// What matters at a glance, and what is done most often.
PanelPage {
    id: root

    signal wanted(part: string)

    readonly property var old: Array.from(Staff.reviews).filter(review => review.old)
    readonly property var sums: {
        const sums = { visits: 0, pages: 0, prints: 0 };
        for (const day of Array.from(Staff.days).slice(0, 7)) {
            sums.visits += day.visits;
            sums.pages += day.pages;
            sums.prints += day.prints;
        }
        return sums;
    }

    PanelCard {
        title: qsTr("Content")
        action: qsTr("All dates")
        onActed: root.wanted("content")

        PanelRow {
            name: qsTr("Version")
            value: Library.contentVersion
            verdict: Staff.contentFault.length > 0 ? qsTr("Look") : ""
            well: Staff.contentFault.length === 0
        }
        PanelRow {
            name: qsTr("Topics checked")
            value: root.old.length === 0 ? qsTr("All within a year") : qsTr("%n too long ago", "", root.old.length)
            verdict: root.old.length === 0 ? qsTr("OK") : qsTr("Look")
            well: root.old.length === 0
        }
    }
    PanelCard {
        title: qsTr("Languages")
        action: qsTr("Change")
        onActed: root.wanted("content")

        Repeater {
            model: Staff.languages

            PanelRow {
                required property var modelData

                name: modelData.name
                //: A language whose translation is not complete.
                value: modelData.partial ? qsTr("Not complete") : modelData.first ? qsTr("At the start") : ""
                //: Whether readers can choose a language.
                verdict: modelData.on ? qsTr("On") : qsTr("Off")
                well: true
                verdictIcon: modelData.on ? "check" : "minus"
            }
        }
    }
    PanelCard {
        title: qsTr("Diagnostics")
        action: qsTr("Look closer")
        onActed: root.wanted("diagnostics")

        PanelRow {
            name: qsTr("Touch screen")
            value: Staff.touchScreen.length === 0 ? qsTr("None was found") : Staff.touched ? qsTr("It felt your touch") : qsTr("Connected")
            verdict: Staff.touchScreen.length > 0 ? qsTr("OK") : qsTr("Look")
            well: Staff.touchScreen.length > 0
        }
        PanelRow {
            name: qsTr("Printer")
            value: Printing.available ? Printing.chosen.title : qsTr("None")
            verdict: Printing.available ? qsTr("OK") : ""
        }
        PanelRow {
            name: qsTr("Storage")
            value: Staff.storageFree.length > 0 ? qsTr("%1 free").arg(Staff.storageFree) : qsTr("Not known")
            verdict: Staff.storageFree.length === 0 ? "" : Staff.storageLow ? qsTr("Look") : qsTr("OK")
            well: !Staff.storageLow
        }
        PanelRow {
            name: qsTr("Settings file")
            value: Staff.complaints.length > 0 ? qsTr("%n things to mend", "", Staff.complaints.length) : ""
            verdict: Staff.complaints.length > 0 ? qsTr("Look") : qsTr("OK")
            well: Staff.complaints.length === 0
        }
    }
    PanelCard {
        title: qsTr("Times")
        action: qsTr("Change")
        onActed: root.wanted("times")

        PanelRow {
            name: qsTr("Asks after")
            //: Seconds.
            value: qsTr("%1 s").arg(Words.number(root.settings.ask_after))
        }
        PanelRow {
            name: qsTr("Counts down")
            //: Seconds.
            value: qsTr("%1 s").arg(Words.number(root.settings.ask_for))
        }
        PanelRow {
            name: qsTr("Sleeps")
            value: root.settings.sleep.length > 0 && root.settings.wake.length > 0
                //: From one time of day to another.
                ? qsTr("%1 to %2").arg(root.settings.sleep).arg(root.settings.wake) : qsTr("Never")
        }
    }
    PanelCard {
        title: qsTr("Use in the last 7 days")
        action: qsTr("All counts")
        onActed: root.wanted("counts")

        PanelRow {
            name: qsTr("Visits")
            value: root.settings.count ? Words.number(root.sums.visits) : qsTr("Not counted")
        }
        PanelRow {
            name: qsTr("Pages opened")
            value: root.settings.count ? Words.number(root.sums.pages) : qsTr("Not counted")
        }
        PanelRow {
            name: qsTr("Printed")
            value: root.settings.count ? Words.number(root.sums.prints) : qsTr("Not counted")
        }
    }
    PanelCard {
        title: qsTr("This screen")
        spacing: Theme.px(10)

        Button {
            width: parent.width
            kind: Button.Kind.Primary
            text: qsTr("Cleaning mode")
            detail: qsTr("60 seconds without touch")
            iconName: "cloth"
            onClicked: Staff.clean()
        }
        PlainText {
            width: parent.width
            text: qsTr("This machine counts visits and pages only. It stores no names, no answers and no questions.")
            color: Theme.colour.inkSoft
        }
    }
}
