// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Evidence
import Plainheart.Model
import Plainheart.Theme

/// The question of a chart, what it is measured in, and what can be chosen: beside the question where there is room.
Item {
    id: root

    /// A chart of the library.
    required property storedChart chart
    /// The ChartView that draws it.
    required property ChartView view
    property bool asTable: false
    property bool onlyLargerBlinded: false
    property bool showCounts: false
    /// Picture or table can be chosen here.
    property bool choosesTable: true
    property bool besides: false

    signal tableChosen(chosen: bool)
    signal narrowChosen(chosen: bool)
    signal countsChosen(chosen: bool)

    readonly property real gap: Theme.px(12)
    /// The choices in one line.
    readonly property real choicesWidth: (shown.visible ? shown.implicitWidth : 0) + (narrow.visible ? narrow.implicitWidth + gap : 0)
        + (counts.visible ? counts.implicitWidth + gap : 0)

    implicitHeight: besides ? Math.max(words.height, choices.height) : choices.y + choices.height
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
            lines: root.asTable ? [] : root.view.key
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
    Flow {
        id: choices

        x: root.besides !== Theme.rightToLeft ? parent.width - width : 0
        y: root.besides ? 0 : words.height + (root.choicesWidth > 0 ? root.gap : 0)
        width: root.besides ? Math.min(root.choicesWidth + 1, parent.width * 0.6) : parent.width
        spacing: root.gap

        TwoWay {
            id: shown

            visible: root.choosesTable
            name: qsTr("How the chart is shown")
            words: [qsTr("Picture"), qsTr("Table")]
            current: root.asTable ? 1 : 0
            onChosen: index => root.tableChosen(index === 1)
        }
        Toggle {
            id: narrow

            visible: root.view.canNarrow
            width: Math.min(root.width, implicitWidth)
            height: Math.max(implicitHeight, shown.implicitHeight)
            tight: root.besides
            text: qsTr("Only larger, blinded studies")
            detail: root.view.counted < root.view.total ? qsTr("%1 of %2 results count").arg(Words.number(root.view.counted)).arg(Words.number(root.view.total))
                                                        : qsTr("All %1 results count").arg(Words.number(root.view.total))
            on: root.onlyLargerBlinded
            onClicked: root.narrowChosen(!root.onlyLargerBlinded)
        }
        Toggle {
            id: counts

            visible: root.view.hasCounts && !root.asTable
            width: Math.min(root.width, implicitWidth)
            height: Math.max(implicitHeight, shown.implicitHeight)
            tight: root.besides
            text: qsTr("Real counts")
            on: root.showCounts
            onClicked: root.countsChosen(!root.showCounts)
        }
    }
}
