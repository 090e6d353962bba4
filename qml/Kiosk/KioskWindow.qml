// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Kiosk
import Plainheart.Model
import Plainheart.Shell

/// The window of a touch screen that strangers use in turn: it waits for a reader, notices when one has gone, and clears
/// everything of that reader for the next.
ReaderWindow {
    id: root

    /// Nobody reads: the screen invites.
    property bool waiting: Session.waits

    readerShown: !waiting || Session.contentError.length > 0

    Connections {
        target: Session

        function onStartedOver() {
            stillHere.close();
            root.waiting = Session.waits;
        }
    }

    IdleClock {
        id: idle

        watched: root
        running: root.readerShown && Session.contentError.length === 0
        // A page that waits for paper may wait for ever.
        held: Narration.active && Narration.playing || Printing.busy && Printing.state !== "stuck"
        patience: Session.patience
        onAskingChanged: {
            if (asking)
                stillHere.open();
            else
                stillHere.close();
        }
        onGone: Session.startOver()
    }
    // Who can't see swipes, and the page below sees none of it.
    Connections {
        target: SelfVoicing

        function onUsed() {
            idle.stay();
        }
    }
    Attract {
        anchors.fill: parent
        visible: !root.readerShown
        onBegun: {
            root.waiting = false;
            root.giveFocus();
        }
    }
    StillHere {
        id: stillHere

        left: idle.left
        whole: idle.notice
        onClosed: idle.stay()
        onFinished: Session.startOver()
    }
}
