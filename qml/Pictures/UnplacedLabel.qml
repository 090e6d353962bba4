// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Theme

/// The word of a part whose label has no room beside the picture. It shows while it has the keyboard's focus, and can't be touched: a larger
/// picture shows it.
StageLabel {
    id: root

    /// The part that it names.
    required property point spot
    /// Width of the picture.
    required property real room

    readonly property real boxWidth: Math.min(room - Theme.px(16), words.implicitWidth + Theme.px(20))
    readonly property real boxHeight: words.implicitHeight + Theme.px(10)

    box: Qt.rect(Math.max(Theme.px(8), Math.min(room - boxWidth - Theme.px(8), spot.x - boxWidth / 2)),
                 Math.max(Theme.px(8), spot.y - boxHeight - Theme.px(14)), boxWidth, boxHeight)
    explained: true
    opacity: activeFocus ? 1 : 0
    containmentMask: QtObject {
        function contains(point: point): bool {
            return false;
        }
    }

    PlainText {
        id: words

        visible: false
        text: root.text
        style: Theme.small
        strong: true
        wrapMode: Text.NoWrap
    }
}
