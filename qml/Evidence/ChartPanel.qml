// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// A chart on its card: the question, the unit, what can be chosen, and the picture or the table. Where text is large, the
/// picture stands right below what its marks are, in the largest letters that leave room for it, and grows when it is asked
/// to; the question and the rest stand below it.
Rectangle {
    id: root

    /// A chart of the library.
    required property storedChart chart
    property bool asTable: false
    property bool onlyLargerBlinded: false
    property bool showCounts: false
    /// The picture or the table alone: its question, choices and notes stand elsewhere.
    property bool alone: false
    /// The picture first.
    property bool pictureFirst: Theme.big
    /// The picture in letters as large as all others.
    property bool larger: false

    /// For the page beside it.
    readonly property string reading: figure.view.reading
    readonly property var key: figure.view.key
    readonly property alias view: figure.view

    readonly property bool mayGrow: pictureFirst && Theme.small.pixelSize > Theme.legend.pixelSize

    signal tableChosen(chosen: bool)
    signal narrowChosen(chosen: bool)
    signal countsChosen(chosen: bool)
    signal largerChosen(chosen: bool)

    implicitHeight: column.implicitHeight + column.y + Theme.px(alone ? 4 : 18)
    height: implicitHeight
    radius: Theme.px(Theme.radius.card)
    color: Theme.colour.card
    border.width: Theme.hairline
    border.color: Theme.colour.line

    component Head: ChartHead {
        chart: root.chart
        view: figure.view
        asTable: root.asTable
        onlyLargerBlinded: root.onlyLargerBlinded
        showCounts: root.showCounts
        onTableChosen: chosen => root.tableChosen(chosen)
        onNarrowChosen: chosen => root.narrowChosen(chosen)
        onCountsChosen: chosen => root.countsChosen(chosen)
    }

    Component {
        id: first

        Item {
            implicitHeight: Math.max(marks.visible ? marks.height : 0, ways.height)

            ChartMarks {
                id: marks

                x: Theme.rightToLeft ? parent.width - width : 0
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - ways.width - Theme.px(16)
                lines: root.asTable || !root.pictureFirst ? [] : figure.view.key
                style: figure.style
            }
            Row {
                id: ways

                x: Theme.rightToLeft ? 0 : parent.width - width
                spacing: Theme.px(8)

                Button {
                    visible: root.mayGrow && !root.asTable
                    kind: Button.Kind.Secondary
                    compact: true
                    style: Theme.legend
                    //: The picture of a chart.
                    text: root.larger ? qsTr("Smaller") : qsTr("Larger")
                    Accessible.name: root.larger ? qsTr("Smaller picture") : qsTr("Larger picture")
                    onClicked: root.largerChosen(!root.larger)
                }
                Button {
                    kind: Button.Kind.Secondary
                    compact: true
                    style: Theme.legend
                    //: How a chart is shown.
                    text: root.asTable ? qsTr("Picture") : qsTr("Table")
                    onClicked: root.tableChosen(!root.asTable)
                }
            }
        }
    }
    Column {
        id: column

        x: Theme.px(root.pictureFirst ? 16 : 22)
        y: Theme.px(root.alone || root.pictureFirst ? 6 : 18)
        width: parent.width - 2 * x
        spacing: Theme.px(root.pictureFirst ? 6 : 12)

        LateSlot {
            width: parent.width
            wanted: !root.alone && !root.pictureFirst
            component: Component {
                Head {}
            }
        }
        LateSlot {
            width: parent.width
            wanted: root.pictureFirst
            component: first
        }
        ChartFigure {
            id: figure

            width: parent.width
            visible: !root.asTable || !view.ok
            name: qsTr("The chart as a picture")
            chart: root.chart
            style: root.pictureFirst && !root.larger ? Theme.legend : Theme.small
            onlyLargerBlinded: root.onlyLargerBlinded
            showCounts: root.showCounts
        }
        LateSlot {
            width: parent.width
            wanted: root.asTable && figure.view.ok
            component: Component {
                ChartTable {
                    name: qsTr("The chart as a table")
                    columns: figure.view.columns
                    cells: root.asTable ? figure.view.cells : []
                    sources: figure.view.rowSources
                }
            }
        }
        LateSlot {
            width: parent.width
            wanted: root.pictureFirst
            component: Component {
                Head {
                    marked: false
                    choosesTable: false
                }
            }
        }
        LateSlot {
            width: parent.width
            wanted: !root.alone
            component: Component {
                ChartNotes {
                    chart: root.chart
                    view: figure.view
                    asTable: root.asTable
                }
            }
        }
    }
}
