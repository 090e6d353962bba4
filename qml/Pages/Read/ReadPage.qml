// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Theme

/// What the reader has opened, and when: the six stops, and the other pages. And the way to have it all forgotten.
ListPage {
    id: root

    readonly property var pages: Record.pages
    readonly property real gap: Theme.px(12)

    title: Library.placeName("read")
    // Where nothing is listed there is still a way on.
    nextText: Record.keeps ? "" : qsTr("Start here: %1").arg(Library.placeName("heart-failure"))
    onNextRequested: Navigator.open("heart-failure")

    component Heading: PlainText {
        topPadding: Theme.px(10)
        style: Theme.h3
        Accessible.role: Accessible.Heading
    }
    component Entries: Grid {
        id: entries

        required property var places

        columns: width > Theme.small.pixelSize * 40 ? 2 : 1
        columnSpacing: root.gap
        rowSpacing: root.gap

        Repeater {
            model: entries.places

            EntryCard {
                required property var modelData

                width: (entries.width - (entries.columns - 1) * entries.columnSpacing) / entries.columns
                text: modelData.title
                detail: modelData.when
                iconName: modelData.opened ? "check" : "one-ring"
                onClicked: Navigator.open(modelData.address)
            }
        }
    }

    PlainText {
        width: parent.width
        text: Record.keeps ? qsTr("This list is for you. It stays on this computer, and no one else gets it.")
                           : qsTr("Nothing is remembered here. When you close the program, it forgets what you did.")
        style: Theme.lead
    }
    GoOnButton {}
    Heading {
        width: parent.width
        visible: Record.keeps
        text: qsTr("The six stops")
    }
    Entries {
        width: parent.width
        visible: Record.keeps
        places: Record.stops
    }
    Heading {
        width: parent.width
        visible: root.pages.length > 0
        text: qsTr("Other pages")
    }
    Entries {
        width: parent.width
        visible: root.pages.length > 0
        places: root.pages
    }
    Heading {
        width: parent.width
        visible: forget.visible
        text: qsTr("If you share this computer")
    }
    PlainText {
        width: parent.width
        visible: forget.visible
        text: qsTr("Plainheart can forget all that it remembers of you.")
    }
    Button {
        id: forget

        x: Theme.rightToLeft ? parent.width - width : 0
        visible: Record.keeps && Record.holdsSomething
        kind: Button.Kind.Secondary
        text: qsTr("Forget everything")
        iconName: "erase"
        onClicked: question.openAt(forget)
    }
    Item {
        width: parent.width
        height: Theme.px(8)
    }

    ForgetSheet {
        id: question

        lowest: root.height - Theme.px(16)
    }
}
