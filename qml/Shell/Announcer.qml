// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Model

/// Says to a screen reader what changed where its reader is not: not seen, and shown for a moment, because what appears is said.
Item {
    id: root

    /// What is to be said with the next turn of the event loop: what changes together is said together.
    property var waiting: []
    property string words: ""

    width: 1
    height: 1
    visible: false
    Accessible.role: Accessible.Notification
    Accessible.name: words

    Connections {
        target: Navigator

        function onAnnounced(words: string) {
            if (!root.waiting.includes(words))
                root.waiting.push(words);
            soon.restart();
        }
    }
    Timer {
        id: soon

        interval: 0
        onTriggered: {
            root.visible = false;
            root.words = Words.sentences(root.waiting);
            root.waiting = [];
            root.visible = true;
            gone.restart();
        }
    }
    Timer {
        id: gone

        interval: 5000
        onTriggered: root.visible = false
    }
}
