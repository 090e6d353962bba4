// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Theme

/// What the marks of a chart are, in two or three words each, to stand right above them. What they mean is told in full by
/// ChartKey.
Flow {
    id: root

    /// `key` of a ChartView.
    required property var lines
    property TextStyle style: Theme.small
    readonly property var named: Array.from(lines).filter(line => line.label.length > 0)

    visible: named.length > 1
    spacing: Theme.px(18)

    Repeater {
        model: root.named

        Row {
            id: mark

            required property int index
            required property var modelData
            /// Two marks that mean the same share their words.
            readonly property bool last: root.named[index + 1]?.label !== modelData.label

            spacing: Theme.px(8)

            KeySign {
                anchors.verticalCenter: parent.verticalCenter
                sign: mark.modelData.sign
                font: root.style.font
                cardColor: Theme.colour.card
            }
            PlainText {
                visible: mark.last
                text: mark.modelData.label
                style: root.style
                color: Theme.colour.ink
                lineHeight: Math.round(style.pixelSize * 1.3)
                wrapMode: Text.NoWrap
            }
        }
    }
}
