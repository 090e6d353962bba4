// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// Asks a reader who has finished whether everything is to be cleared.
Popover {
    id: root

    name: qsTr("Have you finished?")

    onOpened: clear.forceActiveFocus(Qt.PopupFocusReason)

    contentItem: Item {
        implicitHeight: column.implicitHeight

        ScrollArea {
            anchors.fill: parent
            steady: true
            leftPadding: Theme.px(8) // room for focus rings

            Column {
                id: column

                width: parent.width
                spacing: Theme.px(14)

                PlainText {
                    width: parent.width
                    text: root.name
                    style: Theme.h3
                    Accessible.ignored: true
                }
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
        }
    }
}
