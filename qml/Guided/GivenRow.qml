// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// A page of the visit: explained, on the patient's screen now, or ahead; for how long, and how it came across.
Item {
    id: root

    /// A map of Conversation.given.
    required property var row

    readonly property bool done: row.state === "done"
    readonly property bool now: row.state === "now"
    readonly property string number: row.number > 0 ? row.number.toLocaleString(Qt.locale(Session.language), "f", 0) : ""
    readonly property string stateWords: {
        const words = [now ? qsTr("now") : "", row.minutes, row.heard].filter(part => part.length > 0);
        return words.join(", ");
    }

    width: parent?.width ?? 0
    implicitHeight: Math.max(disc.height, words.implicitHeight) + Theme.px(6)
    readonly property bool isWords: true // see WordsRing
    activeFocusOnTab: Theme.screenReader
    Accessible.role: Accessible.ListItem
    Accessible.name: (number + " " + row.title).trim() + ": " + (stateWords.length > 0 ? stateWords : qsTr("not yet"))

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.colour.line
    }
    Rectangle {
        id: disc

        x: Theme.rightToLeft ? parent.width - width : 0
        y: (parent.height - height) / 2
        width: Math.max(Theme.px(32), Math.round(Theme.small.pixelSize * 1.85)) // the number keeps off the ring
        height: width
        radius: width / 2
        color: root.now ? Theme.colour.primary : root.done ? Theme.colour.primaryTint : Theme.colour.card
        border.width: Theme.px(2)
        border.color: root.done || root.now ? Theme.colour.primary : Theme.colour.lineControl

        Icon {
            anchors.centerIn: parent
            visible: root.done || root.now && root.number.length === 0
            name: root.done ? "check" : "eye"
            size: Math.round(disc.width * 0.6)
            colour: root.now ? Theme.colour.textOnPrimary : Theme.colour.primary
        }
        PlainText {
            anchors.centerIn: parent
            visible: !root.done
            text: root.number
            style: Theme.small
            strong: true
            lineHeight: Math.round(style.pixelSize * 1.2)
            color: root.now ? Theme.colour.textOnPrimary : Theme.colour.ink
            Accessible.ignored: true
        }
    }
    Item {
        id: words

        readonly property real room: root.width - disc.width - Theme.px(10)
        readonly property bool side: state.implicitWidth <= room * 0.45

        x: Theme.rightToLeft ? 0 : disc.width + Theme.px(10)
        y: (parent.height - height) / 2
        width: room
        implicitHeight: side ? Math.max(title.implicitHeight, state.implicitHeight)
            : title.implicitHeight + (state.text.length > 0 ? state.implicitHeight : 0)
        height: implicitHeight

        PlainText {
            id: title

            x: Theme.rightToLeft ? parent.width - width : 0
            width: words.side ? parent.width - state.implicitWidth - Theme.px(6) : parent.width
            text: root.row.title
            style: Theme.small
            strong: root.now
            Accessible.ignored: true
        }
        PlainText {
            id: state

            x: Theme.rightToLeft ? (words.side ? 0 : parent.width - width) : words.side ? parent.width - width : 0
            y: words.side ? 0 : title.implicitHeight
            width: words.side ? implicitWidth : parent.width
            wrapMode: words.side ? Text.NoWrap : Text.Wrap
            text: root.stateWords
            style: Theme.small
            color: Theme.colour.inkSoft
            Accessible.ignored: true
        }
    }
}
