// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// How many of 100 cells are still in the heart, for each way of giving them, as measured in people. A picture for More detail.
Column {
    id: root

    readonly property storedChart chart: Library.chart("cells-that-stay")
    readonly property var sources: Array.from(chart.rows, row => row.source).filter((id, at, all) => all.indexOf(id) === at)

    visible: chart.id.length > 0
    spacing: Theme.px(8)

    PlainText {
        width: parent.width
        text: root.chart.title
        style: Theme.label
        strong: true
        topPadding: Theme.px(14)
        Accessible.role: Accessible.Heading
    }
    Flow {
        width: parent.width
        spacing: Theme.px(28)

        Repeater {
            model: root.chart.rows

            Column {
                id: route

                required property var modelData
                readonly property int stay: Math.round(modelData.value)

                width: Math.max(dots.width, Theme.px(220))
                spacing: Theme.px(6)
                Accessible.role: Accessible.Graphic
                Accessible.name: Words.below(name.text, count.text)

                HundredDots {
                    id: dots

                    filled: route.stay
                }
                PlainText {
                    id: count

                    width: parent.width
                    text: qsTr("%1 of 100 cells").arg(Words.number(route.stay))
                    style: Theme.small
                    strong: true
                    Accessible.ignored: true
                }
                PlainText {
                    id: name

                    width: parent.width
                    text: route.modelData.label
                    style: Theme.small
                    Accessible.ignored: true
                }
            }
        }
    }
    PlainText {
        width: parent.width
        text: root.chart.caution
        style: Theme.small
        color: Theme.colour.inkSoft
    }
    Button {
        id: studies

        x: Theme.rightToLeft ? parent.width - width : 0
        kind: Button.Kind.Quiet
        compact: true
        style: Theme.small
        text: qsTr("See this study")
        onClicked: Navigator.showSources(root.sources, studies)
    }
}
