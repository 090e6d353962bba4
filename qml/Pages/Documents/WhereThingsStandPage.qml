// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Evidence
import Plainheart.Model
import Plainheart.Theme

/// Six short answers with how sure anyone can be of each, then the whole picture.
DocumentPage {
    id: root

    documentId: "where-things-stand"
    nextAddress: "questions"
    nextTitle: qsTr("Questions to ask")
    leftOut: ["six-short-answers"]
    head: Component {
        Column {
            spacing: Theme.px(10)
            bottomPadding: Theme.px(18)

            Repeater {
                model: Library.topics

                AnswerCard {
                    required property contentDocument modelData

                    width: parent.width
                    topic: modelData
                    onClicked: Navigator.open(modelData.id)
                }
            }
            EntryCard {
                width: parent.width
                text: qsTr("All studies")
                detail: qsTr("What each one was, what it found, how strong it is")
                iconName: "book"
                onClicked: Navigator.open("studies")
            }
            EntryCard {
                width: parent.width
                text: qsTr("What popular pages say")
                detail: qsTr("%n claims, and how each stands", "", Library.claims("", Session.language).length)
                iconName: "info"
                onClicked: Navigator.open("claims")
            }
            EntryCard {
                width: parent.width
                text: qsTr("The studies in charts")
                detail: qsTr("%n charts, each with what it says in plain words", "", Library.chartIds().length)
                onClicked: Navigator.open("charts/where-things-stand")
            }
        }
    }
}
