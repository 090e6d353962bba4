// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// While a kiosk speaks to someone who can't see it: a ring round the part that was said, for whoever stands beside, and the
/// words of it where there is no sound.
Item {
    id: root

    /// The whole window: the ring lies over sheets, too.
    required property Item viewport

    parent: viewport
    anchors.fill: parent
    z: 2000000 // Qt lays its sheets at one million
    visible: SelfVoicing.on

    Item {
        id: part

        readonly property real gap: Theme.px(10)
        readonly property rect box: SelfVoicing.box

        visible: box.width > 0
        x: Math.max(gap, box.x)
        y: Math.max(gap, box.y)
        width: Math.min(root.width - gap, box.x + box.width) - x
        height: Math.min(root.height - gap, box.y + box.height) - y

        FocusRing {
            target: part
            shown: true
            overPicture: true
        }
    }
    Rectangle {
        id: caption

        // Away from the part.
        readonly property bool atTop: part.visible && part.y + part.height / 2 > root.height / 2

        visible: SelfVoicing.caption.length > 0
        x: Theme.px(24)
        y: atTop ? Theme.px(24) : root.height - height - Theme.px(24)
        width: root.width - 2 * x
        height: words.height + Theme.px(32)
        radius: Theme.px(Theme.radius.card)
        color: Theme.colour.card
        border.width: Theme.px(3)
        border.color: Theme.colour.focus

        PlainText {
            id: words

            x: Theme.px(20)
            y: Theme.px(16)
            width: parent.width - 2 * x
            text: SelfVoicing.caption
            Accessible.ignored: true
        }
    }
}
