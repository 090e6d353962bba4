// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Model
import Plainheart.Theme

/// The studies behind a chart, by name, and the way to them.
Column {
    id: root

    /// A chart of the library.
    required property var chart

    readonly property var names: Array.from(chart.sources, id => Library.source(id, Session.language).shortName)

    signal studiesRequested(sourceIds: string, anchor: Item)

    spacing: Theme.px(6)

    PlainText {
        width: parent.width
        text: qsTr("Sources")
        style: Theme.label
        strong: true
        Accessible.role: Accessible.Heading
    }
    PlainText {
        width: parent.width
        text: root.names.join(", ") + "."
        style: Theme.small
        color: Theme.colour.inkSoft
    }
    Button {
        id: button

        x: Theme.rightToLeft ? parent.width - width + rightPadding : -leftPadding
        width: Math.min(implicitWidth, parent.width + 2 * leftPadding)
        kind: Button.Kind.Quiet
        style: Theme.small
        text: qsTr("See %n studies and sources", "", root.chart.sources.length)
        iconName: "chev"
        iconAfter: true
        iconDirectional: true
        compact: true
        onClicked: root.studiesRequested(root.chart.sources.join(" "), button)
    }
}
