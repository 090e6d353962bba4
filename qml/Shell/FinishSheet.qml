// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// Asks a reader who has finished whether everything is to be cleared.
Sheet {
    id: root

    name: qsTr("Have you finished?")
    spacing: Theme.px(14)

    onOpened: clear.forceActiveFocus(Qt.PopupFocusReason)

    PlainText {
        width: parent.width
        text: qsTr("We clear all that you chose and looked at. The next person sees nothing of it.")
    }
    Button {
        id: clear

        width: parent.width
        text: qsTr("Yes, clear it")
        onClicked: Session.startOver()
    }
    Button {
        width: parent.width
        kind: Button.Kind.Secondary
        text: qsTr("No, go on reading")
        onClicked: root.close()
    }
}
