// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Evidence
import Plainheart.Model
import Plainheart.Theme

/// How to read it: the marks of a chart as they are drawn there, and what each means.
Column {
    id: root

    /// `key` of a ChartView.
    required property var lines
    property TextStyle style: Theme.small

    spacing: Theme.px(10)

    PlainText {
        width: parent.width
        text: qsTr("How to read it")
        style: Theme.label
        strong: true
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: root.lines

        Item {
            id: line

            required property var modelData

            width: root.width
            height: Math.max(sign.height, words.implicitHeight)

            KeySign {
                id: sign

                x: Theme.rightToLeft ? parent.width - width : 0
                y: Math.round((words.lineHeight - height) / 2)
                sign: line.modelData.sign
                font: root.style.font
                cardColor: Theme.colour.paper
            }
            PlainText {
                id: words

                x: Theme.rightToLeft ? 0 : sign.width + Theme.px(14)
                width: parent.width - sign.width - Theme.px(14)
                text: line.modelData.text
                style: root.style
            }
        }
    }
}
