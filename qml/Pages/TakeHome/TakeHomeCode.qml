// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// The code for a phone on a card, with what it holds. It takes no room where there is none.
Rectangle {
    id: root

    /// More than this a phone does not read from a screen.
    readonly property bool fits: code.ok && code.width >= code.modulesAcross * 2

    height: column.height + Theme.px(32)
    visible: TakeHome.code.length > 0
    radius: Theme.px(Theme.radius.card)
    color: Theme.colour.card
    border.width: Theme.hairline
    border.color: Theme.colour.line

    Column {
        id: column

        x: Theme.px(16)
        y: Theme.px(16)
        width: parent.width - 2 * x
        spacing: Theme.px(8)

        QrCode {
            id: code

            // Its quiet zone may lie in the margin of the card.
            width: Math.min(root.width - Theme.px(8), Theme.px(260))
            height: width
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.fits
            text: TakeHome.code
            Accessible.role: Accessible.Graphic
            Accessible.name: TakeHome.codeName
        }
        PlainText {
            width: parent.width
            visible: root.fits
            horizontalAlignment: Text.AlignHCenter
            text: Printing.available || Session.savesFiles ? qsTr("Or use your phone.") : qsTr("Use your phone.")
            strong: true
        }
        PlainText {
            width: parent.width
            horizontalAlignment: root.fits ? Text.AlignHCenter : Text.AlignLeft
            text: root.fits ? TakeHome.codeWords : qsTr("There is no room for a code here. Show this page at your visit.")
        }
    }
}
