// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Theme

/// A study as a clinician reads it: who and how, every result with its figures and intervals, and what weakens it.
Column {
    id: root

    /// A map of Conversation.studies.
    required property var study
    required property TextStyle style

    width: parent?.width ?? 0
    spacing: Theme.px(8)

    component Line: PlainText {
        width: parent?.width ?? 0
        visible: text.length > 0
        style: root.style
    }

    PlainText {
        width: parent.width
        text: root.study.name
        style: Theme.label
        strong: true
        Accessible.role: Accessible.Heading
    }
    PlainText {
        width: parent.width
        text: root.study.citation
        style: Theme.small
        color: Theme.colour.inkSoft
    }
    Line { text: Array.from(root.study.how).join("; ") }
    Line {
        //: What came of the main goal of a study, as "Not met".
        text: root.study.mainGoal.length > 0 ? qsTr("Main goal: %1").arg(root.study.mainGoal) : ""
        strong: true
    }

    Repeater {
        model: root.study.results

        Column {
            id: result

            required property var modelData

            width: root.width
            spacing: Theme.px(2)

            Rectangle {
                width: parent.width
                height: Theme.hairline
                color: Theme.colour.line
            }
            Line {
                topPadding: Theme.px(6)
                text: result.modelData.isMain ? qsTr("Main goal") : ""
                style: Theme.small
                color: Theme.colour.inkSoft
            }
            Line {
                text: result.modelData.outcome
                strong: true
            }
            Line { text: result.modelData.isClue ? qsTr("A clue, not proof") : "" }
            Line { text: result.modelData.effect }
            Line { text: result.modelData.groups }
            Line { text: result.modelData.small; color: Theme.colour.inkSoft }
            Line { text: result.modelData.plain }
            Line { text: result.modelData.caution; color: Theme.colour.inkSoft }
        }
    }
    Repeater {
        model: root.study.answers

        Column {
            id: answer

            required property var modelData

            width: root.width
            spacing: Theme.px(2)

            //: The title of a stop whose answer a study counts for.
            NotesHeading { text: qsTr("It counts for: %1").arg(answer.modelData.title) }
            Line {
                text: answer.modelData.grade
                strong: true
            }
            Line { text: answer.modelData.reason }
        }
    }
    NotesHeading {
        visible: root.study.weaknesses.length + root.study.caution.length > 0
        text: qsTr("What weakens it")
    }
    Line { text: Array.from(root.study.weaknesses).join("; ") }
    Line { text: Array.from(root.study.caution).join(" ") }
}
