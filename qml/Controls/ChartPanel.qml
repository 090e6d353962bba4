// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Theme

/// A chart on its card: the question, the unit, what can be chosen, and the picture or the table.
Rectangle {
    id: root

    /// A chart of the library.
    required property var chart
    property bool asTable: false
    property bool onlyLargerBlinded: false
    property bool showCounts: false

    /// For the page beside it.
    readonly property string reading: figure.view.reading
    readonly property var key: figure.view.key

    signal tableChosen(chosen: bool)
    signal narrowChosen(chosen: bool)
    signal countsChosen(chosen: bool)
    signal studyRequested(sourceId: string, anchor: Item)

    implicitHeight: column.implicitHeight + column.y + Theme.px(18)
    height: implicitHeight
    radius: Theme.px(Theme.radius.card)
    color: Theme.colour.card
    border.width: Theme.hairline
    border.color: Theme.colour.line

    Column {
        id: column

        x: Theme.px(22)
        y: Theme.px(18)
        width: parent.width - 2 * x
        spacing: Theme.px(12)

        Column {
            width: parent.width
            spacing: Theme.px(1)

            PlainText {
                width: parent.width
                text: root.chart.question
                style: Theme.label
                strong: true
                lineHeight: Math.round(style.pixelSize * 1.3)
                Accessible.role: Accessible.Heading
            }
            PlainText {
                width: parent.width
                text: [root.chart.unit, root.chart.body.time ?? ""].filter(part => part.length > 0)
                    .map(part => part[0].toUpperCase() + part.slice(1) + ".").join(" ")
                style: Theme.small
                color: Theme.colour.inkSoft
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.px(12)

            TwoWay {
                id: shown

                name: qsTr("How the chart is shown")
                words: [qsTr("Picture"), qsTr("Table")]
                current: root.asTable ? 1 : 0
                onChosen: index => root.tableChosen(index === 1)
            }
            Toggle {
                visible: figure.view.canNarrow
                width: Math.min(parent.width, implicitWidth)
                height: Math.max(implicitHeight, shown.implicitHeight)
                text: qsTr("Only larger, blinded studies")
                detail: qsTr("%1 of %2 count").arg(figure.view.counted).arg(figure.view.total)
                on: root.onlyLargerBlinded
                onClicked: root.narrowChosen(!root.onlyLargerBlinded)
            }
            Toggle {
                visible: figure.view.hasCounts && !root.asTable
                width: Math.min(parent.width, implicitWidth)
                height: Math.max(implicitHeight, shown.implicitHeight)
                text: qsTr("Real counts")
                on: root.showCounts
                onClicked: root.countsChosen(!root.showCounts)
            }
        }
        ChartFigure {
            id: figure

            width: parent.width
            visible: !root.asTable || !view.ok
            chart: root.chart
            onlyLargerBlinded: root.onlyLargerBlinded
            showCounts: root.showCounts
            onStudyRequested: (sourceId, anchor) => root.studyRequested(sourceId, anchor)
        }
        ChartTable {
            width: parent.width
            visible: root.asTable && figure.view.ok
            name: root.chart.title
            columns: figure.view.columns
            cells: visible ? figure.view.cells : []
            sources: figure.view.rowSources
            onStudyRequested: (sourceId, anchor) => root.studyRequested(sourceId, anchor)
        }
        PlainText {
            width: parent.width
            text: qsTr("Touch a row to see its study.")
            style: Theme.small
            color: Theme.colour.inkSoft
        }
        Repeater {
            model: figure.view.notes

            PlainText {
                required property string modelData

                width: column.width
                text: modelData
                style: Theme.small
            }
        }
    }
}
