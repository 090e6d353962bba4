// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// 1 dashed = the hope, 2 outline = how it works, 3 filled = measured in people.
Item {
    id: root

    required property int number
    readonly property bool filled: number === 3

    implicitWidth: Math.max(Theme.px(32), Math.round(Theme.small.pixelSize * 1.75))
    implicitHeight: implicitWidth
    Accessible.ignored: true

    Outline {
        anchors.fill: parent
        line: root.number === 1 ? Outline.Line.Dashed : Outline.Line.Solid
        colour: Theme.colour.primary
        fill: root.filled ? Theme.colour.primary : Theme.colour.card
        thickness: Theme.px(2.5)
        radius: width / 2
        Accessible.ignored: true
    }
    PlainText {
        anchors.centerIn: parent
        text: Words.number(root.number)
        style: Theme.small
        strong: true
        lineHeight: Math.round(style.pixelSize * 1.2)
        color: root.filled ? Theme.colour.textOnPrimary : Theme.colour.primary
        Accessible.ignored: true
    }
}
