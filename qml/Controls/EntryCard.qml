// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Theme

/// A card in a list that leads to a page: its title, a line about it, and an icon that says what kind of thing it is, or a small
/// picture of it.
Pressable {
    id: root

    property string detail: ""
    property string iconName: "chart"
    /// The words are a text, and not a title; the line below it is what counts.
    property bool plain: false
    /// Stands in the place of the icon, in a size of its own.
    property Component picture: null

    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.px(26), (shown.item?.implicitHeight ?? 0) + Theme.px(24))
    leftPadding: Theme.px(18)
    rightPadding: leftPadding

    Accessible.name: text
    Accessible.description: detail

    background: Rectangle {
        radius: Theme.px(Theme.radius.card)
        color: root.hovered || root.down ? Theme.colour.primaryTint : Theme.colour.card
        border.width: Theme.hairline
        border.color: root.hovered || root.down ? Theme.colour.primary : Theme.colour.line
    }
    contentItem: Item {
        readonly property real iconRoom: (root.picture === null ? icon.width : shown.width) + Theme.px(16)
        readonly property real endRoom: end.width + Theme.px(12)

        Icon {
            id: icon

            visible: root.picture === null
            x: Theme.rightToLeft ? parent.width - width : 0
            y: (parent.height - height) / 2
            name: root.iconName
            size: Math.round(Theme.label.pixelSize * 1.5)
            colour: Theme.colour.primary
        }
        Slot {
            id: shown

            x: Theme.rightToLeft ? parent.width - width : 0
            y: (parent.height - height) / 2
            width: implicitWidth
            fills: false
            active: root.picture !== null
            component: root.picture
        }
        Column {
            id: words

            x: Theme.rightToLeft ? parent.endRoom : parent.iconRoom
            y: (parent.height - height) / 2
            width: parent.width - parent.iconRoom - parent.endRoom
            spacing: Theme.px(2)

            PlainText {
                width: parent.width
                text: root.text
                style: root.plain ? Theme.small : Theme.label
                strong: !root.plain
                lineHeight: Math.round(style.pixelSize * 1.3)
                color: root.hovered || root.down ? Theme.colour.primaryTintText : Theme.colour.ink
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                visible: text.length > 0
                text: root.detail
                style: Theme.small
                strong: root.plain
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
