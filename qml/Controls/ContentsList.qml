// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Model
import Plainheart.Theme

/// The headings of a page: touch one to go to it.
ScrollArea {
    id: root

    required property list<string> titles
    property string name: qsTr("On this page")
    property int current: -1

    signal chosen(index: int)

    PlainText {
        width: parent.width
        text: root.name
        style: Theme.small
        color: Theme.colour.inkSoft
        bottomPadding: Theme.px(6)
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: root.titles

        Pressable {
            id: row

            required property int index
            required property string modelData
            readonly property bool on: index === root.current

            text: modelData
            width: parent.width
            height: Math.max(Theme.target, label.implicitHeight + Theme.px(16))
            leftPadding: Theme.px(Theme.rightToLeft ? 10 : 14)
            rightPadding: Theme.px(Theme.rightToLeft ? 14 : 10)
            onClicked: {
                root.chosen(index);
                //: Said by a screen reader: what a page shows now.
                Navigator.announce(qsTr("Shown: %1").arg(modelData));
            }

            Accessible.name: text

            background: Rectangle {
                radius: Theme.px(Theme.radius.control)
                color: row.on || row.hovered || row.down ? Theme.colour.primaryTint : "transparent"
            }
            contentItem: PlainText {
                id: label

                text: row.text
                style: Theme.label
                strong: true
                color: row.on || row.hovered || row.down ? Theme.colour.primaryTintText : Theme.colour.primary
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
            FocusRing {
                target: row
                shown: row.visualFocus
                anchors.margins: -1
            }
        }
    }
}
