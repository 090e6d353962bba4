// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Model

/// Says to a screen reader what changed where its reader is not: not seen, and shown for a moment, because what appears is said.
Item {
    id: root

    /// What is to be said with the next turn of the event loop: what changes together is said together.
    property var waiting: []
    /// The other one says what comes next: a screen reader asks for the words a little later, when they must still stand there.
    property bool turn: false

    /// Says at once what was to be said with the next turn.
    function say() {
        soon.stop();
        if (waiting.length === 0)
            return;
        const words = Words.sentences(waiting);
        waiting = [];
        // What is said once more is not said by both.
        if (first.says(words) || second.says(words))
            turn = second.says(words);
        (turn ? second : first).say(words);
        turn = !turn;
    }

    component Notice: Item {
        id: notice

        property string words: ""

        function says(what: string): bool {
            return visible && words === what;
        }
        function say(what: string) {
            visible = false;
            words = what;
            visible = true;
            gone.restart();
        }

        width: 1
        height: 1
        visible: false
        Accessible.role: Accessible.Notification
        Accessible.name: words

        Timer {
            id: gone

            interval: 5000
            onTriggered: notice.visible = false
        }
    }
    Notice {
        id: first
    }
    Notice {
        id: second
    }

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
}
