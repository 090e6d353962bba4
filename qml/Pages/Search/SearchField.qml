// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Theme

/// The one field of search: a magnifier, what is typed, and Clear.
TextField {
    id: root

    readonly property real signRoom: Math.round(Theme.h3.pixelSize * 1.1) + Theme.px(36)
    readonly property real clearRoom: clear.visible ? clear.width + Theme.px(8) : Theme.px(16)

    implicitHeight: Math.max(Theme.primaryTarget, Theme.px(64), Math.round(Theme.h3.lineHeight + Theme.px(16)))
    leftPadding: Theme.rightToLeft ? clearRoom : signRoom
    rightPadding: Theme.rightToLeft ? signRoom : clearRoom
    maximumLength: 200 // nobody looks for more

    Icon {
        x: Theme.rightToLeft ? parent.width - width - Theme.px(20) : Theme.px(20)
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        size: Math.round(Theme.h3.pixelSize * 1.1)
    }
    Button {
        id: clear

        visible: root.text.length > 0
        x: Theme.rightToLeft ? Theme.px(8) : parent.width - width - Theme.px(8)
        anchors.verticalCenter: parent.verticalCenter
        kind: Button.Kind.Quiet
        compact: true
        iconName: "close"
        text: qsTr("Clear")
        onClicked: {
            root.clear();
            root.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
}
