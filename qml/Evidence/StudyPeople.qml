// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// The result of a study whose two groups have counts, as 100 people each: what was counted, and beside each other what
/// happened. What is no main goal says so. Without such a result, the study's own chart of people, if it has one.
Column {
    id: root

    /// A `source` of Library.study().
    required property var source
    readonly property finding finding: source.shownFinding

    /// A chart of people about this study alone.
    readonly property storedChart chart: Array.from(pair.ok || source.isInDoubt ? [] : source.charts,
        id => Library.chart(id)).find(chart => chart.kind === "icon-array" && chart.sources.length === 1)
        ?? Library.chart("")
    readonly property bool charted: chart.id.length > 0

    readonly property var row: charted ? chart.rows[0] : null

    readonly property string outcome: pair.ok ? finding.outcome.replace(/ \(main goal\)$/, "") : row?.outcome ?? ""
    readonly property bool isMain: pair.ok ? finding.isMain : row?.main_goal ?? false
    /// The study missed its main goal, and what is drawn is another result: the goal is the larger of the two.
    readonly property bool goalMissed: source.mainGoal === "not-met" && !isMain
    /// How much of the width the people take.
    readonly property real drawn: goalMissed && !Theme.big ? 0.72 : 1
    readonly property string tag: pair.ok ? (finding.isClue ? qsTr("A clue, not proof") : "") : row?.tag ?? ""

    visible: pair.ok || charted
    spacing: Theme.px(8)

    Rectangle {
        width: parent.width
        height: missed.height + 2 * missed.y
        visible: root.goalMissed
        radius: Theme.px(Theme.radius.card)
        color: Theme.colour.card
        border.width: Theme.px(2)
        border.color: Theme.colour.ink

        ResultWord {
            id: missed

            x: Theme.px(16)
            y: Theme.px(8)
            width: parent.width - 2 * x
            height: implicitHeight
            result: "goal-not-met"
            //: What came of the main goal of a study, as "Not met".
            words: qsTr("Main goal: %1").arg(root.source.mainGoalWords)
            style: Theme.h2
            heading: true
        }
    }
    PlainText {
        width: parent.width
        visible: root.goalMissed
        //: Heading of a result that was not the main goal of a study; %1: "A clue, not proof".
        text: root.tag.length > 0 ? qsTr("Another result: %1").arg(root.tag) : qsTr("Another result")
        style: Theme.label
        strong: true
        Accessible.role: Accessible.Heading
    }
    TruthTag {
        visible: root.tag.length > 0 && !root.goalMissed
        text: root.tag
        hope: true
        maximumWidth: root.width
    }
    PlainText {
        width: parent.width
        text: Array.of(root.isMain ? qsTr("Main goal: %1").arg(root.outcome)
            : root.source.mainGoal.length === 0 || root.goalMissed ? root.outcome
            //: First what came of the main goal of a study, as "Not met", then another outcome.
            : qsTr("Main goal: %1. Another result: %2").arg(root.source.mainGoalWords).arg(root.outcome),
            pair.ok ? root.finding.timepoint : root.chart.time).filter(part => part.length > 0).join(", ")
        style: Theme.small
        strong: true
        lineHeight: Math.round(style.pixelSize * 1.3)
    }
    CountsPair {
        id: pair

        width: parent.width * root.drawn
        finding: root.finding
        showCounts: true
    }
    Slot {
        width: parent.width * root.drawn
        fills: false
        active: root.charted
        visible: active
        component: Component {
            ChartFigure {
                chart: root.chart
                outcome: 0
                headings: false
                touchable: false
                showCounts: true
                ground: Theme.colour.paper
            }
        }
    }
}
