// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// What keeps a reader safe, in view on every step: not to stop a medicine alone, and the way to check an offer.
Item {
    id: root

    implicitHeight: Math.max(words.implicitHeight, offer.implicitHeight)

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        name: "heart"
        colour: Theme.colour.primary
        size: Theme.px(26)
    }
    PlainText {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.px(10)
        anchors.right: offer.left
        anchors.rightMargin: Theme.px(8)
        anchors.verticalCenter: parent.verticalCenter
        // No line holds one lonely word.
        text: qsTr("Do not stop or change a heart medicine on your own.").replace(/ ([^ ]+) ([^ ]+)$/, "\u00a0$1\u00a0$2")
        style: Theme.small
        strong: true
        lineHeight: Math.round(style.pixelSize * 1.25)
    }
    Button {
        id: offer

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        kind: Button.Kind.Secondary
        compact: true
        style: Theme.small
        leftPadding: Theme.px(14)
        text: Library.placeName("offer-check")
        iconName: "shield"
        onClicked: Navigator.open("offer-check")
    }
}
