// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// How sure anyone can be of the answer of a stop, as a clinician reads it: the GRADE word, its reasons, what is not known.
Column {
    id: root

    required property TextStyle style
    readonly property var answer: Conversation.answer

    width: parent?.width ?? 0
    spacing: Theme.px(4)
    visible: answer.grade !== undefined

    PlainText {
        width: parent.width
        text: root.answer.grade ?? ""
        style: root.style
        strong: true
    }
    PlainText {
        width: parent.width
        text: root.answer.counted ?? ""
        style: root.style
    }
    PlainText {
        width: parent.width
        text: root.answer.reason ?? ""
        style: root.style
    }
    PlainText {
        width: parent.width
        text: root.answer.unknown ?? ""
        style: root.style
        color: Theme.colour.inkSoft
    }
}
