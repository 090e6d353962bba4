// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls

/// A choice of StudyFilters. How many studies are left then, the page announces.
Chip {
    id: root

    required property StudyFilters filters
    /// { list, id, text }
    required property var choice

    text: choice.text
    on: filters.has(choice)
    saidAs: Accessible.CheckBox
    onClicked: filters.toggle(choice)
}
