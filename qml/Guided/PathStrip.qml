// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// Where on the path the visit is, what to say here, and the way on, back, and back to the path.
Rectangle {
    id: root

    required property TextStyle style
    readonly property bool taken: Conversation.way === "path"

    signal choiceWanted()

    width: parent?.width ?? 0
    implicitHeight: column.implicitHeight + 2 * Theme.px(12)
    radius: Theme.px(12)
    color: Theme.colour.primaryTint

    Column {
        id: column

        x: Theme.px(12)
        y: Theme.px(12)
        width: parent.width - 2 * x
        spacing: Theme.px(6)

        PlainText {
            width: parent.width
            text: {
                if (root.taken)
                    //: The title of a path, and where on it the visit is, as "Screen 2 of 6".
                    return qsTr("%1. %2").arg(Conversation.pathTitle).arg(Conversation.stepWords);
                return Conversation.way === "question" ? qsTr("By question") : qsTr("Free walk");
            }
            style: Theme.small
            strong: true
            color: Theme.colour.primaryTintText
            Accessible.role: Accessible.Heading
        }
        PlainText {
            width: parent.width
            visible: text.length > 0
            text: Conversation.hereWords
            style: Theme.small
            color: Theme.colour.primaryTintText
        }
        PlainText {
            width: parent.width
            visible: Conversation.sayNow.length > 0
            //: What the clinician may say, in quotation marks.
            text: qsTr("“%1”").arg(Conversation.sayNow)
            style: root.style
            strong: true
            color: Theme.colour.primaryTintText
        }
        PlainText {
            width: parent.width
            visible: root.taken && !Conversation.onPath
            text: qsTr("The patient's page is beside the path.")
            style: root.style
            color: Theme.colour.primaryTintText
        }
        Flow {
            width: parent.width
            spacing: Theme.px(8)

            Button {
                visible: root.taken && !Conversation.onPath
                compact: true
                style: Theme.small
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Back to the path")
                iconName: "repeat"
                onClicked: Conversation.returnToPath()
            }
            Button {
                visible: root.taken && Conversation.pathStep > 1
                kind: Button.Kind.Secondary
                compact: true
                style: Theme.small
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Back")
                iconName: "back"
                iconDirectional: true
                Accessible.name: qsTr("Back on the path")
                onClicked: Conversation.back()
            }
            Button {
                visible: root.taken && Conversation.nextTitle.length > 0
                kind: Conversation.onPath ? Button.Kind.Primary : Button.Kind.Secondary
                compact: true
                style: Theme.small
                width: Math.min(implicitWidth, parent.width)
                //: The title of the next page of a path.
                text: qsTr("Next: %1").arg(Conversation.nextTitle)
                iconName: "next"
                iconAfter: true
                iconDirectional: true
                onClicked: Conversation.next()
            }
            Button {
                kind: Button.Kind.Quiet
                compact: true
                style: Theme.small
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Another way")
                Accessible.description: qsTr("Chooses another path, or none")
                onClicked: root.choiceWanted()
            }
        }
        PlainText {
            width: parent.width
            visible: root.taken && Conversation.nextTitle.length === 0
            text: qsTr("This is the last screen of the path.")
            style: Theme.small
            color: Theme.colour.primaryTintText
        }
    }
}
