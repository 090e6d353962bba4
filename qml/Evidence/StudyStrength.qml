// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// How far a study can be trusted: its strengths and weaknesses as a checklist, and its limits in a sentence.
Column {
    id: root

    /// A `source` of Library.study().
    required property var source
    readonly property var icons: ({ strength: "check", weakness: "minus", unknown: "question", note: "info" })
    readonly property var kinds: ({ strength: qsTr("Strength"), weakness: qsTr("Weakness"), unknown: qsTr("Not known"), note: qsTr("Note") })

    spacing: Theme.px(10)

    Repeater {
        model: root.source.checklist

        Item {
            id: line

            required property checkLine modelData

            width: root.width
            height: words.implicitHeight

            Icon {
                id: icon

                anchors.left: parent.left
                y: Math.round((words.lineHeight - size) / 2)
                name: root.icons[line.modelData.kind] ?? "info"
                size: Math.round(Theme.body.pixelSize * 1.15)
            }
            PlainText {
                id: words

                anchors.left: icon.right
                anchors.leftMargin: Theme.px(10)
                anchors.right: parent.right
                text: line.modelData.text
                lineHeight: Math.round(style.pixelSize * 1.3)
                Accessible.name: Words.below(root.kinds[line.modelData.kind], text)
            }
        }
    }
    PlainText {
        width: parent.width
        visible: root.source.limitations.length > 0
        topPadding: Theme.px(4)
        text: qsTr("Limits: %1").arg(root.source.limitations)
        lineHeight: Math.round(style.pixelSize * 1.35)
    }
}
