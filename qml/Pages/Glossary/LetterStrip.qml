// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Theme

/// The letters that words begin with. One stop of the Tab key: the arrows go from letter to letter.
Flow {
    id: root

    required property list<string> letters
    /// Which of them has the keyboard.
    property int current: 0

    signal chosen(letter: string)

    spacing: Theme.px(4)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Letters")

    function go(step: int) {
        current = Math.max(0, Math.min(current + step, letters.length - 1));
        (repeater.itemAt(current) as Pressable).forceActiveFocus(Qt.TabFocusReason);
    }

    Repeater {
        id: repeater

        model: root.letters

        Pressable {
            id: letter

            required property int index
            required property string modelData

            text: modelData
            width: Math.max(Theme.target, label.implicitWidth + Theme.px(16))
            height: Math.max(Theme.target, label.implicitHeight)
            focusPolicy: index === Math.min(root.current, root.letters.length - 1) ? Qt.StrongFocus : Qt.ClickFocus
            onClicked: {
                root.current = index;
                root.chosen(modelData);
            }
            Keys.onRightPressed: root.go(Theme.rightToLeft ? -1 : 1)
            Keys.onLeftPressed: root.go(Theme.rightToLeft ? 1 : -1)

            //: A letter of the alphabet: goes to the first word that begins with it.
            Accessible.name: qsTr("Words with %1").arg(modelData)

            background: Rectangle {
                radius: Theme.px(Theme.radius.small)
                color: letter.hovered || letter.down ? Theme.colour.primaryTint : "transparent"
            }
            contentItem: PlainText {
                id: label

                text: letter.text
                style: Theme.label
                color: letter.hovered || letter.down ? Theme.colour.primaryTintText : Theme.colour.primary
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
            FocusRing {
                target: letter
                shown: letter.visualFocus
                anchors.margins: -1
            }
        }
    }
}
