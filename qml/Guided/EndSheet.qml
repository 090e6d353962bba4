// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// Asked at the end of a visit of which nothing was copied: all of it will be gone.
Sheet {
    id: root

    name: qsTr("Nothing was copied for the record yet")
    spacing: Theme.px(12)

    PlainText {
        width: root.bodyWidth
        text: qsTr("The end of the visit clears everything: notes, teach-back, questions, marks.")
    }
    buttons: [
        Button {
            compact: true
            focus: true
            text: qsTr("Copy and end")
            onClicked: {
                root.close();
                Conversation.copyForRecord();
                Conversation.endVisit();
            }
        },
        Button {
            kind: Button.Kind.Secondary
            compact: true
            text: qsTr("End without it")
            onClicked: {
                root.close();
                Conversation.endVisit();
            }
        },
        Button {
            kind: Button.Kind.Quiet
            compact: true
            text: qsTr("Go on")
            onClicked: root.close()
        }
    ]
}
