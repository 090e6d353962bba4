// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// The heading of a stop: where it is on the route, its question, its title, and the switch for more detail.
Column {
    id: root

    required property contentDocument topic

    spacing: Theme.px(2)

    PlainText {
        text: Library.stopOfAll(root.topic.position, root.topic.question)
        style: Theme.small
        color: Theme.colour.inkSoft
        lineHeight: Math.round(style.pixelSize * 1.3)
        width: root.width
    }
    Item {
        id: line

        readonly property bool beside: width >= measure.advanceWidth + level.width + Theme.px(20)

        width: root.width
        height: beside ? Math.max(title.height, level.height) : title.height + level.height + Theme.px(6)

        TextMetrics {
            id: measure

            text: root.topic.title
            font: title.style.font
        }
        PlainText {
            id: title

            width: line.beside ? parent.width - level.width - Theme.px(16) : parent.width
            x: Theme.rightToLeft && line.beside ? parent.width - width : 0
            y: line.beside ? (parent.height - height) / 2 : 0
            text: root.topic.title
            style: Theme.narrow && !Theme.portrait ? Theme.h2 : Theme.h1
            Accessible.role: Accessible.Heading
        }
        TwoWay {
            id: level

            x: line.beside === Theme.rightToLeft ? 0 : parent.width - width
            y: line.beside ? (parent.height - height) / 2 : title.height + Theme.px(6)
            width: implicitWidth
            height: implicitHeight
            name: qsTr("How much detail")
            words: [qsTr("Plain words"), qsTr("More detail")]
            current: Session.level === "plain" ? 0 : 1
            onChosen: index => Session.level = index === 0 ? "plain" : "detail"
        }
    }
}
