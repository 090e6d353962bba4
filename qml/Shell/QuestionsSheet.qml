// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Theme

/// Save a question for my visit: the questions of the page that is open, ticked by touch.
Sheet {
    id: root

    /// The topic or page whose questions are offered; empty: what fits what was read.
    property string documentId: ""
    property var questions: []

    name: qsTr("Save a question for my visit")
    usualWidth: 600
    largeWidth: 800
    spacing: Theme.px(8)
    // They stay as they are while the sheet is open.
    onAboutToShow: questions = MyQuestions.offered(documentId)

    PlainText {
        width: parent.width
        text: qsTr("%n saved", "", MyQuestions.ids.length)
        style: Theme.small
        color: Theme.colour.inkSoft
    }
    Column {
        width: parent.width

        Repeater {
            model: root.questions

            QuestionTick {
                required property int index
                required property question modelData

                width: root.bodyWidth
                focus: index === 0 // Close may be out of sight
                asked: modelData
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.px(8)

        Button {
            kind: Button.Kind.Secondary
            compact: true
            text: qsTr("Close")
            focus: root.questions.length === 0
            onClicked: root.close()
        }
        Button {
            kind: Button.Kind.Quiet
            compact: true
            text: qsTr("See all questions")
            onClicked: {
                root.close();
                Navigator.open(root.documentId.length > 0 ? "questions/" + root.documentId : "questions");
            }
        }
        Button {
            kind: Button.Kind.Quiet
            compact: true
            text: Library.placeName("take-home")
            onClicked: {
                root.close();
                Navigator.open("take-home");
            }
        }
    }
}
