// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// How large a reader's words are, to be chosen.
Flow {
    id: root

    required property Session reader

    spacing: Theme.px(8)

    Repeater {
        model: root.reader.textSizes

        Chip {
            required property real modelData

            text: Words.percent(modelData)
            on: Math.abs(root.reader.textSize - modelData) < 0.01
            onClicked: root.reader.textSize = modelData
        }
    }
}
