// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// What was explained so far, the questions that came up, and what the clinician adds for the record.
ConsoleCard {
    id: root

    property bool questionsOpen: false
    readonly property var rows: Array.from(Conversation.given)
    readonly property var questions: Array.from(Conversation.questions)
    readonly property var none: ({ title: "", number: 0, state: "", minutes: "", heard: "" })

    title: qsTr("Education given")
    note: qsTr("No name stored")

    Column {
        width: parent.width
        Accessible.role: Accessible.List

        Repeater {
            model: root.rows.length // rows stay while their words change

            GivenRow {
                required property int index

                width: parent?.width ?? 0
                row: root.rows[index] ?? root.none
            }
        }
    }
    Button {
        width: Math.min(implicitWidth, parent.width)
        kind: Button.Kind.Quiet
        compact: true
        leftPadding: 0
        style: Theme.small
        iconName: root.questionsOpen ? "up" : "down"
        text: qsTr("Questions that came up")
        Accessible.description: root.questionsOpen ? qsTr("The list is shown") : qsTr("Shows the list")
        onClicked: root.questionsOpen = !root.questionsOpen
    }
    Repeater {
        model: root.questionsOpen ? root.questions.length : 0 // so that the one that is ticked keeps the keyboard

        TickRow {
            required property int index

            width: parent?.width ?? 0
            text: root.questions[index]?.words ?? ""
            on: root.questions[index]?.ticked ?? false
            onClicked: Conversation.tickQuestion(root.questions[index].id, !on)
        }
    }
    PlainText {
        width: parent.width
        visible: root.questionsOpen
        text: qsTr("Ticked questions stand on the patient's page to take home.")
        style: Theme.small
        color: Theme.colour.inkSoft
    }
    TextField {
        width: parent.width
        name: qsTr("Add a line to the record")
        font: Theme.small.font
        text: Conversation.addition
        onTextEdited: Conversation.addition = text
    }
}
