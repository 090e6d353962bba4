// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// Asks once before everything is forgotten. The safe answer comes first and has the focus.
Sheet {
    id: root

    name: qsTr("Forget everything?")
    centred: true
    usualWidth: 560
    largeWidth: 900
    spacing: Theme.px(14)

    PlainText {
        width: parent.width
        text: qsTr("This deletes your settings, your questions and notes, and the list of what you have read from this computer. They can't be brought back.")
    }
    PlainText {
        width: parent.width
        visible: Session.savesFiles
        text: qsTr("Pages that you saved as files stay where you saved them.")
    }
    Flow {
        width: parent.width
        bottomPadding: Theme.px(4)
        spacing: Theme.px(12)

        Button {
            text: qsTr("Keep everything")
            focus: true
            onClicked: root.close()
        }
        Button {
            kind: Button.Kind.Secondary
            text: qsTr("Forget everything")
            iconName: "erase"
            onClicked: {
                root.anchor = null; // focus goes to the new page
                root.close();
                Record.forgetEverything();
            }
        }
    }
}
