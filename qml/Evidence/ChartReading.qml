// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Theme

/// What a chart says, in plain words, how sure anyone can be, and what to take care of. It stands beside every chart.
Rectangle {
    id: root

    required property string reading
    required property string caution
    /// How sure anyone can be, each a map with `step` (1 to 4) and `about`, what this is about where it is not the chart
    /// alone. Without any, `unrated` says why.
    property var certainties: []
    property string unrated: ""

    implicitHeight: column.implicitHeight + 2 * column.y
    height: implicitHeight
    radius: Theme.px(Theme.radius.card)
    color: Theme.colour.evidenceBg
    border.width: Theme.px(2)
    border.color: Theme.colour.evidenceBorder
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("What this chart says")

    Column {
        id: column

        x: Theme.px(20)
        y: Theme.px(16)
        width: parent.width - 2 * x
        spacing: Theme.px(10)

        PlainText {
            width: parent.width
            text: qsTr("What this chart says")
            style: Theme.small
            strong: true
            color: Theme.colour.evidenceText
            Accessible.role: Accessible.Heading
        }
        PlainText {
            width: parent.width
            text: root.reading
            style: Theme.lead
            strong: true
            lineHeight: Math.round(style.pixelSize * 1.32)
            color: Theme.colour.evidenceText
            // What changes with a switch is told at once.
            Accessible.role: Accessible.AlertMessage
        }
        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.colour.evidenceBorder
        }
        PlainText {
            width: parent.width
            text: qsTr("Take care: %1").arg(root.caution)
            style: Theme.small
            color: Theme.colour.evidenceText
        }
        Rectangle {
            width: parent.width
            height: Theme.hairline
            visible: sure.visible
            color: Theme.colour.evidenceBorder
        }
        PlainText {
            id: sure

            width: parent.width
            visible: root.certainties.length > 0 || root.unrated.length > 0
            text: qsTr("How sure are we?")
            style: Theme.small
            strong: true
            color: Theme.colour.evidenceText
            Accessible.role: Accessible.Heading
        }
        PlainText {
            width: parent.width
            visible: root.certainties.length === 0 && text.length > 0
            text: root.unrated
            style: Theme.small
            color: Theme.colour.evidenceText
        }
        Repeater {
            model: root.certainties

            Column {
                id: certainty

                required property var modelData

                width: column.width
                spacing: Theme.px(7)

                PlainText {
                    width: parent.width
                    visible: text.length > 0
                    text: certainty.modelData.about
                    style: Theme.small
                    color: Theme.colour.evidenceText
                }
                CertaintyMeter {
                    id: meter

                    width: compact ? Math.min(parent.width, implicitWidth) : parent.width
                    height: implicitHeight
                    step: certainty.modelData.step
                    compact: parent.width < 4 * (widestWord + Theme.px(4)) + Theme.px(18)
                }
                PlainText {
                    width: parent.width
                    visible: meter.compact
                    text: meter.word
                    style: Theme.label
                    color: Theme.colour.evidenceText
                    Accessible.ignored: true
                }
            }
        }
    }
}
