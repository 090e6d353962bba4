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
    /// of { list, row, blocks }. A row of a table is { cells, names, head }.
    readonly property var runs: {
        const found = [];
        for (let i = 0; i < blocks.length; ++i) {
            const block = blocks[i];
            if (block.isItem && found.length > 0 && found[found.length - 1].list)
                found[found.length - 1].blocks.push(block);
            else if (block.isRow)
                found.push({ list: false, row: true, blocks: [{ cells: block.cells, names: namesOf(i), head: i === 0 || !blocks[i - 1].isRow }] });
            else
                found.push({ list: block.isItem, row: false, blocks: [block] });
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
                delegate: run.modelData.row ? row : words
            }
        }
    }

    Component {
        id: words

        RichText {
            id: text

            required property contentBlock modelData
            readonly property real indent: listItem ? Theme.px(28) : 0

            x: Theme.rightToLeft ? root.width - indent - width : indent
            width: Math.min(root.width - indent, root.measure)
            spans: modelData.spans
            sources: root.sources
            style: root.style
            colour: root.colour
            listItem: modelData.isItem

            Rectangle {
                visible: text.listItem
                x: Theme.rightToLeft ? text.width + text.indent - width - Theme.px(6) : Theme.px(6) - text.indent
                y: Math.round(root.style.lineHeight / 2 - height / 2)
                width: Theme.px(8)
                height: width
                radius: width / 2
                color: Theme.colour.primary
                Accessible.ignored: true
            }
        }
    }
    Component {
        id: row

        TableRow {
            required property var modelData

            width: root.width
            cells: modelData.cells
            names: modelData.names
            head: modelData.head
            sources: root.sources
            style: root.style
            colour: root.colour
        }
    }
}
