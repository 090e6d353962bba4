// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Theme

/// No content: what happened, what still holds, one thing to do. Never an empty window.
Page {
    id: root

    title: qsTr("Plainheart cannot open its pages")
    framed: false
    hasTools: false

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.px(64), Theme.body.pixelSize * 34)
        spacing: Theme.px(20)

        Logo {
            size: Theme.px(64)

            HoldForStaff { anchors.fill: parent }
        }
        PlainText {
            width: parent.width
            text: root.title
            style: Theme.h1
            Accessible.role: Accessible.Heading
        }
        PlainText {
            width: parent.width
            text: Session.contentError
            style: Theme.lead
        }
        Callout {
            width: parent.width
            strongText: qsTr("Your treatment does not depend on this.")
            text: qsTr("Keep taking your medicines, and ask your care team what you wanted to know.")
        }
        PlainText {
            width: parent.width
            text: Session.contentRemedy
        }
    }
}
