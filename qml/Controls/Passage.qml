// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Model
import Plainheart.Theme

/// Paragraphs, list lines and small tables of the content, with glossary words, links and citations that can be touched.
Column {
    id: root

    /// Blocks of a section.
    required property var blocks
    /// The sources of the document in order: citations show their place in it.
    property var sources: []
    property TextStyle style: Theme.body
    property color colour: Theme.colour.ink

    /// At most 66 characters a line are easy to read.
    readonly property real measure: style.pixelSize * 32

    spacing: Math.round(style.lineHeight * 0.4)

    /// The cells of the row that names the columns of the table in which block `index` stands.
    function namesOf(index: int): var {
        let first = index;
        while (first > 0 && blocks[first - 1].isRow)
            --first;
        return blocks[first].cells;
    }

    Repeater {
        model: root.blocks

        Item {
            id: block

            required property contentBlock modelData
            required property int index
            readonly property bool item: modelData.isItem
            readonly property bool row: modelData.isRow

            width: root.width
            implicitHeight: row ? table.implicitHeight : rich.implicitHeight

            Slot {
                id: table

                fills: false
                width: parent.width
                component: block.row ? tableRow : null
            }
            Component {
                id: tableRow

                TableRow {
                    cells: block.modelData.cells
                    names: root.namesOf(block.index)
                    head: block.index === 0 || !root.blocks[block.index - 1].isRow
                    sources: root.sources
                    style: root.style
                    colour: root.colour
                }
            }

            Rectangle {
                visible: block.item
                x: LayoutMirroring.enabled ? parent.width - width - Theme.px(6) : Theme.px(6)
                y: Math.round(root.style.lineHeight / 2 - height / 2)
                width: Theme.px(8)
                height: width
                radius: width / 2
                color: Theme.colour.primary
                Accessible.ignored: true
            }
            RichText {
                id: rich

                visible: !block.row
                anchors.left: parent.left
                anchors.leftMargin: block.item ? Theme.px(28) : 0
                width: Math.min(parent.width - anchors.leftMargin, root.measure)
                spans: block.row ? [] : block.modelData.spans
                sources: root.sources
                style: root.style
                colour: root.colour
            }
        }
    }
}
