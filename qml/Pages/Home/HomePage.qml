// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Pictures
import Plainheart.Theme

/// One question, one heart, six stops round it.
Page {
    id: root

    readonly property bool map: Theme.t < 1.45 && (Theme.portrait ? !Theme.big : Theme.viewport.width / Theme.u >= (Theme.t > 1.1 ? 1200 : 960))
    /// Words that are read from farther away have no room beside the heart and the names round it: they stand above and below.
    readonly property bool crosses: map && !Theme.portrait && Theme.t > 1.28
    /// Little room beside or above the heart.
    readonly property bool tight: Theme.narrow || Theme.t > 1.1
    readonly property contentDocument today: Library.document("where-things-stand")
    readonly property contentDocument care: Library.document("heart-failure")

    title: Library.placeName("home")
    home: true
    // Enter begins, or goes on where the reader was.
    firstAction: wasHere ? goOn : start
    property Item start: null
    property Item goOn: null

    HoldToHear {
        parent: root
        anchors.fill: parent
    }

    component Hero: PlainText {
        text: qsTr("Could stem cells help a weak heart?")
        style: Theme.hero
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
    component Lead: PlainText {
        text: qsTr("Doctors hope so. Here is what they hope, what happens in the body, and what studies in people have found.")
        style: Theme.lead
        Layout.fillWidth: true
    }
    component Order: PlainText {
        text: qsTr("Six short stops. Go in order, or touch any one.")
        color: Theme.colour.inkSoft
        Layout.fillWidth: true
    }
    component Today: Callout {
        required property var page

        strongText: page.today.takeaway
        text: page.care.action
        Layout.fillWidth: true
    }
    /// For who was here before, on this day or an earlier one.
    readonly property bool wasHere: Record.goOn.length > 0
    /// What the page is about is said to who is new, where a line above it does not take the room: what keeps a reader safe
    /// stays in view.
    readonly property bool introduces: !wasHere && Record.notice.length === 0
    component GoOn: GoOnButton {
        fillWidth: true
        implicitHeight: Math.max(Theme.primaryTarget, Theme.px(80), implicitContentHeight + Theme.px(20))
        Layout.fillWidth: true
    }
    component HaveRead: Button {
        visible: Record.goOn.length > 0
        kind: Button.Kind.Quiet
        compact: true
        style: Theme.small
        text: Library.placeName("read")
        iconName: "check"
        onClicked: Navigator.open("read")
    }
    component Start: Button {
        required property var page

        kind: page.wasHere ? Button.Kind.Secondary : Button.Kind.Primary
        text: qsTr("Start here")
        detail: page.care.title
        iconName: "next"
        iconAfter: true
        iconDirectional: true
        fillWidth: true
        implicitHeight: Math.max(Theme.primaryTarget, Theme.px(80), implicitContentHeight + Theme.px(20))
        Layout.fillWidth: true
        onClicked: Navigator.open("heart-failure")
    }
    /// One of the other ways in.
    component Door: Button {
        kind: Button.Kind.Secondary
        fillWidth: true
        implicitHeight: Math.max(Theme.primaryTarget, Theme.px(80), implicitContentHeight + Theme.px(20))
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
    }
    component Short: Door {
        readonly property readerPath path: Library.readerPath("three-minutes")

        visible: path.id.length > 0
        text: path.title
        detail: qsTr("The short way")
        iconName: "clock"
        onClicked: Navigator.takePath(path)
    }
    component Offer: Door {
        text: qsTr("Someone offered me stem cells")
        detail: Library.placeName("offer-check")
        iconName: "shield"
        onClicked: Navigator.open("offer-check")
    }
    component Helps: Door {
        text: page.care.section("what-helps-today").title + "?"
        detail: qsTr("Proven treatments")
        iconName: "heart"
        onClicked: Navigator.open("heart-failure/what-helps-today")

        required property var page
    }
    component Answers: Door {
        required property var page

        text: page.today.title
        detail: qsTr("All six answers on one page")
        iconName: "book"
        onClicked: Navigator.open("where-things-stand")
    }
    component Questions: Door {
        text: Library.placeName("questions")
        detail: qsTr("Take them to your visit")
        iconName: "question"
        onClicked: Navigator.open("questions")
    }

    Slot {
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: parent.width
        component: !root.map ? list : Theme.portrait ? tall : root.crosses ? across : wide
    }

    Component {
        id: wide

        Item {
            // Scrolls in languages whose words are longer.
            ScrollArea {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: Theme.px(44)
                anchors.top: parent.top
                anchors.topMargin: Theme.px(root.tight ? 0 : 20)
                anchors.bottom: buttons.top
                anchors.bottomMargin: Theme.px(16)
                width: Theme.px(Theme.narrow ? 372 : Theme.t > 1.25 ? 436 : 404) + rightSpare // all of it is to be in view
                rightPadding: rightSpare

                readonly property real rightSpare: Theme.px(6)

                ColumnLayout {
                    width: parent.width
                    height: Math.max(implicitHeight, words.height)
                    spacing: Theme.px(Theme.narrow ? 12 : 16)

                    Hero { Layout.maximumWidth: Theme.px(390) }
                    GoOn { Component.onCompleted: root.goOn = this }
                    HaveRead {}
                    Lead { visible: Theme.t < 1.2 && root.introduces }
                    Order { visible: !root.tight && Theme.t < 1.05 && root.introduces }
                    Item { Layout.fillHeight: true }
                    Today {
                        page: root
                        style: root.tight ? Theme.small : Theme.body
                    }
                }
            }
            HeartMap {
                id: map

                anchors.left: words.right
                anchors.leftMargin: Theme.px(6)
                anchors.right: parent.right
                anchors.rightMargin: Theme.px(14)
                anchors.top: parent.top
                anchors.bottom: buttons.top
                road: true
            }
            RowLayout {
                id: buttons

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.leftMargin: Theme.px(44)
                anchors.rightMargin: Theme.px(44)
                anchors.bottomMargin: Theme.px(28)
                spacing: Theme.px(16)

                Start {
                    page: root
                    Component.onCompleted: root.start = this
                    Layout.fillWidth: false
                    Layout.preferredWidth: words.width - words.rightSpare
                    Layout.fillHeight: true
                }
                // Its second line is said, but not written: the words beside the heart need the height.
                Short {
                    detail: ""
                    Accessible.name: Words.sentences([text, qsTr("The short way")])
                }
                Offer { detail: "" }
                Helps {
                    page: root
                    detail: ""
                }
            }
        }
    }

    Component {
        id: across

        Item {
            ColumnLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.px(32)
                anchors.rightMargin: Theme.px(32)
                anchors.bottomMargin: Theme.px(18)
                spacing: Theme.px(10)

                Hero {
                    style: Theme.h1
                    horizontalAlignment: Text.AlignHCenter
                }
                GoOn { Component.onCompleted: root.goOn = this }
                HeartMap {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                Today {
                    page: root
                    style: Theme.small
                }
                RowLayout {
                    spacing: Theme.px(14)
                    Layout.fillHeight: false

                    Start {
                        page: root
                        Component.onCompleted: root.start = this
                        Layout.preferredWidth: 350
                        Layout.fillHeight: true
                    }
                    // As their words need.
                    Short {
                        Layout.preferredWidth: 265
                        detail: ""
                        Accessible.name: Words.sentences([text, qsTr("The short way")])
                    }
                    Offer {
                        Layout.preferredWidth: 320
                        detail: ""
                    }
                    Helps {
                        Layout.preferredWidth: 240
                        page: root
                        detail: ""
                    }
                }
            }
        }
    }

    Component {
        id: tall

        // The slot gives its item the whole height: the margins are inside.
        Item {
            ColumnLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.px(32)
                anchors.rightMargin: Theme.px(32)
                anchors.topMargin: Theme.px(8)
                anchors.bottomMargin: Theme.px(20)
                spacing: Theme.px(16)

                Hero {}
                GoOn { Component.onCompleted: root.goOn = this }
                HaveRead {}
                Lead { visible: !root.wasHere }
                Order { visible: !root.wasHere }
                HeartMap {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                Today { page: root }
                Start {
                    page: root
                    Component.onCompleted: root.start = this
                }
                RowLayout {
                    spacing: Theme.px(16)
                    Layout.fillHeight: false // the heart takes what is left

                    Short {}
                    Offer {}
                    Helps { page: root }
                }
                RowLayout {
                    spacing: Theme.px(16)
                    Layout.fillHeight: false

                    Answers { page: root }
                    Questions {}
                }
            }
        }
    }

    Component {
        id: list

        ScrollArea {
            Component.onCompleted: root.scroller = this
            anchors.fill: parent
            anchors.leftMargin: Theme.px(20)
            anchors.rightMargin: Theme.px(20)
            spacing: Theme.px(18)

            ColumnLayout {
                width: parent.width
                spacing: Theme.px(18)

                // The way in comes first: at large text the rest is below.
                Hero {}
                GoOn { Component.onCompleted: root.goOn = this }
                HaveRead {}
                Start {
                    page: root
                    Component.onCompleted: root.start = this
                }
                Today { page: root }
                Short { Layout.fillHeight: false }
                Offer { Layout.fillHeight: false }
                Helps {
                    page: root
                    Layout.fillHeight: false
                }
                Lead {}
                Order {}
                GridLayout {
                    columns: width > Theme.small.pixelSize * 30 && !Theme.portrait ? 2 : 1
                    columnSpacing: Theme.px(14)
                    rowSpacing: Theme.px(14)
                    Layout.fillWidth: true

                    Repeater {
                        model: Library.topics

                        Button {
                            required property contentDocument modelData

                            kind: Button.Kind.Secondary
                            text: Words.number(modelData.position) + ". " + modelData.title
                            detail: modelData.question
                            fillWidth: true
                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            Layout.preferredWidth: 1
                            onClicked: Navigator.open(modelData.id)
                        }
                    }
                }
                Answers {
                    page: root
                    Layout.fillHeight: false
                }
                Questions { Layout.fillHeight: false }
                Item { implicitHeight: Theme.px(10) }
            }
        }
    }
}
