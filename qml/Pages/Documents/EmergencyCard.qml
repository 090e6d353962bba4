// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// When to call for help at once. It never folds.
Rectangle {
    id: root

    required property contentSection section
    required property var sources

    /// Large words stand close, so that every sign is in view.
    readonly property bool close: Theme.big && !Theme.portrait

    implicitHeight: column.height + 2 * column.y
    height: implicitHeight
    radius: Theme.px(Theme.radius.card)
    color: Theme.colour.card
    border.width: Theme.px(3)
    border.color: Theme.colour.danger

    Column {
        id: column

        x: Theme.px(18)
        y: Theme.px(root.close ? 8 : 14)
        width: parent.width - 2 * x
        spacing: Theme.px(root.close ? 2 : 6)

        Row {
            width: parent.width
            spacing: Theme.px(10)

            Icon {
                id: sign

                name: "warning"
                colour: Theme.colour.danger
                size: Math.round(Theme.h3.pixelSize * 1.2)
            }
            PlainText {
                width: parent.width - sign.width - parent.spacing
                text: root.section.title
                style: Theme.h3
                color: Theme.colour.danger
                Accessible.role: Accessible.Heading
            }
        }
        Passage {
            width: parent.width
            blocks: root.section.blocks
            sources: root.sources
            style: root.close ? Theme.closeBody : Theme.body
            spacing: Math.round(style.lineHeight * (root.close ? 0.15 : 0.4))
        }
    }
}
