// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Evidence
import Plainheart.Model
import Plainheart.Theme

/// A chart of the library as a picture, whose rows can be touched. To a screen reader it is a table. A chart that can't be
/// drawn says so on a card.
Item {
    id: root

    /// A chart of the library.
    required property storedChart chart
    property alias onlyLargerBlinded: view.onlyLargerBlinded
    /// Icon arrays: the only outcome to show; -1: all.
    property alias outcome: view.outcome
    property alias showCounts: view.showCounts
    property alias headings: view.headings
    property TextStyle style: Theme.small
    /// Rows lead to their study.
    property bool touchable: true
    /// What it is called; the page beside it says what it is about.
    property string name: chart.title
    /// What the chart stands on.
    property color ground: Theme.colour.card

    readonly property alias view: view

    implicitHeight: view.ok ? view.implicitHeight : problems.count > 0 ? problems.itemAt(0)?.implicitHeight ?? 0 : 0
    height: implicitHeight

    activeFocusOnTab: view.ok
    Accessible.role: view.ok ? Accessible.Graphic : Accessible.Grouping
    Accessible.focusable: view.ok
    Accessible.name: root.name
    Accessible.description: view.summary

    ChartView {
        id: view

        width: parent.width
        height: implicitHeight
        chart: root.chart
        language: Session.language
        rightToLeft: Theme.rightToLeft
        rowHeight: root.touchable ? Theme.target : 0
        font: root.style.font
        textColor: Theme.colour.ink
        softColor: Theme.colour.inkSoft
        gridColor: Theme.colour.line
        cardColor: root.ground
        countedColor: Theme.colour.primary
        notCountedColor: Theme.colour.lineControl
        pooledColor: Theme.colour.meterOn
        treatmentColor: Theme.colour.primary
        bandColor: Theme.colour.sunken
    }
    // Made with its words: those that come to it later are laid out in one line, and run off the card.
    Repeater {
        id: problems

        model: view.ok ? [] : [view.problem]

        Callout {
            required property string modelData

            width: root.width
            strongText: modelData
        }
    }
    Repeater {
        model: view.ok ? view.rowRects : []

        ChartRow {
            required property int index
            required property rect modelData
            readonly property string source: view.rowSources[index] ?? ""

            x: modelData.x
            y: modelData.y
            width: modelData.width
            height: modelData.height
            visible: height > 0
            columns: view.columns
            cells: view.cells[index]
            touchable: root.touchable && source.length > 0
            onClicked: Navigator.showSources([source], this)
        }
    }

    FocusRing {
        target: root
        shown: root.activeFocus
        anchors.margins: -1
    }
}
