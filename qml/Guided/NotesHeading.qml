// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Theme

/// The quiet heading of a part of the notes, with a line above it.
Column {
    id: root

    required property string text
    property bool line: true

    width: parent?.width ?? 0
    spacing: Theme.px(8)

    Rectangle {
        width: parent.width
        height: Theme.hairline
        visible: root.line
        color: Theme.colour.line
    }
    PlainText {
        width: parent.width
        text: root.text
        style: Theme.small
        color: Theme.colour.inkSoft
        Accessible.role: Accessible.Heading
    }
}
