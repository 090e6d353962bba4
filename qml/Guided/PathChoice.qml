// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// How a visit can go: along a path of some minutes, by the patient's questions, or freely.
Column {
    id: root

    signal chosen()

    width: parent?.width ?? 0
    spacing: Theme.px(10)

    PlainText {
        width: parent.width
        text: Conversation.way === "" ? qsTr("How long do you have?") : qsTr("Go on another way")
        style: Theme.label
        strong: true
        Accessible.role: Accessible.Heading
    }
    PlainText {
        width: parent.width
        text: Conversation.intro
        style: Theme.small
        color: Theme.colour.inkSoft
    }
    Repeater {
        model: Conversation.paths
        // What is wanted next: the keyboard is there.
        onItemAdded: (index, item) => {
            if (index === 0)
                item.forceActiveFocus(Qt.OtherFocusReason);
        }

        PathCard {
            required property guidedPath modelData

            width: root.width
            //: Minutes.
            minutes: qsTr("%1 min").arg(modelData.minutes.toLocaleString(Qt.locale(Session.language), "f", 0))
            title: modelData.title
            detail: modelData.useWhen
            suggested: Conversation.suggestedPath === modelData.id
            onClicked: {
                Conversation.start(modelData.id);
                root.chosen();
            }
        }
    }
    PathCard {
        title: qsTr("By question")
        detail: qsTr("The patient asks; each question opens its stop with an answer.")
        onClicked: {
            Conversation.startByQuestion();
            root.chosen();
        }
    }
    PathCard {
        title: qsTr("Free walk")
        detail: qsTr("Any page in any order. Notes, time and teach-back go along.")
        onClicked: {
            Conversation.startFree();
            root.chosen();
        }
    }
}
