// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Guided
import Plainheart.Model
import Plainheart.Theme

/// The clinician's notes for the page that the patient sees: the path and what to say here, the talk, likely questions, what to
/// avoid; beside a study or a chart its figures. Before a visit, the ways to begin it.
Rectangle {
    id: root

    /// The notes in larger letters.
    property bool bigger: false
    /// Another way is being chosen in the midst of a visit.
    property bool choosing: false

    readonly property bool begun: Conversation.way !== ""
    readonly property bool hasStop: Conversation.stop.id.length > 0
    readonly property bool hasStudies: Conversation.studies.length > 0
    readonly property TextStyle noteStyle: bigger ? large : Theme.small
    readonly property TextStyle large: TextStyle {
        px: Theme.body.px * 1.15; line: Theme.body.line; weight: Theme.body.weight; grow: Theme.body.grow; tracking: Theme.body.tracking
        t: Theme.t; u: Theme.u
    }

    implicitWidth: Theme.px(400)
    radius: Theme.px(Theme.radius.card)
    color: Theme.colour.card
    border.width: Theme.hairline
    border.color: Theme.colour.line
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("What to say and show")

    Connections {
        target: Conversation

        function onPlaceChanged() {
            root.choosing = false;
            scroll.scrollToTop();
        }
    }

    Item {
        id: head

        x: Theme.px(18)
        y: Theme.px(8)
        width: parent.width - 2 * x
        height: Math.max(heading.implicitHeight, size.height)

        PlainText {
            id: heading

            x: Theme.rightToLeft ? parent.width - width : 0
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - size.width - Theme.px(6)
            // Large letters leave no room for more beside the button.
            text: !root.begun ? qsTr("Begin the visit") : Theme.t >= 1.45 ? qsTr("Notes") : qsTr("Notes for this page")
            style: Theme.label
            strong: true
            Accessible.role: Accessible.Heading
        }
        Button {
            id: size

            x: Theme.rightToLeft ? -Theme.px(8) : parent.width - width + Theme.px(8)
            anchors.verticalCenter: parent.verticalCenter
            kind: Button.Kind.Quiet
            compact: true
            style: Theme.small
            iconName: "text"
            text: root.bigger ? qsTr("Smaller") : qsTr("Bigger")
            Accessible.name: root.bigger ? qsTr("Smaller notes") : qsTr("Bigger notes")
            onClicked: root.bigger = !root.bigger
        }
    }
    ScrollArea {
        id: scroll

        anchors.top: head.bottom
        anchors.topMargin: Theme.px(4)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(14)
        x: Theme.px(18)
        width: parent.width - 2 * x
        spacing: Theme.px(12)
        surface: Theme.colour.card

        Slot {
            width: parent.width
            fills: false
            active: !root.begun || root.choosing
            visible: active
            component: Component {
                PathChoice {
                    onChosen: {
                        root.choosing = false;
                        strip.takeFocus(); // what was pressed is gone
                    }
                }
            }
        }
        PathStrip {
            id: strip

            visible: root.begun && !root.choosing
            style: root.noteStyle
            onChoiceWanted: root.choosing = true
        }
        PlainText {
            width: parent.width
            visible: root.begun && !root.choosing && !root.hasStop && !root.hasStudies && text.length > 0
            text: Conversation.pageTitle
            style: Theme.label
            strong: true
            color: Theme.colour.primary
            Accessible.role: Accessible.Heading
        }
        Slot {
            width: parent.width
            fills: false
            active: root.begun && !root.choosing && Conversation.way === "question" && !root.hasStudies
            visible: active
            component: Component {
                QuestionFinder { style: root.noteStyle }
            }
        }
        // One slot, so that only one kind of notes is there at a time.
        Slot {
            width: parent.width
            fills: false
            active: (root.begun || root.hasStudies) && !root.choosing && component !== null
            visible: active
            component: root.hasStudies ? studies : root.hasStop ? stop : null
        }
        Slot {
            width: parent.width
            fills: false
            active: root.begun && !root.choosing && Conversation.mayShowScore && !root.hasStudies && !root.hasStop // a stop has it in its notes
            visible: active
            component: Component {
                OwnScore {}
            }
        }
        Column {
            width: parent.width
            visible: root.begun && !root.choosing && !root.hasStudies && Conversation.takeaways.length > 0
            spacing: Theme.px(6)

            NotesHeading { text: qsTr("To take home, no more than this") }
            Repeater {
                model: Array.from(Conversation.takeaways)

                PlainText {
                    required property string modelData

                    width: parent?.width ?? 0
                    text: modelData
                    style: root.noteStyle
                    strong: true
                }
            }
        }
    }

    Component {
        id: stop

        StopNotes { style: root.noteStyle }
    }
    Component {
        id: studies

        Column {
            id: list

            spacing: Theme.px(16)

            Button {
                visible: Conversation.lookedAt.length > 0
                kind: Button.Kind.Quiet
                compact: true
                leftPadding: 0
                style: Theme.small
                iconName: "back"
                iconDirectional: true
                text: qsTr("Back to the notes")
                onClicked: Conversation.look("")
            }
            Repeater {
                model: Conversation.studies

                StudyNotes {
                    required property var modelData

                    width: list.width
                    study: modelData
                    style: root.noteStyle
                }
            }
        }
    }
}
