// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Theme

/// Save a question for my visit: the questions of the page that is open, ticked by touch.
Popover {
    id: root

    /// The topic or page whose questions are offered; empty: what fits what was read.
    property string documentId: ""
    property var questions: []

    name: qsTr("Save a question for my visit")
    width: Math.min(Theme.px(Theme.t >= 1.45 ? 800 : 600), (parent ? parent.width : 0) - Theme.px(32))
    // They stay as they are while the sheet is open.
    onAboutToShow: questions = MyQuestions.offered(documentId)

    contentItem: Item {
        implicitHeight: column.implicitHeight

        ScrollArea {
            anchors.fill: parent
            steady: true
            leftPadding: Theme.px(8) // room for focus rings
            surface: Theme.colour.card

            Column {
                id: column

                width: parent.width
                spacing: Theme.px(8)

                PlainText {
                    width: parent.width
                    text: root.name
                    style: Theme.h3
                    Accessible.ignored: true
                }
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

                            width: column.width
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
                        text: qsTr("Take this home")
                        onClicked: {
                            root.close();
                            Navigator.open("take-home");
                        }
                    }
                }
            }
        }
    }
}
