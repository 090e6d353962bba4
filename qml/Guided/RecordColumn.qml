// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Theme

/// Teach-back, what was explained, and what goes home and into the record.
Item {
    id: root

    implicitWidth: Theme.px(380)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Teach-back and record")

    /// The foot stays in view as long as it leaves room for what stands above it.
    readonly property bool footStays: foot.implicitHeight < height * 0.34

    ScrollArea {
        id: scroll

        width: parent.width
        height: root.footStays ? parent.height - foot.height - Theme.px(12) : parent.height
        spacing: Theme.px(12)

        TeachBack { width: parent.width }
        EducationGiven { width: parent.width }
        Item {
            id: below

            width: parent.width
            height: root.footStays ? 0 : foot.height
        }
    }
    RecordFoot {
        id: foot

        parent: root.footStays ? root : below
        y: root.footStays ? root.height - height : 0
        width: parent.width
        height: implicitHeight
    }
}
