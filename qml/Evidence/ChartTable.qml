// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// The figures of a chart as a table. Where its columns have no room side by side, each row is told line by line: words
/// are never made smaller.
Column {
    id: root

    required property string name
    /// As of ChartView: headings, rows of cells, and the study of each row.
    required property var columns
    required property var cells
    required property var sources
    property TextStyle style: Theme.small

    readonly property real gap: Theme.px(12)
    /// The width that each column asks for: its longest word or number, and up to 12 letters of a sentence.
    readonly property var wanted: {
        const widths = [];
        for (let column = 0; column < columns.length; ++column) {
            let width = longestWord(columns[column], true);
            for (const row of cells) {
                const text = row[column] ?? ""; // headings and cells change one after the other
                width = Math.max(width, longestWord(text, column === 0), Math.min(TextWidth.oneLine(style.font, text) * 1.08, style.pixelSize * 7));
            }
            widths.push(Math.ceil(width) + 4);
        }
        return widths;
    }
    readonly property real wantedWidth: wanted.reduce((sum, width) => sum + width, 0) + (columns.length - 1) * gap
    readonly property bool side: wantedWidth <= width - Theme.px(16)
    /// What is left goes to the columns in proportion.
    readonly property var widths: wanted.map(width => Math.floor(width * (this.width - Theme.px(16) - (columns.length - 1) * gap)
        / Math.max(1, wantedWidth - (columns.length - 1) * gap)))

    function longestWord(text: string, strong: bool): real {
        let longest = 0;
        for (const word of text.split(" "))
            longest = Math.max(longest, TextWidth.oneLine(strong ? style.strongFont : style.font, word));
        return longest;
    }

    Accessible.role: Accessible.Table
    Accessible.name: name

    Row {
        x: Theme.px(8)
        visible: root.side
        spacing: root.gap
        bottomPadding: Theme.px(8)

        Repeater {
            model: root.side ? root.columns : []

            PlainText {
                required property int index
                required property string modelData

                width: root.widths[index]
                text: modelData
                style: root.style
                strong: true
                lineHeight: Math.round(style.pixelSize * 1.3)
                Accessible.role: Accessible.ColumnHeader
            }
        }
    }
    Repeater {
        model: root.cells

        Pressable {
            id: row

            required property int index
            required property var modelData
            readonly property string source: root.sources[index] ?? ""

            width: root.width
            implicitHeight: Math.max(Theme.target, contentItem.implicitHeight + topPadding + bottomPadding)
            leftPadding: Theme.px(8)
            rightPadding: leftPadding
            topPadding: Theme.px(9)
            bottomPadding: topPadding
            text: modelData[0]
            enabled: source.length > 0
            onClicked: Navigator.showSources([source], row)

            saidAs: Accessible.Row
            Accessible.name: Words.row(root.columns, modelData)
            Accessible.description: enabled ? qsTr("Shows the study") : ""

            background: Item {
                Rectangle {
                    width: parent.width
                    height: Theme.hairline
                    color: Theme.colour.line
                }
                Rectangle {
                    anchors.fill: parent
                    anchors.topMargin: Theme.hairline
                    visible: row.hovered || row.down
                    radius: Theme.px(Theme.radius.small)
                    color: Theme.colour.primaryTint
                }
            }
            contentItem: Item {
                implicitHeight: root.side ? across.implicitHeight : told.implicitHeight

                Row {
                    id: across

                    visible: root.side
                    spacing: root.gap

                    Repeater {
                        model: root.side ? root.columns : []

                        PlainText {
                            required property int index
                            required property string modelData

                            width: root.widths[index]
                            text: row.modelData[index] ?? ""
                            style: root.style
                            strong: index === 0
                            lineHeight: Math.round(style.pixelSize * 1.3)
                            Accessible.role: index === 0 ? Accessible.RowHeader : Accessible.Cell
                        }
                    }
                }
                Column {
                    id: told

                    width: parent.width
                    visible: !root.side
                    spacing: Theme.px(3)

                    Repeater {
                        model: root.side ? [] : root.columns

                        PlainText {
                            required property int index
                            required property string modelData

                            width: told.width
                            visible: (row.modelData[index] ?? "").length > 0
                            text: index === 0 ? row.modelData[0] : Words.below(modelData, row.modelData[index] ?? "")
                            style: root.style
                            strong: index === 0
                            Accessible.role: index === 0 ? Accessible.RowHeader : Accessible.Cell
                        }
                    }
                }
            }
            FocusRing {
                target: row
                shown: row.visualFocus
                radius: Theme.px(Theme.radius.small)
                anchors.margins: -1
            }
        }
    }
}
