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
    spacing: Theme.px(2)

    Repeater {
        model: root.named

        Row {
            id: mark

            required property int index
            required property var modelData
            /// Two marks that mean the same share their words.
            readonly property bool last: root.named[index + 1]?.label !== modelData.label

            spacing: Theme.px(8)
            rightPadding: Theme.rightToLeft ? 0 : Theme.px(12)
            leftPadding: Theme.rightToLeft ? Theme.px(12) : 0

            // A line, a ring and a person stand in the middle of the room that wider marks need.
            Item {
                readonly property bool thin: Array.of("no-limits", "no-difference", "not-counted-point", "person-control", "person-treatment",
                    "person-empty").includes(mark.modelData.sign)

                anchors.verticalCenter: parent.verticalCenter
                width: thin ? Math.round(root.style.pixelSize * 1.4) : sign.width
                height: sign.height

                KeySign {
                    id: sign

                    anchors.horizontalCenter: parent.horizontalCenter
                    sign: mark.modelData.sign
                    font: root.style.font
                    cardColor: Theme.colour.card
                }
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
