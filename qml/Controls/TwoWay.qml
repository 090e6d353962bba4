// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Theme

/// Two words, one chosen: "Plain words | More detail". Both are always visible.
FocusScope {
    id: root

    /// What is chosen between, for screen readers.
    required property string name
    required property list<string> words
    property int current: 0
    property TextStyle style: Theme.small

    signal chosen(index: int)

    implicitWidth: row.implicitWidth + 2 * row.x
    implicitHeight: row.implicitHeight + 2 * row.y

    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: Theme.colour.card
        border.width: Theme.px(2)
        border.color: Theme.colour.lineControl
    }

    Row {
        id: row

        x: Theme.px(5)
        y: Theme.px(5)
        spacing: Theme.px(2)

        Repeater {
            model: root.words

            Pressable {
                id: word

                required property int index
                required property string modelData
                readonly property bool on: index === root.current

                text: modelData
                checkable: false
                leftPadding: Theme.px(16)
                rightPadding: leftPadding
                implicitWidth: Math.max(Theme.target, label.implicitWidth + leftPadding + rightPadding)
                implicitHeight: Math.max(Theme.target, label.implicitHeight + Theme.px(12))
                onClicked: root.chosen(index)

                saidAs: Accessible.RadioButton
                Accessible.name: text
                Accessible.checked: on
                Accessible.onToggleAction: if (enabled) clicked()
                Keys.onRightPressed: nextItemInFocusChain(!Theme.rightToLeft).forceActiveFocus(Qt.TabFocusReason)
                Keys.onLeftPressed: nextItemInFocusChain(Theme.rightToLeft).forceActiveFocus(Qt.TabFocusReason)

                background: Rectangle {
                    radius: height / 2
                    color: word.on ? word.down ? Theme.colour.primaryPressed : Theme.colour.primary
                                   : word.hovered || word.down ? Theme.colour.primaryTint : "transparent"
                }
                contentItem: PlainText {
                    id: label

                    text: word.text
                    style: root.style
                    strong: true
                    color: word.on ? Theme.colour.textOnPrimary : word.hovered || word.down ? Theme.colour.primaryTintText : Theme.colour.ink
                    lineHeight: Math.round(style.pixelSize * 1.2)
                    wrapMode: Text.NoWrap
                    verticalAlignment: Text.AlignVCenter
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }

                FocusRing {
                    target: word
                    shown: word.visualFocus
                    radius: word.height / 2
                    anchors.margins: -3 // between the pill's border and the fill: over either it could not be seen
                }
            }
        }
    }
}
