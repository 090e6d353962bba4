// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// A sentence to say, with a bar beside it, and a button that lights on the patient's page what it is about.
Item {
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
        case "check":
            return qsTr("Check your understanding");
        default:
            return "";
        }
    }

    width: parent?.width ?? 0
    implicitHeight: column.implicitHeight

    Rectangle {
        x: Theme.rightToLeft ? parent.width - width : 0
        width: Theme.px(3)
        height: words.height
        color: Theme.colour.primary
    }
    Column {
        id: column

        x: Theme.rightToLeft ? 0 : Theme.px(14)
        width: parent.width - Theme.px(14)

        PlainText {
            id: words

            width: parent.width
            //: What the clinician may say, in quotation marks.
            text: qsTr("“%1”").arg(root.note.first)
            style: root.style
        }
        Button {
            visible: root.partName.length > 0
            kind: Button.Kind.Quiet
            compact: true
            leftPadding: 0
            rightPadding: Theme.px(8)
            style: Theme.small
            width: Math.min(implicitWidth, parent.width)
            iconName: root.lit ? "check" : "eye"
            //: A part of the patient's page, as "The picture".
            text: root.lit ? qsTr("Shown: %1").arg(root.partName) : qsTr("Show: %1").arg(root.partName)
            saidAs: Accessible.CheckBox
            Accessible.name: qsTr("Show: %1").arg(root.partName)
            Accessible.checked: root.lit
            onClicked: Conversation.showPart(root.note.key)
        }
    }
}
