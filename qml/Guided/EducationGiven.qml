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

    title: qsTr("Education given")
    note: qsTr("No name stored")

    Column {
        width: parent.width
        Accessible.role: Accessible.List

        Repeater {
            model: Conversation.given

            GivenRow {
                required property var modelData

                width: parent?.width ?? 0
                row: modelData
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
        model: root.questionsOpen ? Conversation.questions : []

        TickRow {
            required property var modelData

            width: parent?.width ?? 0
            text: modelData.words
            on: modelData.ticked
            onClicked: Conversation.tickQuestion(modelData.id, !on)
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
