// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// What not to say, and what to say instead.
Rectangle {
    id: root

    /// Of GuidedNote.
    required property var notes
    required property TextStyle style

    width: parent?.width ?? 0
    implicitHeight: column.implicitHeight + 2 * Theme.px(14)
    visible: notes.length > 0
    radius: Theme.px(12)
    color: Theme.colour.evidenceBg
    border.width: Theme.px(1.5)
    border.color: Theme.colour.evidenceBorder

    Column {
        id: column

        x: Theme.px(14)
        y: Theme.px(14)
        width: parent.width - 2 * x
        spacing: Theme.px(6)

        PlainText {
            width: parent.width
            text: qsTr("Avoid saying")
            style: root.style
            strong: true
            color: Theme.colour.evidenceText
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: root.notes

            Column {
                id: note

                required property guidedNote modelData

                width: column.width
                spacing: 0
                bottomPadding: Theme.px(4)

                PlainText {
                    width: parent.width
                    text: note.modelData.first
                    style: root.style
                    color: Theme.colour.evidenceText
                }
                PlainText {
                    width: parent.width
                    //: What to say in place of what should not be said.
                    text: qsTr("Better: %1").arg(note.modelData.second)
                    style: root.style
                    color: Theme.colour.evidenceText
                    strong: true
                }
            }
        }
    }
}
