// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Theme

/// A likely question; touching it shows what can be answered, and by which sources.
Item {
    id: root

    required property string question
    required property string answer
    property var sources: []
    required property bool open
    property TextStyle style: Theme.small

    signal requested()

    width: parent?.width ?? 0
    implicitHeight: head.height + (open ? column.implicitHeight + Theme.px(10) : 0)

    Rectangle {
        width: parent.width
        height: Theme.hairline
        visible: !head.visualFocus
        color: Theme.colour.line
    }
    Pressable {
        id: head

        width: parent.width
        height: Math.max(Theme.target, words.implicitHeight + Theme.px(16))
        Accessible.name: root.question
        Accessible.description: root.open ? qsTr("The answer is shown") : qsTr("Shows the answer")
        onClicked: root.requested()

        background: Rectangle {
            visible: head.hovered
            anchors.fill: parent
            anchors.topMargin: Theme.hairline
            radius: Theme.px(Theme.radius.small)
            color: Theme.colour.primaryTint
        }
        contentItem: Item {
            PlainText {
                id: words

                x: Theme.rightToLeft ? sign.width + Theme.px(10) : 0
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - sign.width - Theme.px(10)
                text: root.question
                style: root.style
                strong: root.open
                Accessible.ignored: true
            }
            Icon {
                id: sign

                x: Theme.rightToLeft ? 0 : parent.width - width
                anchors.verticalCenter: parent.verticalCenter
                name: root.open ? "up" : "down"
                size: Theme.px(20)
                colour: Theme.colour.primary
            }
        }
        FocusRing {
            target: head
            shown: head.visualFocus
            radius: Theme.px(Theme.radius.small)
            anchors.margins: -1
        }
    }
    Column {
        id: column

        visible: root.open
        y: head.height
        width: parent.width

        PlainText {
            width: parent.width
            //: What the clinician may answer, in quotation marks.
            text: qsTr("“%1”").arg(root.answer)
            style: root.style
        }
        SourceNames {
            width: parent.width
            sources: root.open ? root.sources : []
        }
    }
}
