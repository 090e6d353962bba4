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

    /// The lines of a list that follow each other are one list, and so is told; every other block stands alone:
    /// of { list, first, blocks }.
    readonly property var runs: {
        const found = [];
        for (let i = 0; i < blocks.length; ++i) {
            const list = blocks[i].isItem;
            if (list && found.length > 0 && found[found.length - 1].list)
                found[found.length - 1].blocks.push(blocks[i]);
            else
                found.push({ list: list, first: i, blocks: [blocks[i]] });
        }
        return found;
    }

    Repeater {
        model: root.runs

        Column {
            id: run

            required property var modelData

            width: root.width
            spacing: root.spacing
            Accessible.role: Accessible.List
            Accessible.ignored: !modelData.list

            Repeater {
                model: run.modelData.blocks

                Item {
                    id: block

                    required property contentBlock modelData
                    required property int index
                    readonly property int place: run.modelData.first + index
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
                            names: root.namesOf(block.place)
                            head: block.place === 0 || !root.blocks[block.place - 1].isRow
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
                        listItem: block.item
                    }
                }
            }
        }
    }
}
