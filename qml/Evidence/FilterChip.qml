// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls

/// A choice of StudyFilters. It says how many studies are left, so that a screen reader tells it at once.
Chip {
    id: root

    required property StudyFilters filters
    /// { list, id, text }
    required property var choice
    required property string countWords

    text: choice.text
    on: filters.has(choice)
    saidAs: Accessible.CheckBox
    Accessible.description: countWords
    onClicked: filters.toggle(choice)
}
