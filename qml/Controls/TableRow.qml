// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Theme

/// A row of a small table of the content. Where there is room its cells stand side by side below the names of the columns; else
/// below one another, each with the name of its column.
Item {
    id: root

    /// The spans of each cell, and of each cell of the row that names the columns.
    required property var cells
    required property var names
    /// It is the row that names the columns.
    property bool head: false
    property var sources: []
    property TextStyle style: Theme.body
    property color colour: Theme.colour.ink

    readonly property bool across: width > style.pixelSize * 34
    readonly property real gap: Theme.px(14)

    visible: across || !head
    implicitHeight: visible ? grid.implicitHeight + Theme.px(across ? 10 : 16) : 0

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.colour.line
        Accessible.ignored: true
    }
    Grid {
        id: grid

        width: parent.width
        columns: root.across ? Math.max(1, root.cells.length) : 1
        columnSpacing: root.gap
        rowSpacing: Theme.px(4)

        Repeater {
            model: root.cells

            Column {
                id: cell

                required property var modelData
                required property int index

                width: root.across ? (root.width - root.gap * (root.cells.length - 1)) / Math.max(1, root.cells.length) : root.width

                RichText {
                    width: parent.width
                    visible: !root.across && cell.index > 0
                    spans: root.names[cell.index] ?? []
                    style: Theme.small
                    colour: Theme.colour.inkSoft
                }
                RichText {
                    width: parent.width
                    spans: cell.modelData
                    sources: root.sources
                    style: root.head ? Theme.small : root.style
                    colour: root.head ? Theme.colour.inkSoft : root.colour
                }
            }
        }
    }
}
