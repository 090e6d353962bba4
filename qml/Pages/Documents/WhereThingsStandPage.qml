// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Evidence
import Plainheart.Model
import Plainheart.Theme

/// Six short answers with how sure anyone can be of each, what to do now, and then why: section by section, folded.
DocumentPage {
    id: root

    readonly property contentSection whatNow: document.section("so-what-now")

    documentId: "where-things-stand"
    nextAddress: "questions"
    leftOut: [headSection, whatNow.id]
    headSection: "six-short-answers"
    road: true
    side: null
    textWidth: 0
    folds: true
    openSection: -1
    sectionsTitle: qsTr("Show me why")
    lead: Words.below(document.title, document.question)
    headingAtEnd: answers !== null && answers.across ? qsTr("How sure are we?") : ""
    /// The first of the six.
    property AnswerCard answers: null
    head: Component {
        Column {
            spacing: Theme.px(Theme.big ? 5 : 6)

            Column {
                width: parent.width
                spacing: parent.spacing
                Component.onCompleted: root.headPart = this

                Repeater {
                    model: Library.topics

                    AnswerCard {
                        required property contentDocument modelData

                        width: parent.width
                        topic: modelData
                        asks: !across
                        Component.onCompleted: if (root.answers === null) root.answers = this
                        onClicked: Navigator.open(modelData.id)
                    }
                }
            }
            PlainText {
                width: parent.width
                text: root.whatNow.title
                style: Theme.h2
                topPadding: Theme.px(10)
                Accessible.role: Accessible.Heading
            }
            Passage {
                width: parent.width
                blocks: root.whatNow.blocks
                sources: root.document.sources
            }
        }
    }
    foot: Component {
        Column {
            spacing: Theme.px(10)
            topPadding: Theme.px(18)

            EntryCard {
                width: parent.width
                visible: Library.hasChecks("general")
                text: Library.placeName("check/general")
                detail: Library.checkIntro
                iconName: "check"
                onClicked: Navigator.open("check/general")
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
                text: Library.placeName("claims")
                detail: qsTr("%n claims, and how each stands", "", Library.claimIds().length)
                iconName: "info"
                onClicked: Navigator.open("claims")
            }
            EntryCard {
                width: parent.width
                text: Library.placeName("charts")
                detail: qsTr("%n charts, each with what it says in plain words", "", Library.chartIds().length)
                onClicked: Navigator.open("charts/where-things-stand")
            }
        }
    }
}
