// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// A sentence to say, with a bar beside it. Touching it lights on the patient's page the part that it is about.
Pressable {
    id: root

    required property guidedNote note
    required property TextStyle style

    readonly property bool lit: Array.from(Conversation.parts).length === 1 && Conversation.parts[0] === note.key
    readonly property string partName: {
        switch (note.key) {
        case "picture":
            return qsTr("The picture");
        case "hope":
            return qsTr("The hope");
        case "happens":
            return qsTr("What happens");
        case "studies":
            return qsTr("What studies found");
        case "detail":
            return qsTr("More detail");
        case "caveat":
            return qsTr("How sure we are");
        default:
            return qsTr("Check your understanding");
        }
    }

    width: parent?.width ?? 0
    height: Math.max(Theme.target, column.implicitHeight)
    saidAs: Accessible.CheckBox
    //: What the clinician may say, and a part of the patient's page that it lights, as "The picture".
    Accessible.name: qsTr("“%1” Show: %2").arg(note.first).arg(partName)
    Accessible.checked: lit
    Accessible.onToggleAction: clicked()
    onClicked: Conversation.showPart(note.key)

    background: Rectangle {
        radius: Theme.px(Theme.radius.small)
        color: root.lit || root.hovered || root.down ? Theme.colour.primaryTint : "transparent"

        Rectangle {
            x: Theme.rightToLeft ? parent.width - width : 0
            width: Theme.px(root.lit ? 6 : 3)
            height: parent.height
            color: Theme.colour.primary
        }
    }
    contentItem: Item {
        Column {
            id: column

            x: Theme.rightToLeft ? 0 : Theme.px(14)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - Theme.px(14)

            PlainText {
                id: words

                width: parent.width
                //: What the clinician may say, in quotation marks.
                text: qsTr("“%1”").arg(root.note.first)
                style: root.style
                color: root.lit || root.hovered || root.down ? Theme.colour.primaryTintText : Theme.colour.ink
                Accessible.ignored: true
            }
            Item {
                width: parent.width
                height: part.implicitHeight

                Icon {
                    id: eye

                    x: Theme.rightToLeft ? parent.width - width : 0
                    anchors.verticalCenter: parent.verticalCenter
                    name: root.lit ? "check" : "eye"
                    size: Math.round(Theme.small.pixelSize * 1.1)
                    colour: words.color
                }
                PlainText {
                    id: part

                    x: Theme.rightToLeft ? 0 : eye.width + Theme.px(6)
                    width: parent.width - eye.width - Theme.px(6)
                    //: A part of the patient's page, as "The picture".
                    text: root.lit ? qsTr("Shown: %1").arg(root.partName) : qsTr("Show: %1").arg(root.partName)
                    style: Theme.small
                    strong: root.lit
                    color: words.color
                    Accessible.ignored: true
                }
            }
        }
    }
    FocusRing {
        target: root
        shown: root.visualFocus
        radius: Theme.px(Theme.radius.small)
        anchors.margins: -1
    }
}
