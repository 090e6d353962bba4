// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// The main goal of a study and what came of it. Where the main goal was not named, it says what was taken for it.
Rectangle {
    id: root

    /// A `source` of Library.study().
    required property var source
    readonly property var mainFindings: source.mainFindings
    /// Its main goal and what came of it are shown here, and not among the other results.
    readonly property bool goalShown: source.mainGoal !== "under-warning" && (source.mainGoalWords.length > 0 || mainFindings.length > 0)
    /// Its main goal was not named: another result was taken for it.
    readonly property bool judged: source.goalBasis === "judged"
    /// Why nothing stands below the main goal.
    readonly property string unread: mainFindings.length > 0 ? ""
        : source.mainGoal === "not-read" ? qsTr("What we could read does not say which goal was the main one and if it was met.")
        : qsTr("What came of it could not be read.")

    height: goal.height + 2 * goal.y
    visible: root.goalShown
    radius: Theme.px(Theme.radius.card)
    color: Theme.colour.stage
    border.width: Theme.hairline
    border.color: Theme.colour.line

    Column {
        id: goal

        x: Theme.px(18)
        y: Theme.px(14)
        width: parent.width - 2 * x
        spacing: Theme.px(10)

        Flow {
            width: parent.width
            spacing: Theme.px(14)

            PlainText {
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Main goal")
                style: Theme.h3
                Accessible.role: Accessible.Heading
            }
            ResultWord {
                width: Math.min(implicitWidth, parent.width)
                result: root.source.mainGoal === "met" ? "goal-met" : root.source.mainGoal === "not-met" ? "goal-not-met"
                    : "not-read"
                words: root.source.mainGoalWords
                style: Theme.h3
                heading: true
                visible: words.length > 0
            }
        }
        PlainText {
            width: parent.width
            visible: text.length > 0
            text: root.judged ? root.source.goalBasisWords : root.unread
        }
        Repeater {
            model: root.mainFindings

            StudyFinding {
                required property finding modelData

                width: goal.width
                finding: modelData
                peopleShown: modelData.id === root.source.shownFinding.id
            }
        }
        PlainText {
            width: parent.width
            visible: text.length > 0
            text: root.judged ? "" : root.source.goalBasisWords
            style: Theme.small
            color: Theme.colour.inkSoft
        }
    }
}
