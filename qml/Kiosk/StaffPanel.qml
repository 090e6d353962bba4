// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// The panel of the staff: what the machine has and does, and what they can change. Nothing of a reader is in it.
FocusScope {
    id: root

    property string part: "overview"
    /// The field that is typed in; null: no keys are shown.
    property TextField field: null

    readonly property var parts: [
        { id: "overview", name: qsTr("Overview"), icon: "screen" },
        { id: "content", name: qsTr("Content and languages"), icon: "book" },
        { id: "beginning", name: qsTr("How readers begin"), icon: "people" },
        { id: "times", name: qsTr("Times"), icon: "clock" },
        { id: "sound", name: qsTr("Sound and printer"), icon: "speak" },
        { id: "clinic", name: qsTr("Clinic"), icon: "home" },
        { id: "counts", name: qsTr("Counts"), icon: "chart-days" },
        { id: "diagnostics", name: qsTr("Diagnostics"), icon: "shield" }
    ]

    function show(part: string) {
        field = null;
        root.part = part;
        Staff.forgetNotice();
        Staff.lookAround();
        const shown = parts.find(candidate => candidate.id === part);
        Navigator.announce(shown?.name ?? "");
    }
    /// From a button that goes with its part: the keyboard goes on at the part that comes.
    function leadTo(part: string) {
        show(part);
        partTabs.itemAt(parts.findIndex(candidate => candidate.id === part))?.forceActiveFocus(Qt.OtherFocusReason);
    }
    function components(part: string): Component {
        switch (part) {
        case "content":
            return content;
        case "beginning":
            return beginning;
        case "times":
            return times;
        case "sound":
            return sound;
        case "clinic":
            return clinic;
        case "counts":
            return counts;
        case "diagnostics":
            return diagnostics;
        default:
            return overview;
        }
    }
    /// As "4:52".
    function clock(seconds: int): string {
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }

    Accessible.role: Accessible.Pane
    Component.onCompleted: {
        lock.forceActiveFocus(Qt.OtherFocusReason);
        Navigator.announce(heading.text);
    }
    Keys.onPressed: event => event.accepted = event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab
    Keys.onEscapePressed: Staff.leave()

    Rectangle {
        anchors.fill: parent
        color: Theme.colour.paper
    }
    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
        onClicked: root.field = null
    }

    Rectangle {
        id: head

        width: parent.width
        height: Math.max(Theme.px(72), lock.height + Theme.px(12))
        color: Theme.colour.card

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hairline
            color: Theme.colour.line
        }
        Row {
            x: Theme.rightToLeft ? parent.width - width - Theme.px(24) : Theme.px(24)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(14)

            Logo {
                size: Theme.px(30)
                anchors.verticalCenter: parent.verticalCenter
            }
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.width / Theme.u >= 760
                text: "Plainheart"
                style: Theme.h3
                wrapMode: Text.NoWrap
            }
            PlainText {
                id: heading

                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Staff panel")
                style: Theme.label
                font: style.plainFont
                color: Theme.colour.inkSoft
                wrapMode: Text.NoWrap
                Accessible.role: Accessible.Heading
            }
        }
        Row {
            x: Theme.rightToLeft ? Theme.px(24) : parent.width - width - Theme.px(24)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(14)

            Row {
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.px(8)
                visible: root.width / Theme.u >= 620

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "lock"
                    size: Theme.px(20)
                    colour: Theme.colour.inkSoft
                }
                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    //: Minutes and seconds until the panel locks, as "4:52".
                    text: qsTr("Locks in %1").arg(root.clock(Staff.lockLeft))
                    color: Theme.colour.inkSoft
                    wrapMode: Text.NoWrap
                }
            }
            Button {
                id: lock

                kind: Button.Kind.Secondary
                compact: true
                focus: true
                text: qsTr("Lock and leave")
                onClicked: Staff.leave()
            }
        }
    }

    ScrollArea {
        id: tabs

        x: Theme.rightToLeft ? parent.width - width - Theme.px(14) : Theme.px(14)
        y: head.height + Theme.px(12)
        width: Theme.px(root.width / Theme.u < 720 ? 214 : 244)
        height: page.height
        steady: false

        Column {
            width: parent.width
            spacing: Theme.px(4)
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Parts of the panel")

            Repeater {
                id: partTabs

                model: root.parts

                PanelTab {
                    required property var modelData

                    width: parent.width
                    text: modelData.name
                    iconName: modelData.icon
                    on: root.part === modelData.id
                    mark: modelData.id === "diagnostics" && (Staff.complaints.length > 0 || Staff.storageLow) ? qsTr("Needs a look") : ""
                    onClicked: root.show(modelData.id)
                }
            }
        }
    }
    Rectangle {
        x: Theme.rightToLeft ? tabs.x - Theme.px(8) : tabs.x + tabs.width + Theme.px(6)
        y: head.height
        width: Theme.hairline
        height: parent.height - y - (keyboard.visible ? keyboard.height : 0)
        color: Theme.colour.line
    }
    Column {
        id: notices

        x: page.x
        y: head.height + Theme.px(14)
        width: page.width
        spacing: Theme.px(8)

        Callout {
            visible: text.length > 0
            width: parent.width
            height: visible ? implicitHeight : 0
            text: Staff.notice
            Accessible.role: Accessible.AlertMessage
        }
    }
    Slot {
        id: page

        x: Theme.rightToLeft ? Theme.px(16) : tabs.x + tabs.width + Theme.px(22)
        y: notices.y + (Staff.notice.length > 0 ? notices.height + Theme.px(10) : 0)
        width: Theme.rightToLeft ? tabs.x - Theme.px(22) - x : parent.width - x - Theme.px(16)
        height: parent.height - y - Theme.px(8) - (keyboard.visible ? keyboard.height : 0)
        component: root.components(root.part)
    }
    Keyboard {
        id: keyboard

        visible: root.field !== null && Session.keyboardOnScreen
        anchors.bottom: parent.bottom
        width: parent.width
        field: root.field ?? noField
        letters: Library.keyboard("letters")
        figures: Library.keyboard("figures")
        onHidden: root.field = null
        onTold: words => Navigator.announce(words)
    }
    TextField {
        id: noField

        name: ""
        visible: false
    }
    Connections {
        target: Staff

        function onNoticeChanged() {
            if (Staff.notice.length > 0)
                Navigator.announce(Staff.notice);
        }
    }

    Component {
        id: overview

        StaffOverview { onWanted: part => root.leadTo(part) }
    }
    Component {
        id: content

        StaffContent {}
    }
    Component {
        id: beginning

        StaffBeginning {}
    }
    Component {
        id: times

        StaffTimes {}
    }
    Component {
        id: sound

        StaffSound {}
    }
    Component {
        id: clinic

        StaffClinic { onTyping: field => root.field = field }
    }
    Component {
        id: counts

        StaffCounts {}
    }
    Component {
        id: diagnostics

        StaffDiagnostics {}
    }
}
