// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Evidence
import Plainheart.Model
import Plainheart.Theme

/// The question of a chart, what its marks are, and what can be chosen: beside the question where there is room.
Item {
    id: root

    /// A chart of the library.
    required property storedChart chart
    /// The ChartView that draws it.
    required property ChartView view
    property bool asTable: false
    property alias onlyLargerBlinded: choices.onlyLargerBlinded
    property alias showCounts: choices.showCounts
    /// Picture or table can be chosen here.
    property alias choosesTable: choices.choosesTable
    /// What the marks are is told here.
    property bool marked: true
    property bool besides: false

    signal tableChosen(chosen: bool)
    signal narrowChosen(chosen: bool)
    signal countsChosen(chosen: bool)

    implicitHeight: besides ? Math.max(words.height, choices.height)
        : choices.wholeWidth > 0 ? choices.y + choices.height : words.height
    height: implicitHeight

    Column {
        id: words

        x: Theme.rightToLeft ? parent.width - width : 0
        width: root.besides ? parent.width - choices.width - Theme.px(24) : parent.width
        spacing: Theme.px(1)

        PlainText {
            width: parent.width
            text: root.chart.question
            style: Theme.label
            strong: true
            lineHeight: Math.round(style.pixelSize * 1.3)
            Accessible.role: Accessible.Heading
        }
        ChartMarks {
            width: parent.width
            lines: root.asTable || !root.marked ? [] : root.view.key
        }
        PlainText {
            width: parent.width
            visible: text.length > 0
            // The picture names its own axes and counts.
            text: Array.of(root.asTable ? root.chart.unit : "", root.chart.time).filter(part => part.length > 0)
                .map(part => part[0].toUpperCase() + part.slice(1) + ".").join(" ")
            style: Theme.small
            color: Theme.colour.inkSoft
        }
    }
    ChartChoices {
        id: choices

        x: root.besides !== Theme.rightToLeft ? parent.width - width : 0
        y: root.besides ? 0 : words.height + spacing
        width: root.besides ? Math.min(wholeWidth + 1, parent.width * 0.6) : parent.width
        view: root.view
        asTable: root.asTable
        tight: root.besides
        onTableChosen: chosen => root.tableChosen(chosen)
        onNarrowChosen: chosen => root.narrowChosen(chosen)
        onCountsChosen: chosen => root.countsChosen(chosen)
    }
}
