// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Model
import Plainheart.Theme

/// A chart on its card: the question, the unit, what can be chosen, and the picture or the table.
Rectangle {
    id: root

    /// A chart of the library.
    required property storedChart chart
    property bool asTable: false
    property bool onlyLargerBlinded: false
    property bool showCounts: false
    /// Picture or table can be chosen on the card.
    property bool choosesTable: true
    /// The picture or the table alone: its question, choices and notes stand elsewhere.
    property bool alone: false

    /// For the page beside it.
    readonly property string reading: figure.view.reading
    readonly property var key: figure.view.key
    readonly property alias view: figure.view

    signal tableChosen(chosen: bool)
    signal narrowChosen(chosen: bool)
    signal countsChosen(chosen: bool)

    implicitHeight: column.implicitHeight + column.y + Theme.px(alone ? 4 : 18)
    height: implicitHeight
    radius: Theme.px(Theme.radius.card)
    color: Theme.colour.card
    border.width: Theme.hairline
    border.color: Theme.colour.line

    Column {
        id: column

        x: Theme.px(22)
        y: Theme.px(root.alone ? 6 : 18)
        width: parent.width - 2 * x
        spacing: Theme.px(12)

        ChartHead {
            width: parent.width
            visible: !root.alone
            chart: root.chart
            view: figure.view
            asTable: root.asTable
            choosesTable: root.choosesTable
            onlyLargerBlinded: root.onlyLargerBlinded
            showCounts: root.showCounts
            onTableChosen: chosen => root.tableChosen(chosen)
            onNarrowChosen: chosen => root.narrowChosen(chosen)
            onCountsChosen: chosen => root.countsChosen(chosen)
        }
        ChartFigure {
            id: figure

            width: parent.width
            visible: !root.asTable || !view.ok
            chart: root.chart
            onlyLargerBlinded: root.onlyLargerBlinded
            showCounts: root.showCounts
        }
        ChartTable {
            width: parent.width
            visible: root.asTable && figure.view.ok
            name: root.chart.title
            columns: figure.view.columns
            cells: visible ? figure.view.cells : []
            sources: figure.view.rowSources
        }
        ChartNotes {
            width: parent.width
            visible: !root.alone
            chart: root.chart
            view: figure.view
            asTable: root.asTable
        }
    }
}
