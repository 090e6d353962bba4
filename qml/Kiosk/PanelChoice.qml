// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// A setting with a few values, of which one holds.
Column {
    id: root

    required property string name
    /// As kiosk.toml calls it.
    required property string setting
    /// Of { value, text }.
    required property var choices

    width: parent?.width ?? 0
    spacing: Theme.px(8)
    bottomPadding: Theme.px(10)

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.colour.line
    }
    PlainText {
        width: parent.width
        text: root.name
        color: Theme.colour.inkSoft
        Accessible.ignored: true // the group's name
    }
    Flow {
        width: parent.width
        spacing: Theme.px(8)
        Accessible.role: Accessible.Grouping
        Accessible.name: root.name

        Repeater {
            model: root.choices

            Chip {
                required property var modelData

                text: modelData.text
                on: Staff.settings[root.setting] === modelData.value
                onClicked: Staff.change(root.setting, modelData.value)
            }
        }
    }
}
