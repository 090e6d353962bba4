// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// After a stop: the open question, what to listen for, and how the explanation came across. It tests the explanation, never
/// the person. "Say it another way" shows other words; after them it asks again.
ConsoleCard {
    id: root

    readonly property guidedStop stop: Conversation.teachBack

    title: qsTr("Teach-back")
    note: Conversation.teachBackTitle
    marked: stop.id.length > 0

    component Answer: Button {
        property string heard

        kind: Conversation.heard === heard ? Button.Kind.Primary : Button.Kind.Secondary
        compact: true
        leftPadding: Theme.px(10)
        style: Theme.small
        saidAs: Accessible.RadioButton
        Accessible.checked: Conversation.heard === heard
    }

    PlainText {
        width: parent.width
        visible: root.stop.id.length === 0
        text: qsTr("After a stop, the question to ask stands here.")
        style: Theme.small
        color: Theme.colour.inkSoft
    }
    PlainText {
        width: parent.width
        visible: root.stop.id.length > 0 && !Conversation.sayingAgain && Conversation.saidAgain
        text: qsTr("Ask again, after the other words:")
        style: Theme.small
        color: Theme.colour.inkSoft
    }
    PlainText {
        width: parent.width
        visible: root.stop.id.length > 0 && !Conversation.sayingAgain
        //: What the clinician may ask, in quotation marks.
        text: qsTr("“%1”").arg(root.stop.prompt)
        style: Theme.label
        font: style.plainFont
        lineHeight: Math.round(style.pixelSize * 1.4)
    }
    PlainText {
        width: parent.width
        visible: root.stop.id.length > 0 && !Conversation.sayingAgain
        //: What shows that the explanation came across.
        text: qsTr("Listen for: %1").arg(root.stop.listenFor)
        style: Theme.small
        color: Theme.colour.inkSoft
    }
    PlainText {
        width: parent.width
        visible: Conversation.sayingAgain
        text: qsTr("Say it another way:")
        style: Theme.small
        color: Theme.colour.inkSoft
    }
    PlainText {
        width: parent.width
        visible: Conversation.sayingAgain
        //: What the clinician may say, in quotation marks.
        text: qsTr("“%1”").arg(root.stop.sayAgain)
        style: Theme.label
        font: style.plainFont
        lineHeight: Math.round(style.pixelSize * 1.4)
    }
    Flow {
        width: parent.width
        visible: root.stop.id.length > 0 && !Conversation.sayingAgain
        spacing: Theme.px(8)
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("How did the explanation come across?")

        Answer {
            heard: "clear"
            iconName: "check"
            text: qsTr("Clear")
            onClicked: Conversation.hearClear()
        }
        Answer {
            heard: "partly"
            iconName: "minus"
            text: qsTr("Partly")
            onClicked: Conversation.hearPartly()
        }
        Button {
            id: again

            kind: Button.Kind.Secondary
            compact: true
            leftPadding: Theme.px(12)
            style: Theme.small
            width: Math.min(implicitWidth, parent.width)
            iconName: "refresh"
            text: qsTr("Say it another way")
            onClicked: {
                Conversation.sayAnotherWay();
                ask.forceActiveFocus(Qt.OtherFocusReason);
                Navigator.announce(root.stop.sayAgain);
            }
        }
    }
    Button {
        id: ask

        visible: Conversation.sayingAgain
        compact: true
        style: Theme.small
        width: Math.min(implicitWidth, parent.width)
        text: qsTr("Said. Ask again")
        iconName: "repeat"
        onClicked: {
            Conversation.askAgain();
            again.forceActiveFocus(Qt.OtherFocusReason);
            Navigator.announce(root.stop.prompt);
        }
    }
}
