// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Theme

/// A card of the console: its heading, a few quiet words beside it, and what stands below.
Rectangle {
    id: root

    required property string title
    /// At the other end of the heading's line; empty: nothing.
    property string note: ""
    /// What has to be done now stands out.
    property bool marked: false
    default property alias parts: column.data
    property alias spacing: column.spacing

    readonly property real contentHeight: column.implicitHeight + 2 * Theme.px(16)

    implicitHeight: contentHeight
    radius: Theme.px(Theme.radius.card)
    color: Theme.colour.card
    border.width: marked ? Theme.px(2) : Theme.hairline
    border.color: marked ? Theme.colour.primary : Theme.colour.line

    Column {
        id: column

        x: Theme.px(16)
        y: Theme.px(16)
        width: parent.width - 2 * x
        spacing: Theme.px(8)

        Item {
            width: parent.width
            height: beside.side ? Math.max(heading.height, beside.height) : heading.height + beside.height

            PlainText {
                id: heading

                x: Theme.rightToLeft ? parent.width - width : 0
                width: beside.side ? parent.width - beside.width - Theme.px(10) : parent.width
                text: root.title
                style: Theme.label
                strong: true
                Accessible.role: Accessible.Heading
            }
            PlainText {
                id: beside

                /// Large text leaves no room beside the heading.
                readonly property bool side: implicitWidth <= parent.width * 0.5

                visible: text.length > 0
                x: Theme.rightToLeft ? 0 : side ? parent.width - width : 0
                y: side ? 0 : heading.height
                width: side ? implicitWidth : parent.width
                height: visible ? implicitHeight : 0
                text: root.note
                style: Theme.small
                color: Theme.colour.inkSoft
                wrapMode: side ? Text.NoWrap : Text.Wrap
            }
        }
    }
}
