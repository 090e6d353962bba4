// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Theme

/// A word beside its leader line. Dashed: something hoped for.
Item {
    id: root

    required property string text
    required property bool dashed

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    DashedFrame {
        anchors.fill: parent
        dashed: root.dashed
        thickness: root.dashed ? Theme.px(2) : Theme.hairline
        colour: root.dashed ? Theme.colour.ink : Theme.colour.line
    }
    PlainText {
        anchors.fill: parent
        anchors.leftMargin: Theme.px(8)
        anchors.rightMargin: Theme.px(8)
        text: root.text
        style: Theme.small
        strong: true
        lineHeight: Math.round(style.pixelSize * 1.25)
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
