// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Theme

/// At night: dark, so that nobody is disturbed and the screen lasts. A touch wakes it, and does nothing else.
Rectangle {
    id: root

    signal woken()

    /// Letters that stand for hours leave their mark on a screen: these move, and hardly shine.
    property int step: 0
    readonly property real place: [0.5, 0.3, 0.7, 0.4, 0.6, 0.2, 0.8][step % 7]

    color: Tokens.highContrast.paper
    Accessible.role: Accessible.Pane
    Accessible.name: words.text
    Keys.onPressed: event => {
        event.accepted = true;
        root.woken();
    }

    HoldToHear {
        anchors.fill: parent
    }
    Timer {
        running: root.visible
        interval: 60000
        repeat: true
        onTriggered: root.step += 1
    }
    PlainText {
        id: words

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round((parent.height - height) * root.place)
        width: parent.width - Theme.px(64)
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("This screen sleeps at night. Touch it to wake it.")
        style: Theme.lead
        color: Tokens.dark.lineControl
    }
    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
        onClicked: root.woken()
    }
}
