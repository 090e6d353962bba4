// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Theme

/// The route at large text: six bars, filled up to the present stop. The title beside it says the rest.
Row {
    id: root

    required property int current

    spacing: Theme.px(6)
    Accessible.ignored: true // the title above says "Stop 2 of 6"

    Repeater {
        model: 6

        Rectangle {
            required property int index

            width: (root.width - 5 * root.spacing) / 6
            height: Theme.px(10)
            radius: height / 2
            color: index < root.current ? Theme.colour.primary : Theme.colour.card
            border.width: index < root.current ? 0 : Theme.px(2)
            border.color: Theme.colour.lineControl
        }
    }
}
