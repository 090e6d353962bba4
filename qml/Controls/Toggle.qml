// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Theme

/// A switch with its words, and beside them what it does now: "Only larger, blinded studies. On: 3 of 10 count".
Pressable {
    id: root

    property bool on: false
    property string detail: ""
    /// Where height is dear.
    property bool tight: false

    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.px(tight ? 4 : 14))
    implicitWidth: Math.ceil(Math.max(nameMetrics.advanceWidth, detailMetrics.advanceWidth)) + track.width + Theme.px(14) + leftPadding + rightPadding + 2
    leftPadding: Theme.px(12)
    rightPadding: Theme.px(16)

    TextMetrics {
        id: nameMetrics

        text: root.text
        font: Theme.label.strongFont
    }
    TextMetrics {
        id: detailMetrics

        text: root.detail
        font: Theme.small.font
    }

    saidAs: Accessible.CheckBox
    Accessible.name: text
    Accessible.checked: on
    Accessible.description: detail
    Accessible.onToggleAction: if (enabled) clicked()

    background: Rectangle {
        radius: Theme.px(Theme.radius.control)
        color: Theme.colour.primaryTint
        border.width: root.hovered || root.down ? Theme.px(2) : Theme.highContrast ? Theme.hairline : 0
        border.color: Theme.colour.primary
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight

        Rectangle {
            id: track

            x: Theme.rightToLeft ? parent.width - width : 0
            y: (parent.height - height) / 2
            width: Theme.px(60)
            height: Theme.px(34)
            radius: height / 2
            color: root.on ? Theme.colour.primary : Theme.colour.card
            border.width: Theme.px(2)
            border.color: root.on ? Theme.colour.primary : Theme.colour.lineControl

            Rectangle {
                x: root.on !== Theme.rightToLeft ? parent.width - width - Theme.px(5) : Theme.px(5)
                y: (parent.height - height) / 2
                width: Theme.px(24)
                height: width
                radius: width / 2
                color: root.on ? Theme.colour.textOnPrimary : Theme.colour.lineControl
            }
        }
        Column {
            id: words

            x: Theme.rightToLeft ? 0 : track.width + Theme.px(14)
            y: (parent.height - height) / 2
            width: parent.width - track.width - Theme.px(14)

            PlainText {
                width: parent.width
                text: root.text
                style: Theme.label
                strong: true
                color: Theme.colour.primaryTintText
                lineHeight: Math.round(style.pixelSize * 1.25)
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                visible: text.length > 0
                text: root.detail
                style: Theme.small
                color: Theme.colour.primaryTintText
                lineHeight: Math.round(style.pixelSize * 1.25)
                Accessible.ignored: true
            }
        }
    }
    FocusRing {
        target: root
        shown: root.visualFocus
    }
}
