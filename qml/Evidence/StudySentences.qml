// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// A source in three plain sentences: what they did, what they found, how far to trust it.
Column {
    id: root

    /// A `source` of Library.study().
    required property var source
    property TextStyle style: Theme.lead

    spacing: Theme.px(14)

    Repeater {
        model: root.source.sentences

        Column {
            id: line

            required property studySentence modelData

            width: root.width
            spacing: Theme.px(1)

            PlainText {
                width: parent.width
                text: line.modelData.heading
                style: Theme.small
                strong: true
                color: Theme.colour.inkSoft
                lineHeight: Math.round(style.pixelSize * 1.3)
                Accessible.role: Accessible.Heading
            }
            PlainText {
                width: parent.width
                text: line.modelData.text
                style: root.style
                lineHeight: Math.round(style.pixelSize * 1.36)
            }
        }
    }
}
