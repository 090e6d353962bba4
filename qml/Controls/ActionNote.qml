// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Theme

/// One safe thing to do, and below it what not to do without asking.
Item {
    id: root

    required property string text
    /// What not to do without asking; empty where it is said already.
    property string safety: ""

    implicitHeight: words.height
    readonly property bool isWords: true // see WordsRing
    activeFocusOnTab: Theme.screenReader
    Accessible.role: Accessible.StaticText // screen readers pass over a note
    Accessible.name: (qsTr("What you can do") + ": " + text + " " + safety).trim()

    Icon {
        id: sign

        anchors.left: parent.left
        y: Theme.px(6)
        name: "heart"
        colour: Theme.colour.primary
        size: Theme.px(30)
    }
    Column {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.px(14)
        anchors.right: parent.right
        topPadding: Theme.px(6)

        PlainText {
            width: parent.width
            text: qsTr("What you can do")
            style: Theme.label
            color: Theme.colour.primary
            Accessible.ignored: true
        }
        PlainText {
            width: parent.width
            text: root.text
            lineHeight: Math.round(style.pixelSize * 1.4)
            Accessible.ignored: true
        }
        PlainText {
            width: parent.width
            visible: text.length > 0
            text: root.safety
            strong: true
            topPadding: Theme.px(6)
            lineHeight: Math.round(style.pixelSize * 1.4)
            Accessible.ignored: true
        }
    }
}
