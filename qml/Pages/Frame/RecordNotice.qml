// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// A calm line below the top bar: that something can't be remembered, or is forgotten. The page goes on below it.
Rectangle {
    id: root

    readonly property real side: Theme.px(24)
    /// The button stands below the words where they would have no room beside it.
    readonly property bool stacked: Theme.t >= 1.45 && Theme.portrait

    implicitHeight: (stacked ? words.height + close.height + Theme.px(6) : Math.max(words.height, close.height)) + Theme.px(12)
    color: Theme.colour.primaryTint

    Icon {
        id: sign

        x: Theme.rightToLeft ? parent.width - width - root.side : root.side
        y: words.y + Math.round((words.lineHeight - height) / 2)
        name: "info"
        colour: Theme.colour.primaryTintText
        size: Math.round(Theme.small.pixelSize * 1.3)
    }
    PlainText {
        id: words

        readonly property real room: parent.width - 2 * root.side - sign.width - Theme.px(12)

        x: Theme.rightToLeft ? (root.stacked ? root.side : close.width + root.side + Theme.px(12)) : root.side + sign.width + Theme.px(12)
        y: root.stacked ? Theme.px(6) : Math.round((parent.height - height) / 2)
        width: root.stacked ? room : room - close.width - Theme.px(12)
        text: Record.notice
        style: Theme.small
        color: Theme.colour.primaryTintText
    }
    Button {
        id: close

        x: Theme.rightToLeft ? root.side : parent.width - width - root.side
        y: root.stacked ? words.y + words.height + Theme.px(6) : Math.round((parent.height - height) / 2)
        kind: Button.Kind.Quiet
        compact: true
        style: Theme.small
        text: qsTr("Close")
        //: To a screen reader: the button of a line of words below the top bar.
        Accessible.name: qsTr("Close this line")
        iconName: "close"
        onClicked: Record.dismissNotice()
    }
}
