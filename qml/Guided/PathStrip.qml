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
    /// Where the visit stands, and for how long it is here.
    readonly property string place: {
        if (!taken)
            return Conversation.way === "question" ? qsTr("By question") : qsTr("Free walk");
        //: The title of a path, and where on it the visit is, as "Screen 2 of 6".
        return qsTr("%1. %2").arg(Conversation.pathTitle).arg(Conversation.stepWords);
    }

    signal choiceWanted()

    /// The keyboard goes on at what leads on.
    function takeFocus() {
        (next.visible ? next : other).forceActiveFocus(Qt.OtherFocusReason);
    }

    width: parent?.width ?? 0
    implicitHeight: column.implicitHeight + 2 * Theme.px(10)
    radius: Theme.px(12)
    color: Theme.colour.paper
    border.width: Theme.hairline
    border.color: Theme.colour.line

    component Step: Button {
        compact: true
        leftPadding: Theme.px(12)
        style: Theme.small
    }

    Column {
        id: column

        x: Theme.px(12)
        y: Theme.px(10)
        width: parent.width - 2 * x
        spacing: Theme.px(4)

        PlainText {
            width: parent.width
            visible: root.taken
            text: root.place
            style: Theme.small
            strong: true
            Accessible.role: Accessible.Heading
        }
        PlainText {
            width: parent.width
            visible: Conversation.sayNow.length > 0
            //: What the clinician may say, in quotation marks.
            text: qsTr("“%1”").arg(Conversation.sayNow)
            style: root.style
        }
        PlainText {
            width: parent.width
            visible: root.taken && !Conversation.onPath
            text: qsTr("The patient's page is beside the path.")
            style: root.style
        }
        Flow {
            width: parent.width
            visible: root.taken
            spacing: Theme.px(8)

            Step {
                visible: !Conversation.onPath
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Back to the path")
                iconName: "repeat"
                onClicked: {
                    Conversation.returnToPath();
                    root.takeFocus();
                }
            }
            Step {
                id: back

                visible: Conversation.onPath && Conversation.pathStep > 1
                kind: Button.Kind.Secondary
                text: qsTr("Back")
                Accessible.name: qsTr("Back on the path")
                onClicked: {
                    Conversation.back();
                    if (!visible)
                        root.takeFocus();
                }
            }
            Step {
                id: next

                readonly property real rest: parent.width - (back.visible ? back.width + parent.spacing : 0)

                visible: Conversation.nextTitle.length > 0
                kind: Conversation.onPath ? Button.Kind.Primary : Button.Kind.Secondary
                // Beside Back, or below it where the title is long.
                width: Math.min(implicitWidth, rest < Theme.px(150) ? parent.width : rest)
                //: The title of the next page of a path.
                text: qsTr("Next: %1").arg(Conversation.nextTitle)
                onClicked: {
                    Conversation.next();
                    root.takeFocus(); // there may be no other
                }
            }
        }
        PlainText {
            width: parent.width
            visible: root.taken && Conversation.nextTitle.length === 0
            text: qsTr("This is the last screen of the path. Ask the teach-back, then copy for the record.")
            style: Theme.small
        }
        Item {
            readonly property bool side: here.text.length === 0 || here.implicitWidth + other.width <= width

            width: parent.width
            height: side ? other.height : here.implicitHeight + other.height

            PlainText {
                id: here

                x: Theme.rightToLeft ? parent.width - width : 0
                y: parent.side ? (parent.height - height) / 2 : 0
                width: Math.min(implicitWidth, parent.width)
                text: root.taken ? Conversation.hereWords : root.place
                style: Theme.small
                strong: !root.taken
                Accessible.role: root.taken ? Accessible.StaticText : Accessible.Heading
                }
            Step {
                id: other

                x: Theme.rightToLeft === parent.side ? -Theme.px(12) : parent.width - width + Theme.px(12)
                y: parent.height - height
                width: Math.min(implicitWidth, parent.width)
                kind: Button.Kind.Quiet
                text: qsTr("Change path")
                Accessible.description: qsTr("Chooses another path, or none")
                onClicked: root.choiceWanted()
            }
        }
    }
}
