// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// What came of a study: a symbol and a word, in the colour of the text. Never red or green.
Item {
    id: root

    required property string result
    required property string words
    property TextStyle style: Theme.label
    property color colour: Theme.colour.ink
    /// In a box of its own, beside a title.
    property bool boxed: false
    /// It stands beside a heading, in its letters, and belongs to it.
    property bool heading: false
    /// What stands round it says it.
    property bool silent: false
    readonly property real padding: boxed ? Theme.px(12) : 0

    readonly property var symbols: ({
        "no-clear-difference": "equals",
        "small-gain": "up-arrow",
        "small-loss": "down-arrow",
        "weak-gain": "up-to-line",
        "mixed": "up-down",
        "no-comparison": "one-ring",
        "no-group-without-cells": "two-rings",
        "gain-without-cells": "plus-ring",
        "animals-only": "flask",
        "background": "book",
        "not-read": "unread",
        "no-result-yet": "clock",
        "do-not-count": "warning",
        "withdrawn": "stopped",
        "goal-met": "check",
        "goal-not-met": "minus"
    })

    implicitWidth: icon.size + Theme.px(8) + Math.ceil(TextWidth.oneLine(style.strongFont, words)) + 2 + 2 * padding
    implicitHeight: text.implicitHeight + (boxed ? Theme.px(12) : 0)

    Outline {
        anchors.fill: parent
        visible: root.boxed
        colour: root.colour
        thickness: Theme.px(2)
        radius: Theme.px(8)
    }
    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: root.padding
        y: text.y + Math.round((text.lineHeight - size) / 2)
        name: root.symbols[root.result] ?? "info"
        size: Math.round(root.style.pixelSize * 1.2)
        colour: root.colour
    }
    PlainText {
        id: text

        anchors.left: icon.right
        anchors.leftMargin: Theme.px(8)
        anchors.right: parent.right
        anchors.rightMargin: root.padding
        anchors.verticalCenter: parent.verticalCenter
        text: root.words
        style: root.style
        strong: true
        color: root.colour
        lineHeight: Math.round(style.pixelSize * 1.3)
        Accessible.ignored: root.silent
        Accessible.role: root.heading ? Accessible.Heading : Accessible.StaticText
    }
}
