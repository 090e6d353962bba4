// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Theme

/// What a drop means that is filled, half filled or empty.
RowLayout {
    id: key

    required property string text
    /// Share of the drop that is filled: 0, 0.5 or 1.
    required property real filled

    spacing: Theme.px(8)

    Rectangle {
        Layout.preferredWidth: Theme.px(15)
        Layout.preferredHeight: Theme.px(15)
        radius: width / 2
        color: key.filled === 1 ? Theme.colour.heart : "transparent"
        border.width: Theme.px(2)
        border.color: key.filled === 1 ? Theme.colour.heart : Theme.highContrast ? Theme.colour.ink : Theme.colour.muscleDeep

        Item {
            anchors.bottom: parent.bottom
            visible: key.filled === 0.5
            width: parent.width
            height: parent.height / 2
            clip: true

            Rectangle {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.px(1)
                anchors.horizontalCenter: parent.horizontalCenter
                width: parent.width - Theme.px(2)
                height: width
                radius: width / 2
                color: Theme.colour.heart
            }
        }
    }
    PlainText {
        text: key.text
        style: Theme.small
        lineHeight: Math.round(style.pixelSize * 1.2)
        Layout.fillWidth: true
    }
}
