// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// Leads to one part of the panel.
Pressable {
    id: root

    property string iconName: ""
    property bool on: false
    /// How much there needs a look.
    property string mark: ""

    readonly property color wordColour: on ? Theme.colour.primaryTintText : Theme.colour.ink

    implicitHeight: Math.max(Theme.target, Theme.px(56), label.implicitHeight + Theme.px(16))
    leftPadding: Theme.px(18)
    rightPadding: Theme.px(12)
    saidAs: Accessible.RadioButton
    Accessible.name: Words.sentences([text, mark])
    Accessible.checked: on
    Accessible.onToggleAction: if (enabled) clicked()

    background: Rectangle {
        radius: Theme.px(10)
        color: root.on || root.down ? Theme.colour.primaryTint : "transparent"
        border.width: root.on && Theme.highContrast ? Theme.px(2) : 0
        border.color: Theme.colour.primary
    }
    contentItem: Item {
        Icon {
            id: sign

            x: Theme.rightToLeft ? parent.width - width : 0
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            size: Theme.px(24)
            colour: root.wordColour
        }
        PlainText {
            id: label

            x: Theme.rightToLeft ? (dot.visible ? dot.width + Theme.px(6) : 0) : sign.width + Theme.px(14)
            width: parent.width - sign.width - Theme.px(14) - (dot.visible ? dot.width + Theme.px(6) : 0)
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            style: Theme.label
            strong: root.on
            font: root.on ? style.strongFont : style.plainFont
            color: root.wordColour
            lineHeight: Math.round(style.pixelSize * 1.2)
            Accessible.ignored: true
        }
        Icon {
            id: dot

            visible: root.mark.length > 0
            x: Theme.rightToLeft ? 0 : parent.width - width
            anchors.verticalCenter: parent.verticalCenter
            name: "info"
            size: Theme.px(24)
            colour: Theme.colour.evidenceSoft
        }
    }
    FocusRing {
        target: root
        shown: root.visualFocus
        radius: Theme.px(10)
        anchors.margins: -2
    }
}
