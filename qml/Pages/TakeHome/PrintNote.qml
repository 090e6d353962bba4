// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// How far the page is that is being printed, what keeps it from being printed and what to do; and a way to take it back.
/// Where the staff chose the printer and it is not to be found, it says that before anything is printed.
/// It takes no room where there is nothing to say.
Column {
    id: root

    readonly property bool inTrouble: Printing.missing || Printing.inTrouble

    visible: Printing.state !== "idle" || Printing.missing
    spacing: Theme.px(12)

    // A screen reader hears it where the focus is not.
    Connections {
        target: Printing

        function onWordsChanged() {
            if (Printing.state !== "idle")
                Navigator.announce(Printing.sentence + " " + Printing.remedy);
        }
    }

    Callout {
        width: parent.width
        visible: root.inTrouble
        strongText: Printing.sentence
        text: Printing.remedy
    }
    PlainText {
        width: parent.width
        visible: !root.inTrouble
        text: (Printing.sentence + " " + Printing.remedy).trim()
        strong: Printing.state === "done"
    }
    Button {
        x: Theme.rightToLeft ? parent.width - width : 0
        visible: Printing.busy || root.inTrouble && !Printing.missing
        kind: Button.Kind.Secondary
        compact: true
        text: Printing.busy ? qsTr("Do not print it") : qsTr("Close this note")
        onClicked: {
            if (Printing.busy) {
                Printing.cancel();
                return;
            }
            nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason); // it goes with the note
            Printing.dismiss();
            Navigator.announce(qsTr("The note is closed."));
        }
    }
}
