// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Model

/// Over the logo of a kiosk: whoever holds it for five seconds is asked for the PIN of the staff. Readers are not told.
MouseArea {
    id: root

    /// How long it is held, in ms.
    property int patience: 5000
    property bool knocked: false

    signal tapped() ///< it was only touched

    visible: Session.takesTurns
    onPressed: knocked = false
    onClicked: {
        if (!knocked)
            tapped();
    }
    Accessible.ignored: true
    Component.onCompleted: SelfVoicing.spare(root)

    Timer {
        running: root.containsPress && root.visible
        interval: root.patience
        onTriggered: {
            root.knocked = true;
            Staff.knock();
        }
    }
}
