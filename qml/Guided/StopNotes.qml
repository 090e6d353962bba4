// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// The notes of a stop: its answer, what to say and show, what may be asked, and what not to say.
Column {
    id: root

    required property TextStyle style
    readonly property guidedStop stop: Conversation.stop
    readonly property var answer: Conversation.answer

    width: parent?.width ?? 0
    spacing: Theme.px(10)

    NotesHeading {
        line: false
        text: qsTr("Key message")
    }
    PlainText {
        width: parent.width
        text: root.answer.headline ?? ""
        style: Theme.label
        strong: true
        lineHeight: Math.round(style.pixelSize * 1.35)
    }
    PlainText {
        width: parent.width
        //: What the patient should know after the stop.
        text: qsTr("Goal: %1").arg(root.stop.goal)
        style: Theme.small
        color: Theme.colour.inkSoft
    }
    NotesHeading { text: qsTr("Say it like this") }
    Repeater {
        model: root.stop.talk

        TalkPoint {
            required property guidedNote modelData

            width: root.width
            note: modelData
            style: root.style
        }
    }
    Slot {
        width: parent.width
        fills: false
        active: Conversation.mayShowScore
        visible: active
        component: Component {
            OwnScore {}
        }
    }
    NotesHeading { text: qsTr("If they ask") }
    Column {
        width: parent.width

        Repeater {
            model: root.stop.questions

            LikelyQuestion {
                required property guidedNote modelData
                required property int index

                width: root.width
                question: modelData.first
                answer: modelData.second
                sources: modelData.sources
                style: root.style
                open: Conversation.openQuestion === index
                onRequested: Conversation.openQuestion = open ? -1 : index
            }
        }
    }
    AvoidNotes {
        notes: root.stop.avoid
        style: root.style
    }
    NotesHeading { text: qsTr("How sure we are") }
    AnswerNotes { style: root.style }
}
