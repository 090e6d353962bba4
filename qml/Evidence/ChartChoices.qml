// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Evidence
import Plainheart.Model
import Plainheart.Theme

/// What of a chart can be chosen: its picture or its table, which studies count, and real counts.
Flow {
    id: root

    /// The ChartView that draws it.
    required property ChartView view
    property bool asTable: false
    property bool onlyLargerBlinded: false
    property bool showCounts: false
    /// Picture or table can be chosen here.
    property bool choosesTable: true
    property bool tight: false

    signal tableChosen(chosen: bool)
    signal narrowChosen(chosen: bool)
    signal countsChosen(chosen: bool)

    /// All in one line.
    readonly property real wholeWidth: (shown.visible ? shown.implicitWidth : 0) + (narrow.visible ? narrow.implicitWidth + spacing : 0)
        + (counts.visible ? counts.implicitWidth + spacing : 0)

    spacing: Theme.px(12)

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
        tight: root.tight
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
        tight: root.tight
        text: qsTr("Real counts")
        on: root.showCounts
        onClicked: root.countsChosen(!root.showCounts)
    }
}
