// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// Likely questions of all stops, found by a few words. One that is chosen opens its stop on the patient's page, and its answer here.
Column {
    id: root

    required property TextStyle style
    /// The question that was chosen, once its stop is on the patient's page.
    readonly property guidedStop stop: Conversation.stop
    readonly property bool asked: stop.id.length > 0 && Conversation.openQuestion >= 0
    readonly property var found: {
        Conversation.allQuestions; // in another language they are others
        return asked && field.text.length === 0 ? [] : Array.from(Conversation.questionsWith(field.text));
    }

    width: parent?.width ?? 0
    spacing: Theme.px(8)

    Repeater {
        model: root.asked ? [root.stop.questions[Conversation.openQuestion]] : []

        LikelyQuestion {
            required property guidedNote modelData

            width: root.width
            question: modelData.first
            answer: modelData.second
            sources: modelData.sources
            style: root.style
            open: true
            onRequested: Conversation.openQuestion = -1
        }
    }
    // What comes next is typed. With the next turn of the event loop: before it nothing here is seen yet.
    Timer {
        interval: 0
        running: true
        onTriggered: field.forceActiveFocus(Qt.OtherFocusReason)
    }
    NotesHeading { text: root.asked ? qsTr("Another question") : qsTr("What does the patient ask?") }
    TextField {
        id: field

        width: parent.width
        name: qsTr("Words of the question")
    }
    PlainText {
        width: parent.width
        visible: field.text.length > 0 && root.found.length === 0
        text: qsTr("No question here has these words. Try fewer.")
        style: Theme.small
    }
    Repeater {
        model: root.found

        Pressable {
            id: entry

            required property var modelData

            width: root.width
            height: Math.max(Theme.target, words.implicitHeight + Theme.px(16))
            Accessible.name: modelData.words
            Accessible.description: modelData.title
            onClicked: {
                const answer = modelData.answer;
                Conversation.chooseQuestion(modelData.stop, modelData.index);
                field.clear();
                field.forceActiveFocus(Qt.OtherFocusReason); // what was pressed is gone
                Navigator.announce(answer);
            }

            background: Rectangle {
                radius: Theme.px(Theme.radius.small)
                color: entry.hovered || entry.down ? Theme.colour.primaryTint : "transparent"

                Rectangle {
                    width: parent.width
                    height: Theme.hairline
                    color: Theme.colour.line
                }
            }
            contentItem: Item {
                Column {
                    id: words

                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width

                    PlainText {
                        width: parent.width
                        text: entry.modelData.words
                        style: Theme.small
                        strong: true
                        Accessible.ignored: true
                    }
                    PlainText {
                        width: parent.width
                        text: entry.modelData.title
                        style: Theme.small
                        color: Theme.colour.inkSoft
                        Accessible.ignored: true
                    }
                }
            }
            FocusRing {
                target: entry
                shown: entry.visualFocus
                radius: Theme.px(Theme.radius.small)
                anchors.margins: -1
            }
        }
    }
}
