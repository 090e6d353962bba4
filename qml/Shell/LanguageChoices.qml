// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// A reader's language, to be chosen: each by its own name.
Flow {
    id: root

    required property Session reader

    spacing: Theme.px(8)

    Repeater {
        model: root.reader.languages

        Chip {
            required property contentLanguage modelData

            text: modelData.name
            on: root.reader.language === modelData.code
            onClicked: root.reader.language = modelData.code
        }
    }
}
