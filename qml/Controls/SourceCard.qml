// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Theme

/// A study or other source: its short name, what it was, what it found, who was in it, its limits, and last the paper
/// itself and how it was read for this app.
Rectangle {
    id: root

    required property var source
    /// The number that citations show; 0: none.
    property int number: 0
    /// It is one of the studies that the caveat counts.
    property bool counted: false
    property bool marked: false

    readonly property string facts: SourceWords.facts(source)

    height: column.height + 2 * column.y
    radius: Theme.px(Theme.radius.card)
    color: Theme.colour.card
    border.width: marked ? Theme.px(3) : Theme.hairline
    border.color: marked ? Theme.colour.primary : Theme.colour.line
    Accessible.role: Accessible.Grouping
    Accessible.name: source.title

    Column {
        id: column

        x: Theme.px(20)
        y: Theme.px(16)
        width: parent.width - 2 * x
        spacing: Theme.px(8)

        PlainText {
            width: parent.width
            text: root.number > 0 ? qsTr("%1. %2").arg(root.number).arg(root.source.shortName) : root.source.shortName
            style: Theme.label
            lineHeight: Math.round(style.pixelSize * 1.3)
        }
        PlainText {
            width: parent.width
            text: root.facts
            style: Theme.small
            strong: true
            color: Theme.colour.inkSoft
        }
        Callout {
            width: parent.width
            visible: root.source.status === "retracted" || root.source.status === "concern"
            strongText: root.source.status === "retracted" ? qsTr("Withdrawn.") : qsTr("The journal has warned about this study.")
            text: root.source.statusNote
            style: Theme.small
        }
        PlainText {
            width: parent.width
            visible: root.counted
            text: qsTr("Counted for the answer on this page.")
            style: Theme.small
        }
        Repeater {
            model: root.source.findings

            Column {
                id: finding

                required property var modelData

                width: column.width
                spacing: Theme.px(2)
                topPadding: Theme.px(4)

                PlainText {
                    width: parent.width
                    text: finding.modelData.plain
                }
                PlainText {
                    width: parent.width
                    visible: finding.modelData.figure.length > 0
                    text: SourceWords.figure(finding.modelData)
                    style: Theme.small
                    color: Theme.colour.inkSoft
                }
                PlainText {
                    width: parent.width
                    visible: finding.modelData.caution.length > 0
                    text: qsTr("Take care: %1").arg(finding.modelData.caution)
                    style: Theme.small
                    color: Theme.colour.inkSoft
                }
            }
        }
        PlainText {
            width: parent.width
            visible: root.source.population.length > 0
            text: qsTr("Who: %1").arg(root.source.population)
            style: Theme.small
        }
        PlainText {
            width: parent.width
            visible: root.source.comparator.length > 0
            text: qsTr("Compared with: %1").arg(root.source.comparator)
            style: Theme.small
        }
        PlainText {
            width: parent.width
            visible: root.source.limitations.length > 0
            text: qsTr("Limits: %1").arg(root.source.limitations)
            style: Theme.small
        }
        PlainText {
            width: parent.width
            visible: text.length > 0
            text: root.source.citation
            style: Theme.small
            color: Theme.colour.inkSoft
        }
        PlainText {
            width: parent.width
            text: [root.source.doi.length > 0 ? "doi: " + root.source.doi + "." : "", SourceWords.read(root.source)]
                .filter(part => part.length > 0).join(" ")
            style: Theme.small
            color: Theme.colour.inkSoft
        }
    }
}
