// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// The sources of a note by their names; each opens what the clinician should know of it.
Column {
    id: root

    /// Ids.
    required property var sources

    visible: sources.length > 0

    PlainText {
        width: parent.width
        text: root.sources.length > 1 ? qsTr("Sources") : qsTr("Source")
        style: Theme.small
        color: Theme.colour.inkSoft
        Accessible.ignored: true // each of them says so
    }
    Flow {
        width: parent.width
        spacing: Theme.px(4)

        Repeater {
            model: Array.from(root.sources)

            Button {
                required property string modelData

                kind: Button.Kind.Quiet
                compact: true
                leftPadding: 0
                rightPadding: Theme.px(8)
                style: Theme.small
                width: Math.min(implicitWidth, root.width)
                text: Conversation.sourceName(modelData)
                //: The name of a study.
                Accessible.name: qsTr("Source: %1. Show its figures").arg(text)
                onClicked: Conversation.look(modelData)
            }
        }
    }
}
