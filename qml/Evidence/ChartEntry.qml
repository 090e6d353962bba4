// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Evidence
import Plainheart.Model
import Plainheart.Theme

/// A chart in a list: a small picture of it, its title and its question.
Pressable {
    id: root

    /// A chart of the library.
    required property storedChart chart
    readonly property color inkColour: hovered || down ? Theme.colour.primaryTintText : Theme.colour.ink

    text: chart.title
    implicitHeight: Math.max(thumb.height, words.implicitHeight) + Theme.px(24)
    leftPadding: Theme.px(14)
    rightPadding: Theme.px(18)

    Accessible.name: text
    Accessible.description: chart.question

    background: Rectangle {
        radius: Theme.px(Theme.radius.card)
        color: root.hovered || root.down ? Theme.colour.primaryTint : Theme.colour.card
        border.width: Theme.hairline
        border.color: root.hovered || root.down ? Theme.colour.primary : Theme.colour.line
    }
    contentItem: Item {
        readonly property real pictureRoom: thumb.width + Theme.px(18)
        readonly property real endRoom: end.width + Theme.px(12)

        Item {
            id: thumb

            x: Theme.rightToLeft ? parent.width - width : 0
            y: (parent.height - height) / 2
            width: Theme.px(116)
            height: Theme.px(72)
            clip: true

            ChartThumb {
                anchors.fill: parent
                chart: root.chart
                font: Theme.small.font
                textColor: Theme.colour.ink
                softColor: Theme.colour.inkSoft
                gridColor: Theme.colour.line
                sideColor: Theme.colour.stage
                cardColor: Theme.colour.card
                countedColor: Theme.colour.primary
                notCountedColor: Theme.colour.lineControl
                pooledColor: Theme.colour.meterOn
                treatmentColor: Theme.colour.stem
                bandColor: Theme.colour.sunken
                Accessible.ignored: true
            }
        }
        Column {
            id: words

            x: Theme.rightToLeft ? parent.endRoom : parent.pictureRoom
            y: (parent.height - height) / 2
            width: parent.width - parent.pictureRoom - parent.endRoom
            spacing: Theme.px(2)

            PlainText {
                width: parent.width
                text: root.text
                style: Theme.label
                strong: true
                lineHeight: Math.round(style.pixelSize * 1.3)
                color: root.inkColour
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                text: root.chart.question
                style: Theme.small
                color: root.hovered || root.down ? Theme.colour.primaryTintText : Theme.colour.inkSoft
                Accessible.ignored: true
            }
        }
        Icon {
            id: end

            x: Theme.rightToLeft ? 0 : parent.width - width
            y: (parent.height - height) / 2
            name: "chev"
            directional: true
            size: Theme.label.pixelSize
            colour: Theme.colour.primary
        }
    }
    FocusRing {
        target: root
        shown: root.visualFocus
        radius: Theme.px(Theme.radius.card)
    }
}
