// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// A reader's colours, to be chosen.
Flow {
    id: root

    required property Session reader
    /// What each theme is called, by its id: a clinician's console and a reader's page may speak two languages.
    required property var names

    spacing: Theme.px(8)

    Repeater {
        model: root.reader.themes

        Chip {
            required property string modelData

            text: root.names[modelData]
            on: root.reader.theme === modelData
            onClicked: root.reader.theme = modelData
        }
    }
}
