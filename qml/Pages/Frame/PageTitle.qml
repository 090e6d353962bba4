// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Theme

/// The title of a page in its top bar.
Item {
    id: root

    required property string text
    /// Among large words.
    required property bool compact

    /// For the keyboard to arrive at.
    readonly property Item words: heading

    implicitHeight: heading.implicitHeight

    PlainText {
        id: heading

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        style: !root.compact ? Theme.h2 : whole.lineCount > 2 ? Theme.legend : Theme.label
        strong: true
        Accessible.role: Accessible.Heading
        Accessible.focusable: true
    }
    // Of more than two lines, a title would take the room of what the page shows.
    PlainText {
        id: whole

        visible: false
        width: parent.width
        text: root.text
        style: Theme.label
        strong: true
        Accessible.ignored: true
    }
}
