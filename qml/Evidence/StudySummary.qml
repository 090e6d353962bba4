// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// What a study was, in plain words: its name and result, who was in it, what was compared and for how long, and its main goal
/// with what came of it.
Column {
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
    readonly property bool wide: width > Theme.body.pixelSize * 22

    spacing: Theme.px(14)

    component Fact: Item {
        id: fact

        required property string heading
        property string text: ""
        property bool wide: true
        readonly property real labelWidth: Theme.body.pixelSize * 7.5

        width: parent.width
        visible: text.length > 0
        implicitHeight: wide ? Math.max(label.implicitHeight, value.implicitHeight) : value.y + value.implicitHeight

        PlainText {
            id: label

            anchors.left: parent.left
            width: fact.wide ? fact.labelWidth : parent.width
            text: fact.heading
            strong: true
            lineHeight: Math.round(style.pixelSize * 1.3)
            color: Theme.colour.inkSoft
        }
        PlainText {
            id: value

            anchors.left: parent.left
            anchors.leftMargin: fact.wide ? fact.labelWidth + Theme.px(12) : 0
            anchors.right: parent.right
            y: fact.wide ? 0 : label.implicitHeight
            text: fact.text.charAt(0).toUpperCase() + fact.text.slice(1)
            lineHeight: Math.round(style.pixelSize * 1.3)
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.px(14)

        PlainText {
            width: Math.min(implicitWidth, parent.width)
            text: root.source.shortName
            style: Theme.h2
            Accessible.role: Accessible.Heading
        }
        ResultWord {
            width: Math.min(implicitWidth, parent.width)
            boxed: true
            result: root.source.result
            words: root.source.resultWords
        }
    }
    Column {
        width: parent.width
        spacing: Theme.px(8)

        Fact {
            wide: root.wide
            heading: qsTr("Who")
            text: root.source.whoInWords
        }
        Fact {
            wide: root.wide
            heading: qsTr("What they got")
            text: root.source.cellType
        }
        Fact {
            wide: root.wide
            heading: qsTr("Compared with")
            text: root.source.comparator
        }
        Fact {
            wide: root.wide
            heading: qsTr("How long")
            text: root.source.followUp
        }
        Fact {
            wide: root.wide
            heading: qsTr("Kind")
            text: root.source.how
        }
        PlainText {
            width: parent.width
            visible: [root.source.population, ...Array.from(root.source.findings).map(finding => finding.outcome + finding.caution)].join().includes("NYHA")
            text: qsTr("NYHA class: how much heart failure limits a person, from I (least) to IV (most).")
            style: Theme.small
            color: Theme.colour.inkSoft
        }
    }
    Rectangle {
        width: parent.width
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
}
