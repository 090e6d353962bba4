// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// The studies behind a chart, each a way to it.
Column {
    id: root

    /// A chart of the library.
    required property storedChart chart

    spacing: Theme.px(2)

    PlainText {
        width: parent.width
        text: qsTr("Sources")
        style: Theme.label
        strong: true
        Accessible.role: Accessible.Heading
    }
    SourceLinks {
        width: parent.width
        sourceIds: root.chart.sources
    }
}
