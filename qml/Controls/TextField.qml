// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Plainheart.Theme

/// One line to type in.
T.TextField {
    id: root

    /// What is to be typed; shown while it is empty.
    required property string name

    implicitHeight: Math.max(Theme.primaryTarget, Math.round(Theme.body.lineHeight + Theme.px(16)))
    leftPadding: Theme.px(16)
    rightPadding: leftPadding
    font: Theme.body.font
    color: Theme.colour.ink
    selectionColor: Theme.colour.primary
    selectedTextColor: Theme.colour.textOnPrimary
    verticalAlignment: TextInput.AlignVCenter
    horizontalAlignment: TextInput.AlignLeft // mirrored: where reading begins, whatever is typed
    Keys.onEscapePressed: event => {
        event.accepted = text.length > 0; // what was typed goes first
        clear();
    }
    Accessible.role: Accessible.EditableText
    Accessible.name: name

    background: Rectangle {
        radius: Theme.px(Theme.radius.control)
        color: Theme.colour.card
        border.width: Theme.px(root.activeFocus ? 3 : 2)
        border.color: root.activeFocus ? Theme.colour.primary : Theme.colour.lineControl

        PlainText {
            visible: root.text.length === 0
            anchors.fill: parent
            // Paddings are not mirrored, margins are.
            anchors.leftMargin: Theme.rightToLeft ? root.rightPadding : root.leftPadding
            anchors.rightMargin: Theme.rightToLeft ? root.leftPadding : root.rightPadding
            text: root.name
            color: Theme.colour.inkSoft
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }
}
