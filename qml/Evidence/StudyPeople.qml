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
    readonly property string tag: pair.ok ? (finding.isClue ? qsTr("A clue, not proof") : "") : row?.tag ?? ""

    visible: pair.ok || charted
    spacing: Theme.px(8)

    TruthTag {
        visible: root.tag.length > 0
        text: root.tag
        hope: true
        maximumWidth: root.width
    }
    PlainText {
        width: parent.width
        text: Array.of(root.isMain ? qsTr("Main goal: %1").arg(root.outcome)
            : root.source.mainGoal.length === 0 ? root.outcome
            //: First what came of the main goal of a study, as "Not met", then another outcome.
            : qsTr("Main goal: %1. Another result: %2").arg(root.source.mainGoalWords).arg(root.outcome),
            pair.ok ? root.finding.timepoint : root.chart.time).filter(part => part.length > 0).join(", ")
        style: Theme.small
        strong: true
        lineHeight: Math.round(style.pixelSize * 1.3)
    }
    CountsPair {
        id: pair

        width: parent.width
        finding: root.finding
        showCounts: true
    }
    Slot {
        width: parent.width
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
