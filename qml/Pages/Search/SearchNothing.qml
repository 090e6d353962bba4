// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// Nothing was found: what is spelled like it, all words, and whom to ask.
Column {
    id: root

    required property string typed
    required property searchAnswer answer

    spacing: Theme.px(14)

    PlainText {
        width: parent.width
        text: qsTr("Nothing found for “%1”. Try fewer letters.").arg(root.typed)
        style: Theme.lead
        Accessible.role: Accessible.AlertMessage
    }
    PlainText {
        width: parent.width
        visible: root.answer.near.length > 0
        text: qsTr("These words are spelled like it:")
        color: Theme.colour.inkSoft
    }
    Flow {
        width: parent.width
        visible: root.answer.near.length > 0
        spacing: Theme.px(10)

        Repeater {
            model: root.answer.near

            Chip {
                required property searchWordNear modelData

                saidAs: Accessible.Button
                text: modelData.text
                onClicked: Navigator.open("glossary/" + modelData.id)
            }
        }
    }
    PlainText {
        width: parent.width
        text: qsTr("We may not have it. Your care team can tell you more.")
    }
    Flow {
        width: parent.width
        spacing: Theme.px(10)

        Button {
            kind: Button.Kind.Secondary
            text: Library.placeName("questions")
            iconName: "question"
            onClicked: Navigator.open("questions")
        }
    }
}
