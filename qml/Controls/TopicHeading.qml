// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Plainheart.Model
import Plainheart.Theme

/// The heading of a stop: where it is on the route, its question, its title, and the switch for more detail.
ColumnLayout {
    id: root

    required property var topic

    spacing: Theme.px(4)

    PlainText {
        text: qsTr("Stop %1 of 6: %2").arg(root.topic.position).arg(root.topic.question)
        style: Theme.small
        color: Theme.colour.inkSoft
        lineHeight: Math.round(style.pixelSize * 1.3)
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.px(16)

        PlainText {
            text: root.topic.title
            style: Theme.narrow && !Theme.portrait ? Theme.h2 : Theme.h1
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }
        TwoWay {
            name: qsTr("How much detail")
            words: [qsTr("Plain words"), qsTr("More detail")]
            current: Session.level === "plain" ? 0 : 1
            onChosen: index => Session.level = index === 0 ? "plain" : "detail"
        }
    }
}
