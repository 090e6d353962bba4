// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Model

/// Says to a screen reader what changed where its reader is not: not seen, and shown for a moment, because what appears is said.
Item {
    id: root

    /// What is to be said with the next turn of the event loop: what changes together is said together.
    property var waiting: []
    property string words: ""

    /// Says at once what was to be said with the next turn.
    function say() {
        soon.stop();
        if (waiting.length === 0)
            return;
        visible = false;
        words = Words.sentences(waiting);
        waiting = [];
        visible = true;
        gone.restart();
    }

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
        onTriggered: root.say()
    }
    Timer {
        id: gone

        interval: 5000
        onTriggered: root.visible = false
    }
}
