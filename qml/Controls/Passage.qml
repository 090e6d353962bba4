// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Theme

/// Paragraphs and list lines of the content, with glossary words, links and citations that can be touched.
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

    Repeater {
        model: root.blocks

        Item {
            id: block

            required property var modelData
            readonly property bool item: modelData.kind === 1

            width: root.width
            implicitHeight: rich.implicitHeight

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

                anchors.left: parent.left
                anchors.leftMargin: block.item ? Theme.px(28) : 0
                width: Math.min(parent.width - anchors.leftMargin, root.measure)
                spans: block.modelData.spans
                sources: root.sources
                style: root.style
                colour: root.colour
            }
        }
    }
}
