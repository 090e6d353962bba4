// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Model
import Plainheart.Theme

/// The pages and charts that a study stands on, each a way there.
Column {
    id: root

    /// A `source` of Library.study().
    required property var source

    signal opened(address: string)

    visible: source.documents.length > 0 || source.charts.length > 0 || source.samePeopleAs.length > 0
    spacing: Theme.px(10)

    PlainText {
        width: parent.width
        text: qsTr("It stands on these pages")
        style: Theme.h3
        Accessible.role: Accessible.Heading
    }
    Flow {
        width: parent.width
        spacing: Theme.px(10)

        Repeater {
            model: root.source.documents

            Button {
                required property string modelData

                kind: Button.Kind.Secondary
                compact: true
                style: Theme.small
                text: Library.title(modelData, Session.language)
                width: Math.min(implicitWidth, root.width)
                onClicked: root.opened(modelData)
            }
        }
        Repeater {
            model: root.source.charts

            Button {
                required property string modelData
                readonly property var chart: Library.chart(modelData, Session.language)

                kind: Button.Kind.Secondary
                compact: true
                style: Theme.small
                text: chart.title
                iconName: "chart"
                width: Math.min(implicitWidth, root.width)
                onClicked: root.opened("chart/" + modelData)
            }
        }
        Button {
            readonly property var other: Library.source(root.source.samePeopleAs, Session.language)

            visible: root.source.samePeopleAs.length > 0
            kind: Button.Kind.Secondary
            compact: true
            style: Theme.small
            text: qsTr("The same people: %1").arg(other.shortName)
            width: Math.min(implicitWidth, root.width)
            onClicked: root.opened("study/" + root.source.samePeopleAs)
        }
    }
}
