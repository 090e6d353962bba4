// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Plainheart.Theme

/// A short choice. On: filled, with a tick, or another mark where a tick would praise what was chosen; an empty one is none.
Pressable {
    id: root

    property bool on: false
    property string mark: "check"

    implicitHeight: Math.max(Theme.target, Theme.px(44), row.implicitHeight + Theme.px(14))
    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    leftPadding: Theme.px(20)
    rightPadding: leftPadding

    saidAs: Accessible.RadioButton
    Accessible.name: text
    Accessible.checked: on
    Accessible.onToggleAction: if (enabled) clicked()
    Keys.onRightPressed: nextItemInFocusChain(!Theme.rightToLeft).forceActiveFocus(Qt.TabFocusReason)
    Keys.onLeftPressed: nextItemInFocusChain(Theme.rightToLeft).forceActiveFocus(Qt.TabFocusReason)

    background: Rectangle {
        radius: height / 2
        color: root.on ? root.down ? Theme.colour.primaryPressed : Theme.colour.primary
            : root.hovered || root.down ? Theme.colour.primaryTint : Theme.colour.card
        border.width: Theme.px(2)
        border.color: root.on ? Theme.colour.primary : Theme.colour.lineControl
    }
    contentItem: RowLayout {
        id: row

        spacing: Theme.px(8)

        Icon {
            visible: root.on && root.mark.length > 0
            name: root.mark
            size: Theme.label.pixelSize
            colour: Theme.colour.textOnPrimary
        }
        PlainText {
            text: root.text
            style: Theme.label
            color: root.on ? Theme.colour.textOnPrimary : root.hovered || root.down ? Theme.colour.primaryTintText : Theme.colour.ink
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    FocusRing {
        target: root
        shown: root.visualFocus
        radius: root.height / 2
    }
}
