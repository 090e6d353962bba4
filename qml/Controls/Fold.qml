// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Model
import Plainheart.Theme

/// A heading with what stands below it. Where it folds, touching the heading opens and shuts it.
Item {
    id: root

    required property string title
    property bool folds: true
    property bool open: false
    property real spacing: 0

    default property alias content: column.data

    signal requested()

    implicitHeight: header.height + (open ? column.implicitHeight + Theme.px(14) : 0)

    Rectangle {
        width: parent.width
        height: Theme.hairline
        visible: !header.visualFocus // the ring must not be lost on it
        color: Theme.colour.line
    }
    Pressable {
        id: header

        width: parent.width
        height: Math.max(Theme.target, label.implicitHeight + Theme.px(root.folds ? 22 : 18))
        text: root.title
        enabled: root.folds
        focusPolicy: root.folds ? Qt.StrongFocus : Qt.NoFocus
        expanded: root.folds ? root.open : undefined
        onClicked: {
            root.requested();
            //: Said by a screen reader; %1: the heading of what is open, or shut, now.
            Navigator.announce(root.open ? qsTr("Open: %1").arg(root.title) : qsTr("Shut: %1").arg(root.title));
        }

        Accessible.ignored: !root.folds // then the words are a heading
        Accessible.name: root.title

        background: Rectangle {
            visible: root.folds && header.hovered
            anchors.fill: parent
            anchors.topMargin: Theme.hairline
            radius: Theme.px(Theme.radius.small)
            color: Theme.colour.primaryTint
        }
        contentItem: Item {
            Icon {
                id: sign

                visible: root.folds
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                name: root.open ? "up" : "down"
                colour: Theme.colour.primary
            }
        }
        FocusRing {
            target: header
            shown: header.visualFocus
            radius: Theme.px(Theme.radius.small)
            anchors.margins: -1
        }
    }
    // Not in the header: where that does not fold it can't be used, and nothing in it can have the focus.
    PlainText {
        id: label

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: root.folds ? sign.width + Theme.px(12) : 0
        y: Math.round((header.height - height) / 2)
        text: root.title
        style: Theme.h3
        Accessible.role: Accessible.Heading
        Accessible.ignored: root.folds
    }
    Column {
        id: column

        visible: root.open
        anchors.top: header.bottom
        width: parent.width
        spacing: root.spacing
    }
}
