// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Evidence
import Plainheart.Model
import Plainheart.Theme

/// What belongs to a chart beside its rows: that they can be touched, and its notes, each with the number of its source.
Column {
    id: root

    /// A chart of the library.
    required property storedChart chart
    /// The ChartView that draws it.
    required property ChartView view
    property bool asTable: false

    /// Points of a line are no rows, unless they stand in the table.
    readonly property string hint: !view.ok ? "" : asTable || chart.kind !== "line" ? qsTr("Touch a row to see its study.")
        : qsTr("Touch a point to see its study.")

    spacing: Theme.px(10)

    PlainText {
        width: parent.width
        visible: text.length > 0
        text: root.hint
        style: Theme.small
        color: Theme.colour.inkSoft
    }
    Repeater {
        model: root.view.notes

        RichText {
            required property int index
            required property string modelData
            readonly property string source: root.view.noteSources[index] ?? ""

            width: root.width
            spans: SpanFormatter.noted(modelData, source)
            sources: root.chart.sources
            style: Theme.small
        }
    }
}
