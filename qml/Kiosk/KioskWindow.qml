// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Plainheart.Controls
import Plainheart.Kiosk
import Plainheart.Model
import Plainheart.Shell

/// The window of a touch screen that strangers use in turn: it waits for a reader, notices when one has gone, and clears
/// everything of that reader for the next.
ReaderWindow {
    id: root

    /// Nobody reads: the screen invites.
    property bool waiting: Session.waits
    readonly property bool staffThere: Staff.place !== "closed"
    /// Asks whether somebody is there; null before it was asked first.
    property StillHere stillHere: null
    /// In which sheets lie. It is there before the first of them: of those who see a touch before the window does, the last to
    /// come is the first to be asked, and that has to be who speaks to someone who can't see.
    readonly property Item overlay: T.Overlay.overlay
    /// A touch woke it at night: somebody may come.
    property bool awake: false
    readonly property bool asleep: Staff.night && waiting && !awake && !staffThere
    readonly property bool broken: Session.contentError.length > 0

    readerShown: (!waiting || broken) && !staffThere && !asleep

    Component.onCompleted: Staff.watch(root)
    onStaffThereChanged: {
        root.stillHere?.close();
        awake = true;
        if (!staffThere && readerShown)
            giveFocus();
    }

    Connections {
        target: Session

        function onStartedOver() {
            root.stillHere?.close();
            root.waiting = Session.waits;
        }
    }

    IdleClock {
        id: idle

        watched: root
        running: root.readerShown && !root.broken
        // A page that waits for paper may wait for ever.
        held: Narration.active && Narration.playing || Printing.busy && Printing.state !== "stuck"
        patience: Session.patience
        notice: Session.askFor
        onAskingChanged: {
            if (asking) {
                if (root.stillHere === null)
                    root.stillHere = question.createObject(root.contentItem) as StillHere;
                root.stillHere.open();
            } else {
                root.stillHere?.close();
            }
        }
        onGone: Session.startOver()
    }
    // Who can't see swipes, and the page below sees none of it.
    Connections {
        target: SelfVoicing

        // Who held a finger on the screen that waits, or sleeps, has begun.
        function onOnChanged() {
            if (!SelfVoicing.on || !root.waiting)
                return;
            root.awake = true;
            root.waiting = false;
            root.giveFocus();
        }
        function onUsed() {
            idle.stay();
        }
    }
    LateSlot {
        anchors.fill: parent
        wanted: !root.readerShown && !root.staffThere && !root.asleep
        fills: true
        focus: wanted
        component: Component {
            Attract {
                onBegun: {
                    root.waiting = false;
                    root.giveFocus();
                }
            }
        }
    }
    // At night it sleeps again when nobody comes.
    Timer {
        id: nap

        interval: 60000
        running: Staff.night && root.awake && root.waiting && !root.staffThere
        onTriggered: root.awake = false
    }
    LateSlot {
        anchors.fill: parent
        wanted: root.asleep
        fills: true
        focus: wanted
        component: Component {
            Asleep {
                focus: true
                onWoken: root.awake = true
            }
        }
    }
    StaffRoom {
        anchors.fill: parent
    }
    Component {
        id: question

        StillHere {
            left: idle.left
            whole: idle.notice
            onClosed: idle.stay()
            onFinished: Session.startOver()
        }
    }
}
